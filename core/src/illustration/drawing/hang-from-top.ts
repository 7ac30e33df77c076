/** What hangs from above. */

import type { Stage } from './drawing-context.ts';
import type { Placing } from './placed-figure.ts';

/** Its chain reaches the upper edge of the picture; on posters a line reaches through what is kept free for the words. */
export function hang({ scene, height }: Stage, placing: Placing): Placing {
  const above = scene.composition.calmTop * height;
  const tall = Math.min(placing.height, (height - above) * 0.52);
  const line = above > 0 ? { tether: { x: placing.x, y: 0 } } : {};
  return { ...placing, ...line, height: tall, y: above + tall, on: 'air' };
}
