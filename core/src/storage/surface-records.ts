/** Notes of surfaces, in the store. */

import type { SurfaceStore } from '../surface-store.ts';
import { keyOf } from './keys.ts';
import type { Store } from './store.ts';

/** Notes over a store. */
export function createSurfaceStore(store: Store): SurfaceStore {
  const place = (key: string) => keyOf('note', key);
  return {
    async load(key) {
      const text = await store.get(place(key));
      return typeof text === 'string' ? text : undefined;
    },
    save: (key, text, lifetime) => store.set(place(key), text, lifetime),
    forget: (key) => store.delete(place(key)),
  };
}
