/** Ice on a lake: pale sheets with cracks and drifts of snow. */
import { Path2D } from '@napi-rs/canvas';
import { css, mix } from '../drawing/colour.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { verticalGradient } from '../drawing/drawing-context.ts';
import type { Layer } from './setting.ts';

/** Ice over the water, when it was named. */
export function iceLayer(drawing: DrawingContext): readonly Layer[] {
  if (!drawing.scene.features.includes('ice')) return [];
  return [{ name: 'ice', depth: 0.5, draw: () => drawIce(drawing) }];
}

function drawIce(drawing: DrawingContext): void {
  const { context, width, height, horizon, unit, paints } = drawing;
  const chance = drawing.chance('ice');
  const pale = mix(paints.snow, paints.sky[3] ?? paints.haze, 0.25);
  context.fillStyle = verticalGradient(drawing, horizon, height, [
    [0, pale, 0.85],
    [0.5, mix(pale, paints.water, 0.3), 0.62],
    [1, mix(pale, paints.water, 0.4), 0.5],
  ]);
  context.fillRect(0, horizon + 2 * unit, width, height - horizon);
  const cracks = new Path2D();
  for (let crack = 0; crack < 16; crack++) {
    const t = chance.next() ** 1.3;
    let [x, y] = [chance.next() * width, horizon + 8 * unit + (height - horizon) * t];
    cracks.moveTo(x, y);
    for (let part = 0; part < 6; part++) {
      x += (chance.next() - 0.3) * (30 + 120 * t) * unit;
      y += (chance.next() - 0.5) * (6 + 34 * t) * unit;
      cracks.lineTo(x, y);
    }
  }
  context.strokeStyle = css(mix(paints.snow, paints.sun, 0.2), 0.85);
  context.lineWidth = 1.8 * unit;
  context.stroke(cracks);
  const drifts = new Path2D();
  for (let drift = 0; drift < 22; drift++) {
    const t = chance.next();
    const [x, y, reach] = [chance.next() * width, horizon + (height - horizon) * t, (30 + 120 * t) * unit];
    drifts.moveTo(x + reach, y);
    drifts.ellipse(x, y, reach, (2 + 6 * t) * unit, 0, 0, Math.PI * 2);
  }
  context.fillStyle = css(mix(paints.snow, paints.sun, 0.15), 0.55);
  context.fill(drifts);
}
