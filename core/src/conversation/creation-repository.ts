/** The creations that are kept: their recipes, and how their pictures come back. */

import type { Lock } from '../cluster/lock.ts';
import type { ContentLevel } from '../community.ts';
import type { Creation, Creations } from '../creation.ts';
import { VizzyError } from '../errors.ts';
import type { GeneratedImage, ImageModel, ImagePrompt, TierName } from '../image.ts';
import { sentencesFor } from '../lexicon/index.ts';
import type { Logger } from '../logger.ts';
import type { Plan } from '../plan.ts';
import type { ReplyImage } from '../reply.ts';
import { createPictureCache } from '../storage/picture-cache.ts';
import type { PictureFiles } from '../storage/picture-files.ts';
import { creationForm } from '../storage/record-schemas.ts';
import { createRecordStore, type RecordStore } from '../storage/record-store.ts';
import type { Store } from '../storage/store.ts';
import { brokenRule } from '../understanding/index.ts';
import type { Tastes, UserMemory } from './taste.ts';

/** What the shelf is built on. */
export type CreationRepositoryParts = {
  readonly store: Store;
  readonly pictures: PictureFiles;
  readonly memories: Tastes;
  readonly lock: Lock;
  readonly logger: Logger;
  /** Draws a recipe again here. */
  readonly local: ImageModel;
  /** Fits, strips and labels a picture, and describes it. */
  readonly finish: (image: GeneratedImage, plan: Plan, locale: string, index: number) => Promise<ReplyImage>;
  /** The text alternative of one picture of a plan. */
  readonly describe: (plan: Plan, prompt: ImagePrompt, tier: TierName, locale: string, index: number) => string;
  /** How strictly new slogans are looked at. */
  readonly contentLevel: ContentLevel;
  /** Milliseconds that a creation is kept. */
  readonly lifetime: number;
};

/** Characters of a slogan; a poster is read from afar. */
const longestSlogan = 300;

/** A shelf that the conversation can also put on. */
export interface CreationRepository extends Creations {
  /** Keeps the recipe, and those pictures that cannot be drawn again from it, where there is room for them. */
  save(creation: Creation, images: ReadonlyMap<number, ReplyImage>): Promise<void>;
  /**
   * Keeps the pictures of a service at hand for any process when others beside them were drawn here: until those have become
   * better, the reply can be shown anew.
   */
  cachePictures(creation: Creation, images: ReadonlyMap<number, ReplyImage>): Promise<void>;
  /** The user's record with this creation on it; what is pushed out is forgotten. */
  list(memory: UserMemory, creation: Creation): Promise<UserMemory>;
  forget(creationIds: readonly string[]): Promise<void>;
}

/** How many creations of one user are kept. */
const shelved = 200;

/** Milliseconds in which a picture that was drawn here may become better: 10 minutes, and as long as a slow service takes. */
const improvable = 20 * 60_000;

/** Whether drawing the recipe again gives the same picture. */
const isRedrawable = (creation: Creation, index: number) => creation.tiers[index] === 'local' && !creation.fromPicture;

const isPresent = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** The user's own creations, and what they may do with them. */
function ownCreations(
  parts: CreationRepositoryParts,
  recipes: RecordStore<Creation>,
  shelf: Pick<CreationRepository, 'find' | 'forget'>,
) {
  const { memories, lock, lifetime } = parts;
  const findOwn = async (userId: string, creationId: string) => {
    const creation = await shelf.find(creationId);
    return creation?.userId === userId ? creation : undefined;
  };
  return {
    async recent(userId: string, { offset = 0, limit }: { readonly offset?: number; readonly limit: number }) {
      const memory = await memories.load(userId);
      const ids = (memory?.creations ?? []).toReversed().slice(offset, offset + limit);
      return (await Promise.all(ids.map(shelf.find))).filter(isPresent);
    },
    async remove(userId: string, creationId: string) {
      if (!(await findOwn(userId, creationId))) return false;
      await shelf.forget([creationId]);
      await lock.run(`user ${userId}`, async () => {
        const memory = await memories.load(userId);
        if (!memory) return;
        const creations = memory.creations.filter((id) => id !== creationId);
        await memories.save(userId, { ...memory, creations });
      });
      return true;
    },
    async reword(userId: string, creationId: string, slogan: string | null) {
      const creation = await findOwn(userId, creationId);
      if (creation?.plan.mode !== 'poster') return undefined;
      const text = slogan?.trim().slice(0, longestSlogan) || null;
      const { brief, plan } = creation;
      const rule = text === null ? null : brokenRule(text, parts.contentLevel);
      if (rule) throw new VizzyError('invalid-input', sentencesFor(brief.locale).conversation.declined[rule].text);
      const alt = plan.prompts.map((prompt, index) =>
        parts.describe({ ...plan, slogan: text }, prompt, creation.tiers[index] ?? 'local', brief.locale, index),
      );
      const reworded = { ...creation, brief: { ...brief, slogan: text }, plan: { ...plan, slogan: text }, alt };
      await recipes.save(reworded, lifetime, creationId);
      return reworded;
    },
  };
}

/** A shelf in a store. */
export function createCreationRepository(parts: CreationRepositoryParts): CreationRepository {
  const { store, pictures, local, finish, lifetime, logger } = parts;
  const recipes = createRecordStore<Creation>(store, logger, creationForm);
  const atHand = createPictureCache(store, logger);
  const find = (creationId: string) => recipes.load(creationId);
  const redraw = (prompt: ImagePrompt) => local.generate(prompt, { signal: AbortSignal.timeout(30_000) });
  const forget = async (creationIds: readonly string[]) => {
    for (const id of creationIds) {
      await recipes.forget(id);
      await pictures.forget(id);
      await atHand.forget(id);
    }
  };
  return {
    find,
    forget,
    ...ownCreations(parts, recipes, { find, forget }),
    async save(creation, images) {
      await recipes.save(creation, lifetime, creation.id);
      const lasting = [...images].filter(([index]) => !isRedrawable(creation, index));
      await Promise.all(lasting.map(([index, image]) => pictures.save(creation.id, index, image.bytes)));
    },
    async cachePictures(creation, images) {
      if (creation.tiers.includes('local')) await atHand.save(creation.id, images, improvable);
    },
    async picture(creationId, index) {
      const creation = await find(creationId);
      const prompt = creation?.plan.prompts[index];
      if (!creation || !prompt) return undefined;
      const kept = await pictures.find(creationId, index);
      const isElsewhere = !kept && creation.tiers[index] !== 'local';
      const near = isElsewhere ? new Map(await atHand.find(creationId)).get(index) : undefined;
      if (near) return near;
      if (!kept) return finish(await redraw(prompt), creation.plan, creation.brief.locale, index);
      const { width, height } = prompt;
      const tier = creation.tiers[index] ?? 'local';
      return { bytes: kept, format: 'png', width, height, tier, model: tier, alt: creation.alt[index] ?? '' };
    },
    async list(memory, creation) {
      const creations = [...memory.creations.filter((id) => id !== creation.id), creation.id];
      await forget(creations.slice(0, -shelved));
      return { ...memory, creations: creations.slice(-shelved) };
    },
  };
}
