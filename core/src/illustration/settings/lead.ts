/** Paths that lead the eye over the ground to where the subject stands. */
import { css, mix } from '../drawing/colour.ts';
import { clipped, fillShape, type Stage, vertical } from '../drawing/drawing-context.ts';
import { type Edge, groundPath } from '../drawing/terrain.ts';
import type { Layer } from './setting.ts';
import { createWinding } from './winding.ts';

/** A path from the bottom of the picture to the far edge of the ground, when the composition wants one. */
export function pathLayer(stage: Stage, edge: Edge): readonly Layer[] {
  const { scene } = stage;
  if (!scene.composition.hasLead && !scene.features.includes('path')) return [];
  return [{ name: 'path', nearness: 0.62, draw: () => drawPath(stage, edge) }];
}

function drawPath(stage: Stage, edge: Edge): void {
  const { paints, height, scene } = stage;
  const { path } = createWinding(stage, edge, { near: 0.34, far: 0.008, sway: 0.13 });
  const worn = scene.season === 'winter' ? mix(paints.snow, paints.ink, 0.22) : mix(paints.sand, paints.haze, 0.15);
  const fill = stage.brush.isFlat
    ? css(worn)
    : vertical(stage, Math.min(...edge.heights), height, [
        [0, mix(worn, paints.glow, 0.3), 0.85],
        [1, mix(worn, paints.ink, 0.42), 0.95],
      ]);
  clipped(stage, groundPath(edge, height + 10), () => fillShape(stage, path, fill, paints.ink));
}
