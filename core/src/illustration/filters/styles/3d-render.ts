import { blurPlane } from '../blur.ts';
import { smoothWithinEdges } from '../edge-aware-blur.ts';
import type { Filter } from '../filter.ts';
import { applyCurves, levelsCurve, saturate } from '../grade.ts';
import { drawInkLines } from '../ink-lines.ts';
import { lengthUnit, luminance, type Picture, type Plane, smoothStep } from '../picture.ts';
import { lightRelief } from '../relief.ts';

/** As if modelled: every area a rounded body of smooth plastic, under a lamp from the upper left. */
export const modelInPlastic: Filter = (photo, chance) => {
  const unit = lengthUnit(photo);
  const levels = levelsCurve(photo, 0.85);
  const even = applyCurves(photo, levels, levels, levels);
  const smooth = saturate(smoothWithinEdges(even, { reach: 34 * unit, tolerance: 0.62 }), 1.32);
  const seams = drawInkLines(luminance(smooth), { thickness: 1.6 * unit, detail: 0.45, hardness: 0.6 });
  lightRelief(smooth, bodies(seams, 7 * unit), 2600 * unit);
  lightRelief(smooth, bodies(seams, 2.4 * unit), 420 * unit);
  shine(smooth, 0.12 + chance.next() * 0.2);
  return smooth;
};

/** Heights that fall off towards the seams, within `reach` pixels of them. */
function bodies(seams: Plane, reach: number): Plane {
  const heights = blurPlane(blurPlane(seams, reach), reach);
  for (let pixel = 0; pixel < heights.data.length; pixel++) heights.data[pixel] = -(heights.data[pixel] ?? 0);
  return heights;
}

/** The lamp over everything: brighter about a place at the top, `x` of the width from the left, darker far from it. */
function shine({ data, width, height }: Picture, x: number): void {
  for (let row = 0, at = 0; row < height; row++) {
    const dy = row / height - 0.06;
    for (let column = 0; column < width; column++) {
      const dx = column / width - x;
      const lamp = smoothStep(1.15, 0, Math.sqrt(dx * dx + dy * dy));
      for (const end = at + 3; at < end; at++) {
        const own = data[at] ?? 0;
        data[at] = own * (0.84 + 0.2 * lamp) + (255 - own) * 0.22 * lamp * lamp;
      }
    }
  }
}
