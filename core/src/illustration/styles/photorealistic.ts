import { createCanvas } from '@napi-rs/canvas';
import { type DrawingContext, withBlendMode } from '../drawing/drawing-context.ts';
import { focusAsLens } from '../filters/styles/photorealistic.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { readPixels, strengthen, writePixels } from './pixels.ts';
import { tuned } from './repaint.ts';
import { type Style, softBrush } from './style.ts';

/** As a lens sees it: what is far and what is close out of focus, light that blooms, film grain, dark corners. */
export const photorealistic: Style = {
  brush: softBrush,
  palette: (palette) => tuned(palette, -0.015, 0.82),
  paint: (drawing) => {
    focusOn(drawing);
    bloom(drawing);
    const pixels = readPixels(drawing);
    strengthen(pixels, 1.14, 1.02);
    writePixels(drawing, pixels);
  },
  finish: { grain: 0.14, vignette: 0.55 },
  filter: focusAsLens,
  poster: posterLooks.classic,
  page: pageLooks.illustrated,
};

/** A small copy, drawn large again, is a cheap and even blur. */
function blurred({ canvas, width, height }: DrawingContext, part: number) {
  const small = createCanvas(Math.max(8, Math.round(width * part)), Math.max(8, Math.round(height * part)));
  const context = small.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, small.width, small.height);
  return small;
}

/** Keeps a band about the subject sharp; towards the top and the bottom the picture softens. */
function focusOn(drawing: DrawingContext): void {
  const { context, width, height, subjectAreas, horizon } = drawing;
  const [hero] = subjectAreas;
  const top = hero ? Math.min(hero.top, hero.bottom - 0.1) * height : horizon * 0.8;
  const bottom = hero ? hero.bottom * height : height * 0.86;
  const soft = blurred(drawing, 0.24);
  const layer = createCanvas(width, height);
  const veil = layer.getContext('2d');
  veil.imageSmoothingQuality = 'high';
  veil.drawImage(soft, 0, 0, width, height);
  const mask = veil.createLinearGradient(0, 0, 0, height);
  const at = (y: number) => Math.min(1, Math.max(0, y / height));
  mask.addColorStop(0, 'rgba(0,0,0,0.9)');
  mask.addColorStop(at(top - height * 0.12), 'rgba(0,0,0,0.5)');
  mask.addColorStop(at(top), 'rgba(0,0,0,0)');
  mask.addColorStop(at(bottom + height * 0.02), 'rgba(0,0,0,0)');
  mask.addColorStop(1, 'rgba(0,0,0,0.95)');
  veil.globalCompositeOperation = 'destination-in';
  veil.fillStyle = mask;
  veil.fillRect(0, 0, width, height);
  // The subject stays sharp however high it is.
  if (hero)
    veil.clearRect(
      (hero.left - 0.02) * width,
      hero.top * height,
      (hero.right - hero.left + 0.04) * width,
      (hero.bottom - hero.top) * height,
    );
  context.drawImage(layer, 0, 0);
}

function bloom(drawing: DrawingContext): void {
  const { context, width, height } = drawing;
  const glow = blurred(drawing, 0.06);
  withBlendMode(drawing, 'screen', 0.2, () => {
    context.imageSmoothingQuality = 'high';
    context.drawImage(glow, 0, 0, width, height);
  });
}
