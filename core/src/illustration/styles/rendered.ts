import { blended, radial, type Stage } from '../drawing/stage.ts';
import { edges, luminance, readPixels, strengthen, writePixels } from './pixels.ts';
import { tuned } from './repaint.ts';
import { lightRelief } from './strokes.ts';
import { flatBrush, type Style } from './style.ts';

/** As if modelled: every shape a rounded body of smooth plastic under a lamp from the upper left. */
export const rendered: Style = {
  brush: { ...flatBrush, detail: 0.35 },
  palette: (palette) => tuned(palette, 0.05, 1.12),
  paint: (stage) => {
    model(stage);
    shine(stage);
  },
  finish: { grain: 0, vignette: 0.3 },
};

/** Heights that fall off towards the contours, lit from the upper left at two scales. */
function model(stage: Stage): void {
  const pixels = readPixels(stage);
  strengthen(pixels, 1.04, 1.1);
  const { width, height } = pixels;
  const contours = edges(luminance(pixels), width, height, 1);
  for (const [reach, strength] of [
    [Math.max(2, Math.round(9 * stage.unit)), 2.1],
    [Math.max(1, Math.round(3 * stage.unit)), 0.8],
  ] as const) {
    lightRelief(pixels, heightsOf(contours, width, height, reach), strength);
  }
  writePixels(stage, pixels);
}

/** 255 in the middle of shapes, lower the nearer a contour is: contours blurred twice by a box. */
function heightsOf(contours: Uint8Array, width: number, height: number, reach: number): Uint8Array {
  const across = new Float32Array(contours.length);
  const span = reach * 2 + 1;
  for (let y = 0; y < height; y++) {
    let sum = 0;
    for (let x = -reach; x < width; x++) {
      sum += contours[y * width + Math.min(width - 1, x + reach)] ?? 0;
      if (x > reach) sum -= contours[y * width + x - reach - 1] ?? 0;
      if (x >= 0) across[y * width + x] = sum / span;
    }
  }
  const heights = new Uint8Array(contours.length);
  for (let x = 0; x < width; x++) {
    let sum = 0;
    for (let y = -reach; y < height; y++) {
      sum += across[Math.min(height - 1, y + reach) * width + x] ?? 0;
      if (y > reach) sum -= across[(y - reach - 1) * width + x] ?? 0;
      if (y >= 0) heights[y * width + x] = 255 - Math.min(255, (sum / span) * 4);
    }
  }
  return heights;
}

/** The soft reflection of the lamp over everything. */
function shine(stage: Stage): void {
  const { context, width, height, paints } = stage;
  blended(stage, 'soft-light', 1, () => {
    context.fillStyle = radial(stage, { x: width * 0.2, y: height * 0.08 }, width * 0.95, [
      [0, paints.snow, 0.55],
      [0.6, paints.snow, 0.1],
      [1, paints.ink, 0.3],
    ]);
    context.fillRect(0, 0, width, height);
  });
}
