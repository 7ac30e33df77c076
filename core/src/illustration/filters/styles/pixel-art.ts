import { smoothWithinEdges } from '../edge-aware-blur.ts';
import type { Filter } from '../filter.ts';
import { applyCurves, contrastCurve, levelsCurve, saturate } from '../grade.ts';
import { adjustColour } from '../oklab.ts';
import { paintRegions, quantise } from '../palette.ts';
import { createPicture, type Picture, setPixel } from '../picture.ts';

/** A scene from an old game: big square pixels, two dozen colours, tones between them dithered in a checkerboard. */
export const placePixels: Filter = (photo, chance) => {
  const levels = levelsCurve(photo, 0.9);
  const contrast = contrastCurve(0.25);
  const curve = (level: number) => contrast(levels(level));
  const block = Math.max(2, Math.round(Math.max(photo.width, photo.height) / chance.integer(116, 136)));
  const calm = smoothWithinEdges(applyCurves(photo, curve, curve, curve), { reach: block * 2, tolerance: 0.3 });
  const small = dither(saturate(averageBlocks(calm, block), 1.35), 9);
  const regions = quantise(small, 24, chance);
  const bright = regions.palette.map((colour) => adjustColour(colour, { chroma: 1.15 }));
  return enlarge(paintRegions(regions, bright), photo, block);
};

/** One pixel for every block, of the block's mean colour. */
function averageBlocks({ data, width, height }: Picture, block: number): Picture {
  const small = createPicture(Math.ceil(width / block), Math.ceil(height / block));
  const sums = new Float64Array(small.width * small.height * 4);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const to = (Math.floor(y / block) * small.width + Math.floor(x / block)) * 4;
      for (let channel = 0; channel < 3; channel++)
        sums[to + channel] = (sums[to + channel] ?? 0) + (data[at + channel] ?? 0);
      sums[to + 3] = (sums[to + 3] ?? 0) + 1;
    }
  }
  for (let pixel = 0; pixel < small.width * small.height; pixel++) {
    const count = sums[pixel * 4 + 3] || 1;
    setPixel(small, pixel, [
      (sums[pixel * 4] ?? 0) / count,
      (sums[pixel * 4 + 1] ?? 0) / count,
      (sums[pixel * 4 + 2] ?? 0) / count,
    ]);
  }
  return small;
}

/** Pushes pixels up and down by the Bayer matrix of 2 × 2, so that quantising mixes colours in a pattern. */
function dither({ data, width, height }: Picture, strength: number): Picture {
  const pattern = [-0.5, 0, 0.25, -0.25];
  const result = createPicture(width, height);
  for (let at = 0; at < data.length; at++) {
    const pixel = Math.floor(at / 3);
    const cell = (Math.floor(pixel / width) % 2) * 2 + ((pixel % width) % 2);
    result.data[at] = (data[at] ?? 0) + (pattern[cell] ?? 0) * strength * 2;
  }
  return result;
}

function enlarge(small: Picture, { width, height }: Picture, block: number): Picture {
  const result = createPicture(width, height);
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const from = (Math.floor(y / block) * small.width + Math.floor(x / block)) * 3;
      setPixel(result, pixel, [small.data[from] ?? 0, small.data[from + 1] ?? 0, small.data[from + 2] ?? 0]);
    }
  }
  return result;
}
