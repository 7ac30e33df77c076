/** A lock by key: two messages of one conversation are not worked on at once. */

/** Runs work under the same key one after the other, in the order of the calls. */
export interface Lock {
  /** Resolves or rejects as the work does. */
  run<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}

/** A lock within this process. A free key takes no memory; work that need not wait begins at once. */
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
