/** Prints a digest of a poster in every script, for a process of its own that may see other fonts than this one. */
import { createHash } from 'node:crypto';
import { GlobalFonts } from '@napi-rs/canvas';
import { letterPicture } from '../../../src/illustration/lettering/index.ts';
import { drawBackground, encodePicture } from './backgrounds.ts';
import { slogansByScript } from './slogans.ts';

const systemFamilies = GlobalFonts.families.length;
const background = await encodePicture(drawBackground('dark', 240, 300));
const posters: Record<string, string> = {};
for (const [script, slogan] of Object.entries(slogansByScript)) {
  const poster = await letterPicture(background, slogan, 'bold typography', 1);
  posters[script] = createHash('sha256').update(poster).digest('hex');
}
process.stdout.write(JSON.stringify({ systemFamilies, posters }));
