/** Prints a digest of a poster in every script, for a process of its own that may see other fonts than this one. */
import { GlobalFonts } from '@napi-rs/canvas';
import { digestPosters } from './digest-posters.ts';

const systemFamilies = GlobalFonts.families.length;
process.stdout.write(JSON.stringify({ systemFamilies, posters: await digestPosters() }));
