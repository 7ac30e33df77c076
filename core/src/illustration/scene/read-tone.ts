/** Changes that a refinement asks of the whole picture, as prompts word them. */
import type { Tone } from './palette.ts';

/** Changes of colour, and of distance: −1 wider … 1 closer. */
export type RequestedTone = Tone & { readonly distance: number };

const cues: readonly (readonly [words: RegExp, trait: keyof RequestedTone, value: number])[] = [
  [/\bbrighter colours\b|\bmore light\b/, 'brightness', 1],
  [/\bdarker colours\b|\bless light\b/, 'brightness', -1],
  [/\bwarmer colours\b/, 'warmth', 1],
  [/\bcooler colours\b/, 'warmth', -1],
  [/\bmore colourful\b|\bvivid colours\b/, 'saturation', 1],
  [/\bmuted colours\b/, 'saturation', -1],
  [/\bcloser view\b/, 'distance', 1],
  [/\bwider view\b/, 'distance', -1],
];

/** The changes that a prompt's text carries; "much" doubles one. */
export function readTone(text: string): RequestedTone {
  const tone = { brightness: 0, warmth: 0, saturation: 0, distance: 0 };
  const lower = text.slice(0, 4000).toLowerCase();
  for (const [words, trait, value] of cues) {
    if (words.test(lower)) tone[trait] = value * (new RegExp(`much (?:${words.source})`).test(lower) ? 1.7 : 1);
  }
  return tone;
}
