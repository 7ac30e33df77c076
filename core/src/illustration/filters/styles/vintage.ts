import { blurPicture } from '../blur.ts';
import type { Filter } from '../filter.ts';
import { addGrain, applyCurves, contrastCurve, saturate, vignette } from '../grade.ts';
import { createNoise, fractal } from '../noise.ts';
import { lengthUnit, type Picture, smoothStep } from '../picture.ts';

/** A print from an old album: faded blacks, yellowed lights, a soft lens, a leak of light, dust, grain. */
export const ageAsPrint: Filter = (photo, chance) => {
  const unit = lengthUnit(photo);
  const contrast = contrastCurve(0.25);
  const faded = applyCurves(
    saturate(blend(photo, blurPicture(photo, 2.2 * unit), 0.45), 0.66),
    (level) => 48 + contrast(level) * 0.82,
    (level) => 36 + contrast(level) * 0.79,
    (level) => 42 + contrast(level) * 0.64,
  );
  leakLight(faded, chance.integer(0, 9999), chance.next() < 0.5);
  vignette(faded, 0.5, [38, 22, 10]);
  addGrain(faded, 11, chance);
  scratch(faded, chance.integer(0, 9999), unit);
  return faded;
};

function blend(one: Picture, other: Picture, share: number): Picture {
  const data = one.data.slice();
  for (let at = 0; at < data.length; at++) data[at] = (data[at] ?? 0) * (1 - share) + (other.data[at] ?? 0) * share;
  return { ...one, data };
}

/** Light that came in at the back of the camera: an orange haze from one side. */
function leakLight({ data, width, height }: Picture, seed: number, fromLeft: boolean): void {
  const noise = createNoise(seed);
  for (let y = 0, at = 0; y < height; y++) {
    const reach = 0.1 + 0.34 * fractal(noise, 3, (y / height) * 2.2, 2);
    for (let x = 0; x < width; x++, at += 3) {
      const side = fromLeft ? x / width : 1 - x / width;
      const leak = (1 - smoothStep(0, reach, side)) * 0.5;
      if (leak <= 0) continue;
      data[at] = 255 - (255 - (data[at] ?? 0)) * (1 - leak);
      data[at + 1] = 255 - (255 - (data[at + 1] ?? 0)) * (1 - leak * 0.5);
      data[at + 2] = 255 - (255 - (data[at + 2] ?? 0)) * (1 - leak * 0.12);
    }
  }
}

/** Dust and a fine scratch or two. */
function scratch({ data, width, height }: Picture, seed: number, unit: number): void {
  const noise = createNoise(seed);
  for (let mark = 0; mark < 46; mark++) {
    const x0 = noise(mark * 3.7, 11) * 1.6 * width - 0.3 * width;
    const y0 = noise(17, mark * 5.3) * 1.6 * height - 0.3 * height;
    const isLong = mark < 2;
    const length = (isLong ? 0.3 * height : 2.5 + 5 * noise(mark, mark * 2.2)) * (isLong ? 1 : unit);
    const turn = isLong ? Math.PI / 2 : noise(mark * 1.9, 5) * 6.28;
    for (let step = 0; step < length; step += 0.7) {
      const bow = isLong ? (noise(step / (60 * unit), mark) - 0.5) * 6 * unit : Math.sin(step / unit) * unit;
      const x = Math.round(x0 + Math.cos(turn) * step + bow);
      const y = Math.round(y0 + Math.sin(turn) * step);
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      const at = (y * width + x) * 3;
      for (let channel = 0; channel < 3; channel++) data[at + channel] = (data[at + channel] ?? 0) * 0.55 + 105;
    }
  }
}
