import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix } from '../../drawing/colour.ts';
import { type DrawingContext, fillShape } from '../../drawing/drawing-context.ts';
import { indoor, isEvening } from '../indoor.ts';
import type { RoomPlan } from './kind.ts';

/** Tall shelves of books on both sides of a narrow window, a ladder. */
export const library: RoomPlan = (drawing, floor) => {
  const { width, height, scene } = drawing;
  const top = Math.max(height * 0.08, scene.composition.textSafeArea * height);
  const middle = 0.5 + (0.5 - scene.composition.focus) * 0.9;
  const x = Math.min(width * 0.72, Math.max(width * 0.06, width * middle - width * 0.11));
  const pane = { x, y: top, width: width * 0.22, height: height * 0.6 - top };
  return {
    pane,
    layers: [
      {
        name: 'bookcases',
        depth: 0.3,
        draw: () => {
          drawCase(drawing, -10, pane.x - width * 0.05, floor);
          drawCase(drawing, pane.x + pane.width + width * 0.05, width + 10, floor);
        },
      },
      {
        name: 'ladder',
        depth: 0.35,
        draw: () =>
          drawLadder(
            drawing,
            scene.composition.focus > 0.5 ? pane.x + pane.width + width * 0.16 : pane.x - width * 0.2,
            floor,
          ),
      },
    ],
  };
};

function drawCase(drawing: DrawingContext, from: number, to: number, floor: number): void {
  const { context, height, paints, unit, scene } = drawing;
  if (to - from < 30 * unit) return;
  const chance = drawing.chance(`case ${Math.round(from)}`);
  const top = scene.composition.textSafeArea > 0 ? scene.composition.textSafeArea * height : 0;
  const wood = indoor(drawing, '#7a4f34');
  context.fillStyle = css(mix(wood, paints.ink, 0.5));
  context.fillRect(from, top, to - from, floor - top);
  const rows = Math.round((floor - top) / (height * 0.12));
  const step = (floor - top) / rows;
  const spines = ['#a8483a', '#3f6b7a', '#d9a441', '#6a5a7a', '#4f7a5a', '#c98a6a', '#e8dcc4', '#7a3b3a', '#34506e'];
  for (let row = 0; row < rows; row++) {
    const y = top + step * (row + 1) - 8 * unit;
    for (let x = from + 8 * unit; x < to - 10 * unit; ) {
      const across = Math.min(to - 8 * unit - x, (8 + chance.next() * 12) * unit);
      const tall = step * (0.52 + chance.next() * 0.32);
      const spine = mix(indoor(drawing, chance.pick(spines)), paints.ink, isEvening(drawing) ? 0.1 : 0.02);
      context.fillStyle = css(spine);
      context.fillRect(x, y - tall, across - 1.2 * unit, tall);
      context.fillStyle = css(lighten(spine, 0.12), 0.7);
      context.fillRect(x, y - tall * 0.84, across - 1.2 * unit, 3 * unit);
      x += across + (chance.next() < 0.06 ? 18 * unit : 0);
    }
    context.fillStyle = css(wood);
    context.fillRect(from, y, to - from, 9 * unit);
  }
  for (const side of [from, to - 9 * unit]) {
    const post = new Path2D();
    post.rect(side, top, 9 * unit, floor - top);
    fillShape(drawing, post, css(mix(wood, paints.glow, 0.15)), paints.ink);
  }
}

function drawLadder(drawing: DrawingContext, x: number, floor: number): void {
  const { context, height, paints, unit, scene } = drawing;
  const top = Math.max(height * 0.14, scene.composition.textSafeArea * height);
  context.strokeStyle = css(mix(indoor(drawing, '#b98a5c'), paints.glow, 0.15));
  context.lineWidth = 8 * unit;
  context.beginPath();
  for (const side of [-26, 26]) {
    context.moveTo(x + side * unit, floor + height * 0.05);
    context.lineTo(x + side * 0.8 * unit + 18 * unit, top);
  }
  for (let rung = 1; rung < 11; rung++) {
    const t = rung / 11;
    const y = floor + height * 0.05 + (top - floor - height * 0.05) * t;
    context.moveTo(x - 25 * unit + 20 * unit * t, y);
    context.lineTo(x + 25 * unit + 14 * unit * t, y);
  }
  context.stroke();
}
