/** Cleans a text and cuts it into words, once for all readers. */
import { type Word, wordsOf } from '../lexicon/index.ts';

/** A clean text and its words, whose positions are positions in the text. */
export type TokenizedText = { readonly text: string; readonly words: readonly Word[] };

/** Terminal colour codes. */
const escapeSequence = /\p{Cc}\[[0-9;]+m/gu;
/** Control characters, lone surrogates, and marks that change the direction of text. */
const unprintable = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu;

/** Cleans and tokenizes a text: unprintable characters become spaces, and runs of spaces become one. */
export function tokenize(text: string): TokenizedText {
  const clean = text.replace(escapeSequence, ' ').replace(unprintable, ' ').replace(/\s+/g, ' ').trim();
  return { text: clean, words: wordsOf(clean) };
}

/** The text from the word at `start` on. */
export function textFromWord(text: TokenizedText, start: number): TokenizedText {
  const first = text.words[start];
  return first ? tokenize(text.text.slice(first.start)) : { text: '', words: [] };
}

/** The text without punctuation and spaces at its end. A loop, because `[…]+$` takes quadratic time on a text of full stops. */
export function withoutClosingPunctuation(text: string): string {
  let end = text.length;
  while (end > 0 && ' .,;:!?'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

const isGesture = ({ base }: Word): boolean => /^\p{Extended_Pictographic}/u.test(base) || /^[:;=]-?[()d]$/i.test(base);

/** The words without emoji and smileys at the end, which only accompany them: "good night 😴"; emoji alone stay. */
export function withoutGestures({ text, words }: TokenizedText): TokenizedText {
  const end = words.findLastIndex((word) => !isGesture(word)) + 1;
  return { text, words: end === 0 ? words : words.slice(0, end) };
}
