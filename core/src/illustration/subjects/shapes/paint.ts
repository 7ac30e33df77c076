/** Colours of a figure, and layers in them. */
import { converter, formatHex, interpolate } from 'culori';
import type { FigureLayer, FigureLook, LayerTone } from '../figure.ts';

const toOklch = converter('oklch');

/** A hex colour made lighter (positive) or darker (negative) by a share of the lightness scale, hue kept. */
export function shift(colour: string, lightness: number): string {
  const base = toOklch(colour);
  if (!base) throw new RangeError(`not a colour: ${colour}`);
  const light = Math.min(0.985, Math.max(0.08, base.l + lightness));
  // Chroma follows lightness down, more slowly, so that shadows stay rich without glowing.
  const chroma = base.c * (lightness < 0 ? 1 + lightness * 1.3 : 1 - lightness * 1.4);
  return formatHex({ ...base, l: light, c: chroma }) ?? colour;
}

/** A colour between two, `share` of the way to the second. */
export const between = (first: string, second: string, share: number): string =>
  formatHex(interpolate([first, second], 'oklab')(share)) ?? first;

/** A main colour with its shadow and light. */
export type Coat = { readonly body: string; readonly shade: string; readonly light: string; readonly deep: string };

/** The coat of a colour. */
export const coatOf = (colour: string): Coat => ({
  body: colour,
  shade: shift(colour, -0.1),
  light: shift(colour, 0.1),
  deep: shift(colour, -0.22),
});

/** The colour the user named, or one of the figure's own by the seed. */
export function coat(look: FigureLook, colours: readonly [string, ...string[]]): Coat {
  return coatOf(look.colour ?? choice(look.seed, colours));
}

/** One of the items by the seed; `salt` keeps choices of one figure apart. */
export function choice<Item>(seed: number, items: readonly [Item, ...Item[]], salt = 0): Item {
  const mixed = Math.imul((seed ^ 0x9e37_79b9) + salt * 0x85eb_ca6b, 0xc2b2_ae35) >>> 0;
  return items[((mixed ^ (mixed >>> 15)) >>> 0) % items.length] ?? items[0];
}

/** A filled layer. */
export const fill = (tone: LayerTone, colour: string, path: string): FigureLayer => ({ path, tone, colour });

/** A stroked layer; `width` in box units. */
export const stroke = (tone: LayerTone, colour: string, width: number, path: string): FigureLayer => ({
  path,
  tone,
  colour,
  stroke: width,
});
