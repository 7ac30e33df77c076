/** Pictures that a service drew, kept as they are in the store for the minutes in which somebody may want them again. */
import type { Logger } from '../logger.ts';
import type { ReplyImage } from '../reply.ts';
import { keptPicturesForm } from './record-schemas.ts';
import { createRecordStore } from './record-store.ts';
import type { Store } from './store.ts';

/** Pictures with their places. */
export type PlacedPictures = readonly (readonly [place: number, image: ReplyImage])[];

/** Keeps them by an unguessable name: a turn's, or a creation's. */
export interface PictureCache {
  /** Keeps those that cannot be drawn again, for so many milliseconds. */
  save(name: string, images: Iterable<readonly [place: number, image: ReplyImage]>, lifetime: number): Promise<void>;
  /** Those that are kept, by their places. */
  find(name: string): Promise<PlacedPictures>;
  forget(name: string): Promise<void>;
}

/** A picture with its place, its bytes as base64. */
type CachedPicture = { readonly place: number; readonly image: Omit<ReplyImage, 'bytes'> & { readonly bytes: string } };

/** Pictures in a store. */
export function createPictureCache(store: Store, logger: Logger): PictureCache {
  const kept = createRecordStore<readonly CachedPicture[]>(store, logger, keptPicturesForm);
  return {
    async save(name, images, lifetime) {
      const lasting = [...images]
        .filter(([, { tier }]) => tier !== 'local')
        .map(([place, image]) => ({ place, image: { ...image, bytes: Buffer.from(image.bytes).toString('base64') } }));
      if (lasting.length > 0) await kept.save(lasting, lifetime, name, 'pictures');
    },
    async find(name) {
      const found = (await kept.load(name, 'pictures')) ?? [];
      return found.map(({ place, image }) => [place, { ...image, bytes: Buffer.from(image.bytes, 'base64') }] as const);
    },
    forget: (name) => kept.forget(name, 'pictures'),
  };
}
