/** The colour of the letters, taken from the picture, and the veil that the picture needs under them. */
import { createChance } from '../../chance.ts';
import { fromOklab, toOklab } from '../filters/oklab.ts';
import { quantise } from '../filters/palette.ts';
import type { Picture, Rgb } from '../filters/picture.ts';
import type { Backdrop } from './backdrop.ts';
import { colourContrast, leastContrast } from './contrast.ts';

/** Colours that a poster's lettering may have. */
export type InkRange = {
  /** Paper-like tints, lightest first. */
  readonly light: readonly Rgb[];
  /** Ink-like shades, darkest first. */
  readonly dark: readonly Rgb[];
  /** The liveliest colour of the picture. */
  readonly accent: Rgb;
};

/** Letters and what lies under and beside them. */
export type Inks = {
  readonly text: Rgb;
  /** The colour of veil, shadow and extrusion: dark under light letters, light under dark ones. */
  readonly ground: Rgb;
  /** How much of the picture under the letters the veil hides, 0 … 1. */
  readonly veil: number;
  readonly accent: Rgb;
};

/** A little more than asked, because blending rounds. */
const safeContrast = leastContrast + 0.12;

/** Draws the range of inks from a picture; a small copy of it is enough. */
export function readInkRange(picture: Picture, seed: number): InkRange {
  const { palette } = quantise(picture, 6, createChance(seed));
  const labs = palette.map(toOklab);
  const [, a, b] = labs.reduce((best, lab) => (Math.hypot(lab[1], lab[2]) > Math.hypot(best[1], best[2]) ? lab : best));
  const chroma = Math.max(0.02, Math.hypot(a, b));
  const tint = (lightness: number, strength: number): Rgb => {
    const [red, green, blue] = fromOklab([lightness, (a / chroma) * strength, (b / chroma) * strength]);
    return [Math.round(red), Math.round(green), Math.round(blue)];
  };
  return {
    light: [tint(0.985, 0.012), tint(0.95, 0.035)],
    dark: [tint(0.17, 0.03), tint(0.25, 0.06)],
    accent: tint(0.78, Math.min(0.16, chroma * 1.3)),
  };
}

/**
 * The ink that needs the thinnest veil on a backdrop, and that veil. Light on dark wins a tie, as on most posters; every
 * pixel under the text, not the average, then has the contrast that is asked.
 */
export function chooseInks(range: InkRange, backdrop: Backdrop, preferTinted: boolean): Inks {
  const [white = [255, 255, 255], cream = white] = range.light;
  const [black = [0, 0, 0], shade = black] = range.dark;
  const ways = [
    { text: preferTinted ? cream : white, ground: black, worst: backdrop.lightest, cost: 0 },
    { text: preferTinted ? shade : black, ground: white, worst: backdrop.darkest, cost: 0.06 },
  ].map(({ text, ground, worst, cost }) => {
    const needed = veilFor(text, ground, worst);
    // Even where every pixel has contrast enough, leaves and waves between letters tire the eye.
    const veil = Math.max(needed, backdrop.busyness > 0.12 ? Math.min(0.5, backdrop.busyness * 0.9) : 0);
    return { inks: { text, ground, veil, accent: range.accent }, cost: veil + cost };
  });
  return ways.reduce((best, way) => (way.cost < best.cost ? way : best)).inks;
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
