/** The change that a message asks for around the words that point to a picture. */
import { earlierWords, type Word } from '../../lexicon/index.ts';
import type { TokenizedText } from '../tokenized-text.ts';
import type { Place } from './place-in-row.ts';
import { restAfter } from './reference-words.ts';

const baseAt = (words: readonly Word[], at: number): string => words[at]?.base ?? '';

/** The change that stands before or after the place; null when the place is part of something to draw. */
export function changeAround(text: TokenizedText, { start, end }: Place): string | null {
  const before = text.words.slice(0, start);
  const after = restAfter(text, end);
  const verb = before.find(({ base }) => changingVerbs.test(base))?.base;
  if (before.every(({ base }) => isPointing(base) || changingVerbs.test(base)))
    return after === '' || verb === undefined ? after : `${verb === 'give' ? 'give' : 'make'} it ${after}`;
  if (!/^(?:add|put|remove|give|change|turn|take|draw|paint)$/.test(baseAt(text.words, 0))) return null;
  let to = start;
  while (/^(?:to|on|in|of|for|from|the)$/.test(baseAt(text.words, to - 1))) to--;
  const upTo = text.words[to - 1]?.end ?? 0;
  return to > 1 ? `${text.text.slice(0, upTo)}${after === '' ? '' : `, ${after}`}` : null;
}

/** Whether the word only points; "I'll" and "I'd" do, too. */
const isPointing = (base: string): boolean => earlierWords.pointingWords.has(base) || /^i'(?:ll|d)$/.test(base);

/** "make the second one darker", "give #2 a hat": the verb belongs to the change. */
const changingVerbs = /^(?:make|turn|give|convert)$/;
