import { Path2D } from '@napi-rs/canvas';
import { colour, css, mix } from '../drawing/colour.ts';
import {
  addCircle,
  type DrawingContext,
  verticalGradient,
  withBlendMode,
  withClip,
} from '../drawing/drawing-context.ts';
import { lightInNeon } from '../filters/styles/cyberpunk.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import type { Palette } from '../scene/scene.ts';
import { edges, luminance, mapTones, readPixels, writePixels } from './pixels.ts';
import { type Style, softBrush } from './style.ts';

/** Night, neon and a grid. */
export const cyberpunk: Style = {
  brush: { ...softBrush, detail: 0.7, isLit: true },
  palette: neon,
  paint: (drawing) => {
    drawSunBars(drawing);
    const pixels = readPixels(drawing);
    const lines = edges(luminance(pixels), pixels.width, pixels.height, Math.max(1, Math.round(1.4 * drawing.unit)));
    mapTones(pixels, ['#07031c', '#22104f', '#6a1fa8', '#e82f9f', '#ff8ac4', '#fff0fa'].map(colour), 0.45);
    glowLines(drawing, pixels.data, lines);
    writePixels(drawing, pixels);
    drawGrid(drawing);
    drawScanlines(drawing);
  },
  finish: { grain: 0.05, vignette: 0.4 },
  countryBecomes: 'city',
  filter: lightInNeon,
  poster: posterLooks.bold,
  page: pageLooks.cinematic,
};

function neon(palette: Palette): Palette {
  return {
    ...palette,
    sky: ['#0b0530', '#2a0f66', '#6a1a9c', '#d42a98', '#ff7ab0'],
    sun: '#ffd36b',
    glow: '#ff5fb8',
    haze: '#8a34b8',
    ink: '#0a0526',
    water: '#241a78',
    grass: '#15104a',
    foliage: '#1a1458',
    sand: '#2a1a66',
    stone: '#3a2a7a',
    snow: '#b9c8ff',
    accent: '#19e6ff',
    second: '#ff3fa0',
  };
}

/** The bars that cut a retro sun. */
function drawSunBars(drawing: DrawingContext): void {
  const { context, light, scene, setting, paints } = drawing;
  if (scene.light.body === 'hidden' || setting.isIndoors) return;
  const disc = new Path2D();
  addCircle(disc, light.x, light.y, light.radius * 1.02);
  withClip(drawing, disc, () => {
    context.fillStyle = css(paints.sky[3] ?? paints.haze, 0.85);
    for (let bar = 0; bar < 5; bar++) {
      context.fillRect(
        light.x - light.radius * 1.1,
        light.y + light.radius * (0.08 + bar * 0.2),
        light.radius * 2.2,
        light.radius * (0.03 + 0.02 * bar),
      );
    }
  });
}

/** Edges become tubes of light: cyan on the left of the picture, magenta on the right. */
function glowLines({ width, height }: DrawingContext, data: Uint8ClampedArray, lines: Uint8Array): void {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const edge = (lines[index] ?? 0) - 18;
      if (edge <= 0) continue;
      const alpha = Math.min(0.95, edge / 60);
      const side = x / width;
      const at = index * 4;
      data[at] = (data[at] ?? 0) + (40 + 215 * side) * alpha;
      data[at + 1] = (data[at + 1] ?? 0) + (230 - 170 * side) * alpha;
      data[at + 2] = (data[at + 2] ?? 0) + 255 * alpha;
    }
  }
}

/** A grid in perspective over the ground. */
function drawGrid(drawing: DrawingContext): void {
  const { context, width, height, horizon, unit, scene, setting } = drawing;
  if (setting.isIndoors || setting.realm === 'space') return;
  withBlendMode(drawing, 'screen', 1, () => {
    const lines = new Path2D();
    const vanish = width * scene.composition.focus;
    for (let line = -16; line <= 16; line++) {
      lines.moveTo(vanish + line * width * 0.018, horizon);
      lines.lineTo(vanish + line * width * 0.17, height);
    }
    for (let row = 1; row <= 11; row++) {
      const y = horizon + (height - horizon) * (row / 11) ** 2.2;
      lines.moveTo(0, y);
      lines.lineTo(width, y);
    }
    const fade = verticalGradient(drawing, horizon, height, [
      [0, colour('#19e6ff'), 0.05],
      [0.4, mix(colour('#19e6ff'), colour('#ff3fa0'), 0.5), 0.3],
      [1, colour('#ff3fa0'), 0.42],
    ]);
    context.strokeStyle = fade;
    context.lineWidth = 1.3 * unit;
    context.stroke(lines);
  });
}

function drawScanlines(drawing: DrawingContext): void {
  const { context, width, height, unit } = drawing;
  context.fillStyle = 'rgba(4,2,20,0.16)';
  const step = Math.max(2, Math.round(3 * unit));
  for (let y = 0; y < height; y += step) context.fillRect(0, y, width, Math.max(1, step / 3));
}
