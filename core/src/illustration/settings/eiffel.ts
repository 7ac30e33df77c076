/** The tower of Paris. */
import { Path2D } from '@napi-rs/canvas';
import { css, mix } from '../drawing/colour.ts';
import {
  type DrawingContext,
  radialGradient,
  verticalGradient,
  withBlendMode,
  withClip,
} from '../drawing/drawing-context.ts';
import { glows } from '../drawing/figure.ts';
import { faded } from './backdrop.ts';
import type { Layer } from './setting.ts';

/** The tower, when Paris was named: between the rows of houses, across from the focus. */
export function eiffelLayer(drawing: DrawingContext): readonly Layer[] {
  if (!drawing.scene.features.includes('eiffel')) return [];
  return [{ name: 'eiffel tower', depth: 0.2, draw: () => drawTower(drawing) }];
}

/** Half widths of the tower at parts of its height, from the ground up. */
const profile = [
  [0, 0.2],
  [0.1, 0.15],
  [0.2, 0.11],
  [0.34, 0.072],
  [0.5, 0.045],
  [0.7, 0.024],
  [0.92, 0.013],
  [1, 0.004],
] as const;

function drawTower(drawing: DrawingContext): void {
  const { context, width, horizon, unit, paints, scene } = drawing;
  const hasSubject = scene.subjects.length > 0;
  const x = width * (hasSubject ? (scene.composition.focus > 0.5 ? 0.3 : 0.7) : scene.composition.focus);
  const foot = horizon + 4 * unit;
  const tall = Math.min(horizon * 0.86, horizon * (1 - scene.composition.textSafeArea * 0.7));
  const iron = faded(drawing, mix(paints.ink, paints.accent, 0.14), 0.52);
  const body = new Path2D();
  profile.forEach(([up, half], index) => {
    if (index === 0) body.moveTo(x - half * tall, foot);
    else body.lineTo(x - half * tall, foot - up * tall);
  });
  for (const [up, half] of profile.toReversed()) body.lineTo(x + half * tall, foot - up * tall);
  body.closePath();
  // The arch between the feet, and the openings below the decks.
  const opening = new Path2D();
  opening.moveTo(x - 0.13 * tall, foot + 2);
  opening.quadraticCurveTo(x - 0.1 * tall, foot - 0.13 * tall, x, foot - 0.135 * tall);
  opening.quadraticCurveTo(x + 0.1 * tall, foot - 0.13 * tall, x + 0.13 * tall, foot + 2);
  opening.closePath();
  opening.rect(x - 0.045 * tall, foot - 0.3 * tall, 0.09 * tall, 0.11 * tall);
  body.addPath(opening);
  context.fillStyle = verticalGradient(drawing, foot - tall, foot, [
    [0, iron],
    [1, mix(iron, paints.haze, 0.25)],
  ]);
  context.fill(body, 'evenodd');
  withClip(drawing, body, () => {
    context.strokeStyle = css(mix(iron, paints.haze, 0.5), 0.6);
    context.lineWidth = 1.4 * unit;
    context.beginPath();
    for (let y = foot; y > foot - tall; y -= 20 * unit) {
      context.moveTo(x - tall * 0.2, y);
      context.lineTo(x + tall * 0.2, y - tall * 0.1);
      context.moveTo(x + tall * 0.2, y);
      context.lineTo(x - tall * 0.2, y - tall * 0.1);
    }
    context.stroke();
  });
  context.fillStyle = css(mix(iron, paints.ink, 0.2));
  for (const [up, half] of [
    [0.17, 0.13],
    [0.34, 0.085],
    [0.92, 0.02],
  ] as const)
    context.fillRect(x - half * tall, foot - (up + 0.012) * tall, half * 2 * tall, 0.018 * tall);
  if (!glows(drawing)) return;
  withBlendMode(drawing, 'screen', 1, () => {
    context.fillStyle = radialGradient(drawing, { x, y: foot - tall * 0.4 }, tall * 0.6, [
      [0, [0.84, 0.04, 0.13], 0.5],
      [1, [0.84, 0.04, 0.13], 0],
    ]);
    context.fillRect(x - tall * 0.6, foot - tall, tall * 1.2, tall * 1.2);
  });
}
