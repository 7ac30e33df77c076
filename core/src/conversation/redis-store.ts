/** State on Redis, which all processes share. Loaded only where there is one. */
import KeyvRedis, { type RedisClientConnectionType } from '@keyv/redis';
import type { RedisLink } from '../jobs/redis-link.ts';
import { checkHeld } from './held.ts';
import { createKeyvStore } from './keyv-store.ts';
import type { EmbeddedSettings } from './memory-store.ts';
import type { Store } from './store.ts';

/** Before every key of Vizzy's in Redis, so that others may live there too. */
export const redisPrefix = 'vizzy:';

/** A store on Redis, which bounds time by itself, and count by its memory (`noeviction`: see docs/deploying.md). */
export function openRedisStore(link: RedisLink, settings: EmbeddedSettings): Store {
  // The client is not generic in Keyv's types; every command that Keyv gives is one of the plain ones.
  const keeper = new KeyvRedis<string>(link.client as unknown as RedisClientConnectionType, {
    namespace: `${redisPrefix}state`,
    keyPrefixSeparator: ':',
    throwOnErrors: true,
  });
  return createKeyvStore({
    keeper,
    logger: settings.logger,
    ask: (work) => link.ask(work),
    beforeWriting: checkHeld,
    ping: async () => void (await link.ask((client) => client.ping())),
    // The link is closed by who opened it.
    close: async () => {},
  });
}
