/** A second chance: pictures that were drawn here because a service was away are asked of it again. */
import type { Creation } from '../creation.ts';
import type { Plan } from '../plan.ts';
import type { Reply, ReplyImage } from '../reply.ts';
import { describeShot } from './draw.ts';
import { replyWith } from './reply-with.ts';
import type { Rooms } from './turn.ts';

/** What came of it. */
export type Improvement =
  | { readonly type: 'improved'; readonly reply: Reply }
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

const isRemote = (tier: string | undefined) => tier === 'huggingface' || tier === 'space';

/** The plan of only these pictures. */
const planOf = (plan: Plan, places: readonly number[]): Plan => ({
  ...plan,
  prompts: plan.prompts.filter((_, index) => places.includes(index)),
});

/** Draws what a lower tier drew once more; keeps only what a service elsewhere answered. Never throws but when cancelled. */
export async function improve(creationId: string, options: ImproveOptions, rooms: Rooms): Promise<Improvement> {
  const { records, studio, allowance } = rooms;
  const creation = await records.shelf.find(creationId);
  const places = creation?.tiers.flatMap((tier, index) => (isRemote(tier) ? [] : [index])) ?? [];
  if (!creation || places.length === 0 || creation.fromPicture || !studio.hasRemote) return { type: 'never' };
  const reservation = await allowance.reserve(creation, places.length);
  if (!reservation.isGranted) return { type: 'never' };
  const drawn = await studio
    .draw(planOf(creation.plan, places), creation.brief, { ...options, tell: () => {} })
    .catch(async (error: unknown) => {
      await reservation.settle(0);
      throw error;
    });
  const better = new Map<number, ReplyImage>();
  for (const [at, place] of places.entries()) {
    const image = drawn.images[at];
    if (isRemote(image?.tier) && image) better.set(place, image);
  }
  await reservation.settle(better.size);
  if (better.size === 0) return { type: 'not-yet' };
  return settle(creation, better, options, rooms);
}

/** Keeps the better pictures with the recipe, and shows all of them. */
async function settle(
  creation: Creation,
  better: ReadonlyMap<number, ReplyImage>,
  { setsSlogan }: ImproveOptions,
  { records, studio }: Rooms,
): Promise<Improvement> {
  const { shelf } = records;
  const { plan, brief } = creation;
  const tiers = creation.tiers.map((tier, index) => better.get(index)?.tier ?? tier);
  const alt = plan.prompts.map((prompt, index) =>
    describeShot(plan, prompt, tiers[index] ?? 'local', brief.locale, index),
  );
  const pictures = await Promise.all(
    plan.prompts.map(async (_, index) => better.get(index) ?? (await shelf.picture(creation.id, index))),
  );
  const images = pictures.flatMap((image, index) => (image ? { ...image, alt: alt[index] ?? image.alt } : []));
  // Whoever was forgotten or deleted it meanwhile does not get it back.
  if (images.length < pictures.length || !(await shelf.find(creation.id))) return { type: 'never' };
  const improved = { ...creation, tiers, alt };
  await shelf.put(improved, images);
  const shown = setsSlogan ? await Promise.all(images.map((image) => studio.letter(image, plan))) : images;
  const circumstances = { hasRemote: studio.hasRemote, isLimited: false };
  return { type: 'improved', reply: replyWith(improved, { shown, attempts: better.size }, circumstances) };
}
