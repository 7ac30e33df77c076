/** One at a time: what two messages of one conversation must not do at once. */
import { Mutex } from 'async-mutex';

/** Runs work that names the same key one after the other, in the order of asking. */
export interface Lock {
  /** Resolves or rejects as the work does. */
  hold<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}

/** A lock within this process; a key nobody waits for takes no memory. */
export function createLock(): Lock {
  const mutexes = new Map<string, { readonly mutex: Mutex; holders: number }>();
  return {
    async hold(key, work) {
      const entry = mutexes.get(key) ?? { mutex: new Mutex(), holders: 0 };
      mutexes.set(key, entry);
      entry.holders += 1;
      try {
        return await entry.mutex.runExclusive(work);
      } finally {
        entry.holders -= 1;
        if (entry.holders === 0) mutexes.delete(key);
      }
    },
  };
}
