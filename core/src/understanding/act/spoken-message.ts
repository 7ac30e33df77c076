/** A message as talk is looked for in it. */
import { listed, type TalkTopic, talkWords } from '../../lexicon/index.ts';
import type { TokenizedText } from '../tokenized-text.ts';
import { spokenWords } from './spoken.ts';

/** What the message is about, and how sure that is, 0 … 1. */
export type Talk = { readonly topic: TalkTopic; readonly sureness: number };

const setOf = (line: string): ReadonlySet<string> => new Set(listed(line));

/** Openings that say nothing: a question can follow. */
export const leads = setOf(talkWords.questionLeads);
const openings = setOf(talkWords.questionOpenings);

/** What talk needs to know of a message: its spoken words, and the same after openings that say nothing. */
export type Spoken = {
  readonly words: readonly string[];
  /** With a space at both ends, for phrases of whole words. */
  readonly line: string;
  readonly first: string;
  readonly second: string;
  readonly isQuestion: boolean;
};

/** The message, spoken. */
export function spokenOf({ text, words }: TokenizedText): Spoken {
  const spoken = spokenWords(words);
  let at = 0;
  while (at < spoken.length - 1 && leads.has(spoken[at] ?? '')) at++;
  const first = spoken[at] ?? '';
  const isTold = first === 'tell' && spoken[at + 1] === 'me';
  const isQuestion = openings.has(first) || isTold || text.slice(-3).includes('?');
  return { words: spoken, line: ` ${spoken.join(' ')} `, first, second: spoken[at + 1] ?? '', isQuestion };
}
