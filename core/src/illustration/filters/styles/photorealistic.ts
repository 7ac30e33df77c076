import { blurPicture } from '../blur.ts';
import type { Filter } from '../filter.ts';
import { addGrain, applyCurves, contrastCurve, levelsCurve, saturate, vignette } from '../grade.ts';
import { createPicture, lengthUnit, type Picture, smoothStep } from '../picture.ts';

/** As a good lens sees it: full tones, crisp in the middle and out of focus towards the edges, lights that bloom, fine grain. */
export const focusAsLens: Filter = (photo, chance) => {
  const unit = lengthUnit(photo);
  const levels = levelsCurve(photo, 0.9);
  const contrast = contrastCurve(0.2);
  const curve = (level: number) => contrast(levels(level));
  const toned = saturate(applyCurves(photo, curve, curve, curve), 1.06);
  const print = bloomed(focused(clarified(toned, unit), unit), unit);
  vignette(print, 0.5);
  addGrain(print, 3.5, chance);
  return print;
};

/** More contrast between neighbouring tones, which is what makes surfaces tell. */
function clarified(picture: Picture, unit: number): Picture {
  const wide = blurPicture(picture, 18 * unit);
  const fine = blurPicture(picture, 1.4 * unit);
  const result = createPicture(picture.width, picture.height);
  for (let at = 0; at < result.data.length; at++) {
    const own = picture.data[at] ?? 0;
    result.data[at] = own + (own - (wide.data[at] ?? 0)) * 0.22 + (own - (fine.data[at] ?? 0)) * 0.45;
  }
  return result;
}

/** Sharp in an oval about the middle, softer the farther from it. */
function focused(picture: Picture, unit: number): Picture {
  const { width, height } = picture;
  const soft = blurPicture(picture, 4.5 * unit);
  const result = createPicture(width, height);
  for (let y = 0, at = 0; y < height; y++) {
    const dy = (2 * y) / height - 1.06;
    for (let x = 0; x < width; x++) {
      const dx = ((2 * x) / width - 1) * 0.85;
      const blur = smoothStep(0.35, 1.15, dx * dx + dy * dy);
      for (const end = at + 3; at < end; at++)
        result.data[at] = (picture.data[at] ?? 0) * (1 - blur) + (soft.data[at] ?? 0) * blur;
    }
  }
  return result;
}

/** What is bright spills a little over what is beside it. */
function bloomed(picture: Picture, unit: number): Picture {
  const lights = createPicture(picture.width, picture.height);
  for (let at = 0; at < lights.data.length; at++) lights.data[at] = ((picture.data[at] ?? 0) - 175) * 2.6;
  const spill = blurPicture(lights, 16 * unit);
  const result = createPicture(picture.width, picture.height);
  for (let at = 0; at < result.data.length; at++) {
    const own = picture.data[at] ?? 0;
    result.data[at] = own + ((255 - own) * (spill.data[at] ?? 0) * 0.36) / 255;
  }
  return result;
}
