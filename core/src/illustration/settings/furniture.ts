/** Furniture of a room: shelves with books, a lamp, a plant, a table. */
import { Path2D } from '@napi-rs/canvas';
import { colour, css, lighten, mix } from '../drawing/colour.ts';
import {
  type DrawingContext,
  fillShape,
  pathOf,
  radialGradient,
  verticalGradient,
  withBlendMode,
} from '../drawing/drawing-context.ts';
import { drawPictures } from './comforts.ts';
import { indoor, isEvening } from './indoor.ts';
import type { Pane } from './outlook.ts';

/** The free wall beside the window: its left side and its width. */
function freeWall({ width }: DrawingContext, pane: Pane): { readonly x: number; readonly width: number } {
  const left = pane.x - 60;
  const right = width - pane.x - pane.width - 60;
  return right > left ? { x: pane.x + pane.width + 54, width: right - 10 } : { x: 16, width: left - 20 };
}

/** Two boards with books and small things on the free wall; a picture when there is little room. */
export function drawShelves(drawing: DrawingContext, pane: Pane): void {
  const { context, height, unit, paints, scene } = drawing;
  const wall = freeWall(drawing, pane);
  if (wall.width < 110 * unit) return;
  if (!scene.features.includes('shelves') && wall.width > 190 * unit && drawing.chance('wall things').next() < 0.4) {
    drawPictures(drawing, { x: wall.x + (wall.width - 190 * unit) / 2, y: height * 0.26 });
    return;
  }
  const chance = drawing.chance('shelves');
  const boards = scene.features.includes('shelves') ? 4 : 2;
  for (let board = 0; board < boards; board++) {
    const y = height * (0.26 + (board * 0.5) / boards);
    const wood = indoor(drawing, '#9a6b45');
    for (let x = wall.x + 8 * unit; x < wall.x + wall.width - 22 * unit; ) {
      const across = (7 + chance.next() * 11) * unit;
      const tall = (34 + chance.next() * 24) * unit;
      if (chance.next() < 0.82) {
        const spine = indoor(
          drawing,
          chance.pick(['#b5533c', '#3f6b7a', '#d9a441', '#6a5a7a', '#4f7a5a', '#c98a6a', '#e8dcc4']),
        );
        context.fillStyle = css(spine);
        context.fillRect(x, y - tall, across, tall);
        context.fillStyle = css(lighten(spine, 0.12), 0.7);
        context.fillRect(x, y - tall * 0.82, across, 2.6 * unit);
      }
      x += across + (chance.next() < 0.12 ? 26 * unit : 1.2 * unit);
    }
    context.fillStyle = verticalGradient(drawing, y, y + 9 * unit, [
      [0, mix(wood, paints.glow, 0.3)],
      [1, mix(wood, paints.ink, 0.4)],
    ]);
    context.fillRect(wall.x, y, wall.width, 9 * unit);
    context.fillStyle = css(paints.ink, 0.22);
    context.fillRect(wall.x, y + 9 * unit, wall.width, 7 * unit);
  }
}

/** A pot with long leaves at the foot of the window. */
export function drawPlant(drawing: DrawingContext, pane: Pane, floor: number): void {
  const { context, width, height, unit, paints } = drawing;
  const chance = drawing.chance('plant');
  const isLeft = pane.x + pane.width / 2 > width / 2;
  const x = isLeft
    ? Math.max(60 * unit, pane.x - 46 * unit)
    : Math.min(width - 60 * unit, pane.x + pane.width + 46 * unit);
  const foot = floor + (height - floor) * 0.3;
  const leaves = new Path2D();
  for (let leaf = 0; leaf < 13; leaf++) {
    const angle = -Math.PI / 2 + (leaf / 12 - 0.5) * 2.5;
    const length = (90 + chance.next() * 90) * unit;
    const tip = {
      x: x + Math.cos(angle) * length * 0.85,
      y: foot - 70 * unit + Math.sin(angle) * length + length * 0.16,
    };
    const bend = { x: x + Math.cos(angle) * length * 0.35, y: foot - 70 * unit + Math.sin(angle) * length * 0.8 };
    leaves.moveTo(x, foot - 66 * unit);
    leaves.quadraticCurveTo(bend.x - 12 * unit, bend.y, tip.x, tip.y);
    leaves.quadraticCurveTo(bend.x + 12 * unit, bend.y, x, foot - 66 * unit);
    leaves.closePath();
  }
  context.fillStyle = css(indoor(drawing, '#3f7a52'));
  context.fill(leaves);
  const pot = new Path2D();
  pot.moveTo(x - 34 * unit, foot - 72 * unit);
  pot.lineTo(x + 34 * unit, foot - 72 * unit);
  pot.lineTo(x + 25 * unit, foot);
  pot.lineTo(x - 25 * unit, foot);
  pot.closePath();
  context.fillStyle = css(paints.ink, 0.25);
  context.beginPath();
  context.ellipse(x, foot, 40 * unit, 8 * unit, 0, 0, 7);
  context.fill();
  fillShape(drawing, pot, css(indoor(drawing, '#c9764f')), paints.ink);
}

