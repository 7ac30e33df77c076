/** Work that several ask for at the same time and that is done once. */

/** One piece of work, and how many wait for it. */
type Running<Result> = { readonly result: Promise<Result>; readonly ending: AbortController; waiting: number };

/** Resolves with the work's result; rejects with the signal's reason as soon as that aborts, whatever the work does. */
export function within<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

/**
 * Shares work by its key: while it is done, others with the same key wait for the same result. It is aborted when nobody waits
 * for it. Rejects with the reason of a waiting one's own signal when that aborts.
 */
export function createSharedWork<Result>() {
  const running = new Map<string, Running<Result>>();

  function start(key: string, work: (signal: AbortSignal) => Promise<Result>): Running<Result> {
    const ending = new AbortController();
    const begun: Running<Result> = { result: work(ending.signal), ending, waiting: 0 };
    const forget = () => {
      if (running.get(key) === begun) running.delete(key);
    };
    running.set(key, begun);
    begun.result.then(forget, forget);
    return begun;
  }

  return async (key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> => {
    const shared = running.get(key) ?? start(key, work);
    shared.waiting += 1;
    try {
      return await within(shared.result, signal);
    } finally {
      shared.waiting -= 1;
      if (shared.waiting === 0) {
        running.delete(key);
        shared.ending.abort();
      }
    }
  };
}
