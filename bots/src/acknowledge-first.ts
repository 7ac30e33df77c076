/** Acknowledge everything first, work later: a burst of events must not wait for the work that the first of them starts. */
import type { Clock } from '@vizzy/core';

/** Holds work back while events still wait for their acknowledgement. */
export interface AcknowledgeFirst {
  /**
   * Reports an event. With `isAcknowledged`, work also waits until that returns true; call the result to stop waiting for
   * this event.
   */
  arrived(isAcknowledged?: () => boolean): () => void;
  /** Resolves when every event is acknowledged and none has arrived for a moment, or after `longest` all the same. */
  settled(): Promise<void>;
}

/** How long work is held back; all in milliseconds. */
export type AcknowledgeFirstTiming = {
  /** How long no event may arrive before work starts; 0 waits for acknowledgements alone. */
  readonly quiet: number;
  /** Between two checks. */
  readonly poll: number;
  /** At most. */
  readonly longest: number;
};

/** Creates it for one process. */
export function createAcknowledgeFirst(
  clock: Pick<Clock, 'now' | 'sleep'>,
  { quiet, poll, longest }: AcknowledgeFirstTiming,
): AcknowledgeFirst {
  const unacknowledged = new Set<() => boolean>();
  let arrivedAt = Number.NEGATIVE_INFINITY;
  let settling: Promise<void> | undefined;

  function isSettled(): boolean {
    for (const isAcknowledged of unacknowledged) {
      if (!isAcknowledged()) return false;
      unacknowledged.delete(isAcknowledged);
    }
    return clock.now() - arrivedAt >= quiet;
  }

  async function settle() {
    const until = clock.now() + longest;
    do await clock.sleep(poll);
    while (!isSettled() && clock.now() < until);
    settling = undefined;
  }

  return {
    arrived(isAcknowledged) {
      arrivedAt = clock.now();
      if (isAcknowledged) unacknowledged.add(isAcknowledged);
      return () => {
        if (isAcknowledged) unacknowledged.delete(isAcknowledged);
      };
    },
    async settled() {
      if (!settling && isSettled()) return;
      // Callers share one wait.
      settling ??= settle();
      await settling;
    },
  };
}
