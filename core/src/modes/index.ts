/** The six modes. */
import type { ModeId } from '../brief.ts';
import type { Mode } from '../plan.ts';
import { art } from './art.ts';
import { business } from './business.ts';
import { personal } from './personal.ts';
import { poster } from './poster.ts';
import { transform } from './transform.ts';

/** A mode for each id. */
export type Modes = Readonly<Record<ModeId, Mode>>;

/** All modes; the story mode is built by whoever knows its writer. */
export function createModes(story: Mode): Modes {
  return { art, poster, story, transform, business, personal };
}
