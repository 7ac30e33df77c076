/** Pictures of an earlier creation that a plan leaves as they are. */
import type { Creation } from '../creation.ts';
import type { Plan } from '../plan.ts';
import type { ReplyImage } from '../reply.ts';
import type { CreationRepository } from './creation-repository.ts';

/** Pictures by their place in the plan. */
export type UnchangedPictures = ReadonlyMap<number, ReplyImage>;

/**
 * The pictures that stay, byte for byte: kept, or drawn again here if they were drawn here. One that a service drew and that
 * was not kept is not among them: it is asked for again, with the same words and seed.
 */
export async function unchangedPictures(
  { unchanged = [] }: Plan,
  last: Creation | undefined,
  creations: CreationRepository,
): Promise<UnchangedPictures> {
  const kept = new Map<number, ReplyImage>();
  if (!last) return kept;
  await Promise.all(
    unchanged.map(async (place) => {
      const picture = await creations.picture(last.id, place);
      if (picture && picture.tier === last.tiers[place]) kept.set(place, picture);
    }),
  );
  return kept;
}
