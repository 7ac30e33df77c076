import { type DrawingContext, fillTiled, withBlendMode } from '../drawing/drawing-context.ts';
import { paperTile } from '../drawing/texture.ts';
import { illustrate } from '../filters/styles/illustrated.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { inkEdges } from './ink-edges.ts';
import { luminance, readPixels, writePixels } from './pixels.ts';
import { tuned } from './repaint.ts';
import { type Style, softBrush } from './style.ts';

/** A drawing for a story: brown ink with hatched shadows over flat washes, on warm paper. */
export const illustrated: Style = {
  brush: { ...softBrush, margin: 0.03, detail: 0.7, outline: 2 },
  palette: (palette) => tuned(palette, 0.06, 0.94),
  paint: (drawing) => {
    layWashes(drawing);
    inkEdges(drawing, drawing, { threshold: 22, strength: 0.85, paint: '#4a2f26', thickness: 1 });
    layPaper(drawing, 0.5);
  },
  isWeatherLast: true,
  finish: { grain: 0, vignette: 0 },
  filter: illustrate,
  poster: posterLooks.classic,
  page: pageLooks.illustrated,
};

/** The brightest wash: above it the paper shows as it is, so that a bright sky does not break into white blocks. */
const brightest = 212;

/** Brightness in five steps, hatching in the darkest two, and a margin of bare paper. */
function layWashes(drawing: DrawingContext): void {
  const pixels = readPixels(drawing);
  const { data, width, height } = pixels;
  const levels = luminance(pixels);
  const step = 44;
  const spacing = 6.5 * drawing.unit;
  const edge = 15 * drawing.unit;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const at = index * 4;
      if (Math.min(x, y, width - 1 - x, height - 1 - y) < edge) {
        data[at] = 250;
        data[at + 1] = 243;
        data[at + 2] = 228;
        continue;
      }
      const level = levels[index] ?? 0;
      const wash = Math.round(level / step) * step + 8;
      const lift = level > brightest ? (brightest + 8 - level) * 0.2 : (wash - level) * 0.7;
      const place = (x * 0.78 + y) / spacing;
      const line = Math.abs(place - Math.floor(place) - 0.5) * 2;
      const ink = level < 96 && line < (0.5 * (96 - level)) / 96 ? 0.62 : 0;
      data[at] = ((data[at] ?? 0) + lift) * (1 - ink) + 62 * ink;
      data[at + 1] = ((data[at + 1] ?? 0) + lift) * (1 - ink) + 40 * ink;
      data[at + 2] = ((data[at + 2] ?? 0) + lift * 0.9) * (1 - ink) + 34 * ink;
    }
  }
  writePixels(drawing, pixels);
}

/** Lays the tooth of paper over the picture. */
export function layPaper(drawing: DrawingContext, strength: number): void {
  const { width, height, unit } = drawing;
  withBlendMode(drawing, 'soft-light', strength, () => {
    drawing.context.scale(unit, unit);
    fillTiled(drawing, paperTile(), width / unit, height / unit);
  });
}
