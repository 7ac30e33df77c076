/** Events that surfaces may hear of several times, and that must be answered once. */
import type { Lock } from './lock.ts';
import { keyOf } from './state.ts';
import type { Store } from './store.ts';

/** Milliseconds that a claim holds: longer than any platform repeats an event. */
const lifetime = 60 * 60_000;

/** True for the first who claims a key within an hour. */
export type Claim = (key: string) => Promise<boolean>;

/** Claims in a store. */
export function createClaim(store: Store, lock: Lock): Claim {
  return (key) =>
    lock.hold(`claim ${key}`, async () => {
      const place = keyOf('claim', key);
      if ((await store.get(place)) !== undefined) return false;
      await store.set(place, 1, lifetime);
      return true;
    });
}
