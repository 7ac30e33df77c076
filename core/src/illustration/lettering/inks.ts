/** The colour of the letters, taken from the picture, and the veil that the picture needs under them. */
import { createChance } from '../../chance.ts';
import { fromOklab, toOklab } from '../filters/oklab.ts';
import { quantise } from '../filters/palette.ts';
import { createPicture, type Picture, type Rgb, setPixel } from '../filters/picture.ts';
import type { Backdrop } from './backdrop.ts';
import { colourContrast, leastContrast } from './contrast.ts';

/** Colours that a poster's lettering may have. */
export type InkRange = {
  readonly white: Rgb;
  /** Pale gold on a cool picture, cream on a warm one. */
  readonly glow: Rgb;
  readonly black: Rgb;
  /** The picture's own hue, nearly black. */
  readonly shade: Rgb;
  /** The liveliest colour of the picture, for use on dark and on light. */
  readonly accents: { readonly onDark: Rgb; readonly onLight: Rgb };
  /** Fields of plain colour: a deep one and a pale one. */
  readonly fields: { readonly deep: Rgb; readonly pale: Rgb };
};

/** Letters and what lies under and beside them. */
export type Inks = {
  /** The letters at their feet; the contrast is measured with it. */
  readonly text: Rgb;
  /** The letters at their heads: the same, or further from the ground. */
  readonly top: Rgb;
  /** The colour of veil, shadow and extrusion: dark under light letters, light under dark ones. */
  readonly ground: Rgb;
  /** How much of the picture under the letters the veil hides, 0 … 1. */
  readonly veil: number;
  readonly accent: Rgb;
  readonly isLight: boolean;
};

/** How much thinner the veil must be on a black picture before dark letters are taken. */
const darkLetterCost = 0.9;

/** A little more than asked, because blending rounds. */
const safeContrast = leastContrast + 0.12;

/** Draws the range of inks from a picture. */
export function readInkRange(picture: Picture, seed: number): InkRange {
  const { palette } = quantise(sample(picture), 6, createChance(seed));
  const labs = palette.map(toOklab);
  const [, a, b] = labs.reduce((best, lab) => (Math.hypot(lab[1], lab[2]) > Math.hypot(best[1], best[2]) ? lab : best));
  const chroma = Math.max(0.02, Math.hypot(a, b));
  const tint = (lightness: number, strength: number) =>
    round(fromOklab([lightness, (a / chroma) * strength, (b / chroma) * strength]));
  return {
    white: tint(0.985, 0.01),
    glow: round(fromOklab(b < 0.03 ? [0.91, 0.012, 0.095] : [0.95, 0.006, 0.045])),
    black: tint(0.16, 0.02),
    shade: tint(0.21, Math.min(0.06, chroma)),
    accents: { onDark: tint(0.82, Math.min(0.15, chroma * 1.3)), onLight: tint(0.52, Math.min(0.17, chroma * 1.5)) },
    fields: { deep: tint(0.3, Math.min(0.1, chroma * 1.2)), pale: tint(0.955, Math.min(0.022, chroma)) },
  };
}

/**
 * Light letters on dark or dark on light, with the veil that every pixel under the text needs, not only the average, to
 * have the contrast asked. Dark letters are for pale pictures: a night is not to be veiled in white.
 */
export function chooseInks(range: InkRange, backdrop: Backdrop, glows: boolean): Inks {
  const { white, glow, black, shade, accents } = range;
  const text = glows ? glow : white;
  // Even where every pixel has contrast enough, leaves and waves between letters tire the eye.
  const calming = backdrop.busyness > 0.12 ? Math.min(0.5, backdrop.busyness * 0.9) : 0;
  const light = Math.max(calming, veilFor(text, shade, backdrop.lightest));
  const ink = glows ? shade : black;
  const dark = Math.max(calming, veilFor(ink, white, backdrop.darkest));
  if (dark + darkLetterCost * (1 - Math.min(1, backdrop.luminance / 0.55)) < light) {
    return { text: ink, top: ink, ground: white, veil: dark, accent: accents.onLight, isLight: false };
  }
  return { text, top: white, ground: shade, veil: light, accent: accents.onDark, isLight: true };
}

/** Letters on a field of plain colour: pale beside a dark picture, deep beside a bright one. */
export function panelInks({ white, black, accents, fields }: InkRange, { luminance }: Backdrop): Inks {
  return luminance < 0.22
    ? { text: black, top: black, ground: fields.pale, veil: 1, accent: accents.onLight, isLight: false }
    : { text: white, top: white, ground: fields.deep, veil: 1, accent: accents.onDark, isLight: true };
}

/** The thinnest veil of `ground` over `worst` against which `text` has the contrast asked; found by halving. */
function veilFor(text: Rgb, ground: Rgb, worst: Rgb): number {
  const contrastUnder = (veil: number) => {
    const blended: Rgb = [
      worst[0] + (ground[0] - worst[0]) * veil,
      worst[1] + (ground[1] - worst[1]) * veil,
      worst[2] + (ground[2] - worst[2]) * veil,
    ];
    return colourContrast(text, blended);
  };
  if (contrastUnder(0) >= safeContrast) return 0;
  let low = 0;
  let high = 1;
  for (let step = 0; step < 10; step++) {
    const middle = (low + high) / 2;
    if (contrastUnder(middle) >= safeContrast) high = middle;
    else low = middle;
  }
  return high;
}

/** Every so many pixels of a picture, as a small picture: enough to know its colours. */
function sample({ data, width, height }: Picture): Picture {
  const step = Math.max(1, Math.floor(Math.max(width, height) / 64));
  const small = createPicture(Math.ceil(width / step), Math.ceil(height / step));
  for (let pixel = 0; pixel < small.width * small.height; pixel++) {
    const at = (Math.floor(pixel / small.width) * width + (pixel % small.width)) * step * 3;
    setPixel(small, pixel, [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
  }
  return small;
}

function round([red, green, blue]: Rgb): Rgb {
  return [Math.round(red), Math.round(green), Math.round(blue)];
}
