/** The thread that draws. */
import type { Shot } from '../image.ts';
import { drawPicture, type EncodedPicture } from './picture.ts';

/** Draws one shot. The bytes are copied on their way out, which takes less than a millisecond. */
export default async function work(shot: Shot): Promise<EncodedPicture> {
  return drawPicture(shot);
}
