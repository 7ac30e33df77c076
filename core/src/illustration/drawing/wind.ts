/** Wind: long strokes of air that curl at their ends, and leaves that fly with them. */
import { Path2D } from '@napi-rs/canvas';
import { css, mix } from './colour.ts';
import type { DrawingContext } from './drawing-context.ts';

/** Draws the wind blowing away from the light. */
export function drawWind(drawing: DrawingContext): void {
  const { context, width, height, unit, paints, light, brush } = drawing;
  const chance = drawing.chance('wind');
  const way = light.x < width / 2 ? 1 : -1;
  context.lineCap = 'round';
  for (let stroke = 0; stroke < 9; stroke++) {
    const [x, y] = [chance.next() * width, height * (0.08 + chance.next() * 0.62)];
    const reach = width * (0.14 + chance.next() * 0.26) * way;
    const rise = height * (0.02 + chance.next() * 0.03);
    context.strokeStyle = css(mix(paints.snow, paints.glow, 0.4), 0.2 + chance.next() * 0.24);
    context.lineWidth = (1.4 + chance.next() * 2) * unit;
    context.beginPath();
    context.moveTo(x - reach, y + rise);
    context.bezierCurveTo(x - reach * 0.4, y - rise, x + reach * 0.2, y + rise, x + reach * 0.7, y - rise * 0.4);
    if (stroke % 3 === 0) {
      const curl = Math.abs(reach) * 0.09;
      context.bezierCurveTo(
        x + reach,
        y - rise * 2,
        x + reach - way * curl,
        y - rise * 2 - curl,
        x + reach * 0.78,
        y - rise * 1.6,
      );
    }
    context.stroke();
  }
  const [first, second] = [new Path2D(), new Path2D()];
  for (let leaf = 0; leaf < 34 * Math.max(0.4, brush.detail); leaf++) {
    const [x, y, size] = [chance.next() * width, height * (0.1 + chance.next() * 0.8), (3 + chance.next() * 6) * unit];
    const path = leaf % 2 === 0 ? first : second;
    path.moveTo(x + size, y);
    path.ellipse(x, y, size, size * 0.42, chance.next() * 3, 0, Math.PI * 2);
  }
  context.fillStyle = css(paints.accent, 0.85);
  context.fill(first);
  context.fillStyle = css(paints.second, 0.85);
  context.fill(second);
}
