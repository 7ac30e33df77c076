/** Gaussian blur at a cost that does not depend on its radius: three box blurs, each a running sum. */
import { clamp, type Picture, type Plane } from './picture.ts';

/** The plane, blurred by a Gaussian of `sigma` pixels; a sigma below 0.3 changes nothing. */
export function blurPlane(plane: Plane, sigma: number): Plane {
  const { width, height } = plane;
  if (sigma < 0.3) return { width, height, data: plane.data.slice() };
  const from = plane.data.slice();
  const to = new Float32Array(from.length);
  for (const radius of boxRadii(sigma)) {
    blurRows(from, to, width, height, radius);
    blurColumns(to, from, width, height, radius);
  }
  return { width, height, data: from };
}

/** The picture, each channel blurred by a Gaussian of `sigma` pixels. */
export function blurPicture(picture: Picture, sigma: number): Picture {
  const { width, height } = picture;
  const data = new Uint8ClampedArray(picture.data.length);
  for (let channel = 0; channel < 3; channel++) {
    const plane = new Float32Array(width * height);
    for (let pixel = 0; pixel < plane.length; pixel++) plane[pixel] = picture.data[pixel * 3 + channel] ?? 0;
    const blurred = blurPlane({ width, height, data: plane }, sigma).data;
    for (let pixel = 0; pixel < plane.length; pixel++) data[pixel * 3 + channel] = blurred[pixel] ?? 0;
  }
  return { width, height, data };
}

/** Radii of three boxes whose succession has the variance of the Gaussian (Kovesi, "Fast almost-Gaussian filtering"). */
function boxRadii(sigma: number): readonly [number, number, number] {
  const ideal = Math.sqrt(4 * sigma * sigma + 1);
  const lower = Math.max(1, Math.floor(ideal) - ((Math.floor(ideal) + 1) % 2));
  const small = Math.round((12 * sigma * sigma - 3 * lower * lower - 12 * lower - 9) / (-4 * lower - 4));
  const radius = (index: number) => ((index < small ? lower : lower + 2) - 1) / 2;
  return [radius(0), radius(1), radius(2)];
}

function blurRows(from: Float32Array, to: Float32Array, width: number, height: number, radius: number): void {
  const weight = 1 / (2 * radius + 1);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    const last = row + width - 1;
    let sum = (from[row] ?? 0) * radius;
    for (let x = 0; x <= radius; x++) sum += from[Math.min(row + x, last)] ?? 0;
    for (let x = 0; x < width; x++) {
      to[row + x] = sum * weight;
      sum += (from[Math.min(row + x + radius + 1, last)] ?? 0) - (from[Math.max(row + x - radius, row)] ?? 0);
    }
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
