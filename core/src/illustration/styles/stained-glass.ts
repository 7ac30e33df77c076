import type { Chance } from '../../chance.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { glazeAsWindow } from '../filters/styles/stained-glass.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { edges, luminance, type Pixels, readPixels, strengthen, writePixels } from './pixels.ts';
import { tuned } from './repaint.ts';
import { flatBrush, type Style } from './style.ts';

/** A church window: panes of glowing glass held by lead, the contours of things in thicker lead. */
export const stainedGlass: Style = {
  brush: { ...flatBrush, detail: 0.3, outline: 3 },
  palette: (palette) => tuned(palette, 0.03, 1.5),
  paint: (drawing) => {
    const source = readPixels(drawing);
    strengthen(source, 1.18, 1.35);
    writePixels(drawing, glaze(source, drawing));
  },
  finish: { grain: 0.05, vignette: 0.4 },
  filter: glazeAsWindow,
  poster: posterLooks.classic,
  page: pageLooks.illustrated,
};

/** Places of panes: one in every square of a grid, moved about in it. */
function panesOf(columns: number, rows: number, chance: Chance) {
  return Float32Array.from({ length: columns * rows * 2 }, () => 0.12 + chance.next() * 0.76);
}

/** The nine sites about one square of the grid, and which panes they are. */
type Neighbours = { readonly xs: Float64Array; readonly ys: Float64Array; readonly ids: Int32Array };

function neighboursOf(panes: Float32Array, columns: number, rows: number, cell: number) {
  const [xs, ys, ids] = [new Float64Array(9), new Float64Array(9), new Int32Array(9)];
  return (column: number, row: number): Neighbours => {
    let count = 0;
    for (let r = row - 1; r <= row + 1; r++)
      for (let c = column - 1; c <= column + 1; c++) {
        const at = (r % rows) * columns + (c % columns);
        ids[count] = at;
        xs[count] = (c - 1 + (panes[at * 2] ?? 0)) * cell;
        ys[count] = (r - 1 + (panes[at * 2 + 1] ?? 0)) * cell;
        count++;
      }
    return { xs, ys, ids };
  };
}

function glaze(source: Pixels, drawing: DrawingContext): Pixels {
  const { width, height } = source;
  const { unit } = drawing;
  const cell = 46 * unit;
  const [columns, rows] = [Math.ceil(width / cell) + 2, Math.ceil(height / cell) + 2];
  const chance = drawing.chance('panes');
  const panes = panesOf(columns, rows, chance);
  const tints = Float32Array.from({ length: columns * rows }, () => (chance.next() - 0.5) * 44);
  const contours = edges(luminance(source), width, height, Math.max(1, Math.round(1.6 * unit)));
  const target = new Uint8ClampedArray(source.data.length);
  const neighbours = neighboursOf(panes, columns, rows, cell);
  const glass: Glass = { source, target, tints, contours, cell, lead: 2.6 * unit };
  for (let row = 1; row * cell - cell < height; row++) {
    for (let column = 1; column * cell - cell < width; column++) {
      glazeSquare(glass, neighbours(column, row), column, row);
    }
  }
  return { data: target, width, height };
}

/** What panes are painted from. Lengths are pixels. */
type Glass = {
  readonly source: Pixels;
  readonly target: Uint8ClampedArray;
  /** How much lighter or darker each pane is, 0 … 255. */
  readonly tints: Float32Array;
  readonly contours: Uint8Array;
  readonly cell: number;
  readonly lead: number;
};

/** Paints one square of the grid: its nine neighbours are looked up once, and roots are drawn for the two nearest alone. */
function glazeSquare(glass: Glass, { xs, ys, ids }: Neighbours, column: number, row: number): void {
  const { source, target, tints, contours, cell, lead } = glass;
  const { width, height, data } = source;
  const [top, bottom] = [Math.ceil((row - 1) * cell), Math.min(height, Math.ceil(row * cell))];
  const [left, right] = [Math.ceil((column - 1) * cell), Math.min(width, Math.ceil(column * cell))];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      let near = 1e12;
      let next = 1e12;
      let pane = 0;
      for (let site = 0; site < 9; site++) {
        const dx = (xs[site] ?? 0) - x;
        const dy = (ys[site] ?? 0) - y;
        const away = dx * dx + dy * dy;
        if (away < near) {
          next = near;
          near = away;
          pane = site;
        } else if (away < next) next = away;
      }
      const nearest = Math.sqrt(near);
      const index = y * width + x;
      const gap = Math.sqrt(next) - nearest;
      const border = gap < lead ? 1 : gap < lead * 2 ? 2 - gap / lead : 0;
      const dark = Math.max(border, ((contours[index] ?? 0) - 34) / 40);
      // Glass is brighter in the middle of a pane.
      const shade = (tints[ids[pane] ?? 0] ?? 0) + 16 - Math.min(34, (nearest / cell) * 40);
      const keep = 1 - Math.min(0.96, Math.max(0, dark));
      const at = index * 4;
      target[at] = ((data[at] ?? 0) + shade) * keep + 18 * (1 - keep);
      target[at + 1] = ((data[at + 1] ?? 0) + shade) * keep + 18 * (1 - keep);
      target[at + 2] = ((data[at + 2] ?? 0) + shade) * keep + 22 * (1 - keep);
      target[at + 3] = 255;
    }
  }
}
