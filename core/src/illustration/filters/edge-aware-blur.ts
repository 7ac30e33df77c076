/**
 * Smoothing that stops at edges: the recursive filter of the domain transform
 * (Gastal and Oliveira, "Domain Transform for Edge-Aware Image and Video Processing", SIGGRAPH 2011).
 */
import type { Picture } from './picture.ts';

/** How far and how much is smoothed. */
export type EdgeAwareBlur = {
  /** Pixels over which flat areas are evened out. */
  readonly reach: number;
  /** Difference in colour, 0 … 1, that counts as an edge: 0.1 keeps fine detail, 0.6 only the boldest outlines. */
  readonly tolerance: number;
};

const passes = 3;

/** The picture with texture evened out and outlines kept. */
export function smoothWithinEdges(picture: Picture, { reach, tolerance }: EdgeAwareBlur): Picture {
  const { width, height } = picture;
  const working = Float32Array.from(picture.data);
  const across = differences(picture, 3);
  const down = differences(picture, width * 3);
  for (let pass = 0; pass < passes; pass++) {
    const sigma = (reach * Math.sqrt(3) * 2 ** (passes - pass - 1)) / Math.sqrt(4 ** passes - 1);
    const weights = feedbackWeights(sigma, reach / tolerance);
    smoothRows(working, across, weights, width, height);
    smoothColumns(working, down, weights, width, height);
  }
  return { width, height, data: Uint8ClampedArray.from(working) };
}

/** Sum over the channels of |this pixel − the one `step` numbers before it|: 0 … 765, so that weights can be a table. */
function differences({ data, width, height }: Picture, step: number): Uint16Array {
  const result = new Uint16Array(width * height);
  for (let pixel = step / 3; pixel < result.length; pixel++) {
    const at = pixel * 3;
    result[pixel] =
      Math.abs((data[at] ?? 0) - (data[at - step] ?? 0)) +
      Math.abs((data[at + 1] ?? 0) - (data[at + 1 - step] ?? 0)) +
      Math.abs((data[at + 2] ?? 0) - (data[at + 2 - step] ?? 0));
  }
  return result;
}

function feedbackWeights(sigma: number, steepness: number): Float32Array {
  const base = -Math.SQRT2 / sigma;
  return Float32Array.from({ length: 766 }, (_, difference) => Math.exp(base * (1 + (steepness * difference) / 255)));
}

function smoothRows(data: Float32Array, steps: Uint16Array, weights: Float32Array, width: number, height: number) {
  for (let y = 0; y < height; y++) {
    const first = y * width;
    for (let pixel = first + 1; pixel < first + width; pixel++)
      pull(data, pixel, pixel - 1, weights[steps[pixel] ?? 0]);
    for (let pixel = first + width - 2; pixel >= first; pixel--) {
      pull(data, pixel, pixel + 1, weights[steps[pixel + 1] ?? 0]);
    }
  }
}

function smoothColumns(data: Float32Array, steps: Uint16Array, weights: Float32Array, width: number, height: number) {
  const pixels = width * height;
  for (let pixel = width; pixel < pixels; pixel++) pull(data, pixel, pixel - width, weights[steps[pixel] ?? 0]);
  for (let pixel = pixels - width - 1; pixel >= 0; pixel--) {
    pull(data, pixel, pixel + width, weights[steps[pixel + width] ?? 0]);
  }
}

/** Moves a pixel towards its neighbour by `weight`, 0 … 1. */
function pull(data: Float32Array, pixel: number, neighbour: number, weight = 0): void {
  const to = pixel * 3;
  const from = neighbour * 3;
  for (let channel = 0; channel < 3; channel++) {
    const own = data[to + channel] ?? 0;
    data[to + channel] = own + ((data[from + channel] ?? 0) - own) * weight;
  }
}
