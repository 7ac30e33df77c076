/** How each style of poster sets its slogan: the data a typographer would write on the margin. */
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
  readonly ornament: 'frame' | 'rules' | 'bar' | 'hairline' | 'none';
  /** How the letters stand off the picture. */
  readonly finish: 'extruded' | 'shadow' | 'plain';
};

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

const band = (y: number, height: number, margin: number): Box => ({ x: margin, y, width: 1 - 2 * margin, height });

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
  },
};

/** The look for a style's name, in any spelling; the classic poster for styles that say nothing of type. */
export function chooseLook(style: string): PosterLook {
  const name = style.slice(0, 200).toLowerCase();
  if (/bold|typograph|loud|punk|street/.test(name)) return posterLooks.bold;
  if (/elegan|luxur|classical|art deco|roman(ce|tic)|vintage|refined|watercolou?r/.test(name))
    return posterLooks.elegant;
  if (/minimal|clean|simple|zen|swiss/.test(name)) return posterLooks.minimalist;
  if (/modern|corporate|sleek|tech|trustworthy|contemporary|cyber/.test(name)) return posterLooks.modern;
  return posterLooks.classic;
}
