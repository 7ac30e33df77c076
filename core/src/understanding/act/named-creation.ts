/** Which of the conversation's creations words name. */
import { findSubjects, type Word } from '../../lexicon/index.ts';
import { tokenize } from '../tokenized-text.ts';
import type { Context, LastCreation } from '../understanding.ts';

/** The latest creation that the words name; an earlier one before the last. */
export function matching(named: readonly Word[], { last, history }: Context): LastCreation | undefined {
  const found = (history?.made ?? []).filter((creation) => isShown(named, creation));
  return found.findLast(({ creationId }) => creationId !== last?.creationId) ?? found.at(-1);
}

/** Whether the creation shows what the words name. */
export function isShown(named: readonly Word[], creation: LastCreation | null): boolean {
  if (!creation) return false;
  const { subject, request, subjects } = creation.brief;
  const shown = new Set(tokenize(`${subject} ${request}`).words.map(({ base }) => singular(base)));
  const things = findSubjects(named);
  return (
    named.every(({ base }) => shown.has(singular(base))) ||
    (things.length > 0 && things.every((thing) => subjects.includes(thing)))
  );
}

const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);
