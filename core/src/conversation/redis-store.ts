/** State on Redis, which all processes share. Loaded only where there is one. */
import KeyvRedis, { type RedisClientConnectionType } from '@keyv/redis';
import type { RedisLink } from '../jobs/redis-link.ts';
import { deleteFenced, setFenced } from './fences.ts';
import { checkHeld, fenceAtHand, lockLost } from './held.ts';
import { createKeyvStore, type Keeper } from './keyv-store.ts';
import type { EmbeddedSettings } from './memory-store.ts';
import type { Store } from './store.ts';

/** Before every key of Vizzy's in Redis, so that others may live there too. */
export const redisPrefix = 'vizzy:';

const namespace = `${redisPrefix}state`;

/** What is written under a lock is written with its fence: Redis refuses what comes after somebody else had the lock. */
function fencedKeeper(keyvRedis: KeyvRedis<string>, link: RedisLink): Keeper {
  const placeOf = (name: string) => {
    const key = `${namespace}:${name}`;
    // No record's key has braces (see `keyOf`), so that those around it name the same slot as it does.
    return { key, mark: `${redisPrefix}fence:{${key}}` };
  };
  return {
    get: (key) => keyvRedis.get(key),
    async set(key, value, lifetime) {
      const fence = fenceAtHand();
      if (fence === undefined || lifetime === undefined) return keyvRedis.set(key, String(value), lifetime);
      if (!(await setFenced(link.client, placeOf(key), { fence, value: String(value), lifetime }))) throw lockLost();
      return true;
    },
    async delete(key) {
      const fence = fenceAtHand();
      if (fence === undefined) return keyvRedis.delete(key);
      if (!(await deleteFenced(link.client, placeOf(key), fence))) throw lockLost();
      return true;
    },
  };
}

/** A store on Redis, which bounds time by itself, and count by its memory (`noeviction`: see docs/deploying.md). */
export function openRedisStore(link: RedisLink, settings: EmbeddedSettings): Store {
  // The client is not generic in Keyv's types; every command that Keyv gives is one of the plain ones.
  const keyvRedis = new KeyvRedis<string>(link.client as unknown as RedisClientConnectionType, {
    namespace,
    keyPrefixSeparator: ':',
    throwOnErrors: true,
  });
  return createKeyvStore({
    keeper: fencedKeeper(keyvRedis, link),
    logger: settings.logger,
    ask: (work) => link.ask(work),
    beforeWriting: checkHeld,
    ping: async () => void (await link.ask((client) => client.ping())),
    // The link is closed by who opened it.
    close: async () => {},
  });
}
