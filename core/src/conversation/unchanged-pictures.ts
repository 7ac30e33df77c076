/** Pictures of an earlier creation that a new plan does not change. */
import type { Creation } from '../creation.ts';
import type { Plan } from '../plan.ts';
import type { ReplyImage } from '../reply.ts';
import type { CreationRepository } from './creation-repository.ts';

/** Pictures by their index in the plan. */
export type UnchangedPictures = ReadonlyMap<number, ReplyImage>;

/**
 * The pictures that stay, byte for byte: stored ones, and those that were drawn here, drawn again. A service's picture that is
 * not stored is missing: the service is asked for it again, with the same words and seed.
 */
export async function unchangedPictures(
  { unchanged = [] }: Plan,
  last: Creation | undefined,
  creations: CreationRepository,
): Promise<UnchangedPictures> {
  const pictures = new Map<number, ReplyImage>();
  if (!last) return pictures;
  await Promise.all(
    unchanged.map(async (index) => {
      const picture = await creations.picture(last.id, index);
      if (picture && picture.tier === last.tiers[index]) pictures.set(index, picture);
    }),
  );
  return pictures;
}
