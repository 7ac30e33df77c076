/** From hour, weather, season, mood and named colours to one palette, in a perceptual colour space. */

import type { Chance } from '../../chance.ts';
import { type Colour, chromaOf, colour, hexOf, hueOf, lighten, mix, oklch, saturate } from '../drawing/colour.ts';
import { turnedAway } from './avoid-hues.ts';
import { type Grading, moodLooks } from './moods.ts';
import type { MoodFamily, Palette, Season, TimeOfDay, Weather } from './scene.ts';
import { overcast, type Sky, skies } from './skies.ts';

/** What a palette depends on. */
export type PaletteWishes = {
  readonly time: TimeOfDay;
  readonly weather: readonly Weather[];
  readonly season: Season;
  readonly mood: MoodFamily;
  /** CSS hex colours that were named for the picture as a whole. */
  readonly colours: readonly string[];
  /** CSS hex colours that must not be seen. */
  readonly avoided: readonly string[];
  /** Changes that were asked for: −1 … 1 each. */
  readonly tone: Tone;
};

/** Changes of the whole picture's colour: each −1 … 1, 0 leaves it. */
export type Tone = { readonly brightness: number; readonly warmth: number; readonly saturation: number };

type Paints = { readonly [Key in keyof Palette]: Key extends 'sky' ? readonly Colour[] : Colour };

const localColours: Readonly<
  Record<Season, readonly [grass: string, foliage: string, accent: string, second: string]>
> = {
  spring: ['#8fbf5a', '#7fb35e', '#f2a0b8', '#ffe08a'],
  summer: ['#6fa84e', '#3f8a4f', '#e8644a', '#ffd04a'],
  autumn: ['#c29a4a', '#cc6a2a', '#b8402a', '#e8b43c'],
  winter: ['#dfe8f0', '#4f6e6a', '#b8453a', '#f0d9a0'],
};

/** How much of the closed sky each weather brings. */
const greyness: Readonly<Partial<Record<Weather, number>>> = { rain: 0.62, storm: 0.78, fog: 0.2, snow: 0.24 };

/** Chooses a sky for the hour: one that the mood likes when there is one. */
function chooseSky(time: TimeOfDay, mood: MoodFamily, chance: Chance): Sky {
  const liked = skies[time].filter((sky) => moodLooks[mood].skies.includes(sky.name));
  return chance.pick(liked.length > 0 ? liked : skies[time]);
}

/** Colour of a local thing in a light: tinted by its haze and as bright as the hour lets it be. */
function lit(hex: string, sky: Sky, time: TimeOfDay): Colour {
  const base = colour(hex);
  const amount = { dawn: 0.3, day: 0.1, dusk: 0.42, night: 0.62 }[time];
  const dim = { dawn: 0, day: 0, dusk: -0.1, night: -0.22 }[time];
  return lighten(mix(base, mix(colour(sky.haze), colour(sky.ink), 0.4), amount), dim);
}

function paintsOf(sky: Sky, { time, season }: PaletteWishes): Paints {
  const [grass, foliage, accent, second] = localColours[season];
  const thing = (hex: string) => lit(hex, sky, time);
  return {
    sky: sky.stops.map(colour),
    sun: colour(sky.sun),
    glow: colour(sky.glow),
    haze: colour(sky.haze),
    ink: colour(sky.ink),
    water: colour(sky.water),
    grass: thing(grass),
    foliage: thing(foliage),
    sand: thing('#e8cf9c'),
    stone: thing('#8f9097'),
    snow: mix(colour('#f6f9fd'), thing('#dfe8f2'), time === 'day' ? 0.1 : 0.72),
    accent: thing(accent),
    second: thing(second),
  };
}

function mapPaints(paints: Paints, change: (paint: Colour) => Colour): Paints {
  const changed = Object.entries(paints).map(([key, paint]) => [
    key,
    key === 'sky' ? (paint as readonly Colour[]).map(change) : change(paint as Colour),
  ]);
  return Object.fromEntries(changed) as Paints;
}

