/** Whether a message takes a step back, or takes that back: "undo", "the old version was better", "redo". */
import { earlierWords, findSubjects, type Word } from '../../lexicon/index.ts';
import type { TokenizedText } from '../tokenized-text.ts';
import type { Context } from '../understanding.ts';

const baseAt = (words: readonly Word[], at: number): string => words[at]?.base ?? '';

/** "undo", "go back one step", "the old version was better", "redo". */
export function stepBack(text: TokenizedText, { history }: Context): { readonly type: 'undo' | 'redo' } | null {
  const words = lastClause(text.words);
  const isAll = (core: ReadonlySet<string>) =>
    words.some(({ base }) => core.has(base)) &&
    words.every(({ base }) => core.has(base) || earlierWords.undoFillers.has(base));
  const isControl = /^(?:ctrl|cmd)$/.test(baseAt(words, 0));
  if (history?.next && words.length <= 6 && isAll(earlierWords.redoWords)) return { type: 'redo' };
  if (!isAll(earlierWords.undoWords) || words.length > 12) return null;
  if (isControl && baseAt(words, 1) === 'y') return { type: 'redo' };
  // "Like before, but …" keeps the picture; "before" alone is no step.
  return /^(?:like|same)$/.test(baseAt(words, 0)) ? null : { type: 'undo' };
}

/** "that's worse, undo": the words after a remark, when nothing in it is to be drawn. */
function lastClause(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1)?.clause;
  const remark = words.filter(({ clause }) => clause !== last);
  const isRemark = remark.length <= 6 && findSubjects(remark).length === 0;
  const isCommand = words.some(({ base, clause }) => clause === last && /^(?:undo|revert|back)$/.test(base));
  return isRemark && isCommand ? words.filter(({ clause }) => clause === last) : words;
}
