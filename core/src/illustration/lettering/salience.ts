/** Where the eye goes first: what differs in colour from its wider surroundings (after Achanta et al., CVPR 2009). */
import { blurPlane } from '../filters/blur.ts';
import { toOklab } from '../filters/oklab.ts';
import { createPlane, type Picture, type Plane } from '../filters/picture.ts';
import type { Box } from './box.ts';

/** How much of what is worth seeing lies under some boxes: 1 is as much as on average, 0 nothing. */
export type Salience = (boxes: readonly Box[]) => number;

/** Pixels: the longer side of the copy that is looked at; details smaller than a finger do not matter. */
const copySize = 72;

/** Surroundings as parts of the copy: wide ones tell a thing from its setting, near ones tell that it has parts. */
const reaches = [6, 18] as const;

/** Reads a picture's salience. */
export function readSalience(picture: Picture): Salience {
  const step = Math.max(picture.width, picture.height) / copySize;
  const width = Math.max(1, Math.floor(picture.width / step));
  const height = Math.max(1, Math.floor(picture.height / step));
  const planes = sampleOklab(picture, step, width, height).map((plane) => blurPlane(plane, 1));
  const salience = createPlane(width, height);
  for (const reach of reaches) {
    const gaps = createPlane(width, height);
    for (const plane of planes) {
      const around = blurPlane(plane, copySize / reach);
      for (let pixel = 0; pixel < gaps.data.length; pixel++) {
        const gap = (plane.data[pixel] ?? 0) - (around.data[pixel] ?? 0);
        gaps.data[pixel] = (gaps.data[pixel] ?? 0) + gap * gap;
      }
    }
    // The root keeps one bright disc from making everything else look empty.
    for (let pixel = 0; pixel < gaps.data.length; pixel++) {
      salience.data[pixel] = (salience.data[pixel] ?? 0) + Math.sqrt(gaps.data[pixel] ?? 0);
    }
  }
  const average = strength(salience, { x: 0, y: 0, width, height });
  return (boxes) => {
    const under = boxes.map((box) => {
      const small = { x: box.x / step, y: box.y / step, width: box.width / step, height: box.height / step };
      return { area: box.width * box.height, salience: strength(salience, small) };
    });
    const area = under.reduce((sum, box) => sum + box.area, 0);
    return under.reduce((sum, box) => sum + box.salience * box.area, 0) / Math.max(1, area) / Math.max(1e-6, average);
  };
}

/** Lightness, green-red and blue-yellow of a small copy; colour counts twice, because it is what figures are told by. */
function sampleOklab({ data, width }: Picture, step: number, columns: number, rows: number): readonly Plane[] {
  const planes = [createPlane(columns, rows), createPlane(columns, rows), createPlane(columns, rows)] as const;
  for (let pixel = 0; pixel < columns * rows; pixel++) {
    const x = Math.floor(((pixel % columns) + 0.5) * step);
    const y = Math.floor((Math.floor(pixel / columns) + 0.5) * step);
    const at = (y * width + x) * 3;
    const [lightness, a, b] = toOklab([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
    planes[0].data[pixel] = lightness;
    planes[1].data[pixel] = a * 2;
    planes[2].data[pixel] = b * 2;
  }
  return planes;
}

/** Root mean square: a slender tower under the end of a line counts, though most of the line is sky. */
function strength({ data, width, height }: Plane, box: Box): number {
  let sum = 0;
  let count = 0;
  for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(height, box.y + box.height); y++) {
    for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(width, box.x + box.width); x++) {
      sum += (data[y * width + x] ?? 0) ** 2;
      count += 1;
    }
  }
  return Math.sqrt(sum / Math.max(1, count));
}
