/** Platforms may deliver an event several times: it is answered once. */
import type { Lock } from '../cluster/lock.ts';
import { keyOf } from '../storage/keys.ts';
import type { Store } from '../storage/store.ts';

/** Milliseconds for which an event is remembered: longer than any platform repeats one. */
export const deduplicationWindow = 60 * 60_000;

/** True for the first caller with this key within an hour. */
export type Deduplicate = (key: string) => Promise<boolean>;

/** Deduplicates the events of a process that shares its store with no other. */
export function createDeduplicate(store: Store, lock: Lock): Deduplicate {
  return (key) =>
    lock.run(`claim ${key}`, async () => {
      const storeKey = keyOf('claim', key);
      if ((await store.get(storeKey)) !== undefined) return false;
      await store.set(storeKey, 1, deduplicationWindow);
      return true;
    });
}
