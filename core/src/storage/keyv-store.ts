/** A store over Keyv: whatever keeps the records beneath it. */
import Keyv, { type KeyvStoreAdapter } from 'keyv';
import type { Logger } from '../logger.ts';
import type { Store } from './store.ts';

/** What keeps records as strings; Keyv calls it. */
export type Keeper = Pick<KeyvStoreAdapter, 'get' | 'set' | 'delete'>;

/** What a store is made of. */
export type KeyvParts = {
  readonly keeper: Keeper;
  readonly logger: Logger;
  /** Does one thing with the keeper; throws `VizzyError('store-lost')` when it cannot be reached. */
  readonly ask: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Throws when nothing may be written any more; default: never. */
  readonly beforeWriting?: () => void;
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Keyv's store interface asks for more than Keyv uses of a keeper that is never cleared. */
const asAdapter = (keeper: Keeper): KeyvStoreAdapter => ({
  ...keeper,
  opts: {},
  get: (key) => keeper.get(key),
  set: (key, value, ttl) => keeper.set(key, value, ttl),
  delete: (key) => keeper.delete(key),
  clear: async () => {},
  on() {
    return this;
  },
});

/**
 * Records are plain JSON: Keyv's own serialiser looks for buffers in every value, at four times the cost. When a record
 * expires is the keeper's business alone: written into it, the clock of whoever reads would count too.
 */
const serialize = ({ value }: { readonly value?: unknown }) => JSON.stringify({ value });

/** A store whose records are kept by the keeper. A record that is no JSON is as good as none, and said in the log. */
export function createKeyvStore({ keeper, logger, ask, beforeWriting = () => {}, ping, close }: KeyvParts): Store {
  const deserialize = (text: string) => {
    try {
      return JSON.parse(text);
    } catch (error) {
      logger.warn({ err: error }, 'a kept record is not readable at all, and counts as none');
      return { value: undefined };
    }
  };
  const keyv = new Keyv({
    store: asAdapter(keeper),
    useKeyPrefix: false,
    emitErrors: false,
    throwOnErrors: true,
    serialize,
    deserialize,
  });
  return {
    get: (key) => ask(() => keyv.get(key)),
    async set(key, value, lifetime) {
      beforeWriting();
      await ask(() => keyv.set(key, value, lifetime));
    },
    async delete(key) {
      beforeWriting();
      await ask(() => keyv.delete(key));
    },
    ping,
    close,
  };
}
