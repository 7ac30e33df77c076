/** A bristle brush: one stroke of paint at a time, with streaks, ragged ends and the thickness of the paint. */
import type { Chance } from '../../chance.ts';
import { createPicture, createPlane, type Picture, type Plane, type Rgb } from './picture.ts';

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
  for (let at = 0; at < picture.data.length; at += 3) picture.data.set(ground, at);
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
  const { alongX, alongY, bend } = stroke;
  const half = stroke.length / 2;
  const halfWidth = stroke.width / 2;
  const sag = Math.abs(bend) * half * half * 0.5 + halfWidth;
  const reachX = Math.abs(alongX) * half + Math.abs(alongY) * sag;
  const reachY = Math.abs(alongY) * half + Math.abs(alongX) * sag;
  const left = Math.max(0, Math.ceil(stroke.x - reachX));
  const right = Math.min(picture.width - 1, Math.floor(stroke.x + reachX));
  const bottom = Math.min(picture.height - 1, Math.floor(stroke.y + reachY));
  for (let y = Math.max(0, Math.ceil(stroke.y - reachY)); y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const dx = x - stroke.x;
      const dy = y - stroke.y;
      const along = dx * alongX + dy * alongY;
      if (along <= -half || along >= half) continue;
      const across = dy * alongX - dx * alongY - bend * along * along * 0.5;
      if (across <= -halfWidth || across >= halfWidth) continue;
      const column = ((along + half) * columns) / stroke.length;
      const row = ((across + halfWidth) * rows) / stroke.width;
      const print = (row | 0) * columns + (column | 0);
      deposit(picture, thickness, y * picture.width + x, brush, print, stroke.colour);
    }
  }
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
