/** A rule of the table of edits. */
import type { Change } from '../../brief.ts';
import type { Word } from '../../lexicon/index.ts';
import type { Edit } from './edit.ts';
import { matchTokens, tokenPattern } from './token-pattern.ts';

/** The picture that a message may change. */
export type Picture = {
  /** What it shows, in words: the brief's subject. */
  readonly text: string;
  /** What it shows: the ids of its subjects, then the nouns that name them. */
  readonly visible: readonly string[];
  /** The style that it was drawn in; the empty string when none was forced. */
  readonly style: string;
  /** What was taken out of it. */
  readonly without: readonly string[];
  /** The changes that made it from the one before. */
  readonly changes: readonly Change[];
};

/** What a rule knows beside the words. */
export type EditContext = {
  readonly picture: Picture;
  /** The words are known to speak of the last picture: those of "make it …". */
  readonly isAboutPicture: boolean;
  /** Whom they speak of: `figure` after "him" or "she", who is the head of the picture. */
  readonly about: 'picture' | 'figure';
  /** Something was refused before these words: "no, green". */
  readonly isDenied: boolean;
  /** It comes besides what is there: "a dog as well". */
  readonly isBesides: boolean;
  /** Reads words that are left over by the whole table, as being about the picture. Null when they ask for no edit. */
  readonly read: (words: readonly Word[], about?: EditContext['about']) => readonly Edit[] | null;
};

/** An edit's example: what the picture showed, what was said, and what comes of it (see the table's test). */
export type EditExample = readonly [picture: string, message: string, outcome: string];

/** A rule: the edits that words ask for, null when they are not its own. Its examples run as tests. */
export type EditRule = {
  readonly name: string;
  readonly examples: readonly EditExample[];
  readonly match: (words: readonly Word[], context: EditContext) => readonly Edit[] | null;
};

/** The words of each `<name>` of a pattern; none for parts that were left out. */
export type Named = (name: string) => readonly Word[];

/** A rule whose patterns (see `tokenPattern`) are tried in order, until one fits and `edit` makes something of it. */
export function patternRule(
  name: string,
  examples: readonly EditExample[],
  patterns: readonly string[],
  edit: (named: Named, context: EditContext, words: readonly Word[]) => Edit | readonly Edit[] | null,
): EditRule {
  const compiled = patterns.map(tokenPattern);
  const match: EditRule['match'] = (words, context) => {
    for (const pattern of compiled) {
      const captures = matchTokens(pattern, words);
      const found = captures && edit((part) => captures[part] ?? [], context, words);
      if (found) return 'type' in found ? [found] : found;
    }
    return null;
  };
  return { name, examples, match };
}

/** The words as they were written, with commas between clauses and hyphens inside words. */
export const textOf = (words: readonly Word[]): string =>
  words
    .map((word, at) => {
      const before = words[at - 1];
      return `${before ? (word.isJoined ? '-' : before.clause === word.clause ? ' ' : ', ') : ''}${word.text}`;
    })
    .join('');

/** The base forms of the words, separated by single spaces. */
export const basesOf = (words: readonly Word[]): string => words.map(({ base }) => base).join(' ');
