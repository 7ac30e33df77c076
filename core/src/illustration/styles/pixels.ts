/** The pixels of a drawing: read once, worked on, written back. */
import { ImageData } from '@napi-rs/canvas';
import { type Colour, toBytes } from '../drawing/colour.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';

/** Interleaved red, green, blue, alpha, 8 bits each, row by row. */
export type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };

/** A copy of what has been drawn. */
export function readPixels({ context, width, height }: DrawingContext): Pixels {
  return { data: context.getImageData(0, 0, width, height).data, width, height };
}

/** Puts pixels on a drawing of their size. */
export function writePixels({ context }: DrawingContext, { data, width, height }: Pixels): void {
  context.putImageData(new ImageData(data, width, height), 0, 0);
}

/** Brightness of every pixel, 0 … 255 (Rec. 709 weights). */
export function luminance({ data, width, height }: Pixels): Uint8Array {
  const levels = new Uint8Array(width * height);
  for (let index = 0, at = 0; index < levels.length; index++, at += 4) {
    levels[index] = ((data[at] ?? 0) * 54 + (data[at + 1] ?? 0) * 183 + (data[at + 2] ?? 0) * 19) >> 8;
  }
  return levels;
}

/** How strong an edge runs through every pixel, 0 … 255, over a distance of `reach` pixels. */
export function edges(levels: Uint8Array, width: number, height: number, reach = 1): Uint8Array {
  const strength = new Uint8Array(levels.length);
  for (let y = reach; y < height - reach; y++) {
    for (let x = reach; x < width - reach; x++) {
      const at = y * width + x;
      const across = (levels[at + reach] ?? 0) - (levels[at - reach] ?? 0);
      const down = (levels[at + reach * width] ?? 0) - (levels[at - reach * width] ?? 0);
      strength[at] = Math.min(255, Math.abs(across) + Math.abs(down));
    }
  }
  return strength;
}

/**
 * A curve that spreads the brightness a picture has over all there is, so that night and fog have lights and darks too:
 * `amount` 0 leaves it, 1 makes every brightness equally frequent.
 */
export function spreadTones(levels: Uint8Array, amount: number): Uint8Array {
  const counts = new Uint32Array(256);
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1;
  const curve = new Uint8Array(256);
  let sum = 0;
  counts.forEach((count, level) => {
    sum += count;
    curve[level] = (sum / levels.length) * 255 * amount + level * (1 - amount);
  });
  return curve;
}

/**
 * Recolours by brightness: `stops` from dark to light, `amount` 0 … 1 of the way from the pixel's own colour, brightness
 * `spread` first.
 */
export function mapTones(pixels: Pixels, stops: readonly Colour[], amount: number, spread = 0): void {
  const { data } = pixels;
  const table = toneTable(stops);
  const curve = spreadTones(luminance(pixels), spread);
  for (let at = 0; at < data.length; at += 4) {
    const red = data[at] ?? 0;
    const green = data[at + 1] ?? 0;
    const blue = data[at + 2] ?? 0;
    const tone = (curve[(red * 54 + green * 183 + blue * 19) >> 8] ?? 0) * 3;
    data[at] = red + ((table[tone] ?? 0) - red) * amount;
    data[at + 1] = green + ((table[tone + 1] ?? 0) - green) * amount;
    data[at + 2] = blue + ((table[tone + 2] ?? 0) - blue) * amount;
  }
}

/** 256 colours, three bytes each, along the stops. */
function toneTable(stops: readonly Colour[]): Uint8Array {
  const table = new Uint8Array(256 * 3);
  const known = stops.map(toBytes);
  for (let level = 0; level < 256; level++) {
    const place = (level / 255) * (known.length - 1);
    const low = known[Math.floor(place)] ?? [0, 0, 0];
    const high = known[Math.ceil(place)] ?? low;
    const t = place - Math.floor(place);
    for (const channel of [0, 1, 2] as const)
      table[level * 3 + channel] = low[channel] + (high[channel] - low[channel]) * t;
  }
  return table;
}

/** Mean brightness, 0 … 255, from every sixteenth pixel. */
function meanOf(data: Uint8ClampedArray): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 64) sum += data[at + 1] ?? 0;
  return sum / (data.length / 64);
}

/** Where bright tones begin to be held back, and how far they reach above it, 0 … 255. */
const [shoulder, above] = [208, 42] as const;

/** Brightness with more contrast about the picture's own mean; what would be white keeps its steps, as on film. */
function contrastCurve(mean: number, contrast: number): Float32Array {
  const pivot = Math.min(176, Math.max(48, mean));
  // What is nearly black is lifted until it can be seen.
  const lift = Math.max(0, 60 - mean) * 0.8;
  return Float32Array.from({ length: 256 }, (_, grey) => {
    const level = (grey - pivot) * contrast + pivot + lift;
    return level > shoulder ? shoulder + above * (1 - Math.exp((shoulder - level) / above)) : level;
  });
}

/**
 * More contrast and chroma, in place: 1 leaves each as it is. Contrast turns about the picture's own brightness, so that a
 * dark one does not drown and a bright one is not blown out.
 */
export function strengthen({ data }: Pixels, contrast: number, chroma: number): void {
  const curve = contrastCurve(meanOf(data), contrast);
  for (let at = 0; at < data.length; at += 4) {
    const red = data[at] ?? 0;
    const green = data[at + 1] ?? 0;
    const blue = data[at + 2] ?? 0;
    const grey = (red * 54 + green * 183 + blue * 19) / 256;
    const level = curve[grey | 0] ?? grey;
    data[at] = level + (red - grey) * chroma;
    data[at + 1] = level + (green - grey) * chroma;
    data[at + 2] = level + (blue - grey) * chroma;
  }
}
