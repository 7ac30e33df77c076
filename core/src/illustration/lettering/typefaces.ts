/** The bundled typefaces, all under the SIL Open Font License 1.1 (see NOTICE). */
import type { Script } from './scripts.ts';

/** A typeface: an npm package of woff2 files, one for each subset of characters. */
export type Typeface = {
  /** Package name, whose last part begins its files' names. */
  readonly package: string;
  /** The part of the file's name after the subset. */
  readonly cut: 'wght-normal' | '400-normal';
  /** Set when one file holds everything, and the package's ranges tell what that is. */
  readonly wholeFile?: string;
};

const variable = (name: string): Typeface => ({ package: `@fontsource-variable/${name}`, cut: 'wght-normal' });
const single = (name: string): Typeface => ({ package: `@fontsource/${name}`, cut: '400-normal' });

/** Every typeface that a poster may use. */
export const typefaces = {
  anton: single('anton'),
  sofia: variable('sofia-sans-extra-condensed'),
  playfair: variable('playfair-display'),
  didot: single('gfs-didot'),
  manrope: variable('manrope'),
  jost: variable('jost'),
  arabic: variable('noto-sans-arabic'),
  naskh: variable('noto-naskh-arabic'),
  kufi: variable('noto-kufi-arabic'),
  hebrew: variable('noto-sans-hebrew'),
  frankRuhl: variable('frank-ruhl-libre'),
  devanagari: variable('noto-sans-devanagari'),
  devanagariSerif: variable('noto-serif-devanagari'),
  bengali: variable('noto-sans-bengali'),
  tamil: variable('noto-sans-tamil'),
  thai: variable('noto-sans-thai'),
  georgian: variable('noto-sans-georgian'),
  armenian: variable('noto-sans-armenian'),
  japanese: variable('noto-sans-jp'),
  korean: variable('noto-sans-kr'),
  chinese: variable('noto-sans-sc'),
  symbols: single('noto-sans-symbols-2'),
  // Its numbered subsets draw nothing on this canvas; the one whole file does.
  emoji: { ...single('noto-color-emoji'), wholeFile: 'emoji' },
} as const satisfies Record<string, Typeface>;

/** The name of a bundled typeface. */
export type TypefaceId = keyof typeof typefaces;

/** What each script is set in unless a look says otherwise; the first that has a character gives it. */
export const plainFaces: Readonly<Record<Script, readonly TypefaceId[]>> = {
  latin: ['manrope'],
  greek: ['manrope'],
  cyrillic: ['manrope'],
  arabic: ['arabic'],
  hebrew: ['hebrew'],
  devanagari: ['devanagari'],
  bengali: ['bengali'],
  tamil: ['tamil'],
  thai: ['thai'],
  georgian: ['georgian'],
  armenian: ['armenian'],
  kana: ['japanese', 'chinese'],
  hangul: ['korean', 'chinese', 'japanese'],
  han: ['chinese', 'japanese', 'korean'],
};
