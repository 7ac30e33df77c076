/** What lies under a text: how busy it is, and its darkest and lightest pixels. */
import type { Picture, Rgb } from '../filters/picture.ts';
import type { Box } from './box.ts';
import { relativeLuminance } from './contrast.ts';

/** What a text has to stand out against. */
export type Backdrop = {
  /** 0 (a clear sky) … 1 (leaves against light): mean step in lightness between neighbours, scaled. */
  readonly busyness: number;
  /** The pixel of least luminance. */
  readonly darkest: Rgb;
  /** The pixel of greatest luminance. */
  readonly lightest: Rgb;
};

/** A mean step of this many levels between pixels two apart is as busy as pictures get. */
const busiest = 26;

/** Reads every pixel under a box. */
export function readBackdrop({ data, width, height }: Picture, box: Box): Backdrop {
  const left = Math.max(0, Math.floor(box.x));
  const right = Math.min(width - 1, Math.ceil(box.x + box.width));
  const top = Math.max(0, Math.floor(box.y));
  const bottom = Math.min(height - 1, Math.ceil(box.y + box.height));
  const [lowest, highest] = [
    { luminance: 2, at: 0 },
    { luminance: -1, at: 0 },
  ];
  let steps = 0;
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const at = (y * width + x) * 3;
      const luminance = relativeLuminance(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
      if (luminance < lowest.luminance) Object.assign(lowest, { luminance, at });
      if (luminance > highest.luminance) Object.assign(highest, { luminance, at });
      const green = data[at + 1] ?? 0;
      steps += Math.abs(green - (data[at + 7] ?? green)) + Math.abs(green - (data[at + 1 + width * 6] ?? green));
    }
  }
  const pixels = Math.max(1, (right - left + 1) * (bottom - top + 1));
  return {
    busyness: Math.min(1, steps / (2 * pixels * busiest)),
    darkest: [data[lowest.at] ?? 0, data[lowest.at + 1] ?? 0, data[lowest.at + 2] ?? 0],
    lightest: [data[highest.at] ?? 0, data[highest.at + 1] ?? 0, data[highest.at + 2] ?? 0],
  };
}
