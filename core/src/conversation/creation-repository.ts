/** The repository of creations: stores recipes, and finds or redraws their pictures. */
import type { Lock } from '../cluster/lock.ts';
import type { ContentLevel } from '../community.ts';
import type { Creation, Creations } from '../creation.ts';
import { VizzyError } from '../errors.ts';
import type { Depiction, GeneratedImage, ImageModel, ImagePrompt, TierName } from '../image.ts';
import { sentencesFor } from '../lexicon/index.ts';
import type { Logger } from '../logger.ts';
import type { Plan } from '../plan.ts';
import type { ReplyImage } from '../reply.ts';
import { createPictureCache } from '../storage/picture-cache.ts';
import type { PictureFiles } from '../storage/picture-files.ts';
import { creationSchema } from '../storage/record-schemas.ts';
import { createRecordStore, type RecordStore } from '../storage/record-store.ts';
import type { Store } from '../storage/store.ts';
import { brokenRule } from '../understanding/index.ts';
import type { Tastes, UserMemory } from './taste.ts';

/** What the repository is built on. */
export type CreationRepositoryParts = {
  readonly store: Store;
  readonly pictures: PictureFiles;
  readonly tastes: Tastes;
  readonly lock: Lock;
  readonly logger: Logger;
  /** Redraws recipes. */
  readonly local: ImageModel;
  /** Fits, strips and labels a picture, and describes it. */
  readonly finish: (image: GeneratedImage, plan: Plan, locale: string, index: number) => Promise<ReplyImage>;
  /** The text alternative of one picture of a plan. */
  readonly describe: (
    plan: Plan,
    prompt: ImagePrompt,
    tier: TierName,
    locale: string,
    index: number,
    depiction?: Depiction | null,
  ) => string;
  /** How strictly new slogans are filtered. */
  readonly contentLevel: ContentLevel;
  /** Milliseconds for which a creation is stored. */
  readonly lifetime: number;
};

/** Characters of the longest slogan. */
const longestSlogan = 300;

/** The creations, as the conversation also writes them. */
export interface CreationRepository extends Creations {
  /** Stores the recipe, and as files those pictures that cannot be redrawn from it. */
  save(creation: Creation, images: ReadonlyMap<number, ReplyImage>): Promise<void>;
  /**
   * Caches the pictures of services when others of the same creation were drawn here: until those are improved, any process
   * can show the reply again.
   */
  cachePictures(creation: Creation, images: ReadonlyMap<number, ReplyImage>): Promise<void>;
  /** The user's record with this creation added; the oldest above the limit are forgotten. */
  list(memory: UserMemory, creation: Creation): Promise<UserMemory>;
  forget(creationIds: readonly string[]): Promise<void>;
}

/** Creations of one user that are stored. */
const maxCreations = 200;

/** Milliseconds in which a picture that was drawn here may be improved: 10 minutes, and the time of a slow service. */
const improvableFor = 20 * 60_000;

/** Whether redrawing the recipe gives the same picture. */
const isRedrawable = (creation: Creation, index: number) => creation.tiers[index] === 'local' && !creation.fromPicture;

const isPresent = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** What users can do with their own creations. */
function ownCreations(
  parts: CreationRepositoryParts,
  recipes: RecordStore<Creation>,
  { find, forget }: Pick<CreationRepository, 'find' | 'forget'>,
) {
  const { tastes, lock, lifetime } = parts;
  const findOwn = async (userId: string, creationId: string) => {
    const creation = await find(creationId);
    return creation?.userId === userId ? creation : undefined;
  };
  return {
    async recent(userId: string, { offset = 0, limit }: { readonly offset?: number; readonly limit: number }) {
      const memory = await tastes.load(userId);
      const ids = (memory?.creations ?? []).toReversed().slice(offset, offset + limit);
      return (await Promise.all(ids.map(find))).filter(isPresent);
    },
    async remove(userId: string, creationId: string) {
      if (!(await findOwn(userId, creationId))) return false;
      await forget([creationId]);
      await lock.run(`user ${userId}`, async () => {
        const memory = await tastes.load(userId);
        if (!memory) return;
        const creations = memory.creations.filter((id) => id !== creationId);
        await tastes.save(userId, { ...memory, creations });
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
        parts.describe(
          { ...plan, slogan: text },
          prompt,
          creation.tiers[index] ?? 'local',
          brief.locale,
          index,
          creation.depictions?.[index],
        ),
      );
      const reworded = { ...creation, brief: { ...brief, slogan: text }, plan: { ...plan, slogan: text }, alt };
      await recipes.save(reworded, lifetime, creationId);
      return reworded;
    },
  };
}

/** A repository in a store. */
export function createCreationRepository(parts: CreationRepositoryParts): CreationRepository {
  const { store, pictures, local, finish, lifetime, logger } = parts;
  const recipes = createRecordStore<Creation>(store, logger, creationSchema);
  const cache = createPictureCache(store, logger);
  const find = (creationId: string) => recipes.load(creationId);
  const redraw = (prompt: ImagePrompt) => local.generate(prompt, { signal: AbortSignal.timeout(30_000) });
  const forget = async (creationIds: readonly string[]) => {
    for (const id of creationIds) {
      await recipes.forget(id);
      await pictures.forget(id);
      await cache.forget(id);
    }
  };
  return {
    find,
    forget,
    ...ownCreations(parts, recipes, { find, forget }),
    async save(creation, images) {
      await recipes.save(creation, lifetime, creation.id);
      const irreplaceable = [...images].filter(([index]) => !isRedrawable(creation, index));
      await Promise.all(irreplaceable.map(([index, image]) => pictures.save(creation.id, index, image.bytes)));
    },
    async cachePictures(creation, images) {
      if (creation.tiers.includes('local')) await cache.save(creation.id, images, improvableFor);
    },
    async picture(creationId, index) {
      const creation = await find(creationId);
      const prompt = creation?.plan.prompts[index];
      if (!creation || !prompt) return undefined;
      const bytes = await pictures.find(creationId, index);
      const mayBeCached = !bytes && creation.tiers[index] !== 'local';
      const cached = mayBeCached ? new Map(await cache.find(creationId)).get(index) : undefined;
      if (cached) return cached;
      if (!bytes) return finish(await redraw(prompt), creation.plan, creation.brief.locale, index);
      const { width, height } = prompt;
      const tier = creation.tiers[index] ?? 'local';
      return {
        bytes,
        format: 'png',
        width,
        height,
        tier,
        model: tier,
        alt: creation.alt[index] ?? '',
        ...creation.depictions?.[index],
      };
    },
    async list(memory, creation) {
      const creations = [...memory.creations.filter((id) => id !== creation.id), creation.id];
      await forget(creations.slice(0, -maxCreations));
      return { ...memory, creations: creations.slice(-maxCreations) };
    },
  };
}
