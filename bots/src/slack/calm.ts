/** First everything that comes in is acknowledged, then it is worked on: so that many at once do not wait for each other's work. */
import type { Clock } from '@vizzy/core';

/** Keeps work back while more comes in. */
export interface Calm {
  /** Something came in. */
  disturb(): void;
  /** Resolves when nothing has come in for a moment, or after a while all the same. */
  settled(): Promise<void>;
}

/** Milliseconds without anything new that count as calm, and that work is kept back at most. */
const quiet = 25;
const patience = 600;

/** The calm of one process. */
export function createCalm(clock: Clock): Calm {
  let disturbedAt = 0;
  let settling: Promise<void> | undefined;

  async function savePostedCreation() {
    const until = clock.now() + patience;
    do await clock.sleep(quiet);
    while (clock.now() - disturbedAt < quiet && clock.now() < until);
    settling = undefined;
  }

  return {
    disturb() {
      disturbedAt = clock.now();
    },
    settled() {
      // All who wait, wait together.
      settling ??= savePostedCreation();
      return settling;
    },
  };
}
