import { createHash } from 'node:crypto';
import { letterPicture } from '../../../src/illustration/lettering/index.ts';
import { drawBackground, encodePicture } from './backgrounds.ts';
import { slogansByScript } from './slogans.ts';

/** A digest of a poster in every script, by script. */
export async function digestPosters(): Promise<Readonly<Record<string, string>>> {
  const background = await encodePicture(drawBackground('dark', 120, 150));
  const posters: Record<string, string> = {};
  for (const [script, slogan] of Object.entries(slogansByScript)) {
    const poster = await letterPicture(background, slogan, 'bold typography', 1);
    posters[script] = createHash('sha256').update(poster).digest('hex');
  }
  return posters;
}
