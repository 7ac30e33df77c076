/** What one may still ask for, in the headers of an answer. */
import type { Quota } from '@vizzy/core';

/**
 * Turns as draft-ietf-httpapi-ratelimit-headers-03 has them, of the person who asked; pictures a day likewise under names
 * of our own. Resets are seconds from now. Nothing of what has no limit.
 */
export function quotaHeaders(quota: Quota, now: number): Record<string, string> {
  const { turnsPerMinute, turnsLeft, turnsResetIn, picturesPerDay, picturesLeft, resetsAt } = quota;
  const seconds = (milliseconds: number) => String(Math.max(0, Math.ceil(milliseconds / 1000)));
  return {
    ...(turnsPerMinute === null
      ? {}
      : {
          'ratelimit-limit': String(turnsPerMinute),
          'ratelimit-remaining': String(turnsLeft ?? 0),
          'ratelimit-reset': seconds(turnsResetIn),
        }),
    ...(picturesPerDay === null
      ? {}
      : {
          'x-pictures-limit': String(picturesPerDay),
          'x-pictures-left': String(picturesLeft ?? 0),
          'x-pictures-reset': seconds(resetsAt - now),
        }),
  };
}
