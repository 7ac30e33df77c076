/** What a mood does to a picture: its hour, its weather and what it does to every colour. */
import type { MoodFamily, TimeOfDay, Weather } from './scene.ts';

/** How a mood changes every colour of a palette, in OKLCH. */
export type Grading = {
  /** The hue that all colours lean to, in degrees, and how far: 0 … 1. */
  readonly hue: number;
  readonly pull: number;
  /** Factor on chroma. */
  readonly chroma: number;
  /** Added to lightness. */
  readonly lightness: number;
  /** Factor on the distance from middle grey. */
  readonly contrast: number;
};

/** A mood's wishes. What the person names wins over the lists. */
export type MoodLook = {
  readonly times: readonly TimeOfDay[];
  readonly weather: readonly (readonly Weather[])[];
  readonly grading: Grading;
  /** Names of sky palettes it likes best, by `skies`. */
  readonly skies: readonly string[];
};

const look = (
  times: string,
  weather: string,
  skies: string,
  [hue, pull, chroma, lightness, contrast]: readonly [number, number, number, number, number],
): MoodLook => ({
  times: times.split(' ') as TimeOfDay[],
  weather: weather.split(' ').map((each) => (each === '-' ? [] : (each.split('+') as Weather[]))),
  skies: skies.split(' '),
  grading: { hue, pull, chroma, lightness, contrast },
});

/** Families of moods and how each looks: times, weather, skies, then hue, pull, chroma, lightness, contrast. */
export const moodLooks: Readonly<Record<MoodFamily, MoodLook>> = {
  vibrant: look('day dusk dawn', 'clouds - clouds', 'clear tropic fire rose ember joy', [60, 0.04, 1.12, 0, 1.05]),
  joyful: look('day dawn day', 'clouds rainbow+clouds -', 'joy clear peach', [85, 0.1, 1.22, 0.05, 1]),
  calm: look('dawn day dawn', '- fog clouds', 'peach mist tropic', [205, 0.26, 0.8, 0.06, 0.8]),
  energetic: look('dusk day dusk', 'wind clouds+wind wind', 'ember fire joy', [45, 0.16, 1.38, 0.01, 1.2]),
  hectic: look('dusk night day', 'wind+clouds rain -', 'ember fire clear', [30, 0.18, 1.15, -0.02, 1.25]),
  sad: look('dusk dawn day', 'rain rain+fog clouds+rain', 'slate mist pewter', [250, 0.5, 0.66, -0.06, 0.9]),
  dull: look('day dawn dusk', 'fog clouds clouds+fog', 'pewter mist slate', [245, 0.42, 0.5, 0, 0.76]),
  tired: look('dusk night dusk', 'fog clouds -', 'rose lilac violet', [295, 0.42, 0.62, -0.03, 0.84]),
  angry: look('dusk dusk night', 'storm storm+wind clouds+wind', 'ember fire', [25, 0.55, 1.15, -0.12, 1.35]),
  anxious: look('dusk night day', 'fog storm fog+wind', 'slate teal', [165, 0.4, 0.72, -0.1, 1.1]),
  nostalgic: look('dusk dawn dusk', '- clouds -', 'teal-gold rose', [68, 0.5, 0.72, 0.01, 0.86]),
  romantic: look('dusk dusk night', '- clouds stars', 'rose fire violet', [2, 0.4, 1, 0.02, 0.95]),
  mysterious: look('night', 'fog moon+fog moon+stars', 'violet teal violet', [290, 0.35, 1.15, -0.02, 1.02]),
  professional: look('day dawn day', '- clouds -', 'clear mist', [245, 0.3, 0.86, 0.02, 1]),
  creative: look('dusk day dawn', 'clouds - stars', 'fire tropic lilac', [335, 0.22, 1.32, 0.01, 1.1]),
  inspiring: look('dawn dawn dusk', 'clouds - clouds', 'peach dawn teal-gold', [62, 0.2, 1.12, 0.03, 1.05]),
  cozy: look('dusk night dusk', 'snow - rain', 'ember teal-gold', [52, 0.42, 0.95, -0.03, 0.95]),
  dreamy: look('dawn night dusk', 'clouds stars fog', 'lilac rose violet', [315, 0.32, 0.85, 0.05, 0.84]),
  thoughtful: look('dusk dawn night', 'clouds fog -', 'slate rose lilac', [265, 0.3, 0.68, -0.02, 0.88]),
};

const members: Readonly<Record<MoodFamily, string>> = {
  vibrant: 'vibrant',
  joyful: 'happy playful grateful',
  calm: 'calm peaceful serene content relaxed',
  energetic: 'energetic excited proud free',
  hectic: 'busy hectic stressed',
  sad: 'sad lonely guilty melancholic disappointed',
  dull: 'dull boring numb',
  tired: 'tired',
  angry: 'angry frustrated',
  anxious: 'anxious',
  nostalgic: 'nostalgic',
  romantic: 'romantic',
  mysterious: 'mysterious eerie confused',
  professional: 'professional',
  creative: 'creative surprised',
  inspiring: 'inspiring motivation motivated hopeful',
  cozy: 'cozy',
  dreamy: 'dreamy',
  thoughtful: 'thoughtful embarrassed',
};

const familyOf = new Map<string, MoodFamily>(
  (Object.keys(members) as MoodFamily[]).flatMap((family) =>
    members[family].split(' ').map((mood) => [mood, family] as const),
  ),
);

/** The family of a canonical mood; `vibrant` for one that has none. */
export function moodFamily(mood: string): MoodFamily {
  return familyOf.get(mood) ?? 'vibrant';
}
