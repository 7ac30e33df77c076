/** A second chance: pictures that were drawn here because a service was away are asked of it again. */
import type { Creation } from '../creation.ts';
import { isRemoteTier } from '../image.ts';
import type { Plan } from '../plan.ts';
import type { ReplyImage } from '../reply.ts';
import { noteOf } from './creation-reply.ts';
import { describePicture } from './render-plan.ts';
import type { Services } from './services.ts';

/** What came of it. */
export type Improvement =
  | {
      readonly type: 'improved';
      /** The better pictures by their place in the reply; the others stay as they were shown. None when only the note is new. */
      readonly pictures: ReadonlyMap<number, ReplyImage>;
      /** What is to be said beside all of them now; see `CreationDetails`. */
      readonly note: string | null;
    }
  /** The service is still away: try again later. */
  | { readonly type: 'not-yet' }
  /** There is nothing to improve, or nobody to ask. */
  | { readonly type: 'never' };

/** How it is tried. */
export type ImproveOptions = {
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch by which the service must have answered. */
  readonly deadlineAt: number;
  readonly setsSlogan: boolean;
};

/** Pictures that a service may still draw: not those that it declined, which it would only decline again. */
const placesLeft = ({ tiers, declined = [] }: Creation) =>
  tiers.flatMap((tier, index) => (isRemoteTier(tier) || declined.includes(index) ? [] : [index]));

/** The creation, knowing which further pictures a service declined. */
export function withFurtherDeclined(creation: Creation, places: readonly number[]): Creation {
  if (places.length === 0) return creation;
  return { ...creation, declined: [...new Set([...(creation.declined ?? []), ...places])] };
}

/** The plan of only these pictures. */
const planOf = (plan: Plan, places: readonly number[]): Plan => ({
  ...plan,
  prompts: plan.prompts.filter((_, index) => places.includes(index)),
});

/** Draws what a lower tier drew once more; keeps only what a service elsewhere answered. Never throws but when cancelled. */
export async function improve(creationId: string, options: ImproveOptions, services: Services): Promise<Improvement> {
  const { repositories, renderer, allowance } = services;
  const creation = await repositories.creations.find(creationId);
  const places = creation ? placesLeft(creation) : [];
  if (!creation || places.length === 0 || creation.fromPicture || !renderer.hasRemote) return { type: 'never' };
  const reservation = await allowance.reserve(creation, places.length, `better ${creationId} ${places.join()}`);
  if (!reservation.isGranted) return { type: 'never' };
  const drawn = await renderer
    .renderPlan(planOf(creation.plan, places), creation.brief, { ...options, tell: () => {} })
    .catch(async (error: unknown) => {
      await reservation.settle(0);
      throw error;
    });
  const better = new Map<number, ReplyImage>();
  for (const [at, place] of places.entries()) {
    const image = drawn.images[at];
    if (image && isRemoteTier(image.tier)) better.set(place, image);
  }
  await reservation.settle(better.size);
  const known = withFurtherDeclined(
    creation,
    drawn.declined.flatMap((at) => places[at] ?? []),
  );
  if (better.size > 0 || placesLeft(known).length === 0) return settle(known, better, options, services);
  if (known !== creation && (await repositories.creations.find(creationId)))
    await repositories.creations.save(known, better);
  return { type: 'not-yet' };
}

/** Keeps the better pictures with the recipe, and shows them. */
async function settle(
  creation: Creation,
  better: ReadonlyMap<number, ReplyImage>,
  { setsSlogan }: ImproveOptions,
  { repositories, renderer }: Services,
): Promise<Improvement> {
  const { creations } = repositories;
  const { plan, brief } = creation;
  const tiers = creation.tiers.map((tier, index) => better.get(index)?.tier ?? tier);
  const alt = plan.prompts.map((prompt, index) =>
    describePicture(plan, prompt, tiers[index] ?? 'local', brief.locale, index),
  );
  // Whoever was forgotten or deleted it meanwhile does not get it back.
  if (!(await creations.find(creation.id))) return { type: 'never' };
  const improved = { ...creation, tiers, alt };
  await creations.save(improved, better);
  const shown = [...better].map(async ([index, image]) => {
    const described = { ...image, alt: alt[index] ?? image.alt };
    return [index, setsSlogan ? await renderer.setSlogan(described, plan) : described] as const;
  });
  const note = noteOf(improved, { hasRemote: renderer.hasRemote, isLimited: false });
  return { type: 'improved', pictures: new Map(await Promise.all(shown)), note };
}
