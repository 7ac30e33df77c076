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

/** Milliseconds between two removals of expired records. */
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

/** A store that a restart empties. Records are JSON text, so that changes to the caller's object do not reach them. */
export function openMemoryStore({ maxEntries, clock }: EmbeddedSettings): Store {
  const records = new LRUCache<string, string>({ max: maxEntries, perf: { now: clock.now }, ttlResolution: 0 });
  const gate = createGate();
  const sweep = setInterval(() => records.purgeStale(), sweepEvery);
  sweep.unref();
  return {
    async get(key) {
      gate.check();
      const text = records.get(key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    async set(key, value, lifetime) {
      gate.check();
      records.set(key, JSON.stringify(value), { ttl: lifetime });
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
