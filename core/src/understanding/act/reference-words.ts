/** Where the words that name an earlier creation begin and end in a message. */
import { earlierWords, type Word } from '../../lexicon/index.ts';
import { type TokenizedText, textFromWord } from '../tokenized-text.ts';

const baseAt = (words: readonly Word[], at: number): string => words[at]?.base ?? '';

/** The first word after "go back to", "bring back", "return to", "in the style of", "the one with"; null without such words. */
export function openingEnd(words: readonly Word[]): number | null {
  const back = words.findIndex(({ base }) => /^(?:back|return|restore|style)$/.test(base));
  if (back >= 0 && back <= 6 && words.slice(0, back).every(({ base }) => earlierWords.pointingWords.has(base))) {
    let at = back + 1;
    while (/^(?:to|of|as|on|the|my|a)$/.test(baseAt(words, at))) at++;
    return at < words.length ? at : null;
  }
  if (baseAt(words, 0) === 'like' && baseAt(words, 1) === 'the') return 2;
  const one = words.findIndex(({ base }) => base === 'one');
  const isOne =
    one >= 1 && one <= 4 && baseAt(words, one - 1) === 'the' && /^(?:with|of|where)$/.test(baseAt(words, one + 1));
  const isBare = isOne && words.slice(0, one).every(({ base }) => earlierWords.pointingWords.has(base));
  return isBare ? one + 2 : null;
}

/** Whether what was named ends here: "… but", "… and make it", a comma. */
export function isConnector(words: readonly Word[], at: number, from: number): boolean {
  if (at === from) return false;
  if (words[at]?.clause !== words[at - 1]?.clause) return true;
  return /^(?:but|and|only|just|except|at|in|without|now|make)$/.test(baseAt(words, at));
}

/** The change after a reference: without "but", "and", "is nicer" before it. */
export function restAfter(text: TokenizedText, end: number): string {
  let at = end;
  while (at < text.words.length && earlierWords.followingWords.has(baseAt(text.words, at))) at++;
  const rest = textFromWord(text, at).text;
  return /^it is$/i.test(rest) ? '' : rest;
}
