/** How many pictures a message asks for. */
import { commandVerbs, leadIns, listed, pictureNouns, showingWords, type Word } from '../../lexicon/index.ts';
import {
  aroundCounts,
  beforeCounts,
  countAdjectives,
  countedNouns,
  countingWords,
  manners,
} from '../../lexicon/parameter-words.ts';
import type { TokenizedText } from '../tokenized-text.ts';
import { overlaps, type Piece, type Range } from './cut.ts';

/** A number of pictures as it was asked for, 1 to 100, and where it is said. */
export type RequestedCount = { readonly count?: number; readonly pieces: readonly Piece[] };

const numbers: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
  ['single', 1],
  ['couple', 2],
  ['pair', 2],
  ['few', 3],
  ['several', 4],
  ['dozen', 12],
  ['twenty', 20],
  ['fifty', 50],
  ['hundred', 100],
]);

const setOf = (line: string): ReadonlySet<string> => new Set(listed(line));
const counted = setOf(countedNouns);
const adjectives = setOf(countAdjectives);
const headWords = setOf(beforeCounts);
const clauseWords = setOf(aroundCounts);
const countingInClause = setOf(countingWords);
const mannerNouns = setOf(manners);

const numberAt = (word: Word | undefined): number | undefined => {
  const digits = /^\d{1,3}$/.test(word?.base ?? '') ? Number(word?.base) : numbers.get(word?.base ?? '');
  return digits === undefined || digits < 1 ? undefined : Math.min(100, digits);
};

/** The position after words such as "different" from `at` on. */
function afterAdjectives(words: readonly Word[], at: number): number {
  let next = at;
  while (adjectives.has(words[next]?.base ?? '') && next < at + 3) next++;
  return next;
}

/** Whether only a command and courtesies come before, so that the number is one of pictures. */
const isHead = (words: readonly Word[], at: number): boolean =>
  words
    .slice(0, at)
    .every(
      ({ base, lower }) => leadIns.has(base) || leadIns.has(lower) || commandVerbs.has(base) || headWords.has(base),
    );

const piece = (words: readonly Word[], from: number, to: number, instead?: string): Piece => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
  ...(instead === undefined ? {} : { instead }),
});

/** "make 4 of them: a fox". */
function ofThem(words: readonly Word[], at: number): number {
  const isOf = words[at + 1]?.base === 'of' && /^(?:them|these|those|it)$/.test(words[at + 2]?.base ?? '');
  return isOf && isHead(words, at) ? at + 3 : at;
}

/** "three different pictures of a fox", "a couple of images showing …": the position of the noun; −1 when there is none. */
function pictureNounAfter(words: readonly Word[], at: number): number {
  const noun = afterAdjectives(words, at + 1);
  const word = words[noun];
  if (!word || !counted.has(word.base) || !isHead(words, at)) return -1;
  const next = words[noun + 1];
  const isAll = !next || next.clause !== word.clause || showingWords.has(next.base);
  return isAll || (pictureNouns.has(word.base) && isOpening(words, at)) ? noun : -1;
}

const isOpening = (words: readonly Word[], at: number): boolean =>
  words.slice(0, at).some(({ base }) => commandVerbs.has(base));

/** "in 3 different styles": the position after it; −1 when there is none. */
function afterManner(words: readonly Word[], at: number): number {
  const isLed =
    /^(?:in|as)$/.test(words[at - 1]?.base ?? '') || (words[at - 1]?.base === 'a' && words[at - 2]?.base === 'in');
  const noun = afterAdjectives(words, at + 1);
  return isLed && mannerNouns.has(words[noun]?.base ?? '') ? noun + 1 : -1;
}

function countAt(
  words: readonly Word[],
  at: number,
  text: string,
): { readonly count: number; readonly piece: Piece } | null {
  const count = numberAt(words[at]);
  if (count === undefined) return null;
  const them = ofThem(words, at);
  if (them > at && words[them]) {
    const rest = piece(words, 0, them, '');
    return { count, piece: { ...rest, end: rest.end + (/^\s*[:,.-]+/.exec(text.slice(rest.end))?.[0].length ?? 0) } };
  }
  const manner = afterManner(words, at);
  if (manner > 0) return { count, piece: piece(words, words[at - 1]?.base === 'a' ? at - 2 : at - 1, manner) };
  const noun = pictureNounAfter(words, at);
  if (noun < 0) return countClauseAt(words, at);
  const isTotal = words[at - 1]?.base === 'of' && words[at - 2]?.base === 'total';
  const before = isTotal ? at - 2 : at;
  const first = words[before - 1]?.base === 'a' ? before - 1 : before;
  return { count, piece: { start: words[first]?.start ?? 0, end: words[noun]?.start ?? 0, instead: '' } };
}

/** "I want 1 picture only, a bat", "a kite, four versions", "a kite, just one please": a clause that only says how many. */
function countClauseAt(words: readonly Word[], at: number): { readonly count: number; readonly piece: Piece } | null {
  const count = numberAt(words[at]);
  const clause = words[at]?.clause;
  if (count === undefined) return null;
  let [from, to] = [at, at + 1];
  while (from > 0 && words[from - 1]?.clause === clause) from--;
  while (to < words.length && words[to]?.clause === clause) to++;
  if (to - from === words.length) return null;
  const others = words.slice(from, to).filter((_, index) => from + index !== at);
  const isNoun = ({ base }: Word) => counted.has(base);
  const isAround = (word: Word) =>
    isNoun(word) || clauseWords.has(word.base) || clauseWords.has(word.lower) || adjectives.has(word.base);
  if (!others.every(isAround)) return null;
  if (!others.some((word) => isNoun(word) || countingInClause.has(word.base))) return null;
  return { count, piece: { ...piece(words, from, to), instead: ', ' } };
}

/** "a red fox x4", "(4x)" at the end. */
const multiplied = /[\s,]+(?:x ?([2-9])|([2-9]) ?x)[\s.!]*$/i;

/** The number of pictures in words, and where it is said. Numbers of things ("four foxes") are none. */
export function findCount({ text, words }: TokenizedText, kept: readonly Range[]): RequestedCount {
  for (let at = 0; at < words.length; at++) {
    const found = countAt(words, at, text);
    if (found && !overlaps(found.piece, kept)) return { count: found.count, pieces: [found.piece] };
  }
  const times = multiplied.exec(text.slice(-30));
  const factor = times?.[1] ?? times?.[2];
  return times && factor && words.length > 1
    ? { count: Number(factor), pieces: [{ start: text.length - times[0].length, end: text.length }] }
    : { pieces: [] };
}
