/** Gaussian blur at a cost that does not depend on its radius: three box blurs, each a running sum. */
import { clamp, type Picture, type Plane } from './picture.ts';

/** The plane, blurred by a Gaussian of `sigma` pixels; a sigma below 0.3 changes nothing. */
export function blurPlane({ data, width, height }: Plane, sigma: number): Plane {
  return { width, height, data: blur(data.slice(), width, height, 1, sigma) };
}

/** The picture, each channel blurred by a Gaussian of `sigma` pixels. */
export function blurPicture({ data, width, height }: Picture, sigma: number): Picture {
  const blurred = blur(Float32Array.from(data), width, height, 3, sigma);
  return { width, height, data: Uint8ClampedArray.from(blurred) };
}

/** Blurs `data` in place; `channels` numbers a pixel. */
function blur(data: Float32Array, width: number, height: number, channels: number, sigma: number): Float32Array {
  if (sigma < 0.3) return data;
  const between = new Float32Array(data.length);
  for (const radius of boxRadii(sigma)) {
    for (let channel = 0; channel < channels; channel++) {
      for (let y = 0; y < height; y++) blurRow(data, between, y * width * channels + channel, width, channels, radius);
    }
    blurColumns(between, data, width * channels, height, radius);
  }
  return data;
}

/** Radii of three boxes whose succession has the variance of the Gaussian (Kovesi, "Fast almost-Gaussian filtering"). */
function boxRadii(sigma: number): readonly [number, number, number] {
  const ideal = Math.sqrt(4 * sigma * sigma + 1);
  const lower = Math.max(1, Math.floor(ideal) - ((Math.floor(ideal) + 1) % 2));
  const small = Math.round((12 * sigma * sigma - 3 * lower * lower - 12 * lower - 9) / (-4 * lower - 4));
  const radius = (index: number) => ((index < small ? lower : lower + 2) - 1) / 2;
  return [radius(0), radius(1), radius(2)];
}

/** One channel of one row, from index `first` in steps of `step`. */
function blurRow(from: Float32Array, to: Float32Array, first: number, width: number, step: number, radius: number) {
  const weight = 1 / (2 * radius + 1);
  const last = first + (width - 1) * step;
  const reach = radius * step;
  let sum = (from[first] ?? 0) * radius;
  for (let at = first; at <= first + reach; at += step) sum += from[Math.min(at, last)] ?? 0;
  for (let at = first; at <= last; at += step) {
    to[at] = sum * weight;
    sum += (from[Math.min(at + reach + step, last)] ?? 0) - (from[Math.max(at - reach, first)] ?? 0);
  }
}

/** All columns advance together, one row at a time, so that memory is read in the order in which it lies. */
function blurColumns(from: Float32Array, to: Float32Array, width: number, height: number, radius: number): void {
  const weight = 1 / (2 * radius + 1);
  const sums = new Float64Array(width);
  for (let y = -radius; y <= radius; y++) {
    const row = clamp(y, 0, height - 1) * width;
    for (let x = 0; x < width; x++) sums[x] = (sums[x] ?? 0) + (from[row + x] ?? 0);
  }
  for (let y = 0; y < height; y++) {
    const row = y * width;
    const entering = Math.min(y + radius + 1, height - 1) * width;
    const leaving = Math.max(y - radius, 0) * width;
    for (let x = 0; x < width; x++) {
      const sum = sums[x] ?? 0;
      to[row + x] = sum * weight;
      sums[x] = sum + (from[entering + x] ?? 0) - (from[leaving + x] ?? 0);
    }
  }
}