/** A table across the foot of the picture: its top, and below the front edge its apron in shade. */
export function drawTableTop(drawing: DrawingContext, y: number): void {
  const { context, width, height, paints, unit } = drawing;
  const wood = indoor(drawing, '#a8754a');
  const front = y + (height - y) * 0.62;
  const [left, right] = [width * 0.03, width * 0.97];
  context.fillStyle = css(paints.ink, 0.3);
  context.fillRect(left + 30 * unit, front, right - left - 60 * unit, height - front);
  const top = pathOf([
    { x: left + width * 0.06, y },
    { x: right - width * 0.06, y },
    { x: right, y: front },
    { x: left, y: front },
  ]);
  fillShape(
    drawing,
    top,
    verticalGradient(drawing, y, front, [
      [0, mix(wood, paints.glow, 0.45)],
      [0.4, mix(wood, paints.glow, 0.12)],
      [1, mix(wood, paints.ink, 0.12)],
    ]),
    paints.ink,
  );
  const chance = drawing.chance('wood');
  context.strokeStyle = css(mix(wood, paints.ink, 0.4), 0.35);
  context.lineWidth = 1.3 * unit;
  for (let line = 1; line < 7; line++) {
    const at = y + (front - y) * (line / 7) ** 1.3;
    context.beginPath();
    context.moveTo(left + width * 0.07, at);
    context.bezierCurveTo(
      width * 0.3,
      at + (chance.next() - 0.5) * 9 * unit,
      width * 0.7,
      at + (chance.next() - 0.5) * 9 * unit,
      right - width * 0.07,
      at,
    );
    context.stroke();
  }
  context.fillStyle = verticalGradient(drawing, front, height, [
    [0, mix(wood, paints.ink, 0.34)],
    [1, mix(wood, paints.ink, 0.62)],
  ]);
  context.fillRect(left, front, right - left, 34 * unit);
  for (const leg of [left + 8 * unit, right - 42 * unit]) context.fillRect(leg, front, 34 * unit, height - front);
  context.fillStyle = css(mix(wood, paints.sun, 0.45), 0.8);
  context.fillRect(left, front, right - left, 3 * unit);
}

/** A standing lamp, or one on the table, with its cone of warm light in the evening. */
export function drawLampLight(drawing: DrawingContext, pane: Pane, foot: number): void {
  const { context, width, height, unit, paints, scene } = drawing;
  if (!scene.features.includes('lamp') && !isEvening(drawing)) return;
  if (scene.features.includes('fireplace')) return;
  const isLeft = pane.x + pane.width / 2 < width / 2;
  // Beside the window, where it would hide whoever stands behind the table.
  const isTaken = scene.subjects.some(({ placement }) => placement === 'far');
  const x = width * (isLeft !== isTaken ? 0.84 : 0.16);
  const top = foot - height * 0.3;
  context.fillStyle = css(indoor(drawing, '#4a3f3a'));
  context.fillRect(x - 3 * unit, top, 6 * unit, foot - top + 20 * unit);
  context.beginPath();
  context.ellipse(x, foot + 22 * unit, 34 * unit, 8 * unit, 0, 0, 7);
  context.fill();
  const shade = new Path2D();
  shade.moveTo(x - 30 * unit, top - 46 * unit);
  shade.lineTo(x + 30 * unit, top - 46 * unit);
  shade.lineTo(x + 54 * unit, top + 30 * unit);
  shade.lineTo(x - 54 * unit, top + 30 * unit);
  shade.closePath();
  const isLit = isEvening(drawing);
  fillShape(
    drawing,
    shade,
    isLit
      ? verticalGradient(drawing, top - 46 * unit, top + 30 * unit, [
          [0, colour('#ffd48a')],
          [1, colour('#fff0c4')],
        ])
      : css(indoor(drawing, '#efe3cc')),
    paints.ink,
  );
  if (!isLit) return;
  withBlendMode(drawing, 'screen', 1, () => {
    const warm = colour('#ffb866');
    context.fillStyle = radialGradient(drawing, { x, y: top }, width * 0.55, [
      [0, warm, 0.74],
      [0.3, warm, 0.34],
      [1, warm, 0],
    ]);
    context.fillRect(0, 0, width, height);
  });
}
