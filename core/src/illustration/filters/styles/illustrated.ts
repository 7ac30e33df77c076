import { smoothWithinEdges } from '../edge-aware-blur.ts';
import type { Filter } from '../filter.ts';
import { applyCurves, contrastCurve, levelsCurve, saturate } from '../grade.ts';
import { drawInkLines } from '../ink-lines.ts';
import { createPaper } from '../paper.ts';
import { lengthUnit, luminance } from '../picture.ts';
import { lightRelief } from '../relief.ts';

/** A gouache illustration: smooth full colour with fine coloured outlines on paper. */
export const illustrate: Filter = (photo, chance) => {
  const unit = lengthUnit(photo);
  const levels = levelsCurve(photo, 0.8);
  const contrast = contrastCurve(0.2);
  const warmth = chance.pick([-7, 0, 9]);
  const curve = (shift: number) => (level: number) => 10 + contrast(levels(level)) * 0.95 + shift;
  const source = applyCurves(photo, curve(warmth), curve(0), curve(-warmth));
  const calm = saturate(smoothWithinEdges(source, { reach: 20 * unit, tolerance: 0.42 }), 1.4);
  const lines = drawInkLines(luminance(source), { thickness: 1.3 * unit, detail: 0.55, hardness: 0.55 });
  const { data } = calm;
  for (let pixel = 0, at = 0; pixel < lines.data.length; pixel++, at += 3) {
    // The line is the darker sister of the colour it borders, as in gouache, never plain black.
    const ink = 1 - (lines.data[pixel] ?? 0) * 0.72;
    data[at] = (data[at] ?? 0) * ink;
    data[at + 1] = (data[at + 1] ?? 0) * ink;
    data[at + 2] = (data[at + 2] ?? 0) * ink + (1 - ink) * 26;
  }
  lightRelief(calm, createPaper(photo.width, photo.height, chance.integer(0, 9999), 2 * unit), 9);
  return calm;
};
