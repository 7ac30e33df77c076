/** State in Redis, which all processes share. */
import KeyvRedis, { type RedisClientConnectionType } from '@keyv/redis';
import { assertLockHeld, currentFencingToken, lockLost } from '../cluster/held-locks.ts';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import { deleteFenced, setFenced } from '../cluster/redis-fencing.ts';
import { createKeyvStore, type StorageBackend } from './keyv-store.ts';
import type { EmbeddedSettings } from './memory-store.ts';
import type { Store } from './store.ts';

/** Goes before every key in Redis, which other software may use, too. */
export const redisPrefix = 'vizzy:';

const namespace = `${redisPrefix}state`;

/** Writes under a lock carry its fencing token: Redis refuses them once another process has had the lock. */
function fencedBackend(keyvRedis: KeyvRedis<string>, redis: RedisConnection): StorageBackend {
  const keysOf = (name: string) => {
    const key = `${namespace}:${name}`;
    // The key of a record has no braces (see `keyOf`): those around it put both keys into one slot of a Redis Cluster.
    return { key, mark: `${redisPrefix}fence:{${key}}` };
  };
  return {
    get: (key) => keyvRedis.get(key),
    async set(key, value, lifetime) {
      const token = currentFencingToken();
      if (token === undefined || lifetime === undefined) return keyvRedis.set(key, String(value), lifetime);
      if (!(await setFenced(redis.client, keysOf(key), { token, value: String(value), lifetime }))) throw lockLost();
      return true;
    },
    async delete(key) {
      const token = currentFencingToken();
      if (token === undefined) return keyvRedis.delete(key);
      if (!(await deleteFenced(redis.client, keysOf(key), token))) throw lockLost();
      return true;
    },
  };
}

/** A store in Redis. Redis expires the records, and bounds their number by its memory (`noeviction`: see docs/deploying.md). */
export function openRedisStore(redis: RedisConnection, settings: EmbeddedSettings): Store {
  // The client is not generic in Keyv's types; every command that Keyv gives is one of the plain ones.
  const keyvRedis = new KeyvRedis<string>(redis.client as unknown as RedisClientConnectionType, {
    namespace,
    keyPrefixSeparator: ':',
    throwOnErrors: true,
  });
  return createKeyvStore({
    backend: fencedBackend(keyvRedis, redis),
    logger: settings.logger,
    run: (work) => redis.run(work),
    beforeWriting: assertLockHeld,
    ping: async () => void (await redis.run((client) => client.ping())),
    // The connection is closed where it was opened.
    close: async () => {},
  });
}
