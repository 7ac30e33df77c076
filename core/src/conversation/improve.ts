/** Asks a service again for pictures that a lower tier drew because the service was away. */
import type { Creation } from '../creation.ts';
import { isRemoteTier } from '../image.ts';
import type { Plan } from '../plan.ts';
import type { ReplyImage } from '../reply.ts';
import { noteOf } from './creation-reply.ts';
import { explained } from './explained.ts';
import { describePicture } from './render-plan.ts';
import type { Services } from './services.ts';

/** The result of an improvement. */
export type Improvement =
  | {
      readonly type: 'improved';
      /** The better pictures by their index in the reply; the others stay. Empty when only the note has changed. */
      readonly pictures: ReadonlyMap<number, ReplyImage>;
      /** The note that goes with all pictures now; see `CreationDetails`. */
      readonly note: string | null;
    }
  /** The service is still away: worth another try later. */
  | { readonly type: 'not-yet' }
  /** There is nothing to improve, or no service to ask. */
  | { readonly type: 'never' };

/** How pictures are improved. */
export type ImprovementSettings = {
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch by which the service must have answered. */
  readonly deadlineAt: number;
  readonly setsSlogan: boolean;
};

/** Indexes of pictures that a service may still draw. It would only decline again what it declined before. */
const improvableIndexes = ({ tiers, declined = [] }: Creation) =>
  tiers.flatMap((tier, index) => (isRemoteTier(tier) || declined.includes(index) ? [] : [index]));

/** The creation with these indexes among the declined ones, too. */
export function withDeclined(creation: Creation, indexes: readonly number[]): Creation {
  if (indexes.length === 0) return creation;
  return { ...creation, declined: [...new Set([...(creation.declined ?? []), ...indexes])] };
}

/** The plan of only these pictures. */
const planOf = (plan: Plan, indexes: readonly number[]): Plan => ({
  ...plan,
  prompts: plan.prompts.filter((_, index) => indexes.includes(index)),
});

/** Draws again what a lower tier drew, and stores what a remote service drew. Throws only when cancelled. */
export async function improve(
  creationId: string,
  options: ImprovementSettings,
  services: Services,
): Promise<Improvement> {
  const { repositories, renderer, allowance } = services;
  const creation = await repositories.creations.find(creationId);
  const indexes = creation ? improvableIndexes(creation) : [];
  if (!creation || indexes.length === 0 || creation.fromPicture || !renderer.hasRemote) return { type: 'never' };
  const reservation = await allowance.reserve(creation, indexes.length, `better ${creationId} ${indexes.join()}`);
  if (!reservation.isGranted) return { type: 'never' };
  const drawn = await renderer
    .renderPlan(planOf(creation.plan, indexes), creation.brief, { ...options, onProgress: () => {} })
    .catch(async (error: unknown) => {
      await reservation.settle(0);
      throw error;
    });
  const better = new Map<number, ReplyImage>();
  for (const [at, index] of indexes.entries()) {
    const image = drawn.images[at];
    if (image && isRemoteTier(image.tier)) better.set(index, image);
  }
  await reservation.settle(better.size);
  const updated = withDeclined(
    creation,
    drawn.declined.flatMap((at) => indexes[at] ?? []),
  );
  if (better.size > 0 || improvableIndexes(updated).length === 0)
    return storeImproved(updated, better, options, services);
  if (updated !== creation && (await repositories.creations.find(creationId)))
    await repositories.creations.save(updated, better);
  return { type: 'not-yet' };
}

/** Stores the better pictures with the recipe; resolves to what is shown. */
async function storeImproved(
  creation: Creation,
  better: ReadonlyMap<number, ReplyImage>,
  { setsSlogan }: ImprovementSettings,
  { repositories, renderer }: Services,
): Promise<Improvement> {
  const { creations } = repositories;
  const { plan, brief } = creation;
  const tiers = creation.tiers.map((tier, index) => better.get(index)?.tier ?? tier);
  const depictions = tiers.map((tier, index) => (isRemoteTier(tier) ? null : (creation.depictions?.[index] ?? null)));
  const alt = plan.prompts.map((prompt, index) =>
    describePicture(plan, prompt, tiers[index] ?? 'local', brief.locale, index, depictions[index]),
  );
  // A creation that was deleted meanwhile, or whose user was forgotten, is not stored again.
  if (!(await creations.find(creation.id))) return { type: 'never' };
  const shown = depictions.map((depiction) => depiction ?? {});
  const improved = { ...creation, plan: explained(plan, shown, brief.locale), tiers, alt, depictions };
  await creations.save(improved, better);
  const pictures = [...better].map(async ([index, image]) => {
    const described = { ...image, alt: alt[index] ?? image.alt };
    return [index, setsSlogan ? await renderer.setSlogan(described, plan) : described] as const;
  });
  const note = noteOf(improved, { hasRemote: renderer.hasRemote, isLimited: false });
  return { type: 'improved', pictures: new Map(await Promise.all(pictures)), note };
}
