import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix } from '../../drawing/colour.ts';
import { type DrawingContext, fillShape, verticalGradient } from '../../drawing/drawing-context.ts';
import { indoor } from '../indoor.ts';
import type { RoomPlan } from './kind.ts';

/** A quiet room in a hospital: a made bed, a drip, a wide window. */
export const ward: RoomPlan = (drawing, floor) => {
  const { width, height, scene } = drawing;
  const isLeft = scene.composition.focus > 0.5;
  const top = Math.max(height * 0.14, scene.composition.textSafeArea * height);
  const pane = { x: isLeft ? width * 0.08 : width * 0.5, y: top, width: width * 0.42, height: height * 0.58 - top };
  return {
    pane,
    layers: [{ name: 'bed', depth: 0.6, draw: () => drawBed(drawing, isLeft ? width * 0.06 : width * 0.4, floor) }],
  };
};

function drawBed(drawing: DrawingContext, x: number, floor: number): void {
  const { context, width, height, paints, unit } = drawing;
  const across = width * 0.54;
  const [foot, top] = [floor + height * 0.1, floor - height * 0.06];
  const metal = mix(indoor(drawing, '#9aa6ae'), paints.ink, 0.1);
  context.fillStyle = css(paints.ink, 0.24);
  context.fillRect(x, foot - 4 * unit, across, 10 * unit);
  context.fillStyle = css(metal);
  for (const post of [0, 1])
    context.fillRect(
      x + post * across - 5 * unit,
      top - height * (0.12 - 0.06 * post),
      10 * unit,
      foot - top + height * 0.12,
    );
  const mattress = new Path2D();
  mattress.roundRect(x, top, across, height * 0.09, 10 * unit);
  fillShape(drawing, mattress, css(indoor(drawing, '#f4f2ee')), paints.ink);
  const blanket = new Path2D();
  blanket.roundRect(x + across * 0.3, top - 8 * unit, across * 0.7, height * 0.12, [
    24 * unit,
    8 * unit,
    8 * unit,
    8 * unit,
  ]);
  const wool = mix(paints.water, indoor(drawing, '#8fb4c4'), 0.6);
  fillShape(
    drawing,
    blanket,
    verticalGradient(drawing, top, top + height * 0.12, [
      [0, lighten(wool, 0.05)],
      [1, mix(wool, paints.ink, 0.22)],
    ]),
    paints.ink,
  );
  const pillow = new Path2D();
  pillow.roundRect(x + across * 0.04, top - 34 * unit, across * 0.22, 44 * unit, 20 * unit);
  fillShape(drawing, pillow, css(lighten(indoor(drawing, '#fbfaf6'), 0.02)), paints.ink);
  const pole = x - 34 * unit < 20 * unit ? x + across + 34 * unit : x - 34 * unit;
  context.fillStyle = css(metal);
  context.fillRect(pole - 2.5 * unit, top - height * 0.3, 5 * unit, foot - top + height * 0.3);
  context.fillRect(pole - 22 * unit, foot - 4 * unit, 44 * unit, 6 * unit);
  const bag = new Path2D();
  bag.roundRect(pole - 16 * unit, top - height * 0.29, 32 * unit, 52 * unit, 8 * unit);
  context.fillStyle = css(mix(paints.water, paints.snow, 0.6), 0.85);
  context.fill(bag);
}
