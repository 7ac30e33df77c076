/** What makes a room somebody's own: a rug, an armchair, pictures on the wall. */
import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix } from '../drawing/colour.ts';
import {
  addCircle,
  type DrawingContext,
  fillShape,
  type Point,
  verticalGradient,
  withClip,
} from '../drawing/drawing-context.ts';
import { indoor } from './indoor.ts';

/** A round rug with a border, in perspective. */
export function drawRug(drawing: DrawingContext, { x, y }: Point): void {
  const { context, width, height, paints } = drawing;
  const [rx, ry] = [width * 0.34, height * 0.062];
  const wool = mix(indoor(drawing, '#d9c3a0'), paints.accent, 0.18);
  for (const [size, paint] of [
    [1, mix(paints.accent, indoor(drawing, '#8a4a3c'), 0.5)],
    [0.93, wool],
    [0.78, mix(paints.second, wool, 0.5)],
    [0.73, wool],
    [0.36, mix(paints.accent, wool, 0.5)],
  ] as const) {
    const ring = new Path2D();
    ring.ellipse(x, y, rx * size, ry * size, 0, 0, Math.PI * 2);
    context.fillStyle = css(paint, 0.92);
    context.fill(ring);
  }
}

/** A deep chair with arms, a cushion in it, turned half to the window. */
export function drawArmchair(drawing: DrawingContext, { x, y }: Point): void {
  const { context, unit, paints } = drawing;
  const cloth = mix(indoor(drawing, '#4f7a76'), paints.water, 0.15);
  const u = 1.15 * unit;
  context.fillStyle = css(paints.ink, 0.3);
  context.beginPath();
  context.ellipse(x, y, 128 * u, 15 * u, 0, 0, 7);
  context.fill();
  context.fillStyle = css(indoor(drawing, '#6a4630'));
  for (const leg of [-92, 80]) context.fillRect(x + leg * u, y - 24 * u, 12 * u, 26 * u);
  const body = (draw: (path: Path2D) => void, paint: Parameters<typeof css>[0]) => {
    const path = new Path2D();
    draw(path);
    fillShape(
      drawing,
      path,
      verticalGradient(drawing, y - 230 * u, y, [
        [0, lighten(mix(paint, paints.glow, 0.22), 0.02)],
        [1, mix(paint, paints.ink, 0.26)],
      ]),
      paints.ink,
    );
  };
  body((path) => path.roundRect(x - 88 * u, y - 226 * u, 176 * u, 200 * u, 48 * u), cloth);
  body((path) => path.roundRect(x - 84 * u, y - 96 * u, 168 * u, 62 * u, 20 * u), mix(cloth, paints.sun, 0.12));
  for (const side of [-1, 1])
    body(
      (path) => path.roundRect(x + side * 94 * u - 27 * u, y - 132 * u, 54 * u, 112 * u, 26 * u),
      mix(cloth, paints.ink, 0.1),
    );
  body(
    (path) => path.roundRect(x - 44 * u, y - 156 * u, 84 * u, 68 * u, 20 * u),
    mix(paints.accent, indoor(drawing, '#d98a5a'), 0.4),
  );
}

/** Two framed pictures: hills under a sun, and a leaf. */
export function drawPictures(drawing: DrawingContext, { x, y }: Point): void {
  const { context, unit, paints } = drawing;
  const frame = indoor(drawing, '#8a5f42');
  for (const [dx, dy, across, tall] of [
    [0, 0, 96, 120],
    [116, 22, 72, 88],
  ] as const) {
    const [left, top] = [x + dx * unit, y + dy * unit];
    context.fillStyle = css(paints.ink, 0.2);
    context.fillRect(left + 4 * unit, top + 6 * unit, across * unit, tall * unit);
    context.fillStyle = css(frame);
    context.fillRect(left, top, across * unit, tall * unit);
    const sheet = new Path2D();
    sheet.rect(left + 7 * unit, top + 7 * unit, (across - 14) * unit, (tall - 14) * unit);
    context.fillStyle = css(mix(indoor(drawing, '#f2e6d0'), paints.sky[2] ?? paints.haze, 0.2));
    context.fill(sheet);
    withClip(drawing, sheet, () => {
      const sun = new Path2D();
      addCircle(sun, left + across * 0.6 * unit, top + tall * 0.4 * unit, across * 0.16 * unit);
      context.fillStyle = css(mix(paints.accent, paints.second, 0.4));
      context.fill(sun);
      for (const [at, paint] of [
        [0.62, mix(paints.water, paints.haze, 0.3)],
        [0.78, mix(paints.foliage, paints.ink, 0.2)],
      ] as const) {
        context.fillStyle = css(paint);
        context.beginPath();
        context.ellipse(
          left + across * (at - 0.3) * unit,
          top + tall * (at + 0.36) * unit,
          across * 0.9 * unit,
          tall * 0.4 * unit,
          0,
          0,
          7,
        );
        context.fill();
      }
    });
  }
}
