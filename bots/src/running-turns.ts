/**
 * The turns of one platform that run in this process, from event to delivered reply.
 *
 * The core registers less of a turn: `ActiveTurns` ends with the reply, before it is delivered, and `ActiveJobs` does not
 * know a turn that waits for Redis to return. Closing and cancelling must reach both.
 */
import { VizzyError } from '@vizzy/core';

/** Keeps track of running turns. */
export interface RunningTurns {
  /** Runs a turn; its signal aborts when the person cancels, or when the process closes. */
  run(id: string, userId: string, work: (stop: AbortSignal) => Promise<void>): Promise<void>;
  /** Cancels a turn of this person; false if it does not run here. */
  cancel(id: string, userId: string): boolean;
  /** Resolves when all have ended; cancels those that still run when the signal aborts. */
  close(signal: AbortSignal | undefined): Promise<void>;
}

type Entry = {
  readonly id: string;
  readonly userId: string;
  readonly stop: AbortController;
  readonly done: Promise<void>;
};

/** Creates an empty register. */
export function createRunningTurns(): RunningTurns {
  const running = new Set<Entry>();
  return {
    async run(id, userId, work) {
      const stop = new AbortController();
      const entry = { id, userId, stop, done: work(stop.signal) };
      running.add(entry);
      try {
        await entry.done;
      } finally {
        running.delete(entry);
      }
    },
    cancel(id, userId) {
      // A platform that delivers an event twice may have the same turn here twice, for a moment.
      const matching = [...running].filter((turn) => turn.id === id && turn.userId === userId);
      for (const { stop } of matching) stop.abort(new VizzyError('cancelled', 'the person cancelled'));
      return matching.length > 0;
    },
    async close(signal) {
      const cancelAll = () => {
        for (const { stop } of running) stop.abort(new VizzyError('closing', 'shutting down'));
      };
      if (signal?.aborted) cancelAll();
      else signal?.addEventListener('abort', cancelAll, { once: true });
      await Promise.all([...running].map(({ done }) => done));
    },
  };
}
