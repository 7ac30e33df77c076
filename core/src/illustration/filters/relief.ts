/** Light that rakes over thick paint and rough paper. */
import type { Picture, Plane } from './picture.ts';

/** Lights the relief `height` in place from the upper left; `strength` is levels of 255 for a slope of 1. */
export function lightRelief({ data, width, height }: Picture, relief: Plane, strength: number): void {
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width; x++) {
      const pixel = y * width + x;
      const own = relief.data[pixel] ?? 0;
      const slope = own - (relief.data[pixel - width - 1] ?? 0) * 0.6 - (relief.data[pixel - width] ?? 0) * 0.4;
      const light = slope * strength;
      const at = pixel * 3;
      data[at] = (data[at] ?? 0) + light;
      data[at + 1] = (data[at + 1] ?? 0) + light;
      data[at + 2] = (data[at + 2] ?? 0) + light;
    }
  }
}
