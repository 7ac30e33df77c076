/** How posters may set their slogan: the data a typographer would write on the margin. Each style says which look it has. */
import type { Box } from './box.ts';
import type { Script } from './scripts.ts';
import type { TypefaceId } from './typefaces.ts';

/** The typography of one style. */
export type PosterLook = {
  readonly id: 'classic' | 'bold' | 'elegant' | 'modern' | 'minimalist';
  /** Faces of its own; scripts not named are set in the plain ones. */
  readonly faces: Partial<Readonly<Record<Script, readonly TypefaceId[]>>>;
  /** 100 … 900, for the variable faces. */
  readonly weight: number;
  readonly isUpper: boolean;
  /** Space between letters in units of the type size. */
  readonly tracking: number;
  /** Distance between lines as a multiple of their ink. */
  readonly leading: number;
  /** `start` is left, or right for scripts that run right to left. */
  readonly alignment: 'start' | 'centre';
  /** `justified` gives each line the full width and its own size. */
  readonly lines: 'even' | 'justified';
  /** Largest height of a line's ink as a share of the frame's shorter side. */
  readonly largest: number;
  /** Places for the text in shares of the frame, the favourite first. */
  readonly places: readonly Box[];
  /** What is drawn with the text. */
  readonly ornament: 'frame' | 'rules' | 'gem' | 'bar' | 'slab' | 'hairline' | 'none';
  /** How the letters stand off the picture. */
  readonly finish: 'extruded' | 'shadow' | 'plain';
  /** What lies between letters and picture: a veil where it is needed, or a field of plain colour to the nearer edge. */
  readonly backing: 'veil' | 'panel';
};

/** Another way for a style to set a slogan that is no longer than `upTo` graphemes. */
export type Variation = Partial<Omit<PosterLook, 'id'>> & { readonly upTo: number };

const sturdy = {
  latin: ['anton', 'sofia'],
  greek: ['sofia'],
  cyrillic: ['sofia'],
  arabic: ['kufi', 'arabic'],
} as const;

const bookish = {
  latin: ['playfair'],
  cyrillic: ['playfair'],
  greek: ['didot'],
  arabic: ['naskh'],
  hebrew: ['frankRuhl'],
  devanagari: ['devanagariSerif'],
} as const;

/** A band across the frame: its top, its height and its margins left and right. */
const band = (y: number, height: number, margin: number): Box => ({ x: margin, y, width: 1 - 2 * margin, height });

/** Blocks that start at the margin, low and high in the frame. */
const flush = (height: number, width: number): readonly Box[] => [
  { x: 0.075, y: 0.93 - height, width, height },
  { x: 0.075, y: 0.08, width, height },
];

/** Narrow columns of short lines at either side. */
const columns: readonly Box[] = [
  { x: 0.075, y: 0.08, width: 0.44, height: 0.56 },
  { x: 0.075, y: 0.36, width: 0.44, height: 0.56 },
  { x: 0.5, y: 0.08, width: 0.44, height: 0.56 },
];

/** The looks, by style. */
export const posterLooks: Readonly<Record<PosterLook['id'], PosterLook>> = {
  classic: {
    id: 'classic',
    faces: sturdy,
    weight: 800,
    isUpper: true,
    tracking: 0.01,
    leading: 1.2,
    alignment: 'centre',
    lines: 'even',
    largest: 0.2,
    places: [band(0.075, 0.3, 0.09), band(0.63, 0.3, 0.09)],
    ornament: 'frame',
    finish: 'extruded',
    backing: 'veil',
  },
  bold: {
    id: 'bold',
    faces: sturdy,
    weight: 900,
    isUpper: true,
    tracking: 0,
    leading: 1.13,
    alignment: 'centre',
    lines: 'justified',
    largest: 0.3,
    places: [band(0.055, 0.4, 0.065), band(0.545, 0.4, 0.065)],
    ornament: 'none',
    finish: 'extruded',
    backing: 'veil',
  },
  elegant: {
    id: 'elegant',
    faces: bookish,
    weight: 600,
    isUpper: false,
    tracking: 0.012,
    leading: 1.32,
    alignment: 'centre',
    lines: 'even',
    largest: 0.13,
    places: [band(0.1, 0.25, 0.12), band(0.65, 0.25, 0.12), band(0.36, 0.28, 0.12)],
    ornament: 'rules',
    finish: 'shadow',
    backing: 'veil',
  },
  modern: {
    id: 'modern',
    faces: {},
    weight: 800,
    isUpper: false,
    tracking: -0.022,
    leading: 1.16,
    alignment: 'start',
    lines: 'even',
    largest: 0.15,
    places: [
      { x: 0.075, y: 0.6, width: 0.8, height: 0.325 },
      { x: 0.075, y: 0.09, width: 0.8, height: 0.325 },
    ],
    ornament: 'bar',
    finish: 'plain',
    backing: 'veil',
  },
  minimalist: {
    id: 'minimalist',
    faces: { latin: ['jost'], cyrillic: ['jost'] },
    weight: 500,
    isUpper: false,
    tracking: 0.01,
    leading: 1.3,
    alignment: 'start',
    lines: 'even',
    largest: 0.075,
    places: [
      { x: 0.09, y: 0.09, width: 0.56, height: 0.22 },
      { x: 0.09, y: 0.69, width: 0.56, height: 0.22 },
      { x: 0.35, y: 0.09, width: 0.56, height: 0.22 },
      { x: 0.35, y: 0.69, width: 0.56, height: 0.22 },
    ],
    ornament: 'hairline',
    finish: 'plain',
    backing: 'veil',
  },
};

/** The other ways of each style; the look itself is the first of them. */
const variations: Readonly<Record<PosterLook['id'], readonly Variation[]>> = {
  classic: [],
  bold: [
    { upTo: 60, alignment: 'start', lines: 'even', largest: 0.2, ornament: 'slab', places: flush(0.4, 0.86) },
    {
      upTo: 80,
      finish: 'plain',
      backing: 'panel',
      largest: 0.2,
      places: [band(0.64, 0.3, 0.07), band(0.06, 0.3, 0.07)],
    },
  ],
  elegant: [
    { upTo: 40, isUpper: true, tracking: 0.14, weight: 500, largest: 0.072, leading: 1.5, ornament: 'gem' },
    { upTo: 70, alignment: 'start', largest: 0.12, ornament: 'hairline', places: flush(0.28, 0.7) },
  ],
  modern: [
    { upTo: 36, largest: 0.15, ornament: 'none', places: columns },
    {
      upTo: 90,
      backing: 'panel',
      largest: 0.12,
      ornament: 'none',
      places: [band(0.7, 0.23, 0.075), band(0.07, 0.23, 0.075)],
    },
  ],
  minimalist: [
    {
      upTo: 30,
      isUpper: true,
      tracking: 0.2,
      weight: 500,
      largest: 0.042,
      alignment: 'centre',
      places: [band(0.8, 0.12, 0.1), band(0.08, 0.12, 0.1)],
    },
    {
      upTo: 40,
      weight: 300,
      tracking: -0.015,
      largest: 0.14,
      leading: 1.2,
      ornament: 'none',
      places: flush(0.34, 0.8),
    },
  ],
};

/** The ways of a look to set a slogan of so many graphemes, its usual one first. */
export function waysOf(look: PosterLook, length: number): readonly PosterLook[] {
  const others = variations[look.id].filter(({ upTo }) => length <= upTo);
  return [look, ...others.map(({ upTo: _, ...changes }) => ({ ...look, ...changes }))];
}
