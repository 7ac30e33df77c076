/** Striped cloth over shop windows and market stalls. */
import { Path2D } from '@napi-rs/canvas';
import { type Colour, css, lighten, mix } from '../drawing/colour.ts';
import { type DrawingContext, fillShape } from '../drawing/drawing-context.ts';

/** Where an awning hangs: its upper edge, narrower than its scalloped lower one. Pixels. */
export type AwningBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How far the lower edge stands out on each side. */
  readonly flare: number;
};

/** Draws an awning in stripes of two colours with a scalloped hem, and its shadow below. */
export function drawAwning(drawing: DrawingContext, box: AwningBox, stripe: Colour, plain: Colour): void {
  const { context, paints, unit } = drawing;
  const stripes = Math.max(5, 2 * Math.round(box.width / (64 * unit)) + 1);
  const hem = box.height * 0.26;
  const top = (t: number) => box.x + box.width * t;
  const low = (t: number) => box.x - box.flare + (box.width + box.flare * 2) * t;
  context.fillStyle = css(paints.ink, 0.24);
  context.fillRect(box.x, box.y + box.height, box.width, box.height * 0.5);
  for (let band = 0; band < stripes; band++) {
    const [from, to] = [band / stripes, (band + 1) / stripes];
    const paint = band % 2 === 0 ? stripe : plain;
    const slope = new Path2D();
    slope.moveTo(top(from), box.y);
    slope.lineTo(top(to), box.y);
    slope.lineTo(low(to), box.y + box.height - hem);
    slope.lineTo(low(from), box.y + box.height - hem);
    slope.closePath();
    fillShape(drawing, slope, css(lighten(paint, 0.02)), paints.ink);
    const scallop = new Path2D();
    scallop.moveTo(low(from), box.y + box.height - hem);
    scallop.lineTo(low(to), box.y + box.height - hem);
    scallop.lineTo(low(to), box.y + box.height - hem * 0.5);
    scallop.quadraticCurveTo(
      low((from + to) / 2),
      box.y + box.height + hem * 0.6,
      low(from),
      box.y + box.height - hem * 0.5,
    );
    scallop.closePath();
    fillShape(drawing, scallop, css(mix(paint, paints.ink, 0.14)), paints.ink);
  }
}
