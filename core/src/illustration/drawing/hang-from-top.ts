/** Hanging a figure from the top of the picture. */

import type { DrawingContext } from './drawing-context.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** Its chain reaches the upper edge of the picture; on posters a line reaches through what is kept free for the words. */
export function hangFromTop({ scene, height }: DrawingContext, placed: PlacedFigure): PlacedFigure {
  const above = scene.composition.textSafeArea * height;
  const tall = Math.min(placed.height, (height - above) * 0.52);
  const line = above > 0 ? { tether: { x: placed.x, y: 0 } } : {};
  return { ...placed, ...line, height: tall, y: above + tall, on: 'air' };
}
