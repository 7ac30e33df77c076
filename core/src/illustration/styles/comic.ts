import { css } from '../drawing/colour.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { inkAsComic } from '../filters/styles/comic.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { inkEdges } from './ink-edges.ts';
import { luminance, readPixels, strengthen, writePixels } from './pixels.ts';
import { tuned } from './repaint.ts';
import { flatBrush, type Style } from './style.ts';

/** Black contours, flat bright colours, dots in the shade, a white frame. */
export const comic: Style = {
  brush: { ...flatBrush, margin: 0.03, outline: 3 },
  palette: (palette) => tuned(palette, 0.02, 1.5),
  paint: (drawing) => {
    dots(drawing);
    inkEdges(drawing, drawing, { threshold: 60, strength: 0.9, paint: '#100c18', thickness: 2 });
    frame(drawing);
  },
  finish: { grain: 0, vignette: 0 },
  filter: inkAsComic,
  poster: posterLooks.classic,
  page: pageLooks.illustrated,
};

/** Printed dots: larger where it is darker; brightness in four steps. */
export function dots(drawing: DrawingContext, spacing = 6.4): void {
  const pixels = readPixels(drawing);
  strengthen(pixels, 1.14, 1.3);
  const { data, width, height } = pixels;
  const levels = luminance(pixels);
  const pitch = spacing * drawing.unit;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const u = (x + y) / (pitch * Math.SQRT2);
      const v = (x - y) / (pitch * Math.SQRT2);
      const du = u - Math.floor(u) - 0.5;
      const dv = v - Math.floor(v) - 0.5;
      const level = (levels[index] ?? 0) / 255;
      const radius = 0.5 * Math.min(1, Math.max(0, (0.78 - level) * 1.15));
      const isDot = du * du + dv * dv < radius * radius;
      const factor = isDot ? 0.74 : 1.05;
      const at = index * 4;
      data[at] = step(data[at] ?? 0) * factor;
      data[at + 1] = step(data[at + 1] ?? 0) * factor;
      data[at + 2] = step(data[at + 2] ?? 0) * factor;
    }
  }
  writePixels(drawing, pixels);
}

const step = (value: number): number => Math.round(value / 36) * 36;

/** The white margin and the black line of a panel. */
function frame(drawing: DrawingContext): void {
  const { context, width, height, unit, paints } = drawing;
  const margin = 16 * unit;
  context.strokeStyle = '#fffdf6';
  context.lineWidth = margin * 2;
  context.strokeRect(0, 0, width, height);
  context.strokeStyle = css(paints.ink);
  context.lineWidth = 4 * unit;
  context.strokeRect(margin, margin, width - margin * 2, height - margin * 2);
}
