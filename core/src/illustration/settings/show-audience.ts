/** Who looks at a stage, from behind. */
import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix } from '../drawing/colour.ts';
import { addCircle, type DrawingContext, pathOf, verticalGradient } from '../drawing/drawing-context.ts';
import { localColour } from '../drawing/local-colour.ts';
import { night } from './show-light.ts';

/** Heads and raised hands against the light, two rows deep. */
export function drawCrowd(drawing: DrawingContext, density: number): void {
  const { context, width, height, unit, paints } = drawing;
  const chance = drawing.chance('crowd');
  for (const row of [0, 1]) {
    const path = new Path2D();
    const size = (22 + 9 * row) * unit;
    const y = height * (0.9 + 0.06 * row);
    for (let x = -size; x < width + size; x += (size * (1.7 + chance.next() * 0.7)) / Math.max(0.6, density)) {
      const head = y - chance.next() * 20 * unit;
      addCircle(path, x, head, size * 0.72);
      path.roundRect(x - size * 1.15, head + size * 0.66, size * 2.3, height - head, size * 0.8);
      if (chance.next() > 0.34 * density) continue;
      const lean = (chance.next() - 0.5) * size;
      path.addPath(
        pathOf([
          { x: x + size * 0.7, y: head + size },
          { x: x + size * 1.1, y: head + size },
          { x: x + size * 1.05 + lean, y: head - size * 1.7 },
          { x: x + size * 0.7 + lean, y: head - size * 1.7 },
        ]),
      );
      addCircle(path, x + size * 0.88 + lean, head - size * 1.8, size * 0.26);
    }
    context.fillStyle = css(row === 0 ? mix(night(drawing), paints.glow, 0.14) : lighten(night(drawing), -0.03));
    context.fill(path);
  }
}

/** Rows of seats from behind, a few heads above them. */
export function drawSeats(drawing: DrawingContext): void {
  const { context, width, height, unit, paints } = drawing;
  const chance = drawing.chance('seats');
  for (const row of [0, 1, 2]) {
    const size = (36 + 16 * row) * unit;
    const y = height * (0.76 + 0.085 * row);
    const [seats, heads] = [new Path2D(), new Path2D()];
    for (let x = -size * (row % 2); x < width + size; x += size * 2.1) {
      seats.roundRect(x - size * 0.94, y, size * 1.88, height - y, size * 0.4);
      if (chance.next() < 0.45) addCircle(heads, x, y - size * 0.26, size * 0.42);
    }
    const cloth = mix(mix(localColour(drawing, '#8a2a38'), paints.accent, 0.25), night(drawing), 0.46 + 0.16 * row);
    context.fillStyle = css(mix(night(drawing), paints.glow, 0.12));
    context.fill(heads);
    context.fillStyle = verticalGradient(drawing, y, y + size * 1.6, [
      [0, mix(cloth, paints.glow, 0.16)],
      [1, mix(cloth, night(drawing), 0.6)],
    ]);
    context.fill(seats);
  }
}
