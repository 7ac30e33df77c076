/** State in this process's memory. */
import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';
import { VizzyError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { createKeyvStore } from './keyv-store.ts';
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

/** Lets work through until it is closed. */
export function createGate(): { pass<Result>(work: () => Promise<Result>): Promise<Result>; close(): void } {
  let isClosed = false;
  return {
    async pass(work) {
      if (isClosed) throw new VizzyError('store-lost', 'the state store is closed');
      return work();
    },
    close: () => {
      isClosed = true;
    },
  };
}

/** A store that a restart empties. One short string a record is kept; the LRU cache bounds count and time. */
export function openMemoryStore({ maxEntries, clock, logger }: EmbeddedSettings): Store {
  const records = new LRUCache<string, string>({ max: maxEntries, perf: { now: clock.now }, ttlResolution: 0 });
  const gate = createGate();
  const sweep = setInterval(() => records.purgeStale(), sweepEvery);
  sweep.unref();
  return createKeyvStore({
    keeper: {
      get: async <Value>(key: string) => records.get(key) as Value | undefined,
      set: (key: string, value: string, ttl?: number) => records.set(key, value, ttl === undefined ? {} : { ttl }),
      delete: async (key) => records.delete(key),
    },
    logger,
    ask: gate.pass,
    ping: () => gate.pass(async () => {}),
    async close() {
      gate.close();
      clearInterval(sweep);
      records.clear();
    },
  });
}
