/** One at a time: what two messages of one conversation must not do at once. */

/** Runs work that names the same key one after the other, in the order of asking. */
export interface Lock {
  /** Resolves or rejects as the work does. */
  run<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}

/** A lock within this process; a key nobody waits for takes no memory. Work that need not wait begins at once. */
export function createLock(): Lock {
  const lastOf = new Map<string, Promise<void>>();
  return {
    async run(key, work) {
      const before = lastOf.get(key);
      let end = () => {};
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      lastOf.set(key, ended);
      if (before) await before;
      try {
        return await work();
      } finally {
        end();
        if (lastOf.get(key) === ended) lastOf.delete(key);
      }
    },
  };
}
