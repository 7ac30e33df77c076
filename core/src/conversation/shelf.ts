/** The creations that are kept: their recipes, and how their pictures come back. */
import type { Creation, CreationShelf } from '../creation.ts';
import type { GeneratedImage, ImageModel, ImagePrompt } from '../image.ts';
import type { Plan } from '../plan.ts';
import type { ReplyImage } from '../reply.ts';
import type { UserMemory } from './memory.ts';
import type { PictureStore } from './picture-store.ts';
import { keyOf } from './state.ts';
import type { Store } from './store.ts';

/** What the shelf is built on. */
export type ShelfParts = {
  readonly store: Store;
  readonly pictures: PictureStore;
  /** Draws a recipe again here. */
  readonly local: ImageModel;
  /** Fits, strips and labels a picture, and describes it. */
  readonly finish: (image: GeneratedImage, plan: Plan, locale: string, index: number) => Promise<ReplyImage>;
  /** Milliseconds that a creation is kept. */
  readonly lifetime: number;
};

/** A shelf that the conversation can also put on. */
export interface Shelf extends CreationShelf {
  /** Keeps the recipe, and those pictures that cannot be drawn again from it, where there is room for them. */
  put(creation: Creation, images: readonly ReplyImage[]): Promise<void>;
  /** The user's record with this creation on it; what is pushed out is forgotten. */
  list(memory: UserMemory, creation: Creation): Promise<UserMemory>;
  forget(creationIds: readonly string[]): Promise<void>;
}

/** How many creations of one user are kept. */
const shelved = 200;

/** Whether drawing the recipe again gives the same picture. */
const isRedrawable = (creation: Creation, index: number) => creation.tiers[index] === 'local' && !creation.fromPicture;

/** A shelf in a store. */
export function createShelf({ store, pictures, local, finish, lifetime }: ShelfParts): Shelf {
  const find = async (creationId: string) => (await store.get(keyOf('creation', creationId))) as Creation | undefined;
  const redraw = (prompt: ImagePrompt) => local.generate(prompt, { signal: AbortSignal.timeout(30_000) });
  const forget = async (creationIds: readonly string[]) => {
    for (const id of creationIds) {
      await store.delete(keyOf('creation', id));
      await pictures.forget(id);
    }
  };
  return {
    find,
    forget,
    async put(creation, images) {
      await store.set(keyOf('creation', creation.id), creation, lifetime);
      const lasting = images.flatMap((image, index) => (isRedrawable(creation, index) ? [] : [{ image, index }]));
      await Promise.all(lasting.map(({ image, index }) => pictures.keep(creation.id, index, image.bytes)));
    },
    async picture(creationId, index) {
      const creation = await find(creationId);
      const prompt = creation?.plan.prompts[index];
      if (!creation || !prompt) return undefined;
      const kept = await pictures.find(creationId, index);
      if (!kept) return finish(await redraw(prompt), creation.plan, creation.brief.locale, index);
      const { width, height } = prompt;
      const tier = creation.tiers[index] ?? 'local';
      return { bytes: kept, format: 'png', width, height, tier, model: tier, alt: creation.alt[index] ?? '' };
    },
    async list(memory, creation) {
      const creations = [...memory.creations, creation.id];
      await forget(creations.slice(0, -shelved));
      return { ...memory, creations: creations.slice(-shelved) };
    },
  };
}
