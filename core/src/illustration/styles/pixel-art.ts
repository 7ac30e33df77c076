import { createCanvas } from '@napi-rs/canvas';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { placePixels } from '../filters/styles/pixel-art.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { luminance, readPixels, spreadTones, strengthen, writePixels } from './pixels.ts';
import { tuned } from './repaint.ts';
import { flatBrush, type Style } from './style.ts';

/** A scene of an old game: 112 squares across, few colours, shades woven from two of them. */
export const pixelArt: Style = {
  brush: { ...flatBrush, detail: 0.5, outline: 1.6 },
  palette: (palette) => tuned(palette, 0.01, 1.3),
  paint: placeSquares,
  finish: { grain: 0, vignette: 0 },
  filter: placePixels,
  poster: posterLooks.classic,
  page: pageLooks.illustrated,
};

const across = 112;

/** Thresholds of ordered weaving, 0 … 15. */
const weave = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5] as const;

function placeSquares(drawing: DrawingContext): void {
  const { canvas, width, height } = drawing;
  const rows = Math.max(1, Math.round((across * height) / width));
  const small = createCanvas(across, rows);
  const context = small.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, across, rows);
  const image = context.getImageData(0, 0, across, rows);
  const source = { data: image.data, width: across, height: rows };
  strengthen(source, 1.12, 1.12);
  const curve = spreadTones(luminance(source), 0.25);
  const target = readPixels(drawing);
  const levels = 5;
  for (let y = 0; y < height; y++) {
    const row = Math.min(rows - 1, Math.floor((y * rows) / height));
    for (let x = 0; x < width; x++) {
      const column = Math.min(across - 1, Math.floor((x * across) / width));
      const from = (row * across + column) * 4;
      const bias = ((weave[(row % 4) * 4 + (column % 4)] ?? 0) / 16 - 0.47) * (255 / levels) * 0.5;
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const value = source.data[from + channel] ?? 0;
        const spread = value + ((curve[value] ?? value) - value) * 0.4 + bias;
        target.data[at + channel] = Math.round((spread / 255) * levels) * (255 / levels);
      }
    }
  }
  writePixels(drawing, target);
}
