/** Events that surfaces may hear of several times, and that must be answered once. */
import { createHash } from 'node:crypto';
import type { Lock } from '../cluster/lock.ts';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import { keyOf } from '../storage/keys.ts';
import type { Store } from '../storage/store.ts';

/** Milliseconds that a claim holds: longer than any platform repeats an event. */
const lifetime = 60 * 60_000;

/** True for the first who claims a key within an hour. */
export type Deduplicate = (key: string) => Promise<boolean>;

/** Claims in a store that no other process uses. */
export function createDeduplicate(store: Store, lock: Lock): Deduplicate {
  return (key) =>
    lock.run(`claim ${key}`, async () => {
      const place = keyOf('claim', key);
      if ((await store.get(place)) !== undefined) return false;
      await store.set(place, 1, lifetime);
      return true;
    });
}

/** Claims that all processes share: Redis says who was first. */
export function createRedisDeduplicate(redis: RedisConnection, prefix: string): Deduplicate {
  return async (key) => {
    const place = prefix + createHash('sha256').update(key).digest('base64url');
    const options = { expiration: { type: 'PX', value: lifetime }, condition: 'NX' } as const;
    return (await redis.run((client) => client.set(place, '1', options))) === 'OK';
  };
}
