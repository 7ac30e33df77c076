/** A round table with two chairs on a pavement. */
import { css, mix } from '../drawing/colour.ts';
import type { DrawingContext, Point } from '../drawing/drawing-context.ts';
import { localColour } from '../drawing/local-colour.ts';

/** Draws the table so that its top is at `at`, a chair on each side. */
export function drawShopTable(drawing: DrawingContext, { x, y }: Point): void {
  const { context, height, paints, unit } = drawing;
  const iron = mix(localColour(drawing, '#3f4a48'), paints.ink, 0.4);
  const top = mix(
    localColour(drawing, '#e9dfcf'),
    paints.ink,
    { dawn: 0.1, day: 0, dusk: 0.25, night: 0.45 }[drawing.scene.time],
  );
  const foot = height * 0.935;
  context.fillStyle = css(paints.ink, 0.26);
  context.beginPath();
  context.ellipse(x, foot, 96 * unit, 11 * unit, 0, 0, 7);
  context.fill();
  context.lineCap = 'round';
  context.strokeStyle = css(iron);
  for (const side of [-1, 1]) {
    const seat = x + side * 92 * unit;
    context.lineWidth = 5 * unit;
    context.beginPath();
    context.moveTo(seat + side * 26 * unit, y - 54 * unit);
    context.quadraticCurveTo(seat + side * 20 * unit, y, seat + side * 22 * unit, foot);
    context.moveTo(seat - side * 20 * unit, y + 44 * unit);
    context.lineTo(seat - side * 24 * unit, foot);
    context.stroke();
    context.fillStyle = css(mix(iron, paints.accent, 0.55));
    context.beginPath();
    context.roundRect(seat - 28 * unit, y + 36 * unit, 56 * unit, 9 * unit, 4 * unit);
    context.fill();
    context.beginPath();
    context.roundRect(seat + side * 26 * unit - 4 * unit, y - 58 * unit, 9 * unit, 62 * unit, 4 * unit);
    context.fill();
  }
  context.lineWidth = 7 * unit;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x, foot - 4 * unit);
  context.moveTo(x - 30 * unit, foot);
  context.quadraticCurveTo(x, foot - 14 * unit, x + 30 * unit, foot);
  context.stroke();
  context.fillStyle = css(mix(top, paints.ink, 0.3));
  context.beginPath();
  context.ellipse(x, y + 5 * unit, 66 * unit, 13 * unit, 0, 0, 7);
  context.fill();
  context.fillStyle = css(top);
  context.beginPath();
  context.ellipse(x, y, 66 * unit, 13 * unit, 0, 0, 7);
  context.fill();
}
