/** The styles that Vizzy knows by name. */

import { render3d } from './3d-render.ts';
import { abstract } from './abstract.ts';
import { boldTypography } from './bold-typography.ts';
import { childrensBook } from './childrens-book.ts';
import { cinematic } from './cinematic.ts';
import { clean } from './clean.ts';
import { comic } from './comic.ts';
import { corporate } from './corporate.ts';
import { cyberpunk } from './cyberpunk.ts';
import type { StyleMode } from './define-style.ts';
import { elegant } from './elegant.ts';
import { expressionist } from './expressionist.ts';
import { illustrated } from './illustrated.ts';
import { impressionist } from './impressionist.ts';
import { ink } from './ink.ts';
import { minimalist } from './minimalist.ts';
import { modern } from './modern.ts';
import { oilPainting } from './oil-painting.ts';
import { photorealistic } from './photorealistic.ts';
import { pixelArt } from './pixel-art.ts';
import { professional } from './professional.ts';
import { sketch } from './sketch.ts';
import { stainedGlass } from './stained-glass.ts';
import { surreal } from './surreal.ts';
import { vintage } from './vintage.ts';
import { watercolor } from './watercolor.ts';

export type { StyleFacts, StyleMode } from './define-style.ts';

/** Every style, in the order in which modes offer theirs. */
export const styleFacts = [
  expressionist,
  impressionist,
  abstract,
  surreal,
  cinematic,
  illustrated,
  childrensBook,
  oilPainting,
  watercolor,
  sketch,
  cyberpunk,
  minimalist,
  boldTypography,
  elegant,
  corporate,
  professional,
  clean,
  modern,
  ink,
  vintage,
  comic,
  pixelArt,
  photorealistic,
  render3d,
  stainedGlass,
] as const;

/** The canonical name of a style. */
export type StyleName = (typeof styleFacts)[number]['name'];

/** The styles that a mode chooses from when none is named, in their order. */
export const stylesOf = (mode: StyleMode): readonly StyleName[] =>
  styleFacts.filter(({ modes }) => modes.includes(mode)).map(({ name }) => name);
