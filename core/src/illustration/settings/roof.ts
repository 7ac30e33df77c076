/** The ridge of a tiled roof high above a city. */
import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix } from '../drawing/colour.ts';
import { type DrawingContext, fillShape, verticalGradient } from '../drawing/drawing-context.ts';
import { localColour } from '../drawing/local-colour.ts';

/** Draws the roof from the ridge at `top` down to the lower edge, with a chimney away from the focus. */
export function drawRoof(drawing: DrawingContext, top: number): void {
  const { context, width, height, paints, unit, scene } = drawing;
  const dark = { dawn: 0.2, day: 0.08, dusk: 0.42, night: 0.6 }[scene.time];
  const tile = mix(localColour(drawing, '#a4583f'), mix(paints.ink, paints.haze, 0.2), dark);
  drawChimney(drawing, scene.composition.focus > 0.5 ? width * 0.16 : width * 0.84, top, dark);
  context.fillStyle = verticalGradient(drawing, top, height, [
    [0, mix(tile, paints.glow, 0.2)],
    [1, mix(tile, paints.ink, 0.5)],
  ]);
  context.fillRect(0, top, width, height - top);
  const chance = drawing.chance('tiles');
  const rows = 7;
  for (let row = 0; row < rows; row++) {
    const t = row / rows;
    const y = top + (height - top) * t ** 1.25;
    const next = top + (height - top) * ((row + 1) / rows) ** 1.25;
    const step = (26 + 30 * t) * unit;
    const scallops = new Path2D();
    for (let x = row % 2 === 0 ? 0 : -step / 2; x < width + step; x += step) {
      scallops.moveTo(x, y);
      scallops.lineTo(x + step, y);
      scallops.lineTo(x + step, next - step * 0.3);
      scallops.quadraticCurveTo(x + step / 2, next + step * 0.16, x, next - step * 0.3);
      scallops.closePath();
    }
    context.strokeStyle = css(mix(tile, paints.ink, 0.55), 0.55);
    context.lineWidth = 1.8 * unit;
    context.stroke(scallops);
    for (let spot = 0; spot < 9; spot++) {
      context.fillStyle = css(chance.next() < 0.5 ? lighten(tile, 0.06) : mix(tile, paints.ink, 0.3), 0.3);
      context.fillRect(
        Math.floor(chance.next() * (width / step)) * step + (row % 2 === 0 ? 0 : -step / 2),
        y,
        step,
        next - y - step * 0.25,
      );
    }
  }
  context.fillStyle = css(mix(tile, paints.glow, 0.3));
  context.fillRect(0, top - 7 * unit, width, 12 * unit);
}

function drawChimney(drawing: DrawingContext, x: number, foot: number, dark: number): void {
  const { context, height, paints, unit } = drawing;
  const brick = mix(localColour(drawing, '#8a5246'), mix(paints.ink, paints.haze, 0.2), dark);
  const body = new Path2D();
  body.rect(x - 40 * unit, foot - height * 0.16, 80 * unit, height * 0.2);
  fillShape(drawing, body, css(brick), paints.ink);
  context.fillStyle = css(mix(brick, paints.ink, 0.3));
  context.fillRect(x - 48 * unit, foot - height * 0.17, 96 * unit, 16 * unit);
  for (const pot of [-22, 22])
    context.fillRect(x + (pot - 10) * unit, foot - height * 0.17 - 26 * unit, 20 * unit, 28 * unit);
  for (let puff = 0; puff < 6; puff++) {
    context.fillStyle = css(mix(paints.haze, paints.snow, 0.2), 0.2 - 0.03 * puff);
    context.beginPath();
    context.ellipse(
      x + (22 + puff * puff * 3) * unit,
      foot - height * 0.2 - puff * 30 * unit,
      (12 + puff * 7) * unit,
      (11 + puff * 5) * unit,
      0,
      0,
      7,
    );
    context.fill();
  }
}
