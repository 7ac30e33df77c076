/** What lies under a text: how busy it is, and its darkest and lightest pixels. */
import type { Picture, Rgb } from '../filters/picture.ts';
import type { Box } from './box.ts';
import { relativeLuminance } from './contrast.ts';

/** What a text has to stand out against. */
export type Backdrop = {
  /** 0 (a clear sky) … 1 (leaves against light): mean step in lightness between neighbours, scaled. */
  readonly busyness: number;
  /** Mean relative luminance, 0 … 1. */
  readonly luminance: number;
  /** The pixel of least luminance. */
  readonly darkest: Rgb;
  /** The pixel of greatest luminance. */
  readonly lightest: Rgb;
};

/** A mean step of this many levels between pixels two apart is as busy as pictures get. */
const busiest = 26;

type Reading = {
  pixels: number;
  steps: number;
  luminance: number;
  low: number;
  lowAt: number;
  high: number;
  highAt: number;
};

/** Reads every pixel under the boxes. */
export function readBackdrop(picture: Picture, boxes: readonly Box[]): Backdrop {
  const reading: Reading = { pixels: 0, steps: 0, luminance: 0, low: 2, lowAt: 0, high: -1, highAt: 0 };
  for (const box of boxes) readBox(picture, box, reading);
  const { data } = picture;
  const colourAt = (at: number): Rgb => [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  const pixels = Math.max(1, reading.pixels);
  return {
    busyness: Math.min(1, reading.steps / (2 * pixels * busiest)),
    luminance: reading.luminance / pixels,
    darkest: colourAt(reading.lowAt),
    lightest: colourAt(reading.highAt),
  };
}

function readBox({ data, width, height }: Picture, box: Box, reading: Reading): void {
  const right = Math.min(width - 1, Math.ceil(box.x + box.width));
  const bottom = Math.min(height - 1, Math.ceil(box.y + box.height));
  for (let y = Math.max(0, Math.floor(box.y)); y <= bottom; y++) {
    for (let x = Math.max(0, Math.floor(box.x)); x <= right; x++) {
      const at = (y * width + x) * 3;
      const green = data[at + 1] ?? 0;
      const luminance = relativeLuminance(data[at] ?? 0, green, data[at + 2] ?? 0);
      reading.pixels += 1;
      reading.luminance += luminance;
      reading.steps +=
        Math.abs(green - (data[at + 7] ?? green)) + Math.abs(green - (data[at + 1 + width * 6] ?? green));
      if (luminance < reading.low) {
        reading.low = luminance;
        reading.lowAt = at;
      }
      if (luminance > reading.high) {
        reading.high = luminance;
        reading.highAt = at;
      }
    }
  }
}
