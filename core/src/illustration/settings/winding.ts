/** Something that winds over the ground in perspective: a path, a road, a river. */
import { Path2D } from '@napi-rs/canvas';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { type Edge, heightAt } from '../drawing/terrain.ts';

/** Widths as parts of the picture's. */
export type WindingLook = {
  readonly near: number;
  readonly far: number;
  readonly sway: number;
  /** Where it stays, when it must leave the rest of the picture free. */
  readonly side?: number;
};

/** A winding band from the bottom of the picture to the edge of the ground. */
export type Winding = {
  readonly path: Path2D;
  /** x of its middle at a height, pixels. */
  readonly centre: (y: number) => number;
  /** Half its width at a height, pixels. */
  readonly halfWidth: (y: number) => number;
};

/** Lays a winding band towards the focus; equal steps along it shrink with distance. */
export function createWinding(
  drawing: DrawingContext,
  edge: Edge,
  { near, far, sway, side: aside }: WindingLook,
): Winding {
  const { width, height, scene } = drawing;
  const chance = drawing.chance('lead');
  const goal = width * ((aside ?? scene.composition.focus * 0.6 + 0.2) + (chance.next() - 0.5) * 0.1);
  const start = width * (aside ?? (chance.next() < 0.5 ? 0.3 : 0.7));
  const swing = (chance.next() < 0.5 ? -1 : 1) * width * sway;
  const bottom = height + 4;
  const end = heightAt(edge, goal) - 2;
  // 0 at the bottom of the picture, 1 at the edge.
  const depthAt = (y: number) => Math.min(1, Math.max(0, (bottom - y) / (bottom - end)));
  const centreAt = (distance: number) =>
    start +
    (goal - start) * distance ** 0.8 +
    Math.sin(distance ** 1.6 * Math.PI * 2.3) * swing * (1 - distance) ** 0.8;
  const halfAt = (distance: number) => ((near * (1 - distance) ** 1.35 + far) * width) / 2;
  const rows = Array.from({ length: 41 }, (_, row) => 1 - (1 - row / 40) ** 1.7);
  const at = (distance: number, side: -1 | 1) =>
    [centreAt(distance) + side * halfAt(distance), bottom - distance * (bottom - end)] as const;
  const path = new Path2D();
  rows.forEach((distance, row) => {
    const [x, y] = at(distance, -1);
    if (row === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  for (const distance of rows.toReversed()) path.lineTo(...at(distance, 1));
  path.closePath();
  return { path, centre: (y) => centreAt(depthAt(y)), halfWidth: (y) => halfAt(depthAt(y)) };
}
