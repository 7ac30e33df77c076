/** Picture, slogan and style → where the text stands, in which colours, over what veil. */
import type { Picture } from '../filters/picture.ts';
import { readBackdrop } from './backdrop.ts';
import { type Box, growWithin } from './box.ts';
import { chooseInks, type InkRange, type Inks, panelInks, readInkRange } from './inks.ts';
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
  const layouts = layoutSlogan(slogan, style, frame, seed);
  const salience = readSalience(picture);
  const plans = layouts.map((layout) => judge(layout, picture, range, salience));
  const best = plans.reduce<(typeof plans)[number] | null>((least, plan) => {
    return least === null || plan.cost < least.cost ? plan : least;
  }, null);
  return best && { frame, layout: best.layout, inks: best.inks };
}

function judge(layout: SloganLayout, picture: Picture, range: InkRange, salience: Salience) {
  const margin = halo * Math.min(picture.width, picture.height);
  if (layout.look.backing === 'panel') {
    const panel = panelBehind(layout.block, picture);
    const inks = panelInks(range, readBackdrop(picture, [panel]));
    return { layout, inks, cost: layout.cost + hiddenCost(salience([panel])) };
  }
  const boxes = layout.lines.map(({ ink }) => growWithin(ink, margin, picture));
  const backdrop = readBackdrop(picture, boxes);
  const inks = chooseInks(range, backdrop, layout.look.finish !== 'plain');
  return { layout, inks, cost: layout.cost + inks.veil * 0.4 + backdrop.busyness + hiddenCost(salience(boxes)) };
}

/** What it costs to hide so much: 1 is as much as on average. A favourite is left only for a place clearly better. */
const hiddenCost = (hidden: number) => Math.min(4, hidden) * 0.7;

/** The field of a panel behind a block: the whole width, on to the nearer edge of the frame. */
export function panelBehind(block: Box, { width, height }: Frame): Box {
  const air = 0.055 * Math.min(width, height);
  const isLow = block.y + block.height / 2 > height / 2;
  const y = isLow ? block.y - air : 0;
  return { x: 0, y, width, height: (isLow ? height : block.y + block.height + air) - y };
}
