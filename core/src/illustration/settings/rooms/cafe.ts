import { Path2D } from '@napi-rs/canvas';
import { css, mix } from '../../drawing/colour.ts';
import {
  type DrawingContext,
  fillShape,
  radialGradient,
  verticalGradient,
  withBlendMode,
} from '../../drawing/drawing-context.ts';
import { glows } from '../../drawing/figure.ts';
import { indoor } from '../indoor.ts';
import { drawWares } from '../wares.ts';
import type { RoomPlan } from './kind.ts';

/** A wide window to the street, bulbs on cords, a shelf of cups, a bar counter. */
export const cafe: RoomPlan = (drawing, floor) => {
  const { width, height, scene } = drawing;
  const isLeft = scene.composition.focus > 0.5;
  const top = Math.max(height * 0.14, scene.composition.textSafeArea * height);
  const pane = { x: isLeft ? width * 0.05 : width * 0.4, y: top, width: width * 0.55, height: height * 0.64 - top };
  const bar = { x: isLeft ? width * 0.68 : -width * 0.04, width: width * 0.36 };
  return {
    pane,
    surface: height * 0.82,
    standing: { y: height * 0.81, depth: 0.62 },
    layers: [
      { name: 'bar', depth: 0.35, draw: () => drawBar(drawing, bar, top, floor) },
      { name: 'bulbs', depth: 0.45, draw: () => drawBulbs(drawing) },
    ],
  };
};

function drawBar(
  drawing: DrawingContext,
  { x, width: across }: { x: number; width: number },
  top: number,
  floor: number,
): void {
  const { context, height, paints, unit } = drawing;
  const wood = indoor(drawing, '#8a5a3c');
  const chance = drawing.chance('cups');
  const counter = height * 0.6;
  for (const y of [top + height * 0.12, top + height * 0.24].filter((shelf) => shelf < counter - height * 0.08)) {
    drawWares(drawing, 'coffee', { x, y, width: across, tall: 44 * unit }, chance);
    context.fillStyle = css(wood);
    context.fillRect(x, y, across, 8 * unit);
  }
  const machine = new Path2D();
  machine.roundRect(x + across * 0.3, counter - 84 * unit, 130 * unit, 84 * unit, 10 * unit);
  fillShape(drawing, machine, css(mix(indoor(drawing, '#b8bec4'), paints.accent, 0.15)), paints.ink);
  context.fillStyle = css(mix(paints.ink, paints.haze, 0.1));
  context.fillRect(x + across * 0.3 + 16 * unit, counter - 44 * unit, 98 * unit, 34 * unit);
  const body = new Path2D();
  body.rect(x, counter, across, floor + height * 0.03 - counter);
  fillShape(
    drawing,
    body,
    verticalGradient(drawing, counter, floor, [
      [0, mix(paints.accent, wood, 0.55)],
      [1, mix(mix(paints.accent, wood, 0.55), paints.ink, 0.4)],
    ]),
    paints.ink,
  );
  context.fillStyle = css(mix(wood, paints.glow, 0.35));
  context.fillRect(x - 8 * unit, counter - 8 * unit, across + 16 * unit, 16 * unit);
}

function drawBulbs(drawing: DrawingContext): void {
  const { context, width, height, paints, unit, scene } = drawing;
  const chance = drawing.chance('bulbs');
  const isLit = glows(drawing);
  const low = scene.composition.textSafeArea > 0 ? scene.composition.textSafeArea : 0.16;
  for (const at of [0.16, 0.36, 0.58, 0.8]) {
    const [x, drop] = [width * (at + (chance.next() - 0.5) * 0.06), height * (low + chance.next() * 0.1)];
    context.fillStyle = css(mix(paints.ink, paints.haze, 0.15));
    context.fillRect(x - 1.2 * unit, 0, 2.4 * unit, drop);
    context.fillStyle = css(mix(paints.sun, [0.9, 0.03, 0.12], 0.6));
    context.beginPath();
    context.ellipse(x, drop + 12 * unit, 11 * unit, 15 * unit, 0, 0, 7);
    context.fill();
    withBlendMode(drawing, 'screen', isLit ? 1 : 0.5, () => {
      context.fillStyle = radialGradient(drawing, { x, y: drop + 12 * unit }, width * 0.16, [
        [0, [0.85, 0.04, 0.12], 0.7],
        [0.3, [0.85, 0.04, 0.12], 0.2],
        [1, [0.85, 0.04, 0.12], 0],
      ]);
      context.fillRect(x - width * 0.16, drop - width * 0.15, width * 0.32, width * 0.32);
    });
  }
}
