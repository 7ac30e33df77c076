/** Leaves a language model alone that fails again and again. */
import type { Clock } from '../clock.ts';

/** Remembers failures of a language model for the operator. */
export interface FailureWatch {
  /** Forgets them. */
  succeed(): void;
  fail(error: unknown): void;
  /** How many in a row and why, in a line without anything that was written; undefined when there are none. */
  describe(): string | undefined;
}

/** Counts failures in a row. */
export interface Breaker {
  /** Whether the model is left alone for now. */
  isOpen(): boolean;
  succeed(): void;
  fail(): void;
}

/** How many failures in a row pause the model, so that an outage does not delay everybody. */
const failuresBeforeRest = 3;

/** How long the model is paused, in milliseconds; the same as for a tier of pictures that fails. */
const restTime = 60_000;

/** Creates a breaker that is closed. */
export function createBreaker(clock: Clock): Breaker {
  let failures = 0;
  let restsUntil = 0;
  return {
    isOpen: () => clock.now() < restsUntil,
    succeed() {
      failures = 0;
    },
    fail() {
      failures += 1;
      if (failures < failuresBeforeRest) return;
      failures = 0;
      restsUntil = clock.now() + restTime;
    },
  };
}
