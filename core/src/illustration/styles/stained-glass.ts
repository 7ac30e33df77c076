import type { Chance } from '../../chance.ts';
import type { Stage } from '../drawing/stage.ts';
import { edges, luminance, type Pixels, readPixels, strengthen, writePixels } from './pixels.ts';
import { tuned } from './repaint.ts';
import { flatBrush, type Style } from './style.ts';

/** A church window: panes of glowing glass held by lead, the contours of things in thicker lead. */
export const stainedGlass: Style = {
  brush: { ...flatBrush, detail: 0.3, outline: 3 },
  palette: (palette) => tuned(palette, 0.03, 1.5),
  paint: (stage) => {
    const source = readPixels(stage);
    strengthen(source, 1.18, 1.35);
    writePixels(stage, glaze(source, stage));
  },
  finish: { grain: 0.05, vignette: 0.4 },
};

/** Places of panes: one in every square of a grid, moved about in it. */
function panesOf(columns: number, rows: number, chance: Chance) {
  return Float32Array.from({ length: columns * rows * 2 }, () => 0.12 + chance.next() * 0.76);
}

function glaze(source: Pixels, stage: Stage): Pixels {
  const { width, height, data } = source;
  const { unit } = stage;
  const cell = 46 * unit;
  const [columns, rows] = [Math.ceil(width / cell) + 2, Math.ceil(height / cell) + 2];
  const chance = stage.chance('panes');
  const panes = panesOf(columns, rows, chance);
  const tints = Float32Array.from({ length: columns * rows }, () => (chance.next() - 0.5) * 44);
  const contours = edges(luminance(source), width, height, Math.max(1, Math.round(1.6 * unit)));
  const target = new Uint8ClampedArray(data.length);
  const lead = 2.6 * unit;
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / cell) + 1;
    for (let x = 0; x < width; x++) {
      const column = Math.floor(x / cell) + 1;
      let [nearest, second, pane] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
      for (let r = row - 1; r <= row + 1; r++) {
        for (let c = column - 1; c <= column + 1; c++) {
          const at = (r % rows) * columns + (c % columns);
          const dx = (c - 1 + (panes[at * 2] ?? 0)) * cell - x;
          const dy = (r - 1 + (panes[at * 2 + 1] ?? 0)) * cell - y;
          const away = Math.sqrt(dx * dx + dy * dy);
          if (away < nearest) [second, nearest, pane] = [nearest, away, at];
          else if (away < second) second = away;
        }
      }
      const index = y * width + x;
      const gap = second - nearest;
      const dark = Math.max(
        gap < lead ? 1 : gap < lead * 2 ? 2 - gap / lead : 0,
        Math.min(1, ((contours[index] ?? 0) - 34) / 40),
      );
      // Glass is brighter in the middle of a pane.
      const shade = (tints[pane] ?? 0) + 16 - Math.min(34, (nearest / cell) * 40);
      const keep = 1 - Math.min(0.96, Math.max(0, dark));
      const at = index * 4;
      target[at] = ((data[at] ?? 0) + shade) * keep + 18 * (1 - keep);
      target[at + 1] = ((data[at + 1] ?? 0) + shade) * keep + 18 * (1 - keep);
      target[at + 2] = ((data[at + 2] ?? 0) + shade) * keep + 22 * (1 - keep);
      target[at + 3] = 255;
    }
  }
  return { data: target, width, height };
}
