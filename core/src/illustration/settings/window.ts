/** Windows of rooms, seen from inside. */
import { Path2D } from '@napi-rs/canvas';
import { css, mix } from '../drawing/colour.ts';
import { type DrawingContext, fillShape, verticalGradient } from '../drawing/drawing-context.ts';
import { localColour } from '../drawing/local-colour.ts';
import type { Pane } from './outlook.ts';

/** Frame, crossbars, sill and curtains. */
export function drawWindow(drawing: DrawingContext, pane: Pane, sillY: number): void {
  const { context, paints, unit, scene } = drawing;
  const isDark = scene.time === 'night' || scene.time === 'dusk';
  const wood = mix(mix(localColour(drawing, '#f2ebe0'), paints.haze, 0.25), paints.ink, isDark ? 0.5 : 0.1);
  const frame = new Path2D();
  const bar = 9 * unit;
  const { x, y, width, height } = pane;
  frame.rect(x - bar, y - bar, width + bar * 2, bar);
  frame.rect(x - bar, y, bar, height);
  frame.rect(x + width, y, bar, height);
  frame.rect(x + width / 2 - bar * 0.35, y, bar * 0.7, height);
  frame.rect(x, y + height * 0.36, width, bar * 0.6);
  fillShape(drawing, frame, css(wood), paints.ink);
  const sill = new Path2D();
  sill.rect(x - bar * 3, sillY - 4 * unit, width + bar * 6, 20 * unit);
  fillShape(
    drawing,
    sill,
    verticalGradient(drawing, sillY - 4 * unit, sillY + 16 * unit, [
      [0, mix(wood, paints.glow, 0.35)],
      [0.35, wood],
      [1, mix(wood, paints.ink, 0.4)],
    ]),
    paints.ink,
  );
  context.fillStyle = css(paints.ink, 0.2);
  context.fillRect(x - bar * 2, sillY + 16 * unit, width + bar * 4, 8 * unit);
  for (const side of [-1, 1] as const) drawCurtain(drawing, pane, side);
}

function drawCurtain(drawing: DrawingContext, { x, y, width, height }: Pane, side: -1 | 1): void {
  const { paints, unit, scene } = drawing;
  const edge = side < 0 ? x - 34 * unit : x + width + 34 * unit;
  const inner = side < 0 ? x + width * 0.12 : x + width * 0.88;
  const [top, foot] = [y - 26 * unit, y + height + 70 * unit];
  const path = new Path2D();
  path.moveTo(edge, top);
  path.lineTo(inner, top);
  path.bezierCurveTo(
    inner,
    y + height * 0.45,
    edge - side * 46 * unit,
    y + height * 0.5,
    edge - side * 26 * unit,
    y + height * 0.66,
  );
  path.lineTo(edge - side * 30 * unit, foot);
  path.lineTo(edge + side * 22 * unit, foot);
  path.lineTo(edge + side * 14 * unit, top);
  path.closePath();
  const isDark = scene.time === 'night' || scene.time === 'dusk';
  const cloth = mix(mix(paints.accent, paints.haze, 0.35), paints.ink, isDark ? 0.42 : 0.12);
  const folds = drawing.context.createLinearGradient(edge, 0, inner, 0);
  for (let fold = 0; fold <= 6; fold++)
    folds.addColorStop(fold / 6, css(fold % 2 === 0 ? cloth : mix(cloth, paints.ink, 0.22)));
  fillShape(drawing, path, folds, paints.ink);
}
