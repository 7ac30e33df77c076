/** The last touch: vignette and grain. */

import { lighten } from './colour.ts';
import { blended, fillTiled, radial, type Stage } from './drawing-context.ts';
import { grainTile } from './texture.ts';

/** How strong the last touch is: 0 … 1 each. */
export type FinishLook = { readonly grain: number; readonly vignette: number };

/** Darkens the corners and lays grain over everything. */
export function finish(stage: Stage, look: FinishLook): void {
  const { grain } = look;
  // Night has dark corners of its own.
  const vignette = look.vignette * (stage.scene.time === 'night' ? 0.6 : 1);
  const { context, width, height, paints, unit } = stage;
  const reach = Math.max(width, height);
  if (vignette > 0) {
    blended(stage, 'multiply', 1, () => {
      context.fillStyle = radial(stage, { x: width / 2, y: height * 0.46 }, reach * 0.82, [
        [0, paints.ink, 0],
        [0.46, paints.ink, 0],
        [1, lighten(paints.ink, 0.05), vignette],
      ]);
      context.fillRect(0, 0, width, height);
    });
  }
  if (grain > 0) {
    blended(stage, 'overlay', grain, () => {
      const scale = Math.max(1, unit);
      context.scale(scale, scale);
      fillTiled(stage, grainTile(), width / scale, height / scale);
    });
  }
}
