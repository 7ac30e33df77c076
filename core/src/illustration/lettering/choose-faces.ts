/** Text and a look → the fonts it is set in, and the text as far as those fonts have it. */
import { findSubset, registerSubset } from './font-files.ts';
import type { PosterLook } from './poster-looks.ts';
import { hasCapitals, isJoined, scriptsOf } from './scripts.ts';
import { plainFaces, type TypefaceId } from './typefaces.ts';

/** Text that can be drawn without a single missing glyph. */
export type SettableText = {
  /** What is left of the text; empty when no bundled font has any of it. */
  readonly text: string;
  /** Every family needed, quoted, in order: the last part of a canvas `font`. */
  readonly families: string;
  /** 100 … 900. */
  readonly weight: number;
  /** Space added between letters, in units of the type size. */
  readonly tracking: number;
};

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\d#*]\ufe0f?\u20e3/u;
/** Joiners and variation selectors shape their neighbours and need no glyph of their own. */
const shapers = /\u200c|\u200d|[\ufe0e\ufe0f]|[\u{e0020}-\u{e007f}]/u;

/** What of a look decides the letters. */
type Lettered = Pick<PosterLook, 'faces' | 'weight' | 'isUpper' | 'tracking'>;

/** Chooses the fonts for a clean text. Characters that no bundled font has become their plain form, or are left out. */
export function chooseFaces(clean: string, look: Lettered): SettableText {
  const scripts = scriptsOf(clean);
  const capitals = look.isUpper && scripts.length > 0 && scripts.every(hasCapitals);
  // Greek capitals carry no accents, and only its own locale knows.
  const cased = capitals ? clean.toLocaleUpperCase(scripts[0] === 'greek' ? 'el' : 'en') : clean;
  const faces = faceOrder(scripts, look);
  const used = new Map<TypefaceId, Set<string>>();
  const text = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(cased)]
    .map(({ segment }) => settle(segment, faces, used))
    .join('')
    .replace(/ +/g, ' ')
    .trim();
  const families = faces.flatMap((face) =>
    [...(used.get(face) ?? [])].sort().map((subset) => registerSubset(face, subset)),
  );
  return {
    text,
    families: families.map((family) => `"${family}"`).join(', '),
    weight: look.weight,
    tracking: scripts.some(isJoined) ? 0 : look.tracking,
  };
}

/** The look's own face for each script, most used script first, then what may stand in, emoji, symbols. */
function faceOrder(scripts: readonly (keyof typeof plainFaces)[], look: Lettered): readonly TypefaceId[] {
  const own = scripts.flatMap((script) => [...(look.faces[script] ?? []), ...plainFaces[script]]);
  return [...new Set<TypefaceId>([...own, ...(look.faces.latin ?? []), 'manrope', 'emoji', 'symbols'])];
}

/** The grapheme as it can be drawn: itself, else its plain form (`Ａ` as A), else its letter without marks, else nothing. */
function settle(grapheme: string, faces: readonly TypefaceId[], used: Map<TypefaceId, Set<string>>): string {
  if (/^\s+$/.test(grapheme)) return ' ';
  const plain = grapheme.normalize('NFKC');
  const bare = grapheme.normalize('NFKD').replace(/\p{M}/gu, '');
  for (const form of new Set([grapheme, plain, bare])) {
    const isEmoji = emoji.test(form);
    for (const face of isEmoji && form.length > 1 ? (['emoji', ...faces] as const) : faces) {
      const subsets = subsetsFor(form, face);
      if (!subsets) continue;
      const known = used.get(face) ?? new Set();
      for (const subset of subsets) known.add(subset);
      used.set(face, known);
      return form;
    }
  }
  return '';
}

/** The subsets of one face that together have the whole grapheme, or undefined. */
function subsetsFor(grapheme: string, face: TypefaceId): readonly string[] | undefined {
  const subsets: string[] = [];
  for (const character of grapheme) {
    if (shapers.test(character)) continue;
    const subset = findSubset(face, character.codePointAt(0) ?? 0);
    if (subset === undefined) return undefined;
    subsets.push(subset);
  }
  return subsets.length > 0 ? subsets : undefined;
}
