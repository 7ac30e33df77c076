import { smoothWithinEdges } from '../edge-aware-blur.ts';
import type { Filter } from '../filter.ts';
import { applyCurves, levelsCurve, saturate } from '../grade.ts';
import { drawInkLines } from '../ink-lines.ts';
import { createNoise } from '../noise.ts';
import { adjustColour } from '../oklab.ts';
import { paintRegions, quantise, tidyRegions } from '../palette.ts';
import { createPaper } from '../paper.ts';
import { clamp, lengthUnit, luminance, type Picture, type Plane } from '../picture.ts';

/** A page for children: friendly flat colours rubbed in with wax crayon, a soft brown outline that wobbles. */
export const crayonForChildren: Filter = (photo, chance) => {
  const unit = lengthUnit(photo);
  const levels = levelsCurve(photo, 1);
  const source = applyCurves(photo, levels, levels, levels);
  const flat = smoothWithinEdges(source, { reach: 34 * unit, tolerance: 0.45 });
  const regions = tidyRegions(quantise(saturate(flat, 1.35), 13, chance), Math.max(1, Math.round(4 * unit)));
  const sunny = regions.palette.map((colour) => adjustColour(colour, { lighter: 0.09, chroma: 1.4 }));
  const page = paintRegions(regions, sunny);
  const seed = chance.integer(0, 9999);
  rubCrayon(page, createPaper(photo.width, photo.height, seed, 2.6 * unit), unit, seed);
  outline(page, drawInkLines(luminance(flat), { thickness: 2.5 * unit, detail: 0.5, hardness: 0.4 }), seed, unit);
  return page;
};

/** Wax leaves the hollows of the paper bare and shows the way the hand moved. */
function rubCrayon({ data, width, height }: Picture, paper: Plane, unit: number, seed: number): void {
  const noise = createNoise(seed);
  for (let pixel = 0, y = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const stroke = noise((x + y * 0.8) / (34 * unit), (y - x * 0.8) / (3.2 * unit)) - 0.5;
      const bare = clamp(0.16 + (paper.data[pixel] ?? 0) * 0.34 + stroke * 0.5, 0, 0.62);
      const at = pixel * 3;
      data[at] = (data[at] ?? 0) * (1 - bare) + 255 * bare;
      data[at + 1] = (data[at + 1] ?? 0) * (1 - bare) + 250 * bare;
      data[at + 2] = (data[at + 2] ?? 0) * (1 - bare) + 236 * bare;
    }
  }
}

function outline({ data, width, height }: Picture, lines: Plane, seed: number, unit: number): void {
  const noise = createNoise(seed + 1);
  for (let pixel = 0, y = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const fromX = clamp(Math.round(x + (noise(x / (24 * unit), y / (24 * unit)) - 0.5) * 7 * unit), 0, width - 1);
      const ink = (lines.data[y * width + fromX] ?? 0) * (0.65 + 0.35 * noise(x / (2 * unit), y / (2 * unit)));
      const at = pixel * 3;
      data[at] = (data[at] ?? 0) * (1 - ink) + 74 * ink;
      data[at + 1] = (data[at + 1] ?? 0) * (1 - ink) + 46 * ink;
      data[at + 2] = (data[at + 2] ?? 0) * (1 - ink) + 44 * ink;
    }
  }
}
