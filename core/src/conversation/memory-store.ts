/** State in this process's memory. */
import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';
import { VizzyError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { Store } from './store.ts';

/** How a store of this process alone is bounded. */
export type EmbeddedSettings = {
  /** At most this many records; the least recently used go first. */
  readonly maxEntries: number;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** How often what has expired is thrown out, in milliseconds. */
export const sweepEvery = 5 * 60_000;

/** Whether a store may still be used. */
export function createGate() {
  let isClosed = false;
  return {
    /** Throws `VizzyError('store-lost')` once it is closed. */
    check() {
      if (isClosed) throw new VizzyError('store-lost', 'the state store is closed');
    },
    close() {
      isClosed = true;
    },
  };
}

/** Records that are kept as they are, because they were used last; the others are kept as one short string each. */
const mostInUse = 1000;

type InUse = { readonly value: unknown; readonly expiresAt: number };

/** Frozen with all that is in it: it is kept and given out as it is, and nobody may change it any more. */
function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}

/** Records in use, and packed ones: together they are one least-recently-used cache, bounded in count and time. */
function createRecords({ maxEntries, clock }: Pick<EmbeddedSettings, 'maxEntries' | 'clock'>) {
  const max = Math.max(1, Math.min(mostInUse, Math.floor(maxEntries / 2)));
  const packed = new LRUCache<string, string>({
    max: Math.max(1, maxEntries - max),
    perf: { now: clock.now },
    ttlResolution: 0,
  });
  const isFresh = ({ expiresAt }: InUse) => expiresAt > clock.now();
  const inUse = new LRUCache<string, InUse>({
    max,
    dispose: (record, key, reason) => {
      if (reason !== 'evict' || !isFresh(record)) return;
      // There is nothing to trim, but what is trimmed is one string, and not the pieces in which V8 has written it.
      packed.set(key, JSON.stringify(record.value).trim(), { ttl: record.expiresAt - clock.now() });
    },
  });
  const unpack = (key: string): unknown => {
    const text = packed.get(key);
    if (text === undefined) return undefined;
    const value = frozen(JSON.parse(text));
    const expiresAt = clock.now() + packed.getRemainingTTL(key);
    packed.delete(key);
    inUse.set(key, { value, expiresAt });
    return value;
  };
  return {
    get(key: string): unknown {
      const record = inUse.get(key);
      if (record === undefined) return unpack(key);
      return isFresh(record) ? record.value : undefined;
    },
    set(key: string, value: unknown, lifetime: number) {
      packed.delete(key);
      inUse.set(key, { value: frozen(value), expiresAt: clock.now() + lifetime });
    },
    delete(key: string) {
      inUse.delete(key);
      packed.delete(key);
    },
    purgeStale() {
      for (const [key, record] of [...inUse.entries()]) if (!isFresh(record)) inUse.delete(key);
      packed.purgeStale();
    },
    clear() {
      inUse.clear();
      packed.clear();
    },
  };
}

/** A store that a restart empties. */
export function openMemoryStore(settings: EmbeddedSettings): Store {
  const records = createRecords(settings);
  const gate = createGate();
  const sweep = setInterval(() => records.purgeStale(), sweepEvery);
  sweep.unref();
  return {
    async get(key) {
      gate.check();
      return records.get(key);
    },
    async set(key, value, lifetime) {
      gate.check();
      records.set(key, value, lifetime);
    },
    async delete(key) {
      gate.check();
      records.delete(key);
    },
    ping: async () => gate.check(),
    async close() {
      gate.close();
      clearInterval(sweep);
      records.clear();
    },
  };
}
