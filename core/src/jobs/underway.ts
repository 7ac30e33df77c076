/** What is under way when a process closes. */

/** Milliseconds for work that is cut off to say so. */
const lastWords = 2000;

/** Knows it. */
export interface Underway {
  track<Result>(work: Promise<Result>): Promise<Result>;
  /** Resolves when all has ended, or a moment after the signal aborts. */
  end(signal: AbortSignal | undefined): Promise<void>;
}

/** Work that is waited for when this process closes: its last words are those to Redis. */
export function createUnderway(): Underway {
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
    async end(signal) {
      const cut = new Promise<void>((resolve) => {
        const later = () => setTimeout(resolve, lastWords).unref();
        if (signal?.aborted) later();
        else signal?.addEventListener('abort', later, { once: true });
      });
      await Promise.race([Promise.allSettled([...underway]), cut]);
    },
  };
}
