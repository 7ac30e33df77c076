/** What lies about a shop front: the glass of its windows, the pavement, bushes in pots. */
import { Path2D } from '@napi-rs/canvas';
import type { Box } from '../drawing/buildings.ts';
import { css, lighten, mix } from '../drawing/colour.ts';
import {
  type DrawingContext,
  fillShape,
  radialGradient,
  verticalGradient,
  withBlendMode,
} from '../drawing/drawing-context.ts';
import { glows } from '../drawing/figure.ts';
import { localColour } from '../drawing/local-colour.ts';
import { addBush } from '../drawing/plants.ts';
import { drawLeafTree } from '../drawing/trees.ts';
import { faded } from './backdrop.ts';
import { drawLamps } from './city.ts';

/** Where the front of a house begins, ends and stands, pixels. */
export type Front = { readonly left: number; readonly right: number; readonly foot: number };

/** A shop window: dark by day, warm in the evening. */
export function drawGlass(drawing: DrawingContext, box: Box): void {
  const { context, paints } = drawing;
  const isLit = glows(drawing);
  const warm = mix(paints.sun, [0.86, 0.03, 0.12], 0.6);
  const inside = isLit ? warm : mix(mix(paints.ink, paints.sky[2] ?? paints.haze, 0.34), warm, 0.22);
  context.fillStyle = verticalGradient(drawing, box.y, box.y + box.height, [
    [0, mix(inside, paints.ink, isLit ? 0.12 : 0.2)],
    [1, lighten(inside, 0.05)],
  ]);
  context.fillRect(box.x, box.y, box.width, box.height);
  if (drawing.brush.isFlat) return;
  context.fillStyle = 'rgba(255,255,255,0.09)';
  context.beginPath();
  context.moveTo(box.x + box.width * 0.1, box.y + box.height);
  context.lineTo(box.x + box.width * 0.45, box.y);
  context.lineTo(box.x + box.width * 0.62, box.y);
  context.lineTo(box.x + box.width * 0.27, box.y + box.height);
  context.fill();
}

/** Slabs before the house, with the light of the shop on them in the evening. */
export function drawPavement(drawing: DrawingContext, { foot, left, right }: Front): void {
  const { context, width, height, paints, unit } = drawing;
  const stone = mix(
    mix(localColour(drawing, '#b8b0a4'), paints.haze, 0.2),
    paints.ink,
    { dawn: 0.2, day: 0.06, dusk: 0.4, night: 0.62 }[drawing.scene.time],
  );
  context.fillStyle = verticalGradient(drawing, foot, height, [
    [0, mix(stone, paints.glow, 0.14)],
    [1, mix(stone, paints.ink, 0.36)],
  ]);
  context.fillRect(0, foot, width, height - foot);
  context.strokeStyle = css(mix(stone, paints.ink, 0.35), 0.55);
  context.lineWidth = 1.5 * unit;
  const chance = drawing.chance('slabs');
  for (let row = 0; row < 5; row++) {
    const y = foot + (height - foot) * (row / 5) ** 1.4;
    const step = (60 + 44 * row) * unit;
    context.beginPath();
    context.moveTo(0, y);
    context.lineTo(width, y);
    for (let x = -chance.next() * step; x < width; x += step) {
      context.moveTo(x, y);
      context.lineTo(x + (x - width / 2) * 0.05, y + (height - foot) * (((row + 1) / 5) ** 1.4 - (row / 5) ** 1.4));
    }
    context.stroke();
  }
  if (!glows(drawing)) return;
  withBlendMode(drawing, 'screen', 1, () => {
    const centre = { x: (left + right) / 2, y: foot };
    context.fillStyle = radialGradient(drawing, centre, width * 0.44, [
      [0, [0.84, 0.04, 0.12], 0.6],
      [1, [0.84, 0.04, 0.12], 0],
    ]);
    context.fillRect(0, foot - height * 0.3, width, height);
  });
}

/** Clipped bushes in pots at both ends of the front. */
export function drawPots(drawing: DrawingContext, { left, right, foot }: Front): void {
  const { context, paints, unit } = drawing;
  const chance = drawing.chance('pots');
  for (const x of [left + 6 * unit, right - 6 * unit]) {
    const size = (54 + chance.next() * 20) * unit;
    const leaves = new Path2D();
    addBush(leaves, x, foot - size * 0.2, size * 0.9, chance);
    context.fillStyle = css(mix(localColour(drawing, '#4f7f52'), paints.ink, glows(drawing) ? 0.42 : 0.16));
    context.fill(leaves);
    const pot = new Path2D();
    pot.roundRect(x - size * 0.34, foot - size * 0.3, size * 0.68, size * 0.5, 5 * unit);
    fillShape(
      drawing,
      pot,
      css(mix(localColour(drawing, '#b86a48'), paints.ink, glows(drawing) ? 0.34 : 0.1)),
      paints.ink,
    );
  }
}

/** Where the street opens beside the house: low houses far away, trees, a lamp. */
export function drawStreetBeyond(drawing: DrawingContext, { left, right, foot }: Front): void {
  const { width, height, paints, unit } = drawing;
  const chance = drawing.chance('beyond');
  const isLeft = left > width - right;
  const [from, to] = isLeft ? [0, left] : [right, width];
  const far = faded(drawing, mix(paints.stone, paints.accent, 0.2), 0.3);
  for (let x = from - 10; x < to; ) {
    const across = (54 + chance.next() * 50) * unit;
    const tall = height * (0.16 + chance.next() * 0.1);
    const house = new Path2D();
    house.rect(x, foot - tall, across, tall);
    house.moveTo(x - 4 * unit, foot - tall + 1);
    house.lineTo(x + across / 2, foot - tall - across * 0.45);
    house.lineTo(x + across + 4 * unit, foot - tall + 1);
    house.closePath();
    fillShape(drawing, house, css(mix(far, paints.haze, chance.next() * 0.3)), paints.ink);
    x += across;
  }
  for (const [at, size] of [
    [0.3, 0.34],
    [0.78, 0.42],
  ] as const) {
    const leaf = mix(mix(paints.foliage, paints.ink, 0.18 + chance.next() * 0.1), paints.haze, 0.16);
    drawLeafTree(
      drawing,
      { x: from + (to - from) * at, foot: foot + 4 * unit, tall: height * size },
      leaf,
      chance,
      0.7,
    );
  }
  drawLamps(drawing, foot + 8 * unit, [(from + (to - from) * 0.56) / width]);
}
