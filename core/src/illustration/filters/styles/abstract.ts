import Delaunator from 'delaunator';
import type { Chance } from '../../../chance.ts';
import { blurPicture } from '../blur.ts';
import { smoothWithinEdges } from '../edge-aware-blur.ts';
import type { Filter } from '../filter.ts';
import { type Flow, readFlow } from '../flow.ts';
import { applyCurves, contrastCurve, levelsCurve } from '../grade.ts';
import { adjustColour } from '../oklab.ts';
import { createPicture, lengthUnit, luminance, type Picture, type Rgb, setPixel } from '../picture.ts';

type Corner = readonly [x: number, y: number];

/** Facets: a mesh of triangles that is fine along outlines and coarse in the open, each of one pure colour. */
export const cutIntoFacets: Filter = (photo, chance) => {
  const unit = lengthUnit(photo);
  const levels = levelsCurve(photo, 1);
  const contrast = contrastCurve(0.3);
  const curve = (level: number) => contrast(levels(level));
  const source = smoothWithinEdges(applyCurves(photo, curve, curve, curve), { reach: 16 * unit, tolerance: 0.4 });
  const corners = placeCorners(readFlow(luminance(source), 2.5 * unit), 1500, chance);
  const { triangles } = Delaunator.from(corners as Corner[]);
  const result = createPicture(photo.width, photo.height);
  const colours = blurPicture(source, 3 * unit);
  const turn = (chance.next() - 0.5) * 0.5;
  for (let index = 0; index < triangles.length; index += 3) {
    const facet = [0, 1, 2].map((offset) => corners[triangles[index + offset] ?? 0] ?? [0, 0]) as [
      Corner,
      Corner,
      Corner,
    ];
    fillFacet(result, facet, facetColour(colours, facet, turn));
  }
  return result;
};

/** Corners fall where edges are strong; a loose grid and the frame keep the rest covered. */
function placeCorners({ width, height, strength }: Flow, count: number, chance: Chance): readonly Corner[] {
  const corners: Corner[] = [];
  const along = (steps: number, place: (t: number) => void) => {
    for (let step = 0; step <= steps; step++) place(step / steps);
  };
  along(8, (t) => corners.push([t * (width - 1), 0], [t * (width - 1), height - 1]));
  along(8, (t) => corners.push([0, t * (height - 1)], [width - 1, t * (height - 1)]));
  along(9, (u) =>
    along(9, (v) => corners.push([(u * 0.9 + chance.next() * 0.1) * width, (v * 0.9 + chance.next() * 0.1) * height])),
  );
  for (let attempt = 0; attempt < count * 40 && corners.length < count; attempt++) {
    const x = Math.floor(chance.next() * width);
    const y = Math.floor(chance.next() * height);
    if ((strength[y * width + x] ?? 0) * 1.5 > chance.next()) corners.push([x, y]);
  }
  return corners;
}

/** The picture's colour at the facet's heart, lit as if each facet leaned its own way. */
function facetColour(
  { width, height, data }: Picture,
  [a, b, c]: readonly [Corner, Corner, Corner],
  turn: number,
): Rgb {
  const x = Math.min(width - 1, Math.round((a[0] + b[0] + c[0]) / 3));
  const y = Math.min(height - 1, Math.round((a[1] + b[1] + c[1]) / 3));
  const at = (y * width + x) * 3;
  const lean = Math.atan2(b[1] + c[1] - 2 * a[1], b[0] + c[0] - 2 * a[0]);
  const seen: Rgb = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  return adjustColour(seen, { lighter: Math.sin(lean) * 0.045, chroma: 1.5, turn: turn + Math.cos(lean) * 0.12 });
}

/** Fills a triangle, a row at a time; a pixel belongs to the facet that holds its centre, so facets leave no gaps. */
function fillFacet(picture: Picture, corners: readonly [Corner, Corner, Corner], colour: Rgb): void {
  const { width, height } = picture;
  const ys = corners.map((corner) => corner[1]);
  const first = Math.max(0, Math.floor(Math.min(...ys)));
  const last = Math.min(height - 1, Math.ceil(Math.max(...ys)));
  for (let y = first; y <= last; y++) {
    let left = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    for (let side = 0; side < 3; side++) {
      const from = corners[side] ?? corners[0];
      const to = corners[(side + 1) % 3] ?? corners[0];
      if (y < Math.min(from[1], to[1]) || y > Math.max(from[1], to[1])) continue;
      const t = from[1] === to[1] ? 0 : (y - from[1]) / (to[1] - from[1]);
      const x = from[0] + (to[0] - from[0]) * t;
      left = Math.min(left, x, from[1] === to[1] ? to[0] : x);
      right = Math.max(right, x, from[1] === to[1] ? to[0] : x);
    }
    const end = Math.min(width - 1, Math.ceil(right));
    for (let x = Math.max(0, Math.floor(left)); x <= end; x++) setPixel(picture, y * width + x, colour);
  }
}
