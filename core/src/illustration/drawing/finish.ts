/** The last touch: vignette and grain. */

import { lighten } from './colour.ts';
import { type DrawingContext, fillTiled, radialGradient, withBlendMode } from './drawing-context.ts';
import { grainTile } from './texture.ts';

/** How strong the last touch is: 0 … 1 each. */
export type FinishLook = { readonly grain: number; readonly vignette: number };

/** Darkens the corners and lays grain over everything. */
export function finish(drawing: DrawingContext, look: FinishLook): void {
  const { grain } = look;
  // Night has dark corners of its own.
  const vignette = look.vignette * (drawing.scene.time === 'night' ? 0.6 : 1);
  const { context, width, height, paints, unit } = drawing;
  const reach = Math.max(width, height);
  if (vignette > 0) {
    withBlendMode(drawing, 'multiply', 1, () => {
      context.fillStyle = radialGradient(drawing, { x: width / 2, y: height * 0.46 }, reach * 0.82, [
        [0, paints.ink, 0],
        [0.46, paints.ink, 0],
        [1, lighten(paints.ink, 0.05), vignette],
      ]);
      context.fillRect(0, 0, width, height);
    });
  }
  if (grain > 0) {
    withBlendMode(drawing, 'overlay', grain, () => {
      const scale = Math.max(1, unit);
      context.scale(scale, scale);
      fillTiled(drawing, grainTile(), width / scale, height / scale);
    });
  }
}
