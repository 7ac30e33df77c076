/** Colours as the illustrator mixes them: in Oklab, where half-way between two colours looks half-way. */
import { clampChroma, converter } from 'culori';

/** A colour: Oklab lightness 0 … 1, a and b about −0.4 … 0.4. */
export type Colour = readonly [lightness: number, a: number, b: number];

const toOklab = converter('oklab');
const toRgb = converter('rgb');

/** A CSS hex colour. Throws a RangeError when it is none: colours in code are data that must be right. */
export function colour(hex: string): Colour {
  const parsed = toOklab(hex);
  if (!parsed) throw new RangeError(`not a colour: ${hex}`);
  return [parsed.l, parsed.a, parsed.b];
}

/** A colour of OKLCH: lightness 0 … 1, chroma 0 … 0.4, hue in degrees. What sRGB cannot show loses chroma, not hue. */
export function oklch(lightness: number, chroma: number, hue: number): Colour {
  const shown = toOklab(clampChroma({ mode: 'oklch', l: lightness, c: chroma, h: hue }, 'oklch'));
  return [shown.l, shown.a, shown.b];
}

/** The way from one colour to another; `amount` 0 … 1. */
export function mix(from: Colour, to: Colour, amount: number): Colour {
  return [
    from[0] + (to[0] - from[0]) * amount,
    from[1] + (to[1] - from[1]) * amount,
    from[2] + (to[2] - from[2]) * amount,
  ];
}

/** Lighter (above 0) or darker (below), its hue kept. */
export function lighten(base: Colour, amount: number): Colour {
  return [Math.min(1, Math.max(0, base[0] + amount)), base[1], base[2]];
}

/** More (above 1) or less vivid. */
export function saturate(base: Colour, factor: number): Colour {
  return [base[0], base[1] * factor, base[2] * factor];
}

/** How vivid: 0 is grey, 0.3 is about the most a screen shows. */
export const chromaOf = (base: Colour): number => Math.hypot(base[1], base[2]);

/** Hue in degrees, 0 … 360. */
export const hueOf = (base: Colour): number => (Math.atan2(base[2], base[1]) * (180 / Math.PI) + 360) % 360;

/** The colour with its hue turned by so many degrees. */
export function turn(base: Colour, degrees: number): Colour {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [base[0], base[1] * cos - base[2] * sin, base[1] * sin + base[2] * cos];
}

const channel = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 255);

/** Red, green and blue, 0 … 255. */
export function toBytes([l, a, b]: Colour): readonly [red: number, green: number, blue: number] {
  const rgb = toRgb({ mode: 'oklab', l, a, b });
  return [channel(rgb.r), channel(rgb.g), channel(rgb.b)];
}

/** As the canvas reads it; `alpha` 0 … 1. */
export function css(base: Colour, alpha = 1): string {
  const [red, green, blue] = toBytes(base);
  return `rgba(${red},${green},${blue},${Math.round(Math.min(1, Math.max(0, alpha)) * 1000) / 1000})`;
}

/** As `#rrggbb`. */
export function hexOf(base: Colour): string {
  return `#${toBytes(base)
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}
