/** A store over Keyv, on any backend. */
import Keyv, { type KeyvStoreAdapter } from 'keyv';
import type { Logger } from '../logger.ts';
import type { Store } from './store.ts';

/** Stores records as strings; Keyv calls it. */
export type StorageBackend = Pick<KeyvStoreAdapter, 'get' | 'set' | 'delete'>;

/** What a store is made of. */
export type KeyvParts = {
  readonly backend: StorageBackend;
  readonly logger: Logger;
  /** Runs one operation of the backend; throws `VizzyError('store-lost')` when the backend cannot be reached. */
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Throws when nothing may be written; default: never. */
  readonly beforeWriting?: () => void;
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The backend with the members that Keyv's interface has and Keyv does not use here. */
const asAdapter = (backend: StorageBackend): KeyvStoreAdapter => ({
  ...backend,
  opts: {},
  get: (key) => backend.get(key),
  set: (key, value, ttl) => backend.set(key, value, ttl),
  delete: (key) => backend.delete(key),
  clear: async () => {},
  on() {
    return this;
  },
});

/**
 * Records are plain JSON: Keyv's own serialiser looks for buffers in every value, at four times the cost. The expiry is left
 * to the backend: written into the record, it would be compared with the clock of each process that reads it.
 */
const serialize = ({ value }: { readonly value?: unknown }) => JSON.stringify({ value });

/** A store on this backend. A record that is not JSON counts as absent, with a line in the log. */
export function createKeyvStore({ backend, logger, run, beforeWriting = () => {}, ping, close }: KeyvParts): Store {
  const deserialize = (text: string) => {
    try {
      return JSON.parse(text);
    } catch (error) {
      logger.warn({ err: error }, 'a stored record is not JSON; it counts as absent');
      return { value: undefined };
    }
  };
  const keyv = new Keyv({
    store: asAdapter(backend),
    useKeyPrefix: false,
    emitErrors: false,
    throwOnErrors: true,
    serialize,
    deserialize,
  });
  return {
    get: (key) => run(() => keyv.get(key)),
    async set(key, value, lifetime) {
      beforeWriting();
      await run(() => keyv.set(key, value, lifetime));
    },
    async delete(key) {
      beforeWriting();
      await run(() => keyv.delete(key));
    },
    ping,
    close,
  };
}
