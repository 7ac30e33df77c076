/** The six modes. */
import { stylesOf } from '../lexicon/index.ts';
import type { ModeId } from '../mode.ts';
import type { Mode } from '../plan.ts';
import { art } from './art.ts';
import { business } from './business.ts';
import { personal } from './personal.ts';
import { poster } from './poster.ts';
import { transform } from './transform.ts';

/** A mode for each id. */
export type Modes = Readonly<Record<ModeId, Mode>>;

/** All modes. The caller passes the story mode, because it needs a writer. */
export function createModes(story: Mode): Modes {
  return { art, poster, story, transform, business, personal };
}

/** The styles of each mode, for surfaces that offer them. */
export const stylesByMode: Readonly<Record<ModeId, readonly string[]>> = {
  art: stylesOf('art'),
  poster: stylesOf('poster'),
  story: stylesOf('story'),
  transform: stylesOf('transform'),
  business: stylesOf('business'),
  personal: stylesOf('personal'),
};
