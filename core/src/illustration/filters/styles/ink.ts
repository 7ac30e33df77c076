import { blurPlane } from '../blur.ts';
import { smoothWithinEdges } from '../edge-aware-blur.ts';
import type { Filter } from '../filter.ts';
import { applyCurves, levelsCurve } from '../grade.ts';
import { drawInkLines } from '../ink-lines.ts';
import { createPaper } from '../paper.ts';
import { clamp, createPicture, lengthUnit, luminance, smoothStep } from '../picture.ts';

/** Black ink on rice paper: three washes that run into each other, a brush line about things, bare paper for light. */
export const washInInk: Filter = (photo, chance) => {
  const unit = lengthUnit(photo);
  const levels = levelsCurve(photo, 1);
  const even = applyCurves(photo, levels, levels, levels);
  const calm = luminance(smoothWithinEdges(even, { reach: 22 * unit, tolerance: 0.4 }));
  const lines = drawInkLines(luminance(even), { thickness: 2 * unit, detail: 0.62, hardness: 0.8 });
  const fibres = createPaper(photo.width, photo.height, chance.integer(0, 9999), 1.8 * unit);
  const blooms = blurPlane(createPaper(photo.width, photo.height, chance.integer(0, 9999), 22 * unit), 6 * unit);
  const wet = blurPlane(calm, 2.4 * unit);
  const result = createPicture(photo.width, photo.height);
  for (let pixel = 0, at = 0; pixel < wet.data.length; pixel++, at += 3) {
    const light = (wet.data[pixel] ?? 0) + (blooms.data[pixel] ?? 0) * 0.07;
    const fibre = fibres.data[pixel] ?? 0;
    const washes =
      0.17 * smoothStep(0.8, 0.66, light) + 0.3 * smoothStep(0.54, 0.43, light) + 0.42 * smoothStep(0.31, 0.2, light);
    // A dry brush skips the valleys of the paper.
    const line = (lines.data[pixel] ?? 0) * (fibre < -0.25 ? 0.35 : 0.9);
    const ink = clamp(Math.max(washes * (1 + fibre * 0.12), line), 0, 0.94);
    const sheet = 1 + fibre * 0.02;
    result.data[at] = (246 * (1 - ink) + 22 * ink) * sheet;
    result.data[at + 1] = (241 * (1 - ink) + 23 * ink) * sheet;
    result.data[at + 2] = (228 * (1 - ink) + 29 * ink) * sheet;
  }
  return result;
};
