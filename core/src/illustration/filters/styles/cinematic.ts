import { blurPicture } from '../blur.ts';
import type { Filter } from '../filter.ts';
import { addGrain, contrastCurve, levelsCurve, vignette } from '../grade.ts';
import { createPicture, lengthUnit, luminance, type Picture, smoothStep } from '../picture.ts';

/** A film still: shadows towards teal, skin and lamps towards orange, lights that bleed, wide-screen bars. */
export const gradeAsFilm: Filter = (photo, chance) => {
  const unit = lengthUnit(photo);
  const lit = bleedLights(splitTone(photo), unit);
  vignette(lit, 0.55);
  addGrain(lit, 6, chance);
  maskToWideScreen(lit);
  return lit;
};

function splitTone(photo: Picture): Picture {
  const result = createPicture(photo.width, photo.height);
  const levels = levelsCurve(photo, 0.7);
  const contrast = contrastCurve(0.55);
  const light = luminance(photo);
  const table = Float32Array.from({ length: 256 }, (_, level) =>
    Math.max(0, Math.min(255, contrast(levels(level)) * 0.96)),
  );
  for (let pixel = 0, at = 0; pixel < light.data.length; pixel++, at += 3) {
    const warmth = smoothStep(0.2, 0.75, light.data[pixel] ?? 0);
    const red = table[photo.data[at] ?? 0] ?? 0;
    const green = table[photo.data[at + 1] ?? 0] ?? 0;
    const blue = table[photo.data[at + 2] ?? 0] ?? 0;
    const grey = red * 0.299 + green * 0.587 + blue * 0.114;
    result.data[at] = grey + (red - grey) * 0.92 + warmth * 30 - (1 - warmth) * 16;
    result.data[at + 1] = grey + (green - grey) * 0.9 + warmth * 9 + (1 - warmth) * 7;
    result.data[at + 2] = grey + (blue - grey) * 0.92 - warmth * 24 + (1 - warmth) * 26;
  }
  return result;
}

/** Halation: only what is bright spills, and redder than it is. */
function bleedLights(picture: Picture, unit: number): Picture {
  const lights = createPicture(picture.width, picture.height);
  for (let at = 0; at < lights.data.length; at++) lights.data[at] = ((picture.data[at] ?? 0) - 165) * 2.4;
  const spill = blurPicture(lights, 14 * unit);
  const result = createPicture(picture.width, picture.height);
  for (let at = 0; at < result.data.length; at++) {
    const own = picture.data[at] ?? 0;
    const share = at % 3 === 0 ? 0.5 : at % 3 === 1 ? 0.36 : 0.3;
    result.data[at] = own + ((255 - own) * (spill.data[at] ?? 0) * share) / 255;
  }
  return result;
}

/** Black bars towards 2.39 : 1, at most an eleventh of the height each, so that no picture loses its subject. */
function maskToWideScreen({ data, width, height }: Picture): void {
  const bar = Math.round(Math.min(height / 11, Math.max(height * 0.045, (height - width / 2.39) / 2)));
  data.fill(4, 0, bar * width * 3);
  data.fill(4, (height - bar) * width * 3);
}
