import { blurPicture, blurPlane } from '../blur.ts';
import { smoothWithinEdges } from '../edge-aware-blur.ts';
import type { Filter } from '../filter.ts';
import { applyCurves, contrastCurve, levelsCurve, vignette } from '../grade.ts';
import { drawInkLines } from '../ink-lines.ts';
import { createPicture, lengthUnit, luminance, type Picture, type Plane, type Rgb, smoothStep } from '../picture.ts';

/** Two neon tubes and the night between them. */
type Neon = { readonly one: Rgb; readonly other: Rgb; readonly ramp: readonly Rgb[] };

const neons: readonly Neon[] = [
  {
    one: [255, 40, 190],
    other: [0, 240, 255],
    ramp: [
      [7, 5, 24],
      [40, 14, 84],
      [152, 22, 138],
      [56, 150, 226],
      [206, 250, 255],
    ],
  },
  {
    one: [255, 70, 110],
    other: [60, 160, 255],
    ramp: [
      [5, 7, 30],
      [24, 20, 92],
      [120, 30, 160],
      [255, 86, 140],
      [255, 226, 214],
    ],
  },
  {
    one: [170, 60, 255],
    other: [30, 255, 190],
    ramp: [
      [4, 8, 22],
      [14, 34, 80],
      [84, 30, 150],
      [30, 170, 180],
      [214, 255, 240],
    ],
  },
];

/** A city after rain: night graded between two neon colours, outlines lit as tubes, glow, a hologram's scan lines. */
export const lightInNeon: Filter = (photo, chance) => {
  const unit = lengthUnit(photo);
  const neon = chance.pick(neons);
  const levels = levelsCurve(photo, 0.9);
  const contrast = contrastCurve(0.35);
  const dark = (level: number) => contrast(levels(level)) * 0.66;
  const source = applyCurves(photo, dark, dark, dark);
  const graded = grade(source, neon.ramp);
  const calm = smoothWithinEdges(source, { reach: 10 * unit, tolerance: 0.25 });
  const tubes = drawInkLines(luminance(calm), { thickness: 1.5 * unit, detail: 0.75, hardness: 0.5 });
  const lit = addTubes(
    graded,
    tubes,
    blurPlane(tubes, 7 * unit),
    { ...neon, phase: chance.next() * 2 * Math.PI },
    unit,
  );
  const glowing = bloom(lit, blurPicture(lit, 16 * unit));
  const result = splitChannels(glowing, Math.max(1, Math.round(2.2 * unit)));
  scan(result, Math.max(2, Math.round(3 * unit)));
  vignette(result, 0.6, [4, 0, 18]);
  return result;
};

/** Lightness through the ramp, with a third of the photo's own colour left in. */
function grade(picture: Picture, ramp: readonly Rgb[]): Picture {
  const result = createPicture(picture.width, picture.height);
  const light = luminance(picture);
  for (let pixel = 0, at = 0; pixel < light.data.length; pixel++, at += 3) {
    const place = (light.data[pixel] ?? 0) * (ramp.length - 1.001);
    const step = Math.floor(place);
    const [low, high] = [ramp[step], ramp[step + 1]];
    if (!low || !high) continue;
    const t = place - step;
    for (let channel = 0; channel < 3; channel++) {
      const toned = (low[channel] ?? 0) * (1 - t) + (high[channel] ?? 0) * t;
      result.data[at + channel] = toned * 0.74 + (picture.data[at + channel] ?? 0) * 0.3;
    }
  }
  return result;
}

/** One colour of tube to one side of the picture, the other to the other, and white-hot cores. */
function addTubes(picture: Picture, tubes: Plane, halo: Plane, neon: Neon & { phase: number }, unit: number): Picture {
  const { width, height } = picture;
  const result = createPicture(width, height);
  const leanX = Math.cos(neon.phase) * 0.7;
  const leanY = Math.sin(neon.phase) * 0.7;
  for (let pixel = 0, y = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const sway = Math.sin(x / (90 * unit) + neon.phase) * 0.12 + Math.sin(y / (70 * unit)) * 0.12;
      const across = (x / width - 0.5) * leanX + (y / height - 0.5) * leanY;
      const mix = smoothStep(-0.15, 0.15, across + sway);
      const core = tubes.data[pixel] ?? 0;
      const glow = Math.min(1, (halo.data[pixel] ?? 0) * 2) * 0.6 + core * 0.85;
      for (let channel = 0; channel < 3; channel++) {
        const at = pixel * 3 + channel;
        const colour = (neon.one[channel] ?? 0) * (1 - mix) + (neon.other[channel] ?? 0) * mix;
        const own = picture.data[at] ?? 0;
        result.data[at] = own + (255 - own) * (colour / 255) * glow + core * core * 60;
      }
    }
  }
  return result;
}

function bloom(picture: Picture, blurred: Picture): Picture {
  const result = createPicture(picture.width, picture.height);
  for (let at = 0; at < result.data.length; at++) {
    const own = picture.data[at] ?? 0;
    result.data[at] = own + ((255 - own) * (blurred.data[at] ?? 0) * 0.42) / 255;
  }
  return result;
}

/** Red drifts left and blue right, as on a cheap lens. */
function splitChannels({ width, height, data }: Picture, shift: number): Picture {
  const result = createPicture(width, height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      result.data[at] = data[at + (Math.min(width - 1, x + shift) - x) * 3] ?? 0;
      result.data[at + 1] = data[at + 1] ?? 0;
      result.data[at + 2] = data[at + 2 + (Math.max(0, x - shift) - x) * 3] ?? 0;
    }
  }
  return result;
}

function scan({ width, height, data }: Picture, gap: number): void {
  for (let y = 0; y < height; y++) {
    const dim = y % gap === 0 ? 0.8 : 1;
    if (dim === 1) continue;
    for (let at = y * width * 3; at < (y + 1) * width * 3; at++) data[at] = (data[at] ?? 0) * dim;
  }
}
