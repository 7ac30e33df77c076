/** State in a folder, for one machine without Redis: it outlives restarts, and a kill at any moment. */
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { type Database, open, type RootDatabase } from 'lmdb';
import { VizzyError } from '../errors.ts';
import { createKeyvStore } from './keyv-store.ts';
import { createGate, type EmbeddedSettings, sweepEvery } from './memory-store.ts';
import type { Store } from './store.ts';

/** When it expires (milliseconds since the epoch), and the record. */
type Kept = readonly [expiresAt: number, text: string];

/** LMDB takes keys of at most 1,978 bytes; a person's ids may be longer when they are written out. */
const longestKey = 1000;

/** Records written between two looks at the bound. */
const lookEvery = 256;

const placeOf = (key: string) =>
  Buffer.byteLength(key) <= longestKey ? key : `sha256:${createHash('sha256').update(key).digest('hex')}`;

/** Says which variable is wrong when the folder cannot be used. */
function openFolder(folder: string): RootDatabase {
  try {
    return open({ path: folder, maxDbs: 4, encoding: 'json' });
  } catch (error) {
    throw new VizzyError('configuration', `DATA_DIR cannot be used: state cannot be kept in ${folder}`, {
      cause: error,
    });
  }
}

/** Records by key, and by when they expire. */
function createShelves(root: RootDatabase, { clock, maxEntries }: EmbeddedSettings) {
  const records: Database<Kept, string> = root.openDB({ name: 'records', encoding: 'json' });
  const expiries: Database<true, [number, string]> = root.openDB({ name: 'expiries', encoding: 'json' });
  const countRecords = () => (records.getStats() as { readonly entryCount: number }).entryCount;
  let written = 0;

  const take = (place: string) => {
    const kept = records.get(place);
    if (!kept) return false;
    void expiries.remove([kept[0], place]);
    void records.remove(place);
    return true;
  };
  /** Throws out what has expired, and what is soonest to expire above the bound. */
  const sweep = () =>
    root.transaction(() => {
      const now = clock.now();
      const excess = countRecords() - maxEntries;
      const leaving: string[] = [];
      for (const [expiresAt, place] of expiries.getKeys()) {
        if (expiresAt > now && leaving.length >= excess) break;
        leaving.push(place);
      }
      for (const place of leaving) take(place);
    });
  return {
    sweep,
    get(key: string) {
      const kept = records.get(placeOf(key));
      return kept && kept[0] > clock.now() ? kept[1] : undefined;
    },
    async put(key: string, text: string, lifetime: number) {
      const place = placeOf(key);
      const expiresAt = clock.now() + lifetime;
      await root.transaction(() => {
        take(place);
        void records.put(place, [expiresAt, text]);
        void expiries.put([expiresAt, place], true);
      });
      written += 1;
      if (written % Math.min(lookEvery, maxEntries) === 0) await sweep();
    },
    remove: (key: string) => root.transaction(() => take(placeOf(key))),
  };
}

/**
 * A store in `folder`, at most `maxEntries` records (somewhat more between two looks); those that expire soonest go first,
 * which are those that were not used for the longest. Throws `VizzyError('configuration')` when the folder cannot be used.
 */
export async function openDiskStore(settings: EmbeddedSettings & { readonly folder: string }): Promise<Store> {
  const { folder, logger } = settings;
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new VizzyError('configuration', `DATA_DIR cannot be written: ${folder}`, { cause: error });
  });
  const root = openFolder(folder);
  const shelves = createShelves(root, settings);
  const gate = createGate();
  await shelves.sweep();
  const sweep = setInterval(() => {
    shelves.sweep().catch((error: unknown) => logger.warn({ err: error }, 'what has expired could not be thrown out'));
  }, sweepEvery);
  sweep.unref();
  return createKeyvStore({
    keeper: {
      get: async <Value>(key: string) => shelves.get(key) as Value | undefined,
      set: (key: string, value: string, ttl = 0) => shelves.put(key, value, ttl),
      delete: (key) => shelves.remove(key),
    },
    logger,
    async ask(work) {
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