/** A paint as a mood sees it. */
export function grade(paint: Colour, { hue, pull, chroma, lightness, contrast }: Grading): Colour {
  const contrasted = 0.56 + (paint[0] - 0.56) * contrast + lightness;
  const level = Math.min(0.985, Math.max(0.03, contrasted));
  const toned = oklch(level, Math.max(chromaOf(paint), 0.045) * chroma, hue);
  return mix([level, paint[1] * chroma, paint[2] * chroma], toned, pull);
}

function weathered(sky: Sky, { weather, time, mood }: PaletteWishes): Sky {
  // An angry storm glows under its clouds.
  const keeps = mood === 'angry' || mood === 'energetic' ? 0.5 : 1;
  const amount = Math.max(0, ...weather.map((each) => greyness[each] ?? 0)) * keeps;
  if (amount === 0) return sky;
  const dim =
    { dawn: 0.06, day: 0.1, dusk: -0.06, night: weather.includes('rain') ? -0.2 : -0.06 }[time] -
    (weather.includes('storm') ? 0.08 : 0);
  const towards = (hex: string, grey: string, part = 1) =>
    hexOf(mix(colour(hex), lighten(saturate(colour(grey), 1.1), dim), amount * part));
  // At dusk and dawn the light comes in under the clouds: the sky near the horizon keeps its colour.
  const isLow = time === 'dusk' || time === 'dawn';
  const [a, b, c, d, e] = sky.stops.map((stop, index) =>
    towards(stop, overcast.stops[index] ?? overcast.haze, isLow ? 1 - 0.17 * index : 1),
  );
  return {
    name: sky.name,
    stops: [a ?? '', b ?? '', c ?? '', d ?? '', e ?? ''],
    sun: towards(sky.sun, overcast.sun),
    glow: towards(sky.glow, overcast.glow, isLow ? 0.4 : 1),
    haze: towards(sky.haze, overcast.haze, isLow ? 0.7 : 1),
    ink: towards(sky.ink, overcast.ink),
    water: towards(sky.water, overcast.water),
  };
}

/** Leans every paint towards the named colours: skies and haze to the first, what is near to the second. */
function named(paints: Paints, colours: readonly string[]): Paints {
  const [first, second = first] = colours;
  if (first === undefined || second === undefined) return paints;
  const [wide, near] = [colour(first), colour(second)];
  const lean = (paint: Colour, to: Colour, amount: number): Colour =>
    mix(paint, oklch(paint[0] * 0.85 + to[0] * 0.15, Math.max(chromaOf(to), 0.02), hueOf(to)), amount);
  const base = mapPaints(paints, (paint) => lean(paint, wide, 0.5));
  return {
    ...base,
    accent: near,
    second: wide,
    water: lean(paints.water, near, 0.4),
    glow: lean(paints.glow, wide, 0.25),
  };
}

const toned = (paint: Colour, { brightness, warmth, saturation }: Tone): Colour => {
  const warmed =
    warmth === 0 ? paint : mix(paint, oklch(paint[0], 0.11, warmth > 0 ? 60 : 245), Math.abs(warmth) * 0.3);
  return saturate(lighten(warmed, brightness * 0.1), 1 + saturation * 0.45);
};

/** The palette of a scene; the same wishes and chance give the same one. */
export function createPalette(wishes: PaletteWishes, chance: Chance): Palette {
  const { time, mood, colours, tone } = wishes;
  const avoided = wishes.avoided.map(colour);
  const sky = weathered(chooseSky(time, mood, chance), wishes);
  const drift = (chance.next() - 0.5) * 14;
  const { grading } = moodLooks[mood];
  const graded = mapPaints(paintsOf(sky, wishes), (paint) =>
    grade(oklch(paint[0], chromaOf(paint), hueOf(paint) + drift), grading),
  );
  const done = mapPaints(named(graded, colours), (paint) => turnedAway(toned(paint, tone), avoided));
  const hexes = Object.entries(done).map(([key, paint]) => [
    key,
    key === 'sky' ? (paint as readonly Colour[]).map(hexOf) : hexOf(paint as Colour),
  ]);
  return Object.fromEntries(hexes) as Palette;
}
