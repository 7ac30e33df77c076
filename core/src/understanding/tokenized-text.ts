/** A text, made safe and cut into words once. */
import { type Word, wordsOf } from '../lexicon/index.ts';

/** A text and its words; the words' positions are positions in the text. */
export type Reading = { readonly text: string; readonly words: readonly Word[] };

/** What terminals take for colours: a control character and what it opens. */
const escapeSequence = /\p{Cc}\[[0-9;]+m/gu;
/** Control characters, lone surrogates, and marks that turn the direction of what follows. */
const unprintable = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu;

/** Reads a text: what cannot be printed becomes a space, spaces become one. */
export function readingOf(text: string): Reading {
  const clean = text.replace(escapeSequence, ' ').replace(unprintable, ' ').replace(/\s+/g, ' ').trim();
  return { text: clean, words: wordsOf(clean) };
}

/** The part of a reading from one word (included) to another (excluded), as it was written. */
export function textBetween(reading: Reading, start: number, end: number): string {
  const first = reading.words[start];
  const last = reading.words[end - 1];
  return first && last && end > start ? reading.text.slice(first.start, last.end) : '';
}

/** The reading without its first words. */
export function readingFrom(reading: Reading, start: number): Reading {
  const first = reading.words[start];
  return first ? readingOf(reading.text.slice(first.start)) : { text: '', words: [] };
}

/** The text without closing punctuation and spaces. A loop, for `[…]+$` takes quadratic time on a text of full stops. */
export function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && ' .,;:!?'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
