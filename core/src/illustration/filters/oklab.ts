/** Oklab, a colour space in which equal steps look equal (Björn Ottosson, 2020); culori's formulas without its objects. */
import type { Rgb } from './picture.ts';

/** Lightness 0 … 1, green-red and blue-yellow about −0.4 … 0.4. */
export type Oklab = readonly [lightness: number, a: number, b: number];

const linear = Float32Array.from({ length: 256 }, (_, level) => {
  const value = level / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** sRGB 0 … 255 → Oklab. */
export function toOklab([red, green, blue]: Rgb): Oklab {
  const r = linear[Math.round(red)] ?? 0;
  const g = linear[Math.round(green)] ?? 0;
  const b = linear[Math.round(blue)] ?? 0;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Oklab → sRGB 0 … 255, what is out of gamut cut off. */
export function fromOklab([lightness, a, b]: Oklab): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encode(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** The colour, its lightness moved by `lighter`, its chroma times `chroma`, its hue turned by `turn` radians. */
export function adjustColour(colour: Rgb, { lighter = 0, chroma = 1, turn = 0 }): Rgb {
  const [lightness, a, b] = toOklab(colour);
  const cos = Math.cos(turn) * chroma;
  const sin = Math.sin(turn) * chroma;
  return fromOklab([Math.min(1, Math.max(0, lightness + lighter)), a * cos - b * sin, a * sin + b * cos]);
}

function encode(value: number): number {
  const held = value <= 0 ? 0 : Math.min(value, 1);
  return 255 * (held <= 0.0031308 ? held * 12.92 : 1.055 * held ** (1 / 2.4) - 0.055);
}

/**
 * 1 for grey … 0 for a colour that sRGB has no stronger form of. Pushed beyond, it would be clipped, and would never
 * come near the colour it stands for.
 */
export function roomForChroma([red, green, blue]: Rgb): number {
  const spread = (Math.max(red, green, blue) - Math.min(red, green, blue)) / 255;
  return Math.max(0, 1 - spread * 1.25);
}
