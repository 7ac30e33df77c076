/** A bristle brush: one stroke of paint at a time, with streaks, ragged ends and the thickness of the paint. */
import type { Chance } from '../../chance.ts';
import { createPicture, createPlane, type Picture, type Plane, type Rgb, setPixel } from './picture.ts';

/** A canvas in work: its colours and how thickly the paint lies, 0 … 1. */
export type Painting = { readonly picture: Picture; readonly thickness: Plane };

/** One stroke. Lengths in pixels. */
export type Stroke = {
  readonly x: number;
  readonly y: number;
  /** Unit vector along the stroke. */
  readonly alongX: number;
  readonly alongY: number;
  readonly length: number;
  readonly width: number;
  /** Curvature: 1 / radius in pixels; 0 is straight. */
  readonly bend: number;
  readonly colour: Rgb;
};

/** The print of one brush: how much paint each place of it leaves, `columns` along × `rows` across, 0 … 1. */
export type Brush = { readonly cover: Float32Array; readonly ridge: Float32Array };

const columns = 48;
const rows = 24;

/** A canvas primed with one colour. */
export function createPainting(width: number, height: number, ground: Rgb): Painting {
  const picture = createPicture(width, height);
  for (let pixel = 0; pixel < width * height; pixel++) setPixel(picture, pixel, ground);
  return { picture, thickness: createPlane(width, height) };
}

/** A brush with its own bristles; `dryness` 0 (fluid, full strokes) … 1 (streaks that show what is below). */
export function createBrush(chance: Chance, dryness: number): Brush {
  const cover = new Float32Array(columns * rows);
  const ridge = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const bristle = 1 - dryness * chance.next() ** 2;
    const height = 0.35 + 0.65 * chance.next();
    const start = chance.next() * 0.16;
    const end = 1 - chance.next() * (0.14 + 0.25 * dryness);
    const across = Math.abs((2 * (row + 0.5)) / rows - 1);
    const side = Math.min(1, (1 - across) * 5);
    for (let column = 0; column < columns; column++) {
      const along = (column + 0.5) / columns;
      const tip = Math.min(1, Math.max(0, along - start) * 14, Math.max(0, end - along) * 9);
      cover[row * columns + column] = bristle * side * tip;
      ridge[row * columns + column] = height * (0.75 + 0.25 * (1 - along));
    }
  }
  return { cover, ridge };
}

/** Lays one stroke over what is there. */
export function paintStroke(painting: Painting, brush: Brush, stroke: Stroke): void {
  const { picture, thickness } = painting;
  const { x: middle, alongX, alongY, bend, length, width } = stroke;
  const half = length / 2;
  const halfWidth = width / 2;
  const sag = Math.abs(bend) * half * half * 0.5 + halfWidth;
  const reach = Math.abs(alongY) * half + Math.abs(alongX) * sag;
  const last = Math.min(picture.height - 1, Math.floor(stroke.y + reach));
  for (let y = Math.max(0, Math.ceil(stroke.y - reach)); y <= last; y++) {
    const dy = y - stroke.y;
    // Only the part of the row inside the turned rectangle: |along| < half and |across| < sag.
    const ends = span(alongX, dy * alongY, half);
    const sides = span(-alongY, dy * alongX, sag);
    const right = Math.min(picture.width - 1, Math.floor(middle + Math.min(ends.to, sides.to)));
    for (let x = Math.max(0, Math.ceil(middle + Math.max(ends.from, sides.from))); x <= right; x++) {
      const along = (x - middle) * alongX + dy * alongY;
      const across = dy * alongX - (x - middle) * alongY - bend * along * along * 0.5;
      if (along <= -half || along >= half || across <= -halfWidth || across >= halfWidth) continue;
      const column = ((along + half) * columns) / length;
      const row = ((across + halfWidth) * rows) / width;
      deposit(picture, thickness, y * picture.width + x, brush, (row | 0) * columns + (column | 0), stroke.colour);
    }
  }
}

/** The values of t for which |slope × t + start| ≤ limit. */
function span(slope: number, start: number, limit: number): { readonly from: number; readonly to: number } {
  if (Math.abs(slope) < 1e-6) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const one = (-limit - start) / slope;
  const other = (limit - start) / slope;
  return one < other ? { from: one, to: other } : { from: other, to: one };
}

function deposit(picture: Picture, thickness: Plane, pixel: number, brush: Brush, print: number, colour: Rgb): void {
  const cover = brush.cover[print] ?? 0;
  if (cover < 0.04) return;
  const ridge = brush.ridge[print] ?? 0;
  const at = pixel * 3;
  const { data } = picture;
  data[at] = (data[at] ?? 0) * (1 - cover) + colour[0] * cover;
  data[at + 1] = (data[at + 1] ?? 0) * (1 - cover) + colour[1] * cover;
  data[at + 2] = (data[at + 2] ?? 0) * (1 - cover) + colour[2] * cover;
  thickness.data[pixel] = (thickness.data[pixel] ?? 0) * (1 - cover) + ridge * cover;
}
