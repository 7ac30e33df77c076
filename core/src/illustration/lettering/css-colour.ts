import type { Rgb } from '../filters/picture.ts';

/** A colour as CSS writes it; `alpha` 0 … 1. */
export function css([red, green, blue]: Rgb, alpha = 1): string {
  return `rgba(${Math.round(red)}, ${Math.round(green)}, ${Math.round(blue)}, ${alpha})`;
}
