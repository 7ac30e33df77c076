/** What can be measured of a picture. */
import type { Canvas } from '@napi-rs/canvas';

/** Means over a picture: lightness, saturation and warmth 0 … 1 (warmth −1 … 1), edges per pixel, colours in use. */
export type Measures = {
  readonly lightness: number;
  readonly saturation: number;
  readonly warmth: number;
  readonly contrast: number;
  readonly edges: number;
  readonly colours: number;
};

/** Measures a picture. */
export function measure(canvas: Canvas): Measures {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  let [light, squares, saturation, warmth, edges] = [0, 0, 0, 0, 0];
  const seen = new Set<number>();
  const level = (at: number) => ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 765;
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    const here = level(at);
    const most = Math.max(red, green, blue);
    light += here;
    squares += here * here;
    saturation += most === 0 ? 0 : (most - Math.min(red, green, blue)) / most;
    warmth += (red - blue) / 255;
    if (at >= 4 && Math.abs(here - level(at - 4)) > 0.07) edges++;
    seen.add(((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4));
  }
  const count = data.length / 4;
  const mean = light / count;
  return {
    lightness: mean,
    saturation: saturation / count,
    warmth: warmth / count,
    contrast: Math.sqrt(Math.max(0, squares / count - mean * mean)),
    edges: edges / count,
    colours: seen.size,
  };
}

/** What several pictures measure in the mean. */
export function meanOf(all: readonly Measures[]): Measures {
  const mean = (key: keyof Measures) => all.reduce((sum, each) => sum + each[key], 0) / all.length;
  return {
    lightness: mean('lightness'),
    saturation: mean('saturation'),
    warmth: mean('warmth'),
    contrast: mean('contrast'),
    edges: mean('edges'),
    colours: mean('colours'),
  };
}

/** Mean difference of two pictures of the same size, 0 … 1. */
export function difference(one: Canvas, other: Canvas): number {
  const read = (canvas: Canvas) => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
  const [a, b] = [read(one), read(other)];
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += Math.abs((a[at] ?? 0) - (b[at] ?? 0));
  return sum / (a.length * 0.75) / 255;
}

/**
 * The mean colours of a picture in sixteen fields, as hex digits: what a drawing looks like from afar. Unlike a hash it bears the
 * last bit of a colour, in which processors differ.
 */
export function fingerprint(canvas: Canvas): string {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const sums = new Float64Array(16 * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const field = Math.floor((y * 4) / height) * 4 + Math.floor((x * 4) / width);
      for (let channel = 0; channel < 3; channel++)
        sums[field * 3 + channel] = (sums[field * 3 + channel] ?? 0) + (data[(y * width + x) * 4 + channel] ?? 0);
    }
  }
  const size = (width * height) / 16;
  return Array.from(sums, (sum) =>
    Math.round(sum / size)
      .toString(16)
      .padStart(2, '0'),
  ).join('');
}

/** How far two fingerprints are apart in the field and channel where they differ most, 0 … 255. */
export function apart(one: string, other: string): number {
  const bytes = (print: string) => print.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
  const others = bytes(other);
  return Math.max(...bytes(one).map((byte, index) => Math.abs(byte - (others[index] ?? 255))));
}
