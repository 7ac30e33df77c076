/** Opens the store: embedded in this process, bounded by count and time. */
import Keyv from 'keyv';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';
import { VizzyError } from '../errors.ts';
import type { Store } from './store.ts';

/** How the embedded store is bounded. */
export type StoreSettings = {
  /** At most this many records; the least recently used go first. */
  readonly maxEntries: number;
  readonly clock: Clock;
};

/** How often what has expired is thrown out, in milliseconds. */
const sweepEvery = 5 * 60_000;

/**
 * A store in this process's memory. Keyv serialises each record, so that one short string a record is kept and no caller
 * holds on to what is stored; the LRU cache beneath it bounds count and time.
 */
export function openStore({ maxEntries, clock }: StoreSettings): Store {
  const records = new LRUCache<string, string>({ max: maxEntries, perf: { now: clock.now }, ttlResolution: 0 });
  const store = {
    get: (key: string) => records.get(key),
    set: (key: string, value: string, ttl: number) => records.set(key, value, { ttl }),
    delete: (key: string) => records.delete(key),
    clear: () => records.clear(),
  };
  const keyv = new Keyv({
    store,
    useKeyPrefix: false,
    emitErrors: false,
    throwOnErrors: true,
    // Records are plain JSON: Keyv's own serialiser looks for buffers in every value, at four times the cost.
    serialize: JSON.stringify,
    deserialize: JSON.parse,
  });
  const sweep = setInterval(() => records.purgeStale(), sweepEvery);
  sweep.unref();
  let isClosed = false;
  const checkOpen = () => {
    if (isClosed) throw new VizzyError('store-lost', 'the state store is closed');
  };
  return {
    async get(key) {
      checkOpen();
      return keyv.get(key);
    },
    async set(key, value, lifetime) {
      checkOpen();
      await keyv.set(key, value, lifetime);
    },
    async delete(key) {
      checkOpen();
      await keyv.delete(key);
    },
    ping: async () => checkOpen(),
    async close() {
      isClosed = true;
      clearInterval(sweep);
      records.clear();
    },
  };
}
