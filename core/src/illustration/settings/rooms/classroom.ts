import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix } from '../../drawing/colour.ts';
import { addCircle, type DrawingContext, fillShape, pathOf, verticalGradient } from '../../drawing/drawing-context.ts';
import { indoor } from '../indoor.ts';
import type { RoomPlan } from './kind.ts';

/** A blackboard with chalk drawings, rows of desks, a globe, a window. */
export const classroom: RoomPlan = (drawing, floor) => {
  const { width, height, scene } = drawing;
  const isLeft = scene.composition.focus > 0.5;
  const top = Math.max(height * 0.16, scene.composition.textSafeArea * height);
  const pane = { x: isLeft ? -width * 0.06 : width * 0.82, y: top, width: width * 0.24, height: height * 0.62 - top };
  const board = { x: isLeft ? width * 0.27 : width * 0.08, y: top, width: width * 0.64, height: height * 0.58 - top };
  return {
    pane,
    standing: { y: floor + height * 0.05, depth: 0.5 },
    layers: [
      { name: 'blackboard', depth: 0.3, draw: () => drawBoard(drawing, board) },
      { name: 'desks', depth: 0.9, draw: () => drawDesks(drawing) },
    ],
  };
};

function drawBoard(
  drawing: DrawingContext,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
  const { context, paints, unit } = drawing;
  const slate = mix(indoor(drawing, '#2f5a4a'), paints.ink, 0.12);
  const frame = new Path2D();
  frame.rect(x - 10 * unit, y - 10 * unit, width + 20 * unit, height + 20 * unit);
  fillShape(drawing, frame, css(indoor(drawing, '#9a6b45')), paints.ink);
  context.fillStyle = verticalGradient(drawing, y, y + height, [
    [0, lighten(slate, 0.03)],
    [1, lighten(slate, -0.03)],
  ]);
  context.fillRect(x, y, width, height);
  context.strokeStyle = 'rgba(246,244,232,0.78)';
  context.lineWidth = 3 * unit;
  context.lineCap = 'round';
  const at = (u: number, v: number) => ({ x: x + width * u, y: y + height * v });
  const sun = at(0.16, 0.34);
  context.beginPath();
  context.arc(sun.x, sun.y, height * 0.11, 0, 7);
  for (let ray = 0; ray < 8; ray++) {
    const angle = (ray / 8) * Math.PI * 2;
    context.moveTo(sun.x + Math.cos(angle) * height * 0.15, sun.y + Math.sin(angle) * height * 0.15);
    context.lineTo(sun.x + Math.cos(angle) * height * 0.21, sun.y + Math.sin(angle) * height * 0.21);
  }
  context.stroke();
  const house = [at(0.36, 0.78), at(0.36, 0.48), at(0.46, 0.28), at(0.56, 0.48), at(0.56, 0.78)];
  context.stroke(pathOf(house));
  const curve = Array.from({ length: 25 }, (_, step) => at(0.66 + step * 0.011, 0.56 - Math.sin(step / 3) * 0.2));
  context.stroke(pathOf(curve, false));
  context.stroke(pathOf([at(0.64, 0.22), at(0.64, 0.8), at(0.95, 0.8)], false));
  context.fillStyle = css(indoor(drawing, '#8a5f42'));
  context.fillRect(x - 10 * unit, y + height + 6 * unit, width + 20 * unit, 10 * unit);
}

/** Two rows of desks from behind, books and a globe on them. */
function drawDesks(drawing: DrawingContext): void {
  const { context, width, height, paints, unit } = drawing;
  const chance = drawing.chance('desks');
  for (const row of [0, 1]) {
    const y = height * (0.83 + 0.1 * row);
    const across = width * (0.2 + 0.06 * row);
    for (let desk = -1; desk < 5; desk++) {
      const x = width * (0.04 + 0.02 * row) + desk * across * 1.34 + (row === 0 ? 0 : -across * 0.4);
      const wood = mix(indoor(drawing, '#c08f5c'), paints.ink, 0.1 * row);
      context.fillStyle = css(mix(wood, paints.ink, 0.45));
      for (const leg of [0.06, 0.88]) context.fillRect(x + across * leg, y, 9 * unit, height - y);
      const top = new Path2D();
      top.roundRect(x, y, across, (18 + 6 * row) * unit, 4 * unit);
      fillShape(drawing, top, css(wood), paints.ink);
      context.fillStyle = css(paints.ink, 0.25);
      context.fillRect(x, y + (18 + 6 * row) * unit, across, 5 * unit);
      for (let book = 0; book < 3; book++) {
        context.fillStyle = css(indoor(drawing, chance.pick(['#b5533c', '#3f6b7a', '#d9a441', '#4f7a5a'])));
        context.fillRect(
          x + across * 0.14,
          y - (book + 1) * 9 * unit,
          across * (0.26 + chance.next() * 0.08),
          8 * unit,
        );
      }
      if (desk % 3 !== 1) continue;
      const globe = new Path2D();
      addCircle(globe, x + across * 0.72, y - 34 * unit, 22 * unit);
      fillShape(drawing, globe, css(mix(indoor(drawing, '#3f86b0'), paints.water, 0.3)), paints.ink);
      context.fillStyle = css(indoor(drawing, '#8a5f42'));
      context.fillRect(x + across * 0.72 - 14 * unit, y - 8 * unit, 28 * unit, 8 * unit);
    }
  }
}
