/** Finds what is to be written on something in a picture: "a sign that says OPEN", "a mug with the word “Dad” on it". */
import type { Word } from '../../lexicon/index.ts';

/** Words to be written, and the range of words of the text that ask for them, cue included. */
export type Lettering = { readonly text: string; readonly start: number; readonly end: number };

/** Verbs and nouns that letters follow. */
const cues: ReadonlySet<string> = new Set(
  'says say saying reads spells spelling labelled labeled inscribed engraved lettered'.split(' '),
);
/** Cues that mean letters only before a quotation or capitals: "a fox reading a book" has none. */
const looseCues: ReadonlySet<string> = new Set(
  'reading word words text letters letter lettering writing inscription message caption sign name number written'.split(
    ' ',
  ),
);
/** Words between a cue and its letters. */
const between: ReadonlySet<string> = new Set('the a an word words text with as of'.split(' '));
/** Words at which letters without quotation marks end. */
const ending: ReadonlySet<string> = new Set(
  'in on at by near next under over beside behind with and while above below where'.split(' '),
);

/** In words: letters without quotation marks are no longer. */
const longestBare = 6;

const opens = /["“„«]\s*$/u;
const closes = /["”“»]/u;
const isShouted = (word: Word | undefined): boolean => word !== undefined && /^[\p{Lu}\p{N}]{2,}$/u.test(word.text);

/** Whether a word is in capitals in a text that is not all in capitals. */
const standsOut = (word: Word | undefined, text: string): boolean => isShouted(word) && /\p{Ll}{2}/u.test(text);

/** Every lettering that a text asks for, in its order; at most one for each cue. Linear in the text's length. */
export function letteringsIn(text: string, words: readonly Word[]): readonly Lettering[] {
  const found: Lettering[] = [];
  for (let at = 0; at < words.length; at++) {
    const lettering = letteringAt(text, words, at);
    if (!lettering) continue;
    found.push(lettering);
    at = lettering.end - 1;
  }
  return found;
}

function letteringAt(text: string, words: readonly Word[], at: number): Lettering | null {
  const base = words[at]?.base ?? '';
  const isCue = cues.has(base);
  if (!isCue && !looseCues.has(base)) return quotedName(text, words, at);
  let from = at + 1;
  while (from < at + 4 && between.has(words[from]?.lower ?? '') && !opensAt(text, words, from)) from++;
  const first = words[from];
  if (!first) return null;
  const end = opensAt(text, words, from)
    ? closedAt(text, words, from)
    : isCue || standsOut(first, text)
      ? bareEnd(words, from, standsOut(first, text))
      : from;
  const last = words[end - 1];
  if (end === from || !last) return null;
  const start = /^(?:that|which|it)$/.test(words[at - 1]?.base ?? '') ? at - 1 : at;
  return { text: text.slice(first.start, last.end), start, end };
}

/** `a coffee shop "Bean There"`: several words with a capital, in quotation marks, are to be read on it. */
function quotedName(text: string, words: readonly Word[], at: number): Lettering | null {
  const first = words[at];
  const isNamed = /^(?:called|named|titled|entitled|nicknamed|is|name)$/.test(words[at - 1]?.base ?? '');
  if (at === 0 || !first || isNamed || !/^\p{Lu}/u.test(first.text) || !opensAt(text, words, at)) return null;
  const end = closedAt(text, words, at);
  const last = words[end - 1];
  return last && end - at > 1 ? { text: text.slice(first.start, last.end), start: at, end } : null;
}

const opensAt = (text: string, words: readonly Word[], at: number): boolean =>
  opens.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));

/** The index after the word before the closing mark; a quotation that is never closed has one word. */
function closedAt(text: string, words: readonly Word[], from: number): number {
  for (let end = from + 1; end <= words.length && end < from + 40; end++)
    if (closes.test(text.slice(words[end - 1]?.end ?? 0, words[end]?.start ?? text.length))) return end;
  return from + 1;
}

/** Capitals go on as long as there are capitals, other words to the end of the clause or the next preposition. */
function bareEnd(words: readonly Word[], from: number, isLoud: boolean): number {
  const clause = words[from]?.clause;
  let end = from;
  while (end < from + longestBare && words[end]?.clause === clause) {
    const word = words[end];
    if (isLoud ? end > from && !isShouted(word) : ending.has(word?.base ?? '')) break;
    end++;
  }
  return end;
}
