/** How pages of a story may look. Each style says which of these it has. */
import type { PosterLook } from '../lettering/poster-looks.ts';

/** Typography of one kind of text. */
export type TextLook = Pick<PosterLook, 'faces' | 'weight' | 'isUpper' | 'tracking'>;

/** The look of a page. Colours are CSS. */
export type PageLook = {
  readonly paper: string;
  readonly ink: string;
  /** For numbers, rules and the credit. */
  readonly accent: string;
  /** Written on the accent. */
  readonly onAccent: string;
  readonly title: TextLook;
  readonly body: TextLook;
  /** Radius of a picture's corners as a share of its side. */
  readonly corner: number;
};

const serif = {
  latin: ['frankRuhl'],
  hebrew: ['frankRuhl'],
  greek: ['didot'],
  arabic: ['naskh'],
  devanagari: ['devanagariSerif'],
} as const;

const display = { ...serif, latin: ['playfair'], cyrillic: ['playfair'] } as const;

const body: TextLook = { faces: serif, weight: 400, isUpper: false, tracking: 0 };

const picturebook: PageLook = {
  paper: '#fbf3e3',
  ink: '#3b2a20',
  accent: '#c8553d',
  onAccent: '#fffaf0',
  title: { faces: display, weight: 700, isUpper: false, tracking: 0 },
  body,
  corner: 0.04,
};

const illustrated: PageLook = {
  paper: '#f7f6f1',
  ink: '#22303a',
  accent: '#2f6f73',
  onAccent: '#f7f6f1',
  title: { faces: display, weight: 600, isUpper: false, tracking: 0 },
  body,
  corner: 0.015,
};

const cinematic: PageLook = {
  paper: '#15171c',
  ink: '#ece6da',
  accent: '#d9a441',
  onAccent: '#15171c',
  title: { faces: { ...serif, latin: ['sofia'], cyrillic: ['sofia'] }, weight: 600, isUpper: true, tracking: 0.06 },
  body: { ...body, weight: 350 },
  corner: 0,
};

/** The looks that styles choose from. */
export const pageLooks = { picturebook, illustrated, cinematic } as const;
