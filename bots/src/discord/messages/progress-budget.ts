/** How much of what Discord allows is spent on showing progress: replies come first. */
import type { Clock } from '@vizzy/core';

/** Requests a second of one bot (docs, "Rate Limits", "Global Rate Limit"); discord.js lets the rest wait. */
const requestsPerSecond = 50;

/** The part that may go into progress when many draw at once. */
const part = 0.4;

/** A budget that fills up again by the second. */
export interface ProgressBudget {
  /** Takes one; false when there is nothing left just now. */
  spend(): boolean;
}

/** A full budget. */
export function createProgressBudget(clock: Clock): ProgressBudget {
  const most = requestsPerSecond * part;
  let left = most;
  let filledAt = clock.now();
  return {
    spend() {
      const now = clock.now();
      left = Math.min(most, left + ((now - filledAt) / 1000) * most);
      filledAt = now;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
