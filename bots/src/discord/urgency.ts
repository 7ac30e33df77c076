/** First everybody is answered, then their turns are begun: so that many people at once do not wait for each other's work. */
import type { Clock } from '@vizzy/core';

/** Keeps work back while somebody waits for a first answer. */
export interface Urgency {
  /** Somebody waits until this says that they were answered, or until what is returned is called. */
  begin(isAnswered: () => boolean): () => void;
  /** Resolves when nobody waits any more, or after a while. */
  settled(): Promise<void>;
}

/** Milliseconds that work is kept back at most, and between two looks. */
const patience = 700;
const pause = 15;

/** An urgency of one process. */
export function createUrgency(clock: Clock): Urgency {
  const waiting = new Set<() => boolean>();
  const isSettled = () => {
    for (const isAnswered of waiting) {
      if (!isAnswered()) return false;
      waiting.delete(isAnswered);
    }
    return true;
  };
  return {
    begin(isAnswered) {
      waiting.add(isAnswered);
      return () => {
        waiting.delete(isAnswered);
      };
    },
    async settled() {
      const until = clock.now() + patience;
      while (!isSettled() && clock.now() < until) await clock.sleep(pause);
    },
  };
}
