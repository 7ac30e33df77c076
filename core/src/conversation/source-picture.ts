/** Which picture a turn starts from. */
import type { Brief } from '../brief.ts';
import { readSourceImage } from '../composition/index.ts';
import type { Creation } from '../creation.ts';
import type { CreationRepository } from './creation-repository.ts';

/**
 * The brief with the picture that it transforms: the attached one, checked and made to fit, or the first one of the last
 * creation when a transform refines it. Throws `VizzyError('invalid-input')` when the attachment cannot be used.
 */
export async function withSourcePicture(
  brief: Brief,
  last: Creation | undefined,
  creations: CreationRepository,
): Promise<Brief> {
  if (brief.image) return { ...brief, image: await readSourceImage(brief.image) };
  if (brief.mode !== 'transform' || !brief.refinement || !last) return brief;
  const picture = await creations.picture(last.id, 0);
  return picture ? { ...brief, image: picture.bytes } : brief;
}
