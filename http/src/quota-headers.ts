/** How much a user may still ask for, as headers of an answer. */
import type { Quota } from '@vizzy/core';

/**
 * Turns a minute use the headers of draft-ietf-httpapi-ratelimit-headers-03; pictures a day use names of our own. Resets
 * are seconds from `now`, which is in milliseconds since the epoch. What has no limit has no header.
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
