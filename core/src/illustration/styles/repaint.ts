/** Changes of a palette that styles share. */
import { type Colour, chromaOf, colour, hexOf, hueOf, mix, oklch } from '../drawing/colour.ts';
import type { Palette } from '../scene/scene.ts';

/** Every colour of a palette changed the same way. */
export function mapPalette(palette: Palette, change: (paint: Colour, key: keyof Palette) => Colour): Palette {
  const one = (hex: string, key: keyof Palette) => hexOf(change(colour(hex), key));
  const entries = (Object.keys(palette) as (keyof Palette)[]).map((key) => {
    const value = palette[key];
    return [key, typeof value === 'string' ? one(value, key) : value.map((hex) => one(hex, key))];
  });
  return Object.fromEntries(entries) as Palette;
}

/** Lighter, more or less vivid; 0 and 1 leave it. What is bright already hardly gets brighter, so that pale skies keep their tones. */
export function tuned(palette: Palette, lighter: number, chroma: number): Palette {
  return mapPalette(palette, (paint) => {
    const room = Math.min(1, Math.max(0, (0.97 - paint[0]) / 0.3));
    return oklch(Math.min(0.97, paint[0] + lighter * room), chromaOf(paint) * chroma, hueOf(paint));
  });
}

/** Pulls a palette onto a few inks by brightness: from dark to light. */
export function onInks(palette: Palette, inks: readonly string[], amount: number): Palette {
  const stops = inks.map(colour);
  return mapPalette(palette, (paint) => {
    const place = Math.min(0.999, Math.max(0, (paint[0] - 0.12) / 0.84)) * (stops.length - 1);
    const low = stops[Math.floor(place)] ?? paint;
    const high = stops[Math.ceil(place)] ?? low;
    return mix(paint, mix(low, high, place - Math.floor(place)), amount);
  });
}
