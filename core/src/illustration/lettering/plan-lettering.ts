/** Picture, slogan and style → where the text stands, in which colours, over what veil. */
import type { Picture } from '../filters/picture.ts';
import { type Backdrop, readBackdrop } from './backdrop.ts';
import { growWithin } from './box.ts';
import { chooseInks, type InkRange, type Inks, readInkRange } from './inks.ts';
import { type Frame, layoutSlogan, type SloganLayout } from './layout-slogan.ts';
import { readSalience, type Salience } from './salience.ts';

/** Everything the drawing needs. */
export type LetteringPlan = { readonly frame: Frame; readonly layout: SloganLayout; readonly inks: Inks };

/** Pixels around the ink that the eye reads with it, as a share of the frame's shorter side. */
export const halo = 0.012;

/**
 * Plans the lettering of a poster: of the places its style likes, the one where the picture is calmest, hides least
 * of what is worth seeing and needs the thinnest veil. Null when nothing of the slogan can be drawn.
 */
export function planLettering(picture: Picture, slogan: string, style: string, seed: number): LetteringPlan | null {
  const frame = { width: picture.width, height: picture.height };
  const range = readInkRange(picture, seed);
  const layouts = layoutSlogan(slogan, style, frame);
  const salience = readSalience(picture);
  const plans = layouts.map((layout, index) => judge(layout, index, picture, range, salience));
  const best = plans.reduce<(typeof plans)[number] | null>((least, plan) => {
    return least === null || plan.cost < least.cost ? plan : least;
  }, null);
  return best && { frame, layout: best.layout, inks: best.inks };
}

function judge(layout: SloganLayout, index: number, picture: Picture, range: InkRange, salience: Salience) {
  const margin = halo * Math.min(picture.width, picture.height);
  const boxes = layout.lines.map(({ ink }) => growWithin(ink, margin, picture));
  const backdrop = readBackdrop(picture, boxes);
  const inks = chooseInks(range, backdrop, layout.look.finish !== 'plain');
  return { layout, inks, cost: costOf(backdrop, inks, salience(boxes), index) };
}

/** What a place costs: the veil it needs, its unrest, what it hides. A favourite is left only for one clearly better. */
function costOf(backdrop: Backdrop, inks: Inks, hidden: number, index: number): number {
  return inks.veil * 0.4 + backdrop.busyness * 1.2 + Math.min(3, hidden) * 0.4 + index * 0.09;
}
