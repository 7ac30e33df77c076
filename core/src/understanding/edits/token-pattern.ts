/** Patterns over the words of a message: "@removal the|any? <thing:5>", "put <gift:5> <where=on|in> <owner:3>". */
import { editWords, listed, type Word } from '../../lexicon/index.ts';

/** The words that each `<name>` of a pattern stands for; a part that was left out has none. */
export type Captures = Readonly<Record<string, readonly Word[]>>;

/**
 * One part of a pattern. `phrases`: any of these, longest first. `capture`: one to `most` words, the fewest that fit.
 * Optional parts may be missing.
 */
type Part =
  | {
      readonly type: 'phrases';
      /** The words are captured under this name. */
      readonly name?: string;
      readonly phrases: readonly (readonly string[])[];
      readonly isOptional: boolean;
    }
  | { readonly type: 'capture'; readonly name: string; readonly most: number; readonly isOptional: boolean };

/** A pattern, ready to be matched. */
export type TokenPattern = readonly Part[];

/** In words: how many a capture takes when its pattern does not say. */
const longestCapture = 8;

/** Reads a pattern. Throws when it names a list that the lexicon does not have. */
export function tokenPattern(text: string): TokenPattern {
  return text.split(' ').map((part) => {
    const isOptional = part.endsWith('?');
    const bare = isOptional ? part.slice(0, -1) : part;
    const [, name, most] = /^<(\w+)(?::(\d+))?>$/.exec(bare) ?? [];
    if (name !== undefined)
      return { type: 'capture', name, most: most === undefined ? longestCapture : Number(most), isOptional };
    const [, chosen, alternatives = bare] = /^<(\w+)=(.+)>$/.exec(bare) ?? [];
    const phrases = alternatives
      .split('|')
      .flatMap((word) => (word.startsWith('@') ? listOf(word.slice(1)) : listed(word)));
    const byLength = phrases.map((phrase) => phrase.split(' ')).sort((one, other) => other.length - one.length);
    return { type: 'phrases', phrases: byLength, isOptional, ...(chosen === undefined ? {} : { name: chosen }) };
  });
}

const isList = (name: string): name is keyof typeof editWords => name in editWords;

function listOf(name: string): readonly string[] {
  if (!isList(name)) throw new Error(`no list of words is named ${name}`);
  return listed(editWords[name]);
}

/** What the pattern's captures stand for when all of the words fit it; null when they do not. */
export function matchTokens(pattern: TokenPattern, words: readonly Word[]): Captures | null {
  return matchFrom(pattern, 0, words, 0);
}

function matchFrom(pattern: TokenPattern, part: number, words: readonly Word[], at: number): Captures | null {
  const next = pattern[part];
  if (!next) return at === words.length ? {} : null;
  const found =
    next.type === 'phrases' ? matchPhrases(next, pattern, part, words, at) : capture(next, pattern, part, words, at);
  return found ?? (next.isOptional ? matchFrom(pattern, part + 1, words, at) : null);
}

function matchPhrases(
  { phrases, name }: Extract<Part, { type: 'phrases' }>,
  pattern: TokenPattern,
  part: number,
  words: readonly Word[],
  at: number,
): Captures | null {
  for (const phrase of phrases) {
    if (!phrase.every((word, index) => isSpelled(words[at + index], word))) continue;
    const rest = matchFrom(pattern, part + 1, words, at + phrase.length);
    if (rest) return name === undefined ? rest : { ...rest, [name]: words.slice(at, at + phrase.length) };
  }
  return null;
}

const isSpelled = (word: Word | undefined, spelling: string): boolean =>
  word !== undefined && (word.base === spelling || word.lower === spelling);

function capture(
  { name, most }: Extract<Part, { type: 'capture' }>,
  pattern: TokenPattern,
  part: number,
  words: readonly Word[],
  at: number,
): Captures | null {
  for (let length = 1; length <= Math.min(most, words.length - at); length++) {
    const rest = matchFrom(pattern, part + 1, words, at + length);
    if (rest) return { ...rest, [name]: words.slice(at, at + length) };
  }
  return null;
}
