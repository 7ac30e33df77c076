import { type DrawingContext, radialGradient, withBlendMode } from '../drawing/drawing-context.ts';
import { modelInPlastic } from '../filters/styles/3d-render.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { edges, luminance, readPixels, strengthen, writePixels } from './pixels.ts';
import { tuned } from './repaint.ts';
import { lightRelief } from './strokes.ts';
import { flatBrush, type Style } from './style.ts';

/** As if modelled: every shape a rounded body of smooth plastic under a lamp from the upper left. */
export const rendered: Style = {
  brush: { ...flatBrush, detail: 0.35 },
  palette: (palette) => tuned(palette, 0.05, 1.12),
  paint: (drawing) => {
    model(drawing);
    shine(drawing);
  },
  finish: { grain: 0, vignette: 0.3 },
  filter: modelInPlastic,
  poster: posterLooks.classic,
  page: pageLooks.illustrated,
};

/** Heights that fall off towards the contours, lit from the upper left at two scales. */
function model(drawing: DrawingContext): void {
  const pixels = readPixels(drawing);
  strengthen(pixels, 1.04, 1.1);
  const { width, height } = pixels;
  const contours = edges(luminance(pixels), width, height, 1);
  for (const [reach, strength] of [
    [Math.max(2, Math.round(9 * drawing.unit)), 2.1],
    [Math.max(1, Math.round(3 * drawing.unit)), 0.8],
  ] as const) {
    lightRelief(pixels, heightsOf(contours, width, height, reach), strength);
  }
  writePixels(drawing, pixels);
}

/**
 * 255 in the middle of shapes, lower the nearer a contour is: contours blurred twice along rows and columns, so that no
 * streak is left of the box. They are looked at in quarters and made large again between the points.
 */
function heightsOf(contours: Uint8Array, width: number, height: number, reach: number): Uint8Array {
  const [columns, rows] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  let field = quartered(contours, width, height);
  const half = Math.max(1, Math.round(reach / 2.8));
  for (let pass = 0; pass < 2; pass++) {
    field = blurredRows(field, columns, rows, half);
    field = blurredRows(field, rows, columns, half);
  }
  const heights = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const [top, low] = [y >> 1, Math.min(rows - 1, (y + 1) >> 1)];
    for (let x = 0; x < width; x++) {
      const [left, right] = [x >> 1, Math.min(columns - 1, (x + 1) >> 1)];
      const sum =
        (field[top * columns + left] ?? 0) +
        (field[top * columns + right] ?? 0) +
        (field[low * columns + left] ?? 0) +
        (field[low * columns + right] ?? 0);
      heights[y * width + x] = 255 - Math.min(255, sum);
    }
  }
  return heights;
}

/** Means of four pixels each. */
function quartered(levels: Uint8Array, width: number, height: number): Float32Array {
  const [columns, rows] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const field = new Float32Array(columns * rows);
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const at = y * 2 * width + x * 2;
      const sum = (levels[at] ?? 0) + (levels[at + 1] ?? 0) + (levels[at + width] ?? 0) + (levels[at + width + 1] ?? 0);
      field[y * columns + x] = sum / 4;
    }
  return field;
}

/** Blurs along the rows, and turns columns into rows. */
function blurredRows(field: Float32Array, columns: number, rows: number, reach: number): Float32Array {
  const turned = new Float32Array(field.length);
  const span = reach * 2 + 1;
  for (let y = 0; y < rows; y++) {
    const start = y * columns;
    let sum = 0;
    for (let x = -reach; x < columns; x++) {
      if (x + reach < columns) sum += field[start + x + reach] ?? 0;
      if (x > reach) sum -= field[start + x - reach - 1] ?? 0;
      if (x >= 0) turned[x * rows + y] = sum / span;
    }
  }
  return turned;
}

/** The soft reflection of the lamp over everything. */
function shine(drawing: DrawingContext): void {
  const { context, width, height, paints } = drawing;
  withBlendMode(drawing, 'soft-light', 1, () => {
    context.fillStyle = radialGradient(drawing, { x: width * 0.2, y: height * 0.08 }, width * 0.95, [
      [0, paints.snow, 0.55],
      [0.6, paints.snow, 0.1],
      [1, paints.ink, 0.3],
    ]);
    context.fillRect(0, 0, width, height);
  });
}
