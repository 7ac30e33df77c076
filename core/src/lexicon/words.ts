/** Cuts a text into words, the same for everything that reads it. */
import { correctSpelling } from './spellings.ts';

/** A word, an emoji or a smiley in a text. */
export type Word = {
  /** As it was written. */
  readonly text: string;
  /** In lower case, with plain letters and straight apostrophes: `don't`, `cafe`. */
  readonly lower: string;
  /** The form to look up: `lower` with typos corrected, without a possessive or apostrophe: `dont`, `today`, `please`. */
  readonly base: string;
  /** Its position in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Whether a hyphen joins it to the word before: `sized` in `poster-sized`. */
  readonly isJoined: boolean;
  /** The number of its clause, from 0; punctuation begins a new one. */
  readonly clause: number;
  /** Whether it opens a sentence. */
  readonly opensSentence: boolean;
};

const token =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*|(?<!\S)[:;=]-?[()D](?!\w)/gu;
const clauseEnd = /[,.;:!?…()[\]{}\n—–|"“”„«»]|\s-\s/u;
const sentenceEnd = /[.!?…\n]/u;

/** Words whose `'s` is not a possessive. */
const contractions = new Set("it's that's what's how's let's here's there's he's she's who's where's".split(' '));

/** In UTF-16 units: longer than any word of a lexicon, so longer words are not normalised. */
const longestWord = 40;

/** The words of a text, in order. Linear in its length; never throws. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let clause = 0;
  let previousEnd = 0;
  for (const match of text.matchAll(token)) {
    const start = match.index;
    const gap = text.slice(previousEnd, start);
    const isFirst = words.length === 0;
    if (!isFirst && gap !== ' ' && clauseEnd.test(gap)) clause++;
    previousEnd = start + match[0].length;
    const isJoined = !isFirst && (gap === '-' || gap === '‑');
    const opensSentence = isFirst || (gap !== ' ' && sentenceEnd.test(gap));
    for (const { segment, index } of unspacedParts(match[0])) {
      const lower = lowerOf(segment);
      const from = start + index;
      const isPart = index > 0;
      words.push({
        text: segment,
        lower,
        base: baseOf(lower),
        start: from,
        end: from + segment.length,
        isJoined: isJoined && !isPart,
        clause,
        opensSentence: opensSentence && !isPart,
      });
    }
  }
  return words;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
let segmenter: Intl.Segmenter | undefined;

/** The words of a run of letters: one, or several in a script without spaces. */
function unspacedParts(run: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (run.length < 2 || !unspaced.test(run)) return [{ segment: run, index: 0 }];
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return segmenter.segment(run);
}

/** A word in lower case, with plain letters and straight apostrophes. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase().replace('’', "'");
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  const plain = lower.normalize('NFKD').replace(/\p{M}|\p{Emoji_Modifier}/gu, '');
  return plain === '' ? lower : plain;
}

function baseOf(lower: string): string {
  if (lower.length > longestWord) return lower;
  if (!lower.includes("'")) return correctSpelling(lower);
  if (lower.endsWith("'s") && !contractions.has(lower)) return lower.slice(0, -2);
  return /'(?:ll|re|d)$/.test(lower) ? lower : lower.replaceAll("'", '');
}
