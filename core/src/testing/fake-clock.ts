/** A clock that a test moves. */
import type { Clock } from '../clock.ts';

/** Time stands still until something sleeps; then it has passed. */
export type FakeClock = Clock & {
  /** Milliseconds of each sleep, in order. */
  readonly sleeps: readonly number[];
  /** Lets time pass. */
  advance(milliseconds: number): void;
};

/** A clock at the given milliseconds since the epoch. */
export function createFakeClock(startsAt = 1_700_000_000_000): FakeClock {
  const sleeps: number[] = [];
  let now = startsAt;
  return {
    sleeps,
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      sleeps.push(milliseconds);
      now += milliseconds;
    },
  };
}
