/** A wooden pier that runs out over the water. */
import { Path2D } from '@napi-rs/canvas';
import { css, mix } from '../drawing/colour.ts';
import { type DrawingContext, fillShape, type Point, pathOf, verticalGradient } from '../drawing/drawing-context.ts';
import { localColour } from '../drawing/local-colour.ts';
import { waterAnchor } from './anchors.ts';
import type { Anchor, Layer } from './setting.ts';

/** The pier of a drawing. Pixels. */
type Pier = { readonly near: Point; readonly far: Point; readonly nearHalf: number; readonly farHalf: number };

/** From the bottom of the picture, at the side, to where the subject stands. */
function pierOf({ scene, width, height, horizon }: DrawingContext): Pier {
  const { focus } = scene.composition;
  const far = { x: width * (0.5 + (focus - 0.5) * 0.7), y: horizon + (height - horizon) * 0.3 };
  const near = { x: width * (0.5 + (0.5 - focus) * 0.5), y: height * 1.04 };
  return { near, far, nearHalf: width * 0.2, farHalf: width * 0.052 };
}

/** A place along the pier: `t` 0 at its far end, 1 at the bottom of the picture; `side` −1 … 1 across it. */
function at({ near, far, nearHalf, farHalf }: Pier, t: number, side: number): Point {
  const x = far.x + (near.x - far.x) * t;
  return { x: x + side * (farHalf + (nearHalf - farHalf) * t), y: far.y + (near.y - far.y) * t };
}

/** The pier, its posts and its mirror image. */
export function pierLayer(drawing: DrawingContext): Layer {
  return { name: 'pier', depth: 0.6, draw: () => drawPier(drawing) };
}

/** Near the end of the pier. */
export function pierAnchor(drawing: DrawingContext): Anchor {
  const pier = pierOf(drawing);
  const spot = at(pier, 0.12, 0);
  const reach = pier.farHalf / drawing.width / 3;
  const x = spot.x / drawing.width;
  return { y: () => spot.y, from: x - reach, to: x + reach, scale: 0.72, depth: 0.8, on: 'ground' };
}

/** On the open water at the free side of the pier. */
export function besidePier(drawing: DrawingContext): Anchor {
  const isLeft = pierOf(drawing).near.x > drawing.width / 2;
  return waterAnchor(drawing, 0.5, { scale: 0.7, from: isLeft ? 0.1 : 0.7, to: isLeft ? 0.3 : 0.9 });
}

function drawPier(drawing: DrawingContext): void {
  const { context, unit, paints } = drawing;
  const pier = pierOf(drawing);
  const wood = mix(
    mix(localColour(drawing, '#8a6a4e'), paints.haze, 0.18),
    paints.ink,
    { dawn: 0.22, day: 0.15, dusk: 0.38, night: 0.52 }[drawing.scene.time],
  );
  drawPosts(drawing, pier, mix(wood, paints.ink, 0.45));
  const deck = pathOf([at(pier, 0, -1), at(pier, 0, 1), at(pier, 1, 1), at(pier, 1, -1)]);
  const fill = verticalGradient(drawing, pier.far.y, pier.near.y, [
    [0, mix(wood, paints.glow, 0.35)],
    [0.4, wood],
    [1, mix(wood, paints.ink, 0.45)],
  ]);
  fillShape(drawing, deck, fill, paints.ink);
  const gaps = new Path2D();
  for (let board = 1; board < 26; board++) {
    const t = (board / 26) ** 1.7;
    const [left, right] = [at(pier, t, -1), at(pier, t, 1)];
    gaps.moveTo(left.x, left.y);
    gaps.lineTo(right.x, right.y);
  }
  context.strokeStyle = css(mix(wood, paints.ink, 0.6), 0.75);
  context.lineWidth = 1.8 * unit;
  context.stroke(gaps);
}

/** Posts in pairs along both sides, with their reflections. */
function drawPosts(drawing: DrawingContext, pier: Pier, paint: readonly [number, number, number]): void {
  const { context, unit } = drawing;
  for (const t of [0.02, 0.14, 0.36, 0.7]) {
    for (const side of [-1, 1]) {
      const { x, y } = at(pier, t, side * 1.02);
      const thick = (5 + 13 * t) * unit;
      context.fillStyle = css(paint);
      context.fillRect(x - thick / 2, y - thick * 1.8, thick, thick * 4.6);
      context.fillStyle = css(paint, 0.28);
      context.fillRect(x - thick / 2, y + thick * 2.8, thick, thick * 3.4);
    }
  }
}
