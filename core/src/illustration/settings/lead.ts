/** Lines that lead the eye: paths and roads over the ground to where the subject stands. */
import { Path2D } from '@napi-rs/canvas';
import { css, mix } from '../drawing/colour.ts';
import { fillShape, type Stage, vertical } from '../drawing/stage.ts';
import { type Edge, heightAt } from '../drawing/terrain.ts';
import type { Layer } from './setting.ts';

/** A path from the bottom of the picture that winds to the far edge of the ground, when the composition wants one. */
export function pathLayer(stage: Stage, edge: Edge): readonly Layer[] {
  const { scene } = stage;
  if (!scene.composition.hasLead && !scene.features.includes('path')) return [];
  return [{ name: 'path', nearness: 0.62, draw: () => drawPath(stage, edge) }];
}

/** The two banks of something that winds from the bottom to a point on an edge. */
export function windingPath(stage: Stage, edge: Edge, near: number, far: number): Path2D {
  const { width, height, scene } = stage;
  const chance = stage.chance('lead');
  const goal = width * (scene.composition.focus * 0.6 + 0.2 + (chance.next() - 0.5) * 0.1);
  const start = width * (chance.next() < 0.5 ? 0.22 : 0.78);
  const end = heightAt(edge, goal);
  const sway = (chance.next() < 0.5 ? -1 : 1) * width * 0.13;
  const centre = (t: number) => start + (goal - start) * t ** 0.8 + Math.sin(t * Math.PI * 1.7) * sway * (1 - t) ** 0.7;
  const left: [number, number][] = [];
  const right: [number, number][] = [];
  for (let part = 0; part <= 28; part++) {
    const t = part / 28;
    // Perspective: equal steps along the way shrink towards the edge.
    const depth = 1 - (1 - t) ** 1.9;
    const y = height + 4 - (height + 4 - end) * depth;
    const half = ((near * (1 - depth) ** 1.25 + far) * width) / 2;
    left.push([centre(depth) - half, y]);
    right.push([centre(depth) + half, y]);
  }
  const path = new Path2D();
  [...left, ...right.reverse()].forEach(([x, y], index) => {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  path.closePath();
  return path;
}

function drawPath(stage: Stage, edge: Edge): void {
  const { paints, height } = stage;
  const path = windingPath(stage, edge, 0.3, 0.008);
  const sand = mix(paints.sand, paints.haze, 0.15);
  const fill = stage.brush.isFlat
    ? css(sand)
    : vertical(stage, Math.min(...edge.heights), height, [
        [0, mix(sand, paints.glow, 0.35), 0.9],
        [1, mix(sand, paints.ink, 0.42), 0.95],
      ]);
  fillShape(stage, path, fill, paints.ink);
}
