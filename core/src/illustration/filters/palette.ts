/** Few colours for many: k-means in Oklab, and flat regions without specks. */
import type { Chance } from '../../chance.ts';
import { type Oklab, toOklab } from './oklab.ts';
import { createPicture, type Picture, type Rgb, setPixel } from './picture.ts';

/** A picture painted by numbers. */
export type Regions = {
  readonly width: number;
  readonly height: number;
  /** Darkest first. */
  readonly palette: readonly Rgb[];
  /** For each pixel, which colour of the palette. */
  readonly indices: Uint8Array;
};

type Sample = { readonly rgb: Rgb; readonly lab: Oklab };

/** The `count` colours (2 … 64) that tell most of the picture, each pixel given the nearest. */
export function quantise(picture: Picture, count: number, chance: Chance): Regions {
  const samples = takeSamples(picture, 3000);
  const palette = kMeans(samples, count, chance).sort((one, other) => toOklab(one)[0] - toOklab(other)[0]);
  return { width: picture.width, height: picture.height, palette, indices: assign(picture, palette) };
}

/** The picture that the numbers and their colours make. */
export function paintRegions({ width, height, indices }: Regions, palette: readonly Rgb[]): Picture {
  const picture = createPicture(width, height);
  for (let pixel = 0; pixel < indices.length; pixel++) {
    const colour = palette[indices[pixel] ?? 0];
    if (colour) setPixel(picture, pixel, colour);
  }
  return picture;
}

/** Each pixel takes the number that most of its neighbours within `radius` have: rounds outlines, removes specks. */
export function tidyRegions(regions: Regions, radius: number): Regions {
  const { width, height, indices } = regions;
  const tidied = new Uint8Array(indices.length);
  const counts = new Uint16Array(regions.palette.length);
  const majority = (2 * radius + 1) ** 2 / 2;
  const column = (x: number, y: number, change: number) => {
    if (x < 0 || x >= width) return;
    const last = Math.min(height - 1, y + radius);
    for (let row = Math.max(0, y - radius); row <= last; row++) {
      const index = indices[row * width + x] ?? 0;
      counts[index] = (counts[index] ?? 0) + change;
    }
  };
  for (let y = 0; y < height; y++) {
    counts.fill(0);
    for (let x = 0; x < radius; x++) column(x, y, 1);
    for (let x = 0; x < width; x++) {
      column(x + radius, y, 1);
      const own = indices[y * width + x] ?? 0;
      tidied[y * width + x] = (counts[own] ?? 0) > majority ? own : mostFrequent(counts);
      column(x - radius, y, -1);
    }
  }
  return { ...regions, indices: tidied };
}

function mostFrequent(counts: Uint16Array): number {
  let best = 0;
  for (let index = 1; index < counts.length; index++) if ((counts[index] ?? 0) > (counts[best] ?? 0)) best = index;
  return best;
}

function takeSamples({ data }: Picture, most: number): readonly Sample[] {
  const pixels = data.length / 3;
  // A step that shares no factor with common widths, so that samples do not fall into columns.
  const step = Math.max(1, Math.floor(pixels / most)) | 1;
  const samples: Sample[] = [];
  for (let pixel = 0; pixel < pixels; pixel += step) {
    const rgb: Rgb = [data[pixel * 3] ?? 0, data[pixel * 3 + 1] ?? 0, data[pixel * 3 + 2] ?? 0];
    samples.push({ rgb, lab: toOklab(rgb) });
  }
  return samples;
}

/** Lloyd's algorithm from k-means++ seeds. */
function kMeans(samples: readonly Sample[], count: number, chance: Chance): Rgb[] {
  let centres = spreadSeeds(samples, count, chance);
  let palette: Rgb[] = [];
  for (let round = 0; round < 8; round++) {
    const groups: Sample[][] = centres.map(() => []);
    for (const sample of samples) groups[nearest(centres, sample.lab)]?.push(sample);
    const filled = groups.filter((group) => group.length > 0);
    palette = filled.map((group) => mean(group.map(({ rgb }) => rgb)));
    centres = filled.map((group) => mean(group.map(({ lab }) => lab)));
  }
  return palette;
}

function spreadSeeds(samples: readonly Sample[], count: number, chance: Chance): Oklab[] {
  const centres: Oklab[] = [chance.pick(samples).lab];
  const gaps = samples.map(() => Number.POSITIVE_INFINITY);
  while (centres.length < count) {
    let total = 0;
    for (const [index, { lab }] of samples.entries()) {
      const gap = Math.min(gaps[index] ?? 0, distance(lab, centres.at(-1) ?? lab));
      gaps[index] = gap;
      total += gap;
    }
    if (total <= 0) break;
    let left = chance.next() * total;
    const chosen = samples.find((_, index) => {
      left -= gaps[index] ?? 0;
      return left <= 0;
    });
    centres.push((chosen ?? chance.pick(samples)).lab);
  }
  return centres;
}

/** Assigns through a table of 32 × 32 × 32 colours, so that a million pixels cost a million look-ups. */
function assign({ data }: Picture, palette: readonly Rgb[]): Uint8Array {
  const centres = palette.map(toOklab);
  const table = new Int16Array(32_768).fill(-1);
  const indices = new Uint8Array(data.length / 3);
  for (let pixel = 0, at = 0; pixel < indices.length; pixel++, at += 3) {
    const red = (data[at] ?? 0) >> 3;
    const green = (data[at + 1] ?? 0) >> 3;
    const blue = (data[at + 2] ?? 0) >> 3;
    const key = (red << 10) | (green << 5) | blue;
    let index = table[key] ?? -1;
    if (index < 0) {
      index = nearest(centres, toOklab([red * 8 + 4, green * 8 + 4, blue * 8 + 4]));
      table[key] = index;
    }
    indices[pixel] = index;
  }
  return indices;
}

function nearest(centres: readonly Oklab[], colour: Oklab): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, centre] of centres.entries()) {
    const gap = distance(centre, colour);
    if (gap < least) {
      least = gap;
      best = index;
    }
  }
  return best;
}

function distance(one: Oklab, other: Oklab): number {
  return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 + (one[2] - other[2]) ** 2;
}

function mean(triples: readonly (readonly [number, number, number])[]): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  for (const [first, second, third] of triples) {
    sum[0] += first;
    sum[1] += second;
    sum[2] += third;
  }
  return [sum[0] / triples.length, sum[1] / triples.length, sum[2] / triples.length];
}
