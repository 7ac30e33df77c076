/** Paths that lead the eye over the ground to where the subject stands. */
import { css, mix } from '../drawing/colour.ts';
import { type DrawingContext, fillShape, verticalGradient, withClip } from '../drawing/drawing-context.ts';
import { type Edge, groundPath } from '../drawing/terrain.ts';
import type { Layer } from './setting.ts';
import { createWinding } from './winding.ts';

/** A path from the bottom of the picture to the far edge of the ground, when the composition wants one. */
export function pathLayer(drawing: DrawingContext, edge: Edge): readonly Layer[] {
  const { scene } = drawing;
  if (!scene.composition.hasLead && !scene.features.includes('path')) return [];
  return [{ name: 'path', depth: 0.62, draw: () => drawPath(drawing, edge) }];
}

function drawPath(drawing: DrawingContext, edge: Edge): void {
  const { paints, height, scene } = drawing;
  const { path } = createWinding(drawing, edge, { near: 0.34, far: 0.008, sway: 0.13 });
  const worn = scene.season === 'winter' ? mix(paints.snow, paints.ink, 0.22) : mix(paints.sand, paints.haze, 0.15);
  const fill = drawing.brush.isFlat
    ? css(worn)
    : verticalGradient(drawing, Math.min(...edge.heights), height, [
        [0, mix(worn, paints.glow, 0.3), 0.85],
        [1, mix(worn, paints.ink, 0.42), 0.95],
      ]);
  withClip(drawing, groundPath(edge, height + 10), () => fillShape(drawing, path, fill, paints.ink));
}
