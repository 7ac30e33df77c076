/** How every style looks, by its canonical name. */
import type { StyleName } from '../../lexicon/index.ts';
import { illustrate } from '../filters/styles/illustrated.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';

import { rendered } from './3d-render.ts';
import { abstractStyle } from './abstract.ts';
import { boldTypography } from './bold-typography.ts';
import { childrensBook } from './childrens-book.ts';
import { cinematic } from './cinematic.ts';
import { clean } from './clean.ts';
import { comic } from './comic.ts';
import { corporate } from './corporate.ts';
import { cyberpunk } from './cyberpunk.ts';
import { elegant } from './elegant.ts';
import { expressionist } from './expressionist.ts';
import { illustrated } from './illustrated.ts';
import { impressionist } from './impressionist.ts';
import { brushInk } from './ink.ts';
import { minimalist } from './minimalist.ts';
import { modern } from './modern.ts';
import { oilPainting } from './oil-painting.ts';
import { photorealistic } from './photorealistic.ts';
import { pixelArt } from './pixel-art.ts';
import { professional } from './professional.ts';
import { sketch } from './sketch.ts';
import { stainedGlass } from './stained-glass.ts';
import { type Style, softBrush } from './style.ts';
import { surreal } from './surreal.ts';
import { vintage } from './vintage.ts';
import { watercolor } from './watercolor.ts';

/** How a picture is drawn for which no style was named. */
const plain: Style = {
  brush: softBrush,
  finish: { grain: 0.1, vignette: 0.4 },
  filter: illustrate,
  poster: posterLooks.classic,
  page: pageLooks.illustrated,
};

/** The looks of all styles that the lexicon knows: the compiler wants each of them here. */
export const styles: Readonly<Record<StyleName, Style>> = {
  expressionist,
  impressionist,
  abstract: abstractStyle,
  surreal,
  'oil painting': oilPainting,
  watercolor,
  sketch,
  cyberpunk,
  minimalist,
  cinematic,
  illustrated,
  "children's book": childrensBook,
  corporate,
  professional,
  clean,
  modern,
  'bold typography': boldTypography,
  elegant,
  vintage,
  comic,
  ink: brushInk,
  'pixel art': pixelArt,
  photorealistic,
  '3D render': rendered,
  'stained glass': stainedGlass,
};

/** Whether a name is that of a style, as the lexicon spells it. */
export const isStyle = (name: string): name is StyleName => Object.hasOwn(styles, name);

/** The style of that name; a plain illustration for the empty string and for names that no style has. */
export const styleOf = (name: string): Style => (isStyle(name) ? styles[name] : plain);
