/** From a person's words to what is seen in them: things, places, moments, colours, and how they are bound. */
import { type Found, findAt, findStyle, type PhraseIndex, type Word, wordsOf } from '../../lexicon/index.ts';
import { findFigure, isBeing } from '../subjects/index.ts';
import { compoundAt, figureAt } from './figure-at.ts';
import { letteringsIn } from './lettering-in.ts';
import { crossingToken } from './read-crossing.ts';
import type { Possession, Relation, SceneSubject } from './scene.ts';
import type { Token } from './token.ts';
import { translateWord } from './translate-word.ts';
import { childrenIn, isAge } from './words/ages.ts';
import { players } from './words/compounds.ts';
import { negators } from './words/grammar.ts';
import type { Moment } from './words/moments.ts';
import { type NameReader, namesIn } from './words/names.ts';
import { mayBeForeign } from './words/other-languages.ts';
import { peopleIn } from './words/people.ts';
import type { SettingWord } from './words/settings.ts';
import { colours, counts, moments, possessions, relations, settings, silent, sizes } from './words/tables.ts';

/** No more of a text is read: enough for any sentence, and a huge one costs no more. */
const longestText = 1200;

type TokenReading = { readonly token: Token | null; readonly end: number };

const articles: ReadonlySet<string> = new Set('a an one two three ripe fresh juicy sliced'.split(' '));

/** "An orange on a plate" is a fruit, "an orange sky" has a colour: nothing that could bear one follows a fruit. */
function isFruit(words: readonly Word[], at: number, end: number): boolean {
  const next = words[end];
  const isAlone = !next || next.clause !== words[at]?.clause || findAt(words, end, relations) !== null;
  return isAlone && articles.has(words[at - 1]?.base ?? '');
}

/** What the words from `at` on name, the longest phrase first. */
function readAt(words: readonly Word[], at: number): TokenReading {
  const word = words[at];
  if (!word) return { token: null, end: at + 1 };
  if (negators.has(word.base)) return { token: { type: 'no' }, end: at + 1 };
  const passage = crossingToken(words, at);
  if (passage !== undefined) return { token: passage, end: at + 1 };
  const figure = compoundAt(words, at) ?? figureAt(words, at);
  const tables = [silent, relations, counts, settings, moments, colours, sizes, possessions] as const;
  const found = tables.map((index) => findAt<unknown>(words, at, index as PhraseIndex<unknown>));
  const longest = found.reduce((best, each) => ((each?.end ?? 0) > (best?.end ?? 0) ? each : best), null);
  const isColour = longest !== null && found.indexOf(longest) === 5;
  // "A blue bird" is a bird that is blue, although bluebirds have a name.
  const isNamedSo = figure?.token.figure.words.some(
    (known) => known.includes(' ') && figure.token.noun.startsWith(known),
  );
  if (figure && isColour && !isNamedSo && figureAt(words, longest.end)?.token.figure.id === figure.token.figure.id)
    return { token: tokenOf(5, longest, words), end: longest.end };
  if (figure && (!longest || figure.end > longest.end || (isColour && isFruit(words, at, figure.end)))) return figure;
  if (!longest) return { token: { type: 'word', base: word.base, clause: word.clause }, end: at + 1 };
  return { token: tokenOf(found.indexOf(longest), longest, words), end: longest.end };
}

function tokenOf(table: number, { value, start, end }: Found<unknown>, words: readonly Word[]): Token | null {
  const noun = words
    .slice(start, end)
    .map((word) => word.base)
    .join(' ');
  switch (table) {
    case 1:
      return { type: 'relation', relation: value as Relation, isAnd: noun === 'and' };
    case 2:
      return { type: 'count', count: value as number };
    case 3:
      return { type: 'setting', setting: value as SettingWord, noun };
    case 4:
      return { type: 'moment', moment: value as Moment, noun };
    case 5:
      return { type: 'colour', hex: value as string };
    case 6:
      return { type: 'size', size: value as SceneSubject['size'] };
    case 7:
      return { type: 'possession', possession: value as Possession };
    default:
      return null;
  }
}

