/** The wall and the floor of a room, and the light on them. */
import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix } from '../drawing/colour.ts';
import { type DrawingContext, radialGradient, verticalGradient, withBlendMode } from '../drawing/drawing-context.ts';
import { localColour } from '../drawing/local-colour.ts';
import type { Pane } from './outlook.ts';

/** Wall, skirting and floor boards. */
export function drawWalls(drawing: DrawingContext, floor: number): void {
  const { context, width, height, paints, scene, unit } = drawing;
  const isDark = scene.time === 'night' || scene.time === 'dusk';
  const wall = mix(
    mix(
      localColour(
        drawing,
        ['#c9a98a', '#a9b3a6', '#b6a2ad', '#9fb0bd'][drawing.chance('wall').integer(0, 3)] ?? '#c9a98a',
      ),
      paints.haze,
      0.3,
    ),
    paints.ink,
    isDark ? 0.44 : 0.1,
  );
  context.fillStyle = verticalGradient(drawing, 0, floor, [
    [0, mix(wall, paints.ink, 0.22)],
    [1, wall],
  ]);
  context.fillRect(0, 0, width, floor);
  const boards = mix(mix(localColour(drawing, '#8a5f42'), paints.glow, 0.12), paints.ink, isDark ? 0.5 : 0.18);
  context.fillStyle = verticalGradient(drawing, floor, height, [
    [0, boards],
    [1, mix(boards, paints.ink, 0.5)],
  ]);
  context.fillRect(0, floor, width, height - floor);
  context.strokeStyle = css(mix(boards, paints.ink, 0.45), 0.6);
  context.lineWidth = 1.6 * unit;
  for (let board = -7; board < 15; board++) {
    context.beginPath();
    context.moveTo(width / 2 + (board - 4) * width * 0.075, floor);
    context.lineTo(width / 2 + (board - 4) * width * 0.19, height);
    context.stroke();
  }
  context.fillStyle = css(lighten(mix(wall, paints.snow, 0.25), isDark ? -0.06 : 0.04));
  context.fillRect(0, floor - 20 * unit, width, 20 * unit);
}

/** What falls in through the window: a slanted patch on the floor, a glow about the pane. */
export function drawFloorLight(drawing: DrawingContext, pane: Pane, floor: number): void {
  const { context, height, width, paints, scene } = drawing;
  if (scene.features.includes('fireplace') || drawing.brush.isFlat) return;
  const centre = { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2 };
  const strength = { dawn: 0.42, day: 0.42, dusk: 0.32, night: 0.16 }[scene.time];
  withBlendMode(drawing, 'screen', 1, () => {
    context.fillStyle = radialGradient(drawing, centre, pane.width, [
      [0, paints.glow, strength * 0.7],
      [1, paints.glow, 0],
    ]);
    context.fillRect(0, 0, width, height);
  });
  if (scene.light.body === 'hidden') return;
  const lean = (0.5 - scene.light.x) * width * 0.5;
  withBlendMode(drawing, 'soft-light', 1, () => {
    context.fillStyle = css(paints.sun, strength + 0.2);
    const path = new Path2D();
    path.moveTo(pane.x + lean * 0.6, floor + 4);
    path.lineTo(pane.x + pane.width + lean * 0.6, floor + 4);
    path.lineTo(pane.x + pane.width * 1.15 + lean * 1.4, height);
    path.lineTo(pane.x - pane.width * 0.15 + lean * 1.4, height);
    path.closePath();
    context.fill(path);
  });
}
