/** Which figure the words at a place of a text name. */
import { findAt, type Word } from '../../lexicon/index.ts';
import { actionIn, findFigure, longestPhrase, type WordContext } from '../subjects/index.ts';
import type { Token } from './token.ts';
import type { Compound } from './words/compounds.ts';
import { placeNames, singling, unchanging } from './words/grammar.ts';
import { compounds, relations } from './words/tables.ts';

/** A figure, and where the words that name it end. */
export type NamedFigure = { readonly token: Extract<Token, { type: 'figure' }>; readonly end: number };

/** A compound that is drawn as another thing than its words. */
export function compoundAt(words: readonly Word[], at: number): NamedFigure | null {
  const found = findAt<Compound>(words, at, compounds);
  const figure = found && findFigure(found.value.noun);
  if (!found || !figure) return null;
  const noun = words
    .slice(at, found.end)
    .map(({ base }) => base)
    .join(' ');
  const { isPlural, colour } = found.value;
  const action = actionIn(wordContextOf(words, at, found.end));
  const token = {
    type: 'figure',
    figure,
    noun,
    isPlural,
    ...(action ? { action } : {}),
    ...(colour ? { colour } : {}),
  } as const;
  return { token, end: found.end };
}

/** So many words on either side decide the sense of one. */
const reach = 12;

function wordContextOf(words: readonly Word[], start: number, end: number): WordContext {
  const plain = (part: readonly Word[]) => part.map((word) => word.base);
  return { before: plain(words.slice(Math.max(0, start - reach), start)), after: plain(words.slice(end, end + reach)) };
}

/** The thing that the words from `at` on name, the longest phrase of them; null when they name none. */
export function figureAt(words: readonly Word[], at: number): NamedFigure | null {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length--) {
    const group = words.slice(at, at + length);
    if (group.some((word) => word.clause !== group[0]?.clause)) continue;
    const noun = group.map((word) => word.base).join(' ');
    const company = wordContextOf(words, at, at + length);
    const figure = findFigure(noun, company);
    const last = group.at(-1)?.base ?? '';
    if (figure && isPlaceName(words, at, noun)) return null;
    // "My grandmother's kitchen" is a kitchen.
    if (figure && figure.kind === 'person' && /['’]s$/.test(group.at(-1)?.lower ?? '')) return null;
    if (figure) {
      const isPlural =
        (unchanging.has(last) && isBare(words, at)) ||
        (!figure.words.includes(noun) && /(?:s|men|children|people|geese|mice|wolves)$/.test(last));
      const action = actionIn(company);
      const token = { type: 'figure', figure, noun, isPlural, ...(action ? { action } : {}) } as const;
      return { token, end: at + length };
    }
  }
  return null;
}

/** "A trip to Turkey" shows no bird; in "A Turkey In A Hat" every word has its capital. */
function isPlaceName(words: readonly Word[], at: number, noun: string): boolean {
  const word = words[at];
  if (!word || !placeNames.has(noun) || word.opensSentence) return false;
  const isCapital = ({ text }: Word) => /^\p{Lu}/u.test(text);
  return isCapital(word) && words.some((other) => /^\p{Ll}/u.test(other.text));
}

/** Whether nothing before a noun says that it is one: "hill with sheep", but "a white sheep". */
function isBare(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const word = words[back];
    if (!word || word.clause !== words[at]?.clause || relations.has(word.base)) return true;
    if (singling.has(word.base)) return false;
  }
  return true;
}
