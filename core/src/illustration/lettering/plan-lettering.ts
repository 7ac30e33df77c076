/** Picture, slogan and style → where the text stands, in which colours, over what veil. */
import type { Picture } from '../filters/picture.ts';
import { type Backdrop, readBackdrop } from './backdrop.ts';
import { growWithin } from './box.ts';
import { chooseInks, type InkRange, type Inks, readInkRange } from './inks.ts';
import { type Frame, layoutSlogan, type SloganLayout } from './layout-slogan.ts';

/** Everything the drawing needs. */
export type LetteringPlan = { readonly frame: Frame; readonly layout: SloganLayout; readonly inks: Inks };

/** Pixels around the ink that the eye reads with it, as a share of the frame's shorter side. */
export const halo = 0.012;

/**
 * Plans the lettering of a poster: of the places its style likes, the one where the picture is calmest and needs the
 * thinnest veil. Null when nothing of the slogan can be drawn.
 */
export function planLettering(picture: Picture, slogan: string, style: string, seed: number): LetteringPlan | null {
  const frame = { width: picture.width, height: picture.height };
  const range = readInkRange(picture, seed);
  const layouts = layoutSlogan(slogan, style, frame);
  const plans = layouts.map((layout, index) => judge(layout, index, picture, range));
  const best = plans.reduce<(typeof plans)[number] | null>((least, plan) => {
    return least === null || plan.cost < least.cost ? plan : least;
  }, null);
  return best && { frame, layout: best.layout, inks: best.inks };
}

function judge(layout: SloganLayout, index: number, picture: Picture, range: InkRange) {
  const margin = halo * Math.min(picture.width, picture.height);
  const backdrop = readBackdrop(
    picture,
    layout.lines.map(({ ink }) => growWithin(ink, margin, picture)),
  );
  const inks = chooseInks(range, backdrop, layout.look.finish !== 'plain');
  return { layout, inks, cost: costOf(backdrop, inks, index) };
}

/** A favourite place is left only for one that is clearly better. */
function costOf(backdrop: Backdrop, inks: Inks, index: number): number {
  return inks.veil * 0.5 + backdrop.busyness * 1.6 + index * 0.09;
}
