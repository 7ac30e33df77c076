/** Ink: lines along the edges of a picture. */
import { colour, toBytes } from '../drawing/colour.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { edges, luminance, readPixels, writePixels } from './pixels.ts';

/** How edges become lines. */
export type InkLook = {
  /** How strong an edge must be, 0 … 255. */
  readonly threshold: number;
  /** Opacity of the line, 0 … 1. */
  readonly strength: number;
  /** CSS hex. */
  readonly paint: string;
  /** Pixels of the underpainting over which edges are looked for. */
  readonly thickness: number;
};

/** Draws the edges of the picture under as lines over the drawing. */
export function inkEdges(
  drawing: DrawingContext,
  under: DrawingContext,
  { threshold, strength, paint, thickness }: InkLook,
): void {
  const source = readPixels(under);
  const lines = edges(luminance(source), source.width, source.height, thickness);
  const target = readPixels(drawing);
  const { data, width, height } = target;
  const [red, green, blue] = toBytes(colour(paint));
  const [sx, sy] = [source.width / width, source.height / height];
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y * sy) * source.width;
    for (let x = 0; x < width; x++) {
      const edge = (lines[row + Math.floor(x * sx)] ?? 0) - threshold;
      if (edge <= 0) continue;
      const alpha = Math.min(1, edge / 40) * strength;
      const at = (y * width + x) * 4;
      data[at] = (data[at] ?? 0) * (1 - alpha) + red * alpha;
      data[at + 1] = (data[at + 1] ?? 0) * (1 - alpha) + green * alpha;
      data[at + 2] = (data[at + 2] ?? 0) * (1 - alpha) + blue * alpha;
    }
  }
  writePixels(drawing, target);
}
