/** What hangs about a stage: curtains, or a screen. */
import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix } from '../drawing/colour.ts';
import {
  addCircle,
  type DrawingContext,
  fillShape,
  radialGradient,
  verticalGradient,
  withBlendMode,
} from '../drawing/drawing-context.ts';
import { localColour } from '../drawing/local-colour.ts';
import { night } from './show-light.ts';

/** Heavy curtains at both sides and a valance above. */
export function drawDrapes(drawing: DrawingContext, floor: number): void {
  const { context, width, height, paints, unit } = drawing;
  const cloth = mix(mix(localColour(drawing, '#a02a34'), paints.accent, 0.3), night(drawing), 0.22);
  for (const side of [-1, 1]) {
    const at = (x: number) => (side < 0 ? x : width - x);
    const drape = new Path2D();
    drape.moveTo(at(-5), 0);
    drape.lineTo(at(width * 0.27), 0);
    drape.bezierCurveTo(
      at(width * 0.25),
      height * 0.3,
      at(width * 0.12),
      height * 0.36,
      at(width * 0.1),
      height * 0.48,
    );
    drape.quadraticCurveTo(at(width * 0.13), height * 0.62, at(width * 0.15), floor + height * 0.1);
    drape.lineTo(at(-5), floor + height * 0.1);
    drape.closePath();
    const folds = context.createLinearGradient(at(0), 0, at(width * 0.26), 0);
    for (let fold = 0; fold <= 9; fold++)
      folds.addColorStop(
        fold / 9,
        css(fold % 2 === 0 ? mix(cloth, night(drawing), 0.5) : mix(cloth, paints.glow, 0.12)),
      );
    fillShape(drawing, drape, folds, paints.ink);
    context.fillStyle = css(mix(paints.sun, localColour(drawing, '#d9a441'), 0.6));
    context.beginPath();
    context.ellipse(at(width * 0.1), height * 0.48, 20 * unit, 7 * unit, side * -0.4, 0, 7);
    context.fill();
  }
  const count = 7;
  for (let swag = 0; swag < count; swag++) {
    const [from, to] = [(swag / count) * width, ((swag + 1) / count) * width];
    const path = new Path2D();
    path.moveTo(from, -5);
    path.lineTo(to, -5);
    path.lineTo(to, height * 0.06);
    path.quadraticCurveTo((from + to) / 2, height * 0.15, from, height * 0.06);
    path.closePath();
    fillShape(
      drawing,
      path,
      verticalGradient(drawing, 0, height * 0.12, [
        [0, mix(cloth, night(drawing), 0.55)],
        [1, mix(cloth, paints.glow, 0.1)],
      ]),
      paints.ink,
    );
  }
}

/** A glowing screen with a landscape of light on it, and the beam that draws it. */
export function drawScreen(drawing: DrawingContext, floor: number): void {
  const { context, width, paints, height, scene } = drawing;
  const top = Math.max(height * 0.12, scene.composition.textSafeArea * height);
  const [x, across, tall] = [width * 0.13, width * 0.74, floor - top - height * 0.03];
  withBlendMode(drawing, 'screen', 1, () => {
    context.fillStyle = radialGradient(drawing, { x: width / 2, y: top + tall / 2 }, width * 0.7, [
      [0, paints.sun, 0.6],
      [1, paints.glow, 0],
    ]);
    context.fillRect(0, 0, width, height);
  });
  context.fillStyle = verticalGradient(
    drawing,
    top,
    top + tall,
    paints.sky.map((paint, index) => [index / 4, lighten(paint, 0.06)] as const),
  );
  context.fillRect(x, top, across, tall);
  context.save();
  context.beginPath();
  context.rect(x, top, across, tall);
  context.clip();
  const sun = new Path2D();
  addCircle(sun, x + across * 0.62, top + tall * 0.6, tall * 0.17);
  context.fillStyle = css(paints.sun);
  context.fill(sun);
  const chance = drawing.chance('screen');
  for (const [row, base] of [0.6, 0.74, 0.88].entries()) {
    const hills = new Path2D();
    hills.moveTo(x, top + tall);
    for (let step = 0; step <= 24; step++)
      hills.lineTo(
        x + (across * step) / 24,
        top + tall * (base + Math.sin(step * (0.5 - 0.1 * row) + chance.next() * 0.5 + row) * 0.07),
      );
    hills.lineTo(x + across, top + tall);
    hills.closePath();
    context.fillStyle = css(mix(paints.haze, paints.ink, 0.25 + 0.28 * row));
    context.fill(hills);
  }
  context.restore();
}
