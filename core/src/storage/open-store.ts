/** Opens the store: on Redis when there is one, else in a folder when there is one, else in memory. */
import { join } from 'node:path';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import { type EmbeddedSettings, openMemoryStore } from './memory-store.ts';
import type { Store } from './store.ts';

/** Where state can be kept. */
export type StoreSettings = EmbeddedSettings & {
  /** Redis, which all processes share. */
  readonly redis?: RedisConnection | undefined;
  /** A folder, for one process without Redis. */
  readonly folder?: string | undefined;
};

/** Throws `VizzyError('configuration')` when the folder cannot be used. */
export async function openStore({ redis, folder, ...settings }: StoreSettings): Promise<Store> {
  // Each is loaded only when it is used: Vizzy runs without native modules, and starts faster without unused libraries.
  if (redis) {
    const { openRedisStore } = await import('./redis-store.ts');
    return openRedisStore(redis, settings);
  }
  if (folder === undefined) return openMemoryStore(settings);
  const { openDiskStore } = await import('./disk-store.ts');
  return openDiskStore({ ...settings, folder: join(folder, 'state') });
}
