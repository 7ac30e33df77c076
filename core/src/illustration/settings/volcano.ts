/** A volcano behind the ranges: a cone with a broken top, lava, smoke that glows from below. */
import { Path2D } from '@napi-rs/canvas';
import { css, mix, oklch } from '../drawing/colour.ts';
import {
  type DrawingContext,
  fillShape,
  radialGradient,
  verticalGradient,
  withBlendMode,
} from '../drawing/drawing-context.ts';
import type { Layer } from './setting.ts';

/** The volcano, when one was named. */
export function volcanoLayer(drawing: DrawingContext): readonly Layer[] {
  if (!drawing.scene.features.includes('volcano')) return [];
  return [{ name: 'volcano', depth: 0.1, draw: () => drawVolcano(drawing) }];
}

function drawVolcano(drawing: DrawingContext): void {
  const { context, width, horizon, unit, paints } = drawing;
  const x = width * (0.5 + (0.5 - drawing.scene.composition.focus) * 0.5);
  const top = horizon * 0.36;
  const [crater, half] = [width * 0.055, width * 0.42];
  const fire = oklch(0.68, 0.21, 42);
  drawSmoke(drawing, x, top);
  const cone = new Path2D();
  cone.moveTo(x - half, horizon * 1.02);
  cone.quadraticCurveTo(x - crater * 2.2, horizon * 0.72, x - crater, top);
  cone.lineTo(x - crater * 0.4, top + 7 * unit);
  cone.lineTo(x + crater * 0.3, top + 3 * unit);
  cone.lineTo(x + crater, top - 3 * unit);
  cone.quadraticCurveTo(x + crater * 2.4, horizon * 0.7, x + half, horizon * 1.02);
  cone.closePath();
  const rock = mix(mix(paints.stone, paints.ink, 0.55), paints.haze, 0.3);
  fillShape(
    drawing,
    cone,
    verticalGradient(drawing, top, horizon, [
      [0, mix(rock, paints.ink, 0.3)],
      [1, mix(rock, paints.haze, 0.5)],
    ]),
    paints.ink,
  );
  const chance = drawing.chance('lava');
  context.lineCap = 'round';
  for (let stream = 0; stream < 4; stream++) {
    context.strokeStyle = css(mix(fire, [0.9, 0.02, 0.14], 0.3 * chance.next()));
    context.lineWidth = (3 + chance.next() * 5) * unit;
    const away = (stream - 1.5) * crater * 0.6;
    context.beginPath();
    context.moveTo(x + away * 0.5, top + 4 * unit);
    context.bezierCurveTo(
      x + away,
      top + horizon * 0.1,
      x + away * 1.4,
      top + horizon * 0.16,
      x + away * (1.8 + chance.next()),
      top + horizon * (0.2 + chance.next() * 0.2),
    );
    context.stroke();
  }
  withBlendMode(drawing, 'screen', 1, () => {
    context.fillStyle = radialGradient(drawing, { x, y: top }, width * 0.3, [
      [0, fire, 0.85],
      [0.25, fire, 0.35],
      [1, fire, 0],
    ]);
    context.fillRect(0, 0, width, horizon);
  });
}

function drawSmoke(drawing: DrawingContext, x: number, top: number): void {
  const { context, width, unit, paints } = drawing;
  const chance = drawing.chance('smoke');
  for (let puff = 0; puff < 26; puff++) {
    const t = puff / 26;
    const radius = (16 + 62 * t) * unit * (0.7 + chance.next() * 0.5);
    const drift = (drawing.scene.light.x > 0.5 ? -1 : 1) * width * 0.16 * t * t;
    context.fillStyle = css(mix(mix(paints.ink, paints.haze, 0.35), paints.glow, 0.3 * (1 - t)), 0.42);
    context.beginPath();
    context.arc(
      x + drift + (chance.next() - 0.5) * radius,
      top * (1 - t * 1.05) + (chance.next() - 0.5) * 20 * unit,
      radius,
      0,
      Math.PI * 2,
    );
    context.fill();
  }
}
