/** Opens the store: on Redis when there is one, else in a folder when there is one, else in memory. */
import { join } from 'node:path';
import KeyvRedis, { type RedisClientConnectionType } from '@keyv/redis';
import type { RedisLink } from '../jobs/redis-link.ts';
import { openDiskStore } from './disk-store.ts';
import { checkHeld } from './held.ts';
import { createKeyvStore } from './keyv-store.ts';
import { type EmbeddedSettings, openMemoryStore } from './memory-store.ts';
import type { Store } from './store.ts';

/** Where state may be kept. */
export type StoreSettings = EmbeddedSettings & {
  /** Redis, which all processes share. */
  readonly link?: RedisLink | undefined;
  /** A folder, for one process without Redis. */
  readonly folder?: string | undefined;
};

/** Before every key of Vizzy's in Redis, so that others may live there too. */
export const redisPrefix = 'vizzy:';

/** A store on Redis, which bounds time by itself, and count by its memory (`noeviction`: see docs/deploying.md). */
function openRedisStore(link: RedisLink, settings: EmbeddedSettings): Store {
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

/** Throws `VizzyError('configuration')` when the folder cannot be used. */
export async function openStore({ link, folder, ...settings }: StoreSettings): Promise<Store> {
  if (link) return openRedisStore(link, settings);
  return folder === undefined
    ? openMemoryStore(settings)
    : openDiskStore({ ...settings, folder: join(folder, 'state') });
}
