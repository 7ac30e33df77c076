/** State on Redis, which all processes share. Loaded only where there is one. */
import KeyvRedis, { type RedisClientConnectionType } from '@keyv/redis';
import { assertLockHeld, currentFencingToken, lockLost } from '../cluster/lock-context.ts';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import { deleteFenced, setFenced } from '../cluster/redis-fencing.ts';
import { createKeyvStore, type Keeper } from './keyv-store.ts';
import type { EmbeddedSettings } from './memory-store.ts';
import type { Store } from './store.ts';

/** Before every key of Vizzy's in Redis, so that others may live there too. */
export const redisPrefix = 'vizzy:';

const namespace = `${redisPrefix}state`;

/** What is written under a lock is written with its fence: Redis refuses what comes after somebody else had the lock. */
function fencedKeeper(keyvRedis: KeyvRedis<string>, redis: RedisConnection): Keeper {
  const placeOf = (name: string) => {
    const key = `${namespace}:${name}`;
    // No record's key has braces (see `keyOf`), so that those around it name the same slot as it does.
    return { key, mark: `${redisPrefix}fence:{${key}}` };
  };
  return {
    get: (key) => keyvRedis.get(key),
    async set(key, value, lifetime) {
      const fence = currentFencingToken();
      if (fence === undefined || lifetime === undefined) return keyvRedis.set(key, String(value), lifetime);
      if (!(await setFenced(redis.client, placeOf(key), { fence, value: String(value), lifetime }))) throw lockLost();
      return true;
    },
    async delete(key) {
      const fence = currentFencingToken();
      if (fence === undefined) return keyvRedis.delete(key);
      if (!(await deleteFenced(redis.client, placeOf(key), fence))) throw lockLost();
      return true;
    },
  };
}

/** A store on Redis, which bounds time by itself, and count by its memory (`noeviction`: see docs/deploying.md). */
export function openRedisStore(redis: RedisConnection, settings: EmbeddedSettings): Store {
  // The client is not generic in Keyv's types; every command that Keyv gives is one of the plain ones.
  const keyvRedis = new KeyvRedis<string>(redis.client as unknown as RedisClientConnectionType, {
    namespace,
    keyPrefixSeparator: ':',
    throwOnErrors: true,
  });
  return createKeyvStore({
    keeper: fencedKeeper(keyvRedis, redis),
    logger: settings.logger,
    ask: (work) => redis.run(work),
    beforeWriting: assertLockHeld,
    ping: async () => void (await redis.run((client) => client.ping())),
    // The connection is closed by who opened it.
    close: async () => {},
  });
}
