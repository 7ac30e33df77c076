/** Limits the requests that show progress, so that replies come first. */
import type { Clock } from '@vizzy/core';

/** Requests a second of one bot (docs, "Rate Limits", "Global Rate Limit"); discord.js delays the rest. */
const requestsPerSecond = 50;

/** The share for progress when many people draw at once. */
const part = 0.4;

/** A budget that refills every second. */
export interface ProgressBudget {
  /** Spends one request; false if none is left now. */
  spend(): boolean;
}

/** Creates a full budget. */
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
