import { smoothWithinEdges } from '../edge-aware-blur.ts';
import type { Filter } from '../filter.ts';
import { applyCurves, levelsCurve } from '../grade.ts';
import { fromOklab, toOklab } from '../oklab.ts';
import { paintRegions, quantise, tidyRegions } from '../palette.ts';
import { lengthUnit, type Rgb } from '../picture.ts';

/** A screen print: a handful of flat colours with clean outlines, brought into one harmony. */
export const printInFlatColours: Filter = (photo, chance) => {
  const unit = lengthUnit(photo);
  const levels = levelsCurve(photo, 0.9);
  const source = applyCurves(photo, levels, levels, levels);
  const flat = smoothWithinEdges(source, { reach: 30 * unit, tolerance: 0.4 });
  const regions = tidyRegions(
    tidyRegions(quantise(flat, chance.integer(6, 8), chance), Math.round(3 * unit)),
    Math.round(3 * unit),
  );
  return paintRegions(regions, harmonise(regions.palette, chance.next() < 0.5 ? 0.028 : -0.012));
};

/** Spreads the lightness evenly from ink to paper and leans every colour a little to one side, warm or cool. */
function harmonise(palette: readonly Rgb[], lean: number): readonly Rgb[] {
  return palette.map((colour, index) => {
    const [lightness, a, b] = toOklab(colour);
    const even = 0.26 + (0.69 * index) / Math.max(1, palette.length - 1);
    return fromOklab([lightness * 0.45 + even * 0.55, a * 1.2 + lean * 0.3, b * 1.2 + lean]);
  });
}
