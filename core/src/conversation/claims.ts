/** Events that surfaces may hear of several times, and that must be answered once. */
import { createHash } from 'node:crypto';
import type { RedisLink } from '../jobs/redis-link.ts';
import type { Lock } from './lock.ts';
import { keyOf } from './state.ts';
import type { Store } from './store.ts';

/** Milliseconds that a claim holds: longer than any platform repeats an event. */
const lifetime = 60 * 60_000;

/** True for the first who claims a key within an hour. */
export type Claim = (key: string) => Promise<boolean>;

/** Claims in a store that no other process uses. */
export function createClaim(store: Store, lock: Lock): Claim {
  return (key) =>
    lock.hold(`claim ${key}`, async () => {
      const place = keyOf('claim', key);
      if ((await store.get(place)) !== undefined) return false;
      await store.set(place, 1, lifetime);
      return true;
    });
}

/** Claims that all processes share: Redis says who was first. */
export function createSharedClaim(link: RedisLink, prefix: string): Claim {
  return async (key) => {
    const place = prefix + createHash('sha256').update(key).digest('base64url');
    const options = { expiration: { type: 'PX', value: lifetime }, condition: 'NX' } as const;
    return (await link.ask((client) => client.set(place, '1', options))) === 'OK';
  };
}
