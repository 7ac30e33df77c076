import { Path2D } from '@napi-rs/canvas';
import { type Colour, css, mix } from '../drawing/colour.ts';
import { type DrawingContext, fillShape } from '../drawing/drawing-context.ts';

/** The board above the awning. It carries a frame and no words. */
export function drawSign(drawing: DrawingContext, x: number, across: number, sill: number, timber: Colour): void {
  const { context, height, paints, unit } = drawing;
  const board = new Path2D();
  board.roundRect(x + across * 0.2, sill - height * 0.05, across * 0.6, height * 0.066, 6 * unit);
  fillShape(drawing, board, css(mix(timber, paints.ink, 0.25)), paints.ink);
  context.strokeStyle = css(mix(paints.sand, paints.sun, 0.4), 0.8);
  context.lineWidth = 2 * unit;
  context.strokeRect(
    x + across * 0.2 + 8 * unit,
    sill - height * 0.05 + 8 * unit,
    across * 0.6 - 16 * unit,
    height * 0.066 - 16 * unit,
  );
}
