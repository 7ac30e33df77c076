import type { Chance } from '../../../chance.ts';
import { smoothWithinEdges } from '../edge-aware-blur.ts';
import type { Filter } from '../filter.ts';
import { applyCurves, contrastCurve, levelsCurve, saturate } from '../grade.ts';
import { drawInkLines } from '../ink-lines.ts';
import { clamp, createPicture, createPlane, lengthUnit, luminance, type Picture, type Plane } from '../picture.ts';

/** Mean width of a pane, units. */
const paneSide = 62;

/** A church window: panes of glowing glass, each of one colour, held by lead; thicker lead about things. */
export const glazeAsWindow: Filter = (photo, chance) => {
  const unit = lengthUnit(photo);
  const levels = levelsCurve(photo, 1);
  const contrast = contrastCurve(0.35);
  const curve = (level: number) => contrast(levels(level));
  const even = smoothWithinEdges(applyCurves(photo, curve, curve, curve), { reach: 18 * unit, tolerance: 0.45 });
  const source = saturate(even, 1.7);
  const contours = drawInkLines(luminance(even), { thickness: 2.6 * unit, detail: 0.2, hardness: 0.9 });
  const panes = cutPanes(photo.width, photo.height, paneSide * unit, chance);
  return leaded(source, panes, contours, { lead: 2.4 * unit, cell: paneSide * unit });
};

/** Which pane each pixel lies in, how far it is from the pane's middle and from the next pane, pixels. */
type Panes = { readonly ids: Int32Array; readonly count: number; readonly middle: Plane; readonly gap: Plane };

/** Places in every square of a grid, moved about in it; a pixel lies in the pane whose place is nearest. */
function cutPanes(width: number, height: number, cell: number, chance: Chance): Panes {
  const columns = Math.ceil(width / cell) + 2;
  const rows = Math.ceil(height / cell) + 2;
  const places = Float32Array.from({ length: columns * rows * 2 }, () => 0.1 + chance.next() * 0.8);
  const ids = new Int32Array(width * height);
  const middle = createPlane(width, height);
  const gap = createPlane(width, height);
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const [column, row] = [Math.floor(x / cell) + 1, Math.floor(y / cell) + 1];
      let [near, next, id] = [1e9, 1e9, 0];
      for (let r = row - 1; r <= row + 1; r++) {
        for (let c = column - 1; c <= column + 1; c++) {
          const at = r * columns + c;
          const away = Math.hypot(
            (c - 1 + (places[at * 2] ?? 0)) * cell - x,
            (r - 1 + (places[at * 2 + 1] ?? 0)) * cell - y,
          );
          if (away < near) [near, next, id] = [away, near, at];
          else if (away < next) next = away;
        }
      }
      ids[pixel] = id;
      middle.data[pixel] = near;
      gap.data[pixel] = next - near;
    }
  }
  return { ids, count: columns * rows, middle, gap };
}

/** The mean colour of every pane, three numbers each. */
function coloursOf({ data }: Picture, { ids, count }: Panes): Float64Array {
  const sums = new Float64Array(count * 4);
  for (let pixel = 0; pixel < ids.length; pixel++) {
    const at = (ids[pixel] ?? 0) * 4;
    for (let channel = 0; channel < 3; channel++)
      sums[at + channel] = (sums[at + channel] ?? 0) + (data[pixel * 3 + channel] ?? 0);
    sums[at + 3] = (sums[at + 3] ?? 0) + 1;
  }
  return sums.map((sum, at) => (at % 4 === 3 ? sum : sum / Math.max(1, sums[at - (at % 4) + 3] ?? 1)));
}

/** Paints every pane in its colour with a little of what is seen through it, lighter in its middle, and the lead between. */
function leaded(
  source: Picture,
  panes: Panes,
  contours: Plane,
  { lead, cell }: { readonly lead: number; readonly cell: number },
): Picture {
  const colours = coloursOf(source, panes);
  const result = createPicture(source.width, source.height);
  for (let pixel = 0, at = 0; pixel < panes.ids.length; pixel++, at += 3) {
    const gap = panes.gap.data[pixel] ?? 0;
    const dark = clamp(Math.max(2 - gap / lead, (contours.data[pixel] ?? 0) * 1.2), 0, 0.96);
    const glow = 20 - ((panes.middle.data[pixel] ?? 0) / cell) * 44;
    const pane = (panes.ids[pixel] ?? 0) * 4;
    for (let channel = 0; channel < 3; channel++) {
      const glass = (colours[pane + channel] ?? 0) * 0.6 + (source.data[at + channel] ?? 0) * 0.4 + glow;
      result.data[at + channel] = glass * (1 - dark) + (channel === 2 ? 22 : 17) * dark;
    }
  }
  return result;
}
