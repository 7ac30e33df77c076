/** Pictures that a service drew, kept as they are in the store for the minutes in which somebody may want them again. */
import type { Logger } from '../logger.ts';
import type { ReplyImage } from '../reply.ts';
import { keptPicturesForm } from './forms.ts';
import { createKept } from './kept.ts';
import type { Store } from './store.ts';

/** Pictures with their places. */
export type PlacedPictures = readonly (readonly [place: number, image: ReplyImage])[];

/** Keeps them by an unguessable name: a turn's, or a creation's. */
export interface PicturesAtHand {
  /** Keeps those that cannot be drawn again, for so many milliseconds. */
  keep(name: string, images: Iterable<readonly [place: number, image: ReplyImage]>, lifetime: number): Promise<void>;
  /** Those that are kept, by their places. */
  find(name: string): Promise<PlacedPictures>;
  forget(name: string): Promise<void>;
}

/** A picture with its place, its bytes as base64. */
type KeptPicture = { readonly place: number; readonly image: Omit<ReplyImage, 'bytes'> & { readonly bytes: string } };

/** Pictures in a store. */
export function createPicturesAtHand(store: Store, logger: Logger): PicturesAtHand {
  const kept = createKept<readonly KeptPicture[]>(store, logger, keptPicturesForm);
  return {
    async keep(name, images, lifetime) {
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
