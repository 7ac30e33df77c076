import type { Chance } from '../../../chance.ts';
import { blurPicture } from '../blur.ts';
import type { Filter } from '../filter.ts';
import { applyCurves, contrastCurve, levelsCurve, saturate, vignette } from '../grade.ts';
import { createNoise } from '../noise.ts';
import { clamp, copyPicture, createPicture, lengthUnit, luminance, type Picture, smoothStep } from '../picture.ts';

type Sphere = { readonly x: number; readonly y: number; readonly radius: number };

/** A dream: the world melts and drips, its colours are those of another planet, and spheres of glass hang in the air. */
export const dream: Filter = (photo, chance) => {
  const unit = lengthUnit(photo);
  const levels = levelsCurve(photo, 0.8);
  const contrast = contrastCurve(0.3);
  const curve = (level: number) => contrast(levels(level));
  const toned = tone(saturate(applyCurves(photo, curve, curve, curve), 1.25), chance.integer(0, 2));
  const molten = melt(toned, chance.integer(0, 9999), unit);
  const result = haze(molten, unit);
  for (const sphere of hang(photo, chance)) blowGlass(result, molten, sphere);
  vignette(result, 0.5, [20, 6, 40]);
  return result;
};

/** Shadows and lights of two colours that do not meet in nature. */
function tone(picture: Picture, choice: number): Picture {
  const [shadow, light] = [
    [
      [66, -8, 74],
      [18, 2, -58],
    ],
    [
      [-14, 34, 66],
      [30, -6, 4],
    ],
    [
      [52, 4, 30],
      [-34, 14, 20],
    ],
  ][choice] ?? [
    [0, 0, 0],
    [0, 0, 0],
  ];
  const brightness = luminance(picture);
  const result = createPicture(picture.width, picture.height);
  for (let at = 0; at < result.data.length; at++) {
    const lit = brightness.data[Math.floor(at / 3)] ?? 0;
    const shift = (shadow?.[at % 3] ?? 0) * (1 - lit) + (light?.[at % 3] ?? 0) * lit;
    result.data[at] = (picture.data[at] ?? 0) + shift;
  }
  return result;
}

/** Columns sag by different lengths, and more the lower they lie, as clocks did for Dalí. */
function melt({ width, height, data }: Picture, seed: number, unit: number): Picture {
  const noise = createNoise(seed);
  const result = createPicture(width, height);
  for (let y = 0, at = 0; y < height; y++) {
    const depth = smoothStep(0.1, 1, y / height);
    for (let x = 0; x < width; x++, at += 3) {
      const drip = noise(x / (74 * unit), y / (900 * unit)) ** 2;
      const sway = (noise(5 + x / (300 * unit), y / (110 * unit)) - 0.5) * 46 * unit * (0.35 + depth);
      const fromX = clamp(Math.round(x + sway), 0, width - 1);
      const fromY = clamp(Math.round(y - drip * depth * height * 0.3), 0, height - 1);
      const from = (fromY * width + fromX) * 3;
      result.data[at] = data[from] ?? 0;
      result.data[at + 1] = data[from + 1] ?? 0;
      result.data[at + 2] = data[from + 2] ?? 0;
    }
  }
  return result;
}

function haze(picture: Picture, unit: number): Picture {
  const soft = blurPicture(picture, 11 * unit);
  const result = copyPicture(picture);
  for (let at = 0; at < result.data.length; at++) {
    const own = picture.data[at] ?? 0;
    result.data[at] = own + ((255 - own) * (soft.data[at] ?? 0) * 0.3) / 255;
  }
  return result;
}

/** Three to five spheres of different sizes that do not touch; the largest off the middle, the smaller further up. */
function hang({ width, height }: Picture, chance: Chance): readonly Sphere[] {
  const spheres: Sphere[] = [];
  const small = Math.min(width, height);
  const sizes = [0.2, 0.105, 0.07, 0.045, 0.032].slice(0, chance.integer(3, 5));
  for (const size of sizes) {
    for (let attempt = 0; attempt < 30; attempt++) {
      const radius = size * small;
      const x = radius * 1.2 + chance.next() * (width - radius * 2.4);
      const y = radius * 1.2 + chance.next() * (height * 0.8 - radius * 2.4);
      if (spheres.some((other) => Math.hypot(other.x - x, other.y - y) < other.radius + radius * 1.3)) continue;
      spheres.push({ x, y, radius });
      break;
    }
  }
  return spheres;
}

/** A ball of glass shows the world behind it upside down, with a bright rim and a window's glint. */
function blowGlass({ width, height, data }: Picture, behind: Picture, { x, y, radius }: Sphere): void {
  for (let row = Math.max(0, Math.floor(y - radius)); row <= Math.min(height - 1, y + radius); row++) {
    for (let column = Math.max(0, Math.floor(x - radius)); column <= Math.min(width - 1, x + radius); column++) {
      const dx = (column - x) / radius;
      const dy = (row - y) / radius;
      const off = Math.hypot(dx, dy);
      if (off > 1) continue;
      const bend = -(1.4 + 2.4 * off ** 4) * radius;
      const fromX = clamp(Math.round(x + dx * bend), 0, width - 1);
      const fromY = clamp(Math.round(y + dy * bend), 0, height - 1);
      const rim = smoothStep(0.8, 1, off);
      const glint =
        Math.exp(-((dx + 0.42) ** 2 + (dy + 0.46) ** 2) * 34) +
        0.35 * Math.exp(-((dx - 0.45) ** 2 + (dy - 0.5) ** 2) * 18);
      const edge = smoothStep(1, 1 - 1.5 / radius, off);
      for (let channel = 0; channel < 3; channel++) {
        const seen = behind.data[(fromY * width + fromX) * 3 + channel] ?? 0;
        const glass = seen * (1.02 - rim * 0.55) + rim * (dy < 0 ? 120 : 40) + glint * 230;
        const at = (row * width + column) * 3 + channel;
        data[at] = (data[at] ?? 0) * (1 - edge) + glass * edge;
      }
    }
  }
}
