/** A fireplace: mantel, flames, their light over the room. */
import { Path2D } from '@napi-rs/canvas';
import { colour, css, lighten, mix } from '../drawing/colour.ts';
import { type DrawingContext, radialGradient, verticalGradient, withBlendMode } from '../drawing/drawing-context.ts';
import { indoor } from './indoor.ts';
import type { Pane } from './outlook.ts';

/** A fireplace in place of the window: mantel, fire, its light over the room. */
export function drawFireplace(drawing: DrawingContext, pane: Pane, floor: number): void {
  const { context, width, height, unit, paints } = drawing;
  const x = pane.x + pane.width / 2;
  const half = pane.width * 0.46;
  const top = floor - height * 0.34;
  const stone = indoor(drawing, '#b9a391');
  context.fillStyle = verticalGradient(drawing, top, floor, [
    [0, lighten(stone, 0.03)],
    [1, mix(stone, paints.ink, 0.3)],
  ]);
  context.fillRect(x - half, top, half * 2, floor - top);
  context.fillStyle = css(indoor(drawing, '#7a5138'));
  context.fillRect(x - half * 1.14, top - 16 * unit, half * 2.28, 20 * unit);
  const mouth = new Path2D();
  mouth.roundRect(x - half * 0.62, top + height * 0.09, half * 1.24, floor - top - height * 0.09, [
    half * 0.3,
    half * 0.3,
    0,
    0,
  ]);
  context.fillStyle = css(colour('#1c100c'));
  context.fill(mouth);
  drawFlames(drawing, x, half, floor);
  context.fillStyle = css(colour('#3a241a'));
  for (const log of [-1, 1])
    context.fillRect(x + log * half * 0.2 - half * 0.3, floor - 16 * unit + log * 3 * unit, half * 0.6, 12 * unit);
  withBlendMode(drawing, 'screen', 1, () => {
    const warm = colour('#ff9140');
    context.fillStyle = radialGradient(drawing, { x, y: floor - height * 0.08 }, width * 0.6, [
      [0, warm, 0.6],
      [0.3, warm, 0.24],
      [1, warm, 0],
    ]);
    context.fillRect(0, 0, width, height);
  });
}

/** Flames in three heats, the hottest innermost. */
function drawFlames(drawing: DrawingContext, x: number, half: number, floor: number): void {
  const { context, height, unit } = drawing;
  const chance = drawing.chance('fire');
  for (const [hex, size] of [
    ['#e8541f', 1],
    ['#ff9a35', 0.7],
    ['#ffe08a', 0.4],
  ] as const) {
    const flames = new Path2D();
    for (let flame = -2; flame <= 2; flame++) {
      const at = x + flame * half * 0.19;
      const tall = height * (0.13 + chance.next() * 0.06) * size * (1.1 - Math.abs(flame) * 0.18);
      flames.moveTo(at - half * 0.14 * size, floor - 8 * unit);
      flames.quadraticCurveTo(
        at - half * 0.16 * size,
        floor - tall * 0.5,
        at + (chance.next() - 0.5) * 12 * unit,
        floor - tall,
      );
      flames.quadraticCurveTo(at + half * 0.16 * size, floor - tall * 0.5, at + half * 0.14 * size, floor - 8 * unit);
      flames.closePath();
    }
    context.fillStyle = css(colour(hex));
    context.fill(flames);
  }
}
