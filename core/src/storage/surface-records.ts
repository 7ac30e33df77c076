/** The records of surfaces, in the store. */
import type { SurfaceStore } from '../surface-store.ts';
import { keyOf } from './keys.ts';
import type { Store } from './store.ts';

/** Records of surfaces in a store. */
export function createSurfaceStore(store: Store): SurfaceStore {
  const storeKey = (key: string) => keyOf('note', key);
  return {
    async load(key) {
      const text = await store.get(storeKey(key));
      return typeof text === 'string' ? text : undefined;
    },
    save: (key, text, lifetime) => store.set(storeKey(key), text, lifetime),
    forget: (key) => store.delete(storeKey(key)),
  };
}
