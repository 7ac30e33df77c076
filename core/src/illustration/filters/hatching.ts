/** Pencil tone: layers of strokes that cross as the shade deepens (after Praun, "Real-Time Hatching", 2001). */
import { createNoise } from './noise.ts';
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
  const { width, height } = darkness;
  const result = createPlane(width, height);
  const noise = createNoise(seed);
  for (const { angle, from, weight } of directions) {
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    for (let pixel = 0, y = 0; y < height; y++) {
      for (let x = 0; x < width; x++, pixel++) {
        const tone = ((darkness.data[pixel] ?? 0) - from) / (1 - from);
        if (tone <= -0.08) continue;
        const along = x * cos + y * sin;
        // Hands are not rulers: strokes bow, and begin and end at different places.
        const across = (y * cos - x * sin) / gap + (noise(along / (gap * 26), y / (gap * 40)) - 0.5) * 2.2;
        const line = Math.floor(across);
        const pressure = noise(along / (gap * 7) + line * 7.31, line * 3.7);
        const from0 = Math.abs(across - line - 0.5) * 2;
        const reach = clamp(tone * 0.75 + 0.28 + (pressure - 0.55) * 0.9, 0, 1.15);
        const stroke =
          (1 - smoothStep(reach * 0.55, reach * 0.55 + 0.42, from0)) * smoothStep(-0.08, 0.2, tone + pressure * 0.12);
        const own = result.data[pixel] ?? 0;
        result.data[pixel] = own + (1 - own) * stroke * weight * (0.5 + 0.5 * pressure);
      }
    }
  }
  return result;
}
