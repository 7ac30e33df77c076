import { createChance } from '../../chance.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { tileNoise } from '../drawing/noise.ts';
import { drawInPencil } from '../filters/styles/sketch.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { edges, luminance, readPixels, spreadTones, writePixels } from './pixels.ts';
import { type Style, softBrush } from './style.ts';

/** Pencil on paper: contours, and hatching that crosses where it is dark. */
export const sketch: Style = {
  brush: { ...softBrush, margin: 0.045, detail: 0.5, outline: 1.2 },
  paint: pencil,
  finish: { grain: 0, vignette: 0 },
  filter: drawInPencil,
  poster: posterLooks.classic,
  page: pageLooks.illustrated,
};

const tile = 256;
let tooth: Float32Array | undefined;

/** Hatchings: direction, distance of lines in units, and the darkness from which they are laid, 0 … 1. */
const hatchings = [
  { angle: -0.82, spacing: 5.2, from: 0.16 },
  { angle: -0.35, spacing: 5.6, from: 0.42 },
  { angle: 0.75, spacing: 5.2, from: 0.6 },
] as const;

function pencil(drawing: DrawingContext): void {
  tooth ??= tileNoise(createChance(52), tile, 64, 2);
  const pixels = readPixels(drawing);
  const { data, width, height } = pixels;
  const levels = luminance(pixels);
  const lines = edges(levels, width, height, Math.max(1, Math.round(drawing.unit)));
  // A third of a sheet stays paper.
  const curve = spreadTones(levels, 0.62).map((level) => 84 + level * 0.67);
  const rows = hatchings.map(({ angle, spacing, from }) => ({
    dx: Math.sin(angle) / (spacing * drawing.unit),
    dy: Math.cos(angle) / (spacing * drawing.unit),
    from,
  }));
  for (let y = 0; y < height; y++) {
    const edgeY = Math.min(y, height - 1 - y);
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const grain = tooth[(y & 255) * tile + (x & 255)] ?? 0.5;
      const wobble = (tooth[((y >> 3) & 255) * tile + ((x >> 3) & 255)] ?? 0.5) * 0.7;
      const dark = 1 - (curve[levels[index] ?? 0] ?? 0) / 255;
      let graphite = Math.min(0.85, ((lines[index] ?? 0) / 255) * 2.2);
      for (const { dx, dy, from } of rows) {
        if (dark < from) continue;
        const place = x * dx + y * dy + wobble;
        const line = Math.abs(place - Math.floor(place) - 0.5) * 2;
        const weight = Math.min(1, (dark - from) * 1.7 + 0.22);
        if (line < weight * 0.85 + 0.1) graphite = Math.max(graphite, (0.34 + weight * 0.4) * (1 - line * 0.5));
      }
      const margin = Math.min(
        1,
        Math.max(0, (Math.min(edgeY, x, width - 1 - x) / drawing.unit - 12 - wobble * 26) / 10),
      );
      const tone = Math.min(1, graphite * (0.55 + grain * 0.85)) * margin + dark * 0.1 * margin;
      const at = index * 4;
      const paper = 1 + (grain - 0.5) * 0.05;
      data[at] = 249 * paper * (1 - tone) + 44 * tone;
      data[at + 1] = 245 * paper * (1 - tone) + 44 * tone;
      data[at + 2] = 234 * paper * (1 - tone) + 50 * tone;
    }
  }
  writePixels(drawing, pixels);
}
