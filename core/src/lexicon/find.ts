/** Finds phrases of a lexicon in a text: whole words, never parts of words. */
import type { Word } from './words.ts';

/** A phrase that was found: its value and position; `end` is the first word after it. */
export type Found<Value> = { readonly value: Value; readonly start: number; readonly end: number };

type Phrase<Value> = { readonly words: readonly string[]; readonly value: Value };

/** Phrases by their first word, longest first. */
export type PhraseIndex<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

/** The phrases of a line of data. Spaces separate phrases, and hyphens separate the words of a phrase: `blue snow-storm`. */
export function listed(line: string): readonly string[] {
  return line.split(' ').map((phrase) => phrase.replaceAll('-', ' '));
}

/** Indexes phrases of lower-case words, separated by single spaces. The first of two equal phrases wins. */
export function createPhraseIndex<Value>(
  entries: Iterable<readonly [phrase: string, value: Value]>,
): PhraseIndex<Value> {
  const index = new Map<string, Phrase<Value>[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const known = index.get(first);
    if (known) known.push({ words, value });
    else index.set(first, [{ words, value }]);
  }
  for (const phrases of index.values()) phrases.sort((one, other) => other.words.length - one.words.length);
  return index;
}

/** The longest phrase that begins at the word `start`, or null. */
export function findAt<Value>(words: readonly Word[], start: number, index: PhraseIndex<Value>): Found<Value> | null {
  const word = words[start];
  const phrases = word && (index.get(word.base) ?? index.get(word.lower));
  if (!phrases) return null;
  for (const phrase of phrases) {
    const length = phrase.words.length;
    let matched = 1;
    while (matched < length && isSpelled(words[start + matched], phrase.words[matched])) matched++;
    if (matched === length) return { value: phrase.value, start, end: start + length };
  }
  return null;
}

function isSpelled(word: Word | undefined, spelling: string | undefined): boolean {
  return word !== undefined && (word.base === spelling || word.lower === spelling);
}

/** All phrases of the index in the words, in order, without overlaps. Linear in the number of words. */
export function findAll<Value>(words: readonly Word[], index: PhraseIndex<Value>): readonly Found<Value>[] {
  const found: Found<Value>[] = [];
  for (let at = 0; at < words.length; ) {
    const here = findAt(words, at, index);
    if (here) found.push(here);
    at = here ? here.end : at + 1;
  }
  return found;
}
