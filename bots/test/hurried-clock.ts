import { type Clock, systemClock } from '@vizzy/core';

/** A clock by which waiting passes so many times faster. */
export function hurriedClock(haste: number): Clock {
  return { now: systemClock.now, sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / haste, signal) };
}
