/** Pencil tone: layers of strokes that cross as the shade deepens (after Praun, "Real-Time Hatching", 2001). */
import { createNoise, type Noise } from './noise.ts';
import { clamp, createPlane, type Plane, smoothStep } from './picture.ts';

/** One direction of strokes and the darkness, 0 … 1, from which it is used. */
type Direction = { readonly angle: number; readonly from: number; readonly weight: number };

const directions: readonly Direction[] = [
  { angle: -0.78, from: 0.22, weight: 0.55 },
  { angle: -0.52, from: 0.45, weight: 0.6 },
  { angle: 0.7, from: 0.62, weight: 0.65 },
  { angle: -1.45, from: 0.8, weight: 0.7 },
];

/**
 * A plane of graphite, 0 … 1, whose density follows `darkness` (0 … 1). `gap` is the pixels between two strokes.
 */
export function hatch(darkness: Plane, gap: number, seed: number): Plane {
  const result = createPlane(darkness.width, darkness.height);
  const noise = createNoise(seed);
  for (const direction of directions) addStrokes(result, darkness, direction, gap, noise);
  return result;
}

/** Tones this far below a direction's threshold still get a stray stroke, so that no tone ends at a line. */
const stray = 0.2;

function addStrokes(graphite: Plane, darkness: Plane, { angle, from, weight }: Direction, gap: number, noise: Noise) {
  const { width, height } = darkness;
  const cos = Math.cos(angle) / gap;
  const sin = Math.sin(angle) / gap;
  for (let pixel = 0, y = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const tone = ((darkness.data[pixel] ?? 0) - from) / (1 - from);
      if (tone <= -stray) continue;
      const along = x * cos + y * sin;
      // Hands are not rulers: strokes bow, and begin and end at different places.
      const across = y * cos - x * sin + (noise(along / 26, y / (gap * 40)) - 0.5) * 2.2;
      const line = Math.floor(across);
      const pressure = noise(along / 7 + line * 7.31, line * 3.7);
      const off = Math.abs(across - line - 0.5) * 2;
      const reach = clamp(tone * 0.75 + 0.28 + (pressure - 0.55) * 0.9, 0, 1.15) * 0.55;
      const presence = smoothStep(-stray, 0.25, tone + (pressure - 0.5) * 0.4);
      const stroke = (1 - smoothStep(reach, reach + 0.42, off)) * presence * weight * (0.5 + 0.5 * pressure);
      const own = graphite.data[pixel] ?? 0;
      graphite.data[pixel] = own + (1 - own) * stroke;
    }
  }
}
