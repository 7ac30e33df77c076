import { createChance } from '../../chance.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { tileNoise } from '../drawing/noise.ts';
import { washInInk } from '../filters/styles/ink.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { edges, luminance, readPixels, spreadTones, writePixels } from './pixels.ts';
import { type Style, softBrush } from './style.ts';

/** Black ink on rice paper: three washes with wet edges, a dry brush over them, a red seal. */
export const brushInk: Style = {
  brush: { ...softBrush, margin: 0.05, detail: 0.35 },
  paint: (drawing) => {
    wash(drawing);
    seal(drawing);
  },
  finish: { grain: 0.03, vignette: 0 },
  filter: washInInk,
  poster: posterLooks.classic,
  page: pageLooks.illustrated,
};

const tile = 256;
let fibre: Float32Array | undefined;

function wash(drawing: DrawingContext): void {
  fibre ??= tileNoise(createChance(77), tile, 24, 4);
  const pixels = readPixels(drawing);
  const { data, width, height } = pixels;
  const levels = luminance(pixels);
  const curve = spreadTones(levels, 0.72);
  const lines = edges(levels, width, height, Math.max(1, Math.round(1.6 * drawing.unit)));
  const grain = 1 / Math.max(1, drawing.unit);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const hair = fibre[((y * grain) & 255) * tile + ((x * grain) & 255)] ?? 0.5;
      const bloom = fibre[(((y * grain) >> 2) & 255) * tile + (((x * grain) >> 2) & 255)] ?? 0.5;
      const level = (curve[levels[index] ?? 0] ?? 0) / 255 + (bloom - 0.5) * 0.16;
      const tone = level > 0.64 ? 0 : level > 0.42 ? 0.2 : level > 0.22 ? 0.52 : 0.92;
      const contour = Math.min(0.95, Math.max(0, ((lines[index] ?? 0) - 30) / 70)) * (hair > 0.36 ? 1 : 0.25);
      const rim = Math.min(x, y, width - 1 - x, height - 1 - y) / drawing.unit - 26 - bloom * 60;
      const ink = Math.max(tone * (0.82 + (hair - 0.5) * 0.5), contour) * Math.min(1, Math.max(0, rim / 26));
      const at = index * 4;
      const paper = 1 + (hair - 0.5) * 0.05;
      data[at] = 246 * paper * (1 - ink) + 24 * ink;
      data[at + 1] = 240 * paper * (1 - ink) + 24 * ink;
      data[at + 2] = 226 * paper * (1 - ink) + 30 * ink;
    }
  }
  writePixels(drawing, pixels);
}

/** A red seal with a wave under a moon, in the corner away from the subject. */
function seal(drawing: DrawingContext): void {
  const { context, width, height, unit, scene } = drawing;
  const size = 38 * unit;
  const x = scene.composition.focus > 0.5 ? 58 * unit : width - 58 * unit - size;
  const y = height - 96 * unit;
  context.fillStyle = 'rgba(186,38,32,0.92)';
  context.beginPath();
  context.roundRect(x, y, size, size, 5 * unit);
  context.fill();
  context.fillStyle = '#f6efe0';
  context.strokeStyle = '#f6efe0';
  context.lineWidth = 2.6 * unit;
  context.beginPath();
  context.arc(x + size * 0.64, y + size * 0.34, size * 0.13, 0, Math.PI * 2);
  context.fill();
  context.beginPath();
  for (const line of [0.58, 0.76]) {
    context.moveTo(x + size * 0.16, y + size * line);
    context.quadraticCurveTo(x + size * 0.34, y + size * (line - 0.16), x + size * 0.5, y + size * line);
    context.quadraticCurveTo(x + size * 0.66, y + size * (line + 0.12), x + size * 0.84, y + size * (line - 0.04));
  }
  context.stroke();
}
