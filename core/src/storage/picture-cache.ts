/** Pictures from services, in the store for the minutes in which they may be shown again. */
import type { Logger } from '../logger.ts';
import type { ReplyImage } from '../reply.ts';
import { cachedPicturesSchema } from './record-schemas.ts';
import { createRecordStore } from './record-store.ts';
import type { Store } from './store.ts';

/** A picture with its index in the reply. */
export type IndexedPicture = readonly [index: number, image: ReplyImage];

/** Caches the pictures of a turn, or of a creation, under its unguessable name. */
export interface PictureCache {
  /** Caches those that cannot be drawn again here, for so many milliseconds. */
  save(name: string, images: Iterable<IndexedPicture>, lifetime: number): Promise<void>;
  /** Those that are cached. */
  find(name: string): Promise<readonly IndexedPicture[]>;
  forget(name: string): Promise<void>;
}

/** A picture as it is stored: `place` is its index, and its bytes are base64. */
type CachedPicture = { readonly place: number; readonly image: Omit<ReplyImage, 'bytes'> & { readonly bytes: string } };

/** A cache in a store. */
export function createPictureCache(store: Store, logger: Logger): PictureCache {
  const records = createRecordStore<readonly CachedPicture[]>(store, logger, cachedPicturesSchema);
  return {
    async save(name, images, lifetime) {
      const cached = [...images]
        .filter(([, { tier }]) => tier !== 'local')
        .map(([index, image]) => ({
          place: index,
          image: { ...image, bytes: Buffer.from(image.bytes).toString('base64') },
        }));
      if (cached.length > 0) await records.save(cached, lifetime, name, 'pictures');
    },
    async find(name) {
      const cached = (await records.load(name, 'pictures')) ?? [];
      return cached.map(
        ({ place, image }) => [place, { ...image, bytes: Buffer.from(image.bytes, 'base64') }] as const,
      );
    },
    forget: (name) => records.forget(name, 'pictures'),
  };
}