/** Digits up to a dozen are a count. */
function digitsAt(word: Word | undefined): number | null {
  return word && /^\d{1,2}$/.test(word.base) ? Math.min(12, Math.max(1, Number(word.base))) : null;
}

/** The style that a text names; the empty string when it names none. */
export const styleIn = (text: string): string => findStyle(wordsOf(text.slice(0, longestText)))?.value ?? '';

/** Somebody as the child that an age in the text makes of them. */
function asChild(token: Token, noun: string | undefined): Token {
  const child = findFigure(noun ?? '');
  return token.type === 'figure' && child ? { ...token, figure: child } : token;
}

/** What names are read with, in the tables of things and places. */
const nameReader = (words: readonly Word[]): NameReader => ({
  thingAt: (at) => {
    const named = compoundAt(words, at) ?? figureAt(words, at);
    return named && { isBeing: isBeing(named.token.figure), isPlural: named.token.isPlural, end: named.end };
  },
  isOther: (at) => findAt(words, at, settings) !== null || findAt(words, at, moments) !== null,
  isRelation: (at) => findAt(words, at, relations) !== null,
});

/** "A violinist" is a violin player. */
function asPlayer(word: Word): readonly Word[] {
  const player = players.get(word.base);
  return player ? player.map((base) => ({ ...word, base, lower: base })) : [word];
}

/** A part of a text, and what it names: null for words that show nothing of their own. */
export type Reading = {
  readonly token: Token | null;
  /** Indices of its words, the last one excluded. */
  readonly start: number;
  readonly end: number;
};

/** A text as it was read. */
export type ReadText = {
  readonly words: readonly Word[];
  /** In the order of the text; words of style, mood and lettering are in none of them. */
  readonly readings: readonly Reading[];
  /** What was to be written on something, in the person's spelling. */
  readonly letterings: readonly string[];
  /** Whether a word of it was translated: then others may be of that language, too. */
  readonly isTranslated: boolean;
};

/** Cuts a text into what it names; of titles of stories and the like only where that is wished. */
export function readText(text: string, isTitleSeen = false): ReadText {
  const written = wordsOf(text.slice(0, longestText));
  const isForeign = mayBeForeign(written.map(({ lower }) => lower));
  const english = written.flatMap((word) => translateWord(word, isForeign));
  const isTranslated = isForeign && english.some(({ base }, at) => base !== written[at]?.base);
  const words = english.flatMap(asPlayer);
  const style = findStyle(words);
  const letterings = letteringsIn(text, words);
  const names = namesIn(text, words, nameReader(words), isTitleSeen);
  const people = peopleIn(words, names, nameReader(words));
  const childOf = childrenIn(words, (at) => figureAt(words, at) !== null);
  const readings: Reading[] = [];
  for (let at = 0; at < words.length; ) {
    const skipped = skippedAt(at, [...letterings, ...(style ? [style] : [])]);
    if (skipped !== undefined) {
      at = skipped;
      continue;
    }
    const { token, end } =
      names.has(at) || isSilentAge(words, at) ? { token: null, end: at + 1 } : tokenAt(words, at, people);
    readings.push({ token: token && asChild(token, childOf(at, end)), start: at, end });
    at = end;
  }
  return { words, readings, letterings: letterings.map(({ text: letters }) => letters), isTranslated };
}

/** Where the range ends that begins before or at an index; undefined when none does. */
const skippedAt = (at: number, ranges: readonly { readonly start: number; readonly end: number }[]) =>
  ranges.find(({ start, end }) => at >= start && at < end)?.end;

const isSilentAge = (words: readonly Word[], at: number): boolean => isAge(words, at) && digitsAt(words[at]) !== null;

function tokenAt(words: readonly Word[], at: number, people: ReadonlyMap<number, Token | null>): TokenReading {
  const person = people.get(at);
  if (person !== undefined) return { token: person, end: at + 1 };
  const digits = digitsAt(words[at]);
  return digits === null ? readAt(words, at) : { token: { type: 'count', count: digits }, end: at + 1 };
}

/** Everything a text names, in its order; see `readText`. */
export const readTokens = (text: string, isTitleSeen = false): readonly Token[] =>
  readText(text, isTitleSeen).readings.flatMap(({ token }) => token ?? []);
