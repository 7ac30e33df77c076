/** Sizes as models take them that work on an eighth of each side. */
import type { Size } from '../../image.ts';

/** Pixels that a side is a multiple of, and at least. Servers round other sides down, so that the shape changes. */
const step = 8;
const smallest = 64;

const toStep = (pixels: number) => Math.max(smallest, Math.round(pixels / step) * step);

/** The nearest size whose sides are multiples of eight pixels. */
export const latentSize = ({ width, height }: Size): Size => ({ width: toStep(width), height: toStep(height) });
