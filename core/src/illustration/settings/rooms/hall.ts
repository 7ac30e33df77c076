import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix } from '../../drawing/colour.ts';
import { type DrawingContext, fillShape, pathOf } from '../../drawing/drawing-context.ts';
import { indoor } from '../indoor.ts';
import type { RoomPlan } from './kind.ts';

/** A great hall: columns on both sides, a tall window at the end, a red carpet, banners. */
export const hall: RoomPlan = (drawing, floor) => {
  const { width, height, scene } = drawing;
  const top = Math.max(height * 0.1, scene.composition.textSafeArea * height);
  const pane = { x: width * 0.34, y: top, width: width * 0.32, height: height * 0.56 - top };
  return {
    pane,
    standing: { y: floor + height * 0.06, depth: 0.7 },
    layers: [
      { name: 'carpet', depth: 0.42, draw: () => drawCarpet(drawing, floor) },
      { name: 'columns', depth: 0.5, draw: () => drawColumns(drawing, floor) },
    ],
  };
};

function drawCarpet(drawing: DrawingContext, floor: number): void {
  const { context, width, height, paints, unit } = drawing;
  const red = mix(indoor(drawing, '#a02a34'), paints.accent, 0.25);
  const runner = pathOf([
    { x: width * 0.38, y: floor },
    { x: width * 0.62, y: floor },
    { x: width * 0.78, y: height + 5 },
    { x: width * 0.22, y: height + 5 },
  ]);
  context.fillStyle = css(red);
  context.fill(runner);
  context.strokeStyle = css(mix(paints.sun, indoor(drawing, '#d9a441'), 0.6));
  context.lineWidth = 5 * unit;
  context.stroke(runner);
}

function drawColumns(drawing: DrawingContext, floor: number): void {
  const { context, width, height, paints, unit } = drawing;
  const stone = indoor(drawing, '#cfc3b0');
  [0.29, 0.71, 0.16, 0.84, 0.01, 0.99].forEach((at, index) => {
    const row = Math.floor(index / 2);
    const half = width * (0.022 + 0.014 * row);
    const x = width * at;
    const foot = floor + height * 0.045 * row;
    const shaft = new Path2D();
    shaft.rect(x - half, 0, half * 2, foot);
    const fill = context.createLinearGradient(x - half, 0, x + half, 0);
    const isLit = (drawing.light.x > x ? 1 : -1) > 0;
    fill.addColorStop(isLit ? 1 : 0, css(mix(stone, paints.glow, 0.4)));
    fill.addColorStop(isLit ? 0 : 1, css(mix(stone, paints.ink, 0.5)));
    fillShape(drawing, shaft, fill, paints.ink);
    context.fillStyle = css(mix(stone, paints.ink, 0.12));
    context.fillRect(x - half * 1.35, foot - height * 0.03, half * 2.7, height * 0.03);
    context.fillRect(x - half * 1.35, height * 0.05, half * 2.7, height * 0.02);
    if (row !== 1 || drawing.scene.composition.textSafeArea > 0) return;
    const banner = new Path2D();
    const [left, right] = [x - half * 1.6, x + half * 1.6];
    banner.moveTo(left, height * 0.12);
    banner.lineTo(right, height * 0.12);
    banner.lineTo(right, height * 0.4);
    banner.lineTo(x, height * 0.45);
    banner.lineTo(left, height * 0.4);
    banner.closePath();
    fillShape(drawing, banner, css(lighten(mix(paints.accent, paints.ink, 0.2), 0)), paints.ink);
    context.fillStyle = css(mix(paints.sun, indoor(drawing, '#d9a441'), 0.6));
    context.beginPath();
    context.arc(x, height * 0.25, 12 * unit, 0, 7);
    context.fill();
  });
}
