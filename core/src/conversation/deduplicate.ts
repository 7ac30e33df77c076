/** Events that surfaces may receive several times and that must be answered once. */
import type { Lock } from '../cluster/lock.ts';
import { keyOf } from '../storage/keys.ts';
import type { Store } from '../storage/store.ts';

/** Milliseconds for which an event is known: longer than any platform repeats one. */
export const deduplicationWindow = 60 * 60_000;

/** True for the first caller with this key within an hour. */
export type Deduplicate = (key: string) => Promise<boolean>;

/** Deduplicates over a store that no other process uses. */
export function createDeduplicate(store: Store, lock: Lock): Deduplicate {
  return (key) =>
    lock.run(`claim ${key}`, async () => {
      const place = keyOf('claim', key);
      if ((await store.get(place)) !== undefined) return false;
      await store.set(place, 1, deduplicationWindow);
      return true;
    });
}
