/** State in a folder, for one process without Redis. It survives restarts, and a kill at any moment. */
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { type Database, open, type RootDatabase } from 'lmdb';
import { VizzyError } from '../errors.ts';
import { createKeyvStore } from './keyv-store.ts';
import { createGate, type EmbeddedSettings, sweepEvery } from './memory-store.ts';
import type { Store } from './store.ts';

/** When a record expires (milliseconds since the Unix epoch), and its text. */
type StoredRecord = readonly [expiresAt: number, text: string];

/** Bytes of the longest key that is used as it is: LMDB takes 1,978, and keys with long ids may have more. */
const longestKey = 1000;

/** Records written between two checks of the bound. */
const checkEvery = 256;

const diskKeyOf = (key: string) =>
  Buffer.byteLength(key) <= longestKey ? key : `sha256:${createHash('sha256').update(key).digest('hex')}`;

/** Opens the database. Throws `VizzyError('configuration')` that names the variable when the folder cannot be used. */
function openFolder(folder: string): RootDatabase {
  try {
    return open({ path: folder, maxDbs: 4, encoding: 'json' });
  } catch (error) {
    throw new VizzyError('configuration', `DATA_DIR cannot be used: state cannot be stored in ${folder}`, {
      cause: error,
    });
  }
}

/** Records by key, and by when they expire. */
function createRecordTable(root: RootDatabase, { clock, maxEntries }: EmbeddedSettings) {
  const records: Database<StoredRecord, string> = root.openDB({ name: 'records', encoding: 'json' });
  const expiries: Database<true, [number, string]> = root.openDB({ name: 'expiries', encoding: 'json' });
  const countRecords = () => (records.getStats() as { readonly entryCount: number }).entryCount;
  let written = 0;

  const removeNow = (diskKey: string) => {
    const stored = records.get(diskKey);
    if (!stored) return false;
    void expiries.remove([stored[0], diskKey]);
    void records.remove(diskKey);
    return true;
  };
  /** Removes expired records, and above the bound those that expire soonest. */
  const sweep = () =>
    root.transaction(() => {
      const now = clock.now();
      const excess = countRecords() - maxEntries;
      const removed: string[] = [];
      for (const [expiresAt, diskKey] of expiries.getKeys()) {
        if (expiresAt > now && removed.length >= excess) break;
        removed.push(diskKey);
      }
      for (const diskKey of removed) removeNow(diskKey);
    });
  return {
    sweep,
    get(key: string) {
      const stored = records.get(diskKeyOf(key));
      return stored && stored[0] > clock.now() ? stored[1] : undefined;
    },
    async put(key: string, text: string, lifetime: number) {
      const diskKey = diskKeyOf(key);
      const expiresAt = clock.now() + lifetime;
      await root.transaction(() => {
        removeNow(diskKey);
        void records.put(diskKey, [expiresAt, text]);
        void expiries.put([expiresAt, diskKey], true);
      });
      written += 1;
      if (written % Math.min(checkEvery, maxEntries) === 0) await sweep();
    },
    remove: (key: string) => root.transaction(() => removeNow(diskKeyOf(key))),
  };
}

/**
 * A store in `folder` of at most `maxEntries` records, somewhat more between two checks. Those that expire soonest, which
 * have not been used for the longest, go first. Throws `VizzyError('configuration')` when the folder cannot be used.
 */
export async function openDiskStore(settings: EmbeddedSettings & { readonly folder: string }): Promise<Store> {
  const { folder, logger } = settings;
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new VizzyError('configuration', `DATA_DIR cannot be written: ${folder}`, { cause: error });
  });
  const root = openFolder(folder);
  const table = createRecordTable(root, settings);
  const gate = createGate();
  await table.sweep();
  const sweep = setInterval(() => {
    table
      .sweep()
      .catch((error: unknown) =>
        logger.warn({ err: error }, 'could not remove expired records; trying again in five minutes'),
      );
  }, sweepEvery);
  sweep.unref();
  return createKeyvStore({
    backend: {
      get: async <Value>(key: string) => table.get(key) as Value | undefined,
      set: (key: string, value: string, ttl = 0) => table.put(key, value, ttl),
      delete: (key) => table.remove(key),
    },
    logger,
    async run(work) {
      gate.check();
      return work();
    },
    ping: async () => gate.check(),
    async close() {
      gate.close();
      clearInterval(sweep);
      await root.close();
    },
  });
}
