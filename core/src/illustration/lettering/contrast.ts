/** Contrast as WCAG 2.2 measures it. */
import type { Rgb } from '../filters/picture.ts';

/** What WCAG asks of text, 1.4.3: at least this ratio. */
export const leastContrast = 4.5;

const linear = Float64Array.from({ length: 256 }, (_, level) => {
  const value = level / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** Relative luminance of an sRGB colour, 0 … 1. */
export function relativeLuminance(red: number, green: number, blue: number): number {
  return (
    0.2126 * (linear[Math.round(red)] ?? 0) +
    0.7152 * (linear[Math.round(green)] ?? 0) +
    0.0722 * (linear[Math.round(blue)] ?? 0)
  );
}

/** Ratio of two relative luminances, 1 … 21. */
export function contrastRatio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Ratio of two colours, 1 … 21. */
export function colourContrast(one: Rgb, other: Rgb): number {
  return contrastRatio(relativeLuminance(...one), relativeLuminance(...other));
}
