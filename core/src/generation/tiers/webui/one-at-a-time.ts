/** Takes one piece of work after the other. */
import PQueue from 'p-queue';

/** Runs work when all that came before is over. Rejects with the signal's reason when that aborts while it waits. */
export type TakeTurn = <Result>(work: () => Promise<Result>, signal: AbortSignal) => Promise<Result>;

/**
 * Turns at a server that draws one picture at a time. What waits here is never sent when it is cancelled, which a server that
 * has it in its own queue cannot be told; and what the server draws is known to be the one of ours that was sent.
 */
export function createTurns(): TakeTurn {
  const queue = new PQueue({ concurrency: 1 });
  return async (work, signal) => {
    signal.throwIfAborted();
    // The queue lets go of running work at once when its signal aborts; this work has something to end first.
    const waiting = new AbortController();
    const leave = () => waiting.abort(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
    return queue.add(
      () => {
        signal.removeEventListener('abort', leave);
        return work();
      },
      { signal: waiting.signal },
    );
  };
}
