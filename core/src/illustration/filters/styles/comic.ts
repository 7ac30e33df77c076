import { smoothWithinEdges } from '../edge-aware-blur.ts';
import type { Filter } from '../filter.ts';
import { applyCurves, contrastCurve, levelsCurve, saturate } from '../grade.ts';
import { drawInkLines } from '../ink-lines.ts';
import { adjustColour } from '../oklab.ts';
import { paintRegions, quantise, tidyRegions } from '../palette.ts';
import { lengthUnit, luminance, type Picture, type Plane, smoothStep } from '../picture.ts';

/** A printed comic: flat bright colours, brush-inked outlines, solid blacks and dots of halftone in the shade. */
export const inkAsComic: Filter = (photo, chance) => {
  const unit = lengthUnit(photo);
  const levels = levelsCurve(photo, 1);
  const contrast = contrastCurve(0.12);
  const curve = (level: number) => contrast(levels(level));
  const source = applyCurves(photo, curve, curve, curve);
  const flat = smoothWithinEdges(source, { reach: 22 * unit, tolerance: 0.4 });
  const regions = tidyRegions(quantise(saturate(flat, 1.35), 14, chance), Math.max(1, Math.round(2 * unit)));
  const bright = regions.palette.map((colour) => adjustColour(colour, { lighter: 0.07, chroma: 1.12 }));
  const page = paintRegions(regions, bright);
  const tone = luminance(flat);
  halftone(page, tone, 6.5 * unit, chance.pick([0.26, 0.52, 0.785]));
  ink(page, drawInkLines(luminance(source), { thickness: 1.8 * unit, detail: 0.5, hardness: 1 }), tone);
  return page;
};

/** Round dots on a turned grid, larger where the shade is deeper, and bright ones in the highlights left out. */
function halftone({ data, width, height }: Picture, tone: Plane, pitch: number, angle: number): void {
  const cos = Math.cos(angle) / pitch;
  const sin = Math.sin(angle) / pitch;
  for (let pixel = 0, y = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const u = x * cos + y * sin;
      const v = y * cos - x * sin;
      const shade = smoothStep(0.62, 0.12, tone.data[pixel] ?? 0) * 0.9;
      if (shade <= 0.02) continue;
      const reach = Math.sqrt(shade) * 0.58;
      const off = Math.hypot(u - Math.floor(u) - 0.5, v - Math.floor(v) - 0.5);
      const dot = (1 - smoothStep(reach - 0.1, reach + 0.1, off)) * 0.5;
      for (let at = pixel * 3; at < pixel * 3 + 3; at++) data[at] = (data[at] ?? 0) * (1 - dot);
    }
  }
}

function ink({ data }: Picture, lines: Plane, tone: Plane): void {
  for (let pixel = 0, at = 0; pixel < lines.data.length; pixel++, at += 3) {
    const black = Math.max(lines.data[pixel] ?? 0, 1 - smoothStep(0.05, 0.1, tone.data[pixel] ?? 0));
    data[at] = (data[at] ?? 0) * (1 - black) + 16 * black;
    data[at + 1] = (data[at + 1] ?? 0) * (1 - black) + 14 * black;
    data[at + 2] = (data[at + 2] ?? 0) * (1 - black) + 22 * black;
  }
}
