import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix } from '../../drawing/colour.ts';
import { fillShape, pathOf, type Stage } from '../../drawing/drawing-context.ts';
import { indoor } from '../indoor.ts';
import type { RoomPlan } from './kind.ts';

/** A great hall: columns on both sides, a tall window at the end, a red carpet, banners. */
export const hall: RoomPlan = (stage, floor) => {
  const { width, height, scene } = stage;
  const top = Math.max(height * 0.1, scene.composition.calmTop * height);
  const pane = { x: width * 0.34, y: top, width: width * 0.32, height: height * 0.56 - top };
  return {
    pane,
    standing: { y: floor + height * 0.06, nearness: 0.7 },
    layers: [
      { name: 'carpet', nearness: 0.42, draw: () => drawCarpet(stage, floor) },
      { name: 'columns', nearness: 0.5, draw: () => drawColumns(stage, floor) },
    ],
  };
};

function drawCarpet(stage: Stage, floor: number): void {
  const { context, width, height, paints, unit } = stage;
  const red = mix(indoor(stage, '#a02a34'), paints.accent, 0.25);
  const runner = pathOf([
    { x: width * 0.38, y: floor },
    { x: width * 0.62, y: floor },
    { x: width * 0.78, y: height + 5 },
    { x: width * 0.22, y: height + 5 },
  ]);
  context.fillStyle = css(red);
  context.fill(runner);
  context.strokeStyle = css(mix(paints.sun, indoor(stage, '#d9a441'), 0.6));
  context.lineWidth = 5 * unit;
  context.stroke(runner);
}

function drawColumns(stage: Stage, floor: number): void {
  const { context, width, height, paints, unit } = stage;
  const stone = indoor(stage, '#cfc3b0');
  [0.29, 0.71, 0.16, 0.84, 0.01, 0.99].forEach((at, index) => {
    const row = Math.floor(index / 2);
    const half = width * (0.022 + 0.014 * row);
    const x = width * at;
    const foot = floor + height * 0.045 * row;
    const shaft = new Path2D();
    shaft.rect(x - half, 0, half * 2, foot);
    const fill = context.createLinearGradient(x - half, 0, x + half, 0);
    const isLit = (stage.light.x > x ? 1 : -1) > 0;
    fill.addColorStop(isLit ? 1 : 0, css(mix(stone, paints.glow, 0.4)));
    fill.addColorStop(isLit ? 0 : 1, css(mix(stone, paints.ink, 0.5)));
    fillShape(stage, shaft, fill, paints.ink);
    context.fillStyle = css(mix(stone, paints.ink, 0.12));
    context.fillRect(x - half * 1.35, foot - height * 0.03, half * 2.7, height * 0.03);
    context.fillRect(x - half * 1.35, height * 0.05, half * 2.7, height * 0.02);
    if (row !== 1 || stage.scene.composition.calmTop > 0) return;
    const banner = new Path2D();
    const [left, right] = [x - half * 1.6, x + half * 1.6];
    banner.moveTo(left, height * 0.12);
    banner.lineTo(right, height * 0.12);
    banner.lineTo(right, height * 0.4);
    banner.lineTo(x, height * 0.45);
    banner.lineTo(left, height * 0.4);
    banner.closePath();
    fillShape(stage, banner, css(lighten(mix(paints.accent, paints.ink, 0.2), 0)), paints.ink);
    context.fillStyle = css(mix(paints.sun, indoor(stage, '#d9a441'), 0.6));
    context.beginPath();
    context.arc(x, height * 0.25, 12 * unit, 0, 7);
    context.fill();
  });
}
