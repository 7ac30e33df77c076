import { createCanvas } from '@napi-rs/canvas';
import { chromaOf, colour, hexOf, lighten, oklch, saturate, turn } from '../drawing/colour.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { createNoise } from '../drawing/noise.ts';
import { paintExpressively } from '../filters/styles/expressionist.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import type { Palette } from '../scene/scene.ts';
import { inkEdges } from './ink-edges.ts';
import { paintStrokes } from './paint-strokes.ts';
import { type Style, softBrush } from './style.ts';

/** Vivid colours against their opposites, long writhing strokes, black contours. */
export const expressionist: Style = {
  brush: { ...softBrush, detail: 0.4 },
  underpainting: 0.5,
  palette: clash,
  paint: (drawing, under) => {
    distort(under);
    paintStrokes(drawing, under, {
      contrast: 1.18,
      chroma: 1.12,
      relief: 0.4,
      still: swirl,
      bent: (on, flow) => {
        const turning = swirl(on);
        return (x, y) => flow(x, y) * 0.55 + turning(x, y) * 0.45;
      },
      layers: [
        { length: 80, width: 13, spacing: 23.5, wander: 0.5, above: 0, bristle: 0.65, curl: 1.3 },
        { length: 34, width: 6.5, spacing: 13, wander: 0.6, above: 22, bristle: 0.4, curl: 0.9 },
      ],
    });
    inkEdges(drawing, under, { threshold: 50, strength: 0.8, paint: '#0e0b16', thickness: 2 });
  },
  finish: { grain: 0.05, vignette: 0.3 },
  filter: paintExpressively,
  poster: posterLooks.classic,
  page: pageLooks.illustrated,
};

/** Skies and accents turned towards opposites. */
function clash(palette: Palette): Palette {
  const push = (hex: string, degrees: number) => {
    const base = turn(colour(hex), degrees);
    return hexOf(saturate(base, chromaOf(base) < 0.05 ? 1.6 : 1.35));
  };
  const [a, b, c, d, e] = palette.sky;
  return {
    ...palette,
    sky: [push(a, -14), push(b, 20), push(c, -16), push(d, 12), push(e, 0)],
    foliage: hexOf(oklch(0.42, 0.13, 165)),
    grass: push(palette.grass, 24),
    water: push(palette.water, -30),
    accent: hexOf(lighten(oklch(0.62, 0.22, 32), 0)),
    ink: hexOf(oklch(0.17, 0.06, 285)),
  };
}

/** Directions that circle the light and roll like waves elsewhere. */
function swirl(drawing: DrawingContext): (x: number, y: number) => number {
  const { light, width, height } = drawing;
  const [lx, ly] = [light.x / width, light.y / height];
  return (x, y) => {
    const away = Math.hypot(x - lx, y - ly);
    const around = Math.atan2(y - ly, x - lx) + Math.PI / 2;
    const wave = Math.sin(x * 7 + y * 5) * 0.9 + Math.sin(y * 13 - x * 3) * 0.4;
    return away < 0.42 ? around * (1 - away * 0.6) + wave * away * 0.5 : wave;
  };
}

/** Bends the picture itself, row by row and column by column. */
function distort(under: DrawingContext): void {
  const { canvas, context, width, height, unit } = under;
  const noise = createNoise(under.chance('distort'));
  // A copy: drawing a canvas onto itself would snapshot the whole of it for every row.
  const copy = createCanvas(width, height);
  copy.getContext('2d').drawImage(canvas, 0, 0);
  for (let y = 0; y < height; y += 3) {
    const shift = (noise(y / 46 / unit) - 0.5) * 34 * unit + Math.sin(y / 31 / unit) * 6 * unit;
    context.drawImage(copy, 0, y, width, 3, shift, y, width, 3);
  }
}
