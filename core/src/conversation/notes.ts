/** Notes of surfaces, in the store. */
import type { Notes } from '../notes.ts';
import { keyOf } from './state.ts';
import type { Store } from './store.ts';

/** Notes over a store. */
export function createNotes(store: Store): Notes {
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
