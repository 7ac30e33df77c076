/** The outline of a drawing, read off its pixels. */
import { createCanvas, Path2D } from '@napi-rs/canvas';
import type { PlacedFigure } from './placed-figure.ts';

/** Where a figure is filled, row by row of its box, facing right; −1 where a row is empty. Box units. */
export type Profile = { readonly left: Int16Array; readonly right: Int16Array; readonly top: number };

/** The profile of a figure as it is placed. */
export function profileOf({ figure, layers }: PlacedFigure): Profile {
  const width = Math.ceil(100 * figure.aspect);
  const canvas = createCanvas(width, 100);
  const context = canvas.getContext('2d');
  for (const { path, stroke } of layers) {
    context.lineWidth = stroke ?? 1;
    if (stroke === undefined) context.fill(new Path2D(path));
    else if (stroke > 1.6) context.stroke(new Path2D(path));
  }
  const { data } = context.getImageData(0, 0, width, 100);
  const left = new Int16Array(100).fill(-1);
  const right = new Int16Array(100).fill(-1);
  for (let y = 0; y < 100; y++)
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < 128) continue;
      if ((left[y] ?? -1) < 0) left[y] = x;
      right[y] = x;
    }
  return {
    left,
    right,
    top: Math.max(
      0,
      right.findIndex((x) => x >= 0),
    ),
  };
}

/** How high the middle of a figure is, as a part of its box: where something can stand on it. 0 … 1. */
export function topOf(placed: PlacedFigure): number {
  const { left, right } = profileOf(placed);
  const middle = 50 * placed.figure.aspect;
  const reach = 8 * placed.figure.aspect;
  const row = left.findIndex((from, y) => from >= 0 && from <= middle + reach && (right[y] ?? -1) >= middle - reach);
  return row < 0 ? 0.92 : (100 - row) / 100;
}
