import { blurPlane } from '../blur.ts';
import { smoothWithinEdges } from '../edge-aware-blur.ts';
import type { Filter } from '../filter.ts';
import { applyCurves, levelsCurve } from '../grade.ts';
import { hatch } from '../hatching.ts';
import { drawInkLines } from '../ink-lines.ts';
import { createPaper } from '../paper.ts';
import { clamp, createPicture, lengthUnit, luminance } from '../picture.ts';

/** Pencil on drawing paper: contours, and tone built from crossing strokes; graphite catches on the paper's tooth. */
export const drawInPencil: Filter = (photo, chance) => {
  const unit = lengthUnit(photo);
  const levels = levelsCurve(photo, 1);
  const even = applyCurves(photo, levels, levels, levels);
  const calm = luminance(smoothWithinEdges(even, { reach: 12 * unit, tolerance: 0.3 }));
  const lines = drawInkLines(luminance(even), { thickness: 1.15 * unit, detail: 0.72, hardness: 0.25 });
  const contours = drawInkLines(calm, { thickness: 2 * unit, detail: 0.4, hardness: 0.3 });
  const darkness = blurPlane(calm, 1.2 * unit);
  for (let pixel = 0; pixel < darkness.data.length; pixel++) darkness.data[pixel] = 1 - (darkness.data[pixel] ?? 0);
  const strokes = hatch(darkness, 4.2 * unit, chance.integer(0, 9999));
  const paper = createPaper(photo.width, photo.height, chance.integer(0, 9999), 1.6 * unit);
  const result = createPicture(photo.width, photo.height);
  for (let pixel = 0, at = 0; pixel < paper.data.length; pixel++, at += 3) {
    const tooth = paper.data[pixel] ?? 0;
    const rubbed = clamp((darkness.data[pixel] ?? 0) - 0.3, 0, 1) * 0.24;
    const drawn =
      (lines.data[pixel] ?? 0) * 0.72 + (contours.data[pixel] ?? 0) * 0.6 + (strokes.data[pixel] ?? 0) * 0.78;
    const graphite = clamp((drawn + rubbed) * (0.92 + 0.4 * tooth), 0, 0.9);
    const sheet = 1 - 0.016 * tooth;
    result.data[at] = (247 * (1 - graphite) + 44 * graphite) * sheet;
    result.data[at + 1] = (244 * (1 - graphite) + 44 * graphite) * sheet;
    result.data[at + 2] = (235 * (1 - graphite) + 50 * graphite) * sheet;
  }
  return result;
};
