import type { Filter } from '../filter.ts';
import { addGrain, applyCurves, contrastCurve, levelsCurve, saturate, vignette } from '../grade.ts';

/** Black-and-white film: hard light, deep shadows with a breath of blue, grain. */
export const printInSilver: Filter = (photo, chance) => {
  const levels = levelsCurve(photo, 1);
  const contrast = contrastCurve(0.85);
  const silver = (level: number) => contrast(Math.max(0, Math.min(255, levels(level))));
  const print = applyCurves(
    saturate(photo, 0),
    (level) => silver(level) * 0.98 + 3,
    (level) => silver(level) * 0.985 + 4,
    (level) => silver(level) * 0.97 + 9,
  );
  vignette(print, 0.75);
  addGrain(print, 10, chance);
  return print;
};
