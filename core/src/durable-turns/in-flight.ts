/** What is under way when a process closes. */

/** Milliseconds for work that is cut off to say so. */
const drainGrace = 2000;

/** Knows it. */
export interface InFlight {
  track<Result>(work: Promise<Result>): Promise<Result>;
  /** Resolves when all has ended, or a moment after the signal aborts. */
  drain(signal: AbortSignal | undefined): Promise<void>;
}

/** Work that is waited for when this process closes: its last words are those to Redis. */
export function createInFlight(): InFlight {
  const underway = new Set<Promise<unknown>>();
  return {
    async track(work) {
      underway.add(work);
      try {
        return await work;
      } finally {
        underway.delete(work);
      }
    },
    async drain(signal) {
      const cut = new Promise<void>((resolve) => {
        const later = () => setTimeout(resolve, drainGrace).unref();
        if (signal?.aborted) later();
        else signal?.addEventListener('abort', later, { once: true });
      });
      await Promise.race([Promise.allSettled([...underway]), cut]);
    },
  };
}
