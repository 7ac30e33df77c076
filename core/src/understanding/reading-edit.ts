/** The brief of an edit that a language model has read. */
import type { Brief, Mood } from '../brief.ts';
import { canonicalStyle, findColours, findSubjects } from '../lexicon/index.ts';
import type { IncomingMessage } from '../message.ts';
import type { Reading, ReadingEdit } from '../reading.ts';
import { addition, again, type Edit } from './edits/edit.ts';
import { rulesLanguage } from './language.ts';
import { mergeChanges } from './refine.ts';
import { tokenize } from './tokenized-text.ts';
import type { Context, LastCreation } from './understanding.ts';

function editOf(edit: ReadingEdit): readonly Edit[] {
  switch (edit.type) {
    case 'again':
      return [again];
    case 'restyle':
      return [{ type: 'restyle', ...(edit.style === null ? {} : { style: edit.style }) }];
    case 'look':
      return [{ type: 'adjust', words: edit.words }];
    case 'content':
      // What leaves the picture leaves its words too, and must not be named in the prompt.
      return edit.words === '' || /^(?:no|not|without|remove)\b/i.test(edit.words) ? [] : [addition(edit.words)];
    case 'no-lettering':
      return [];
  }
}

/**
 * What the picture shows after the edit. Words that only change its look leave it as it was, unless it is still in another
 * language, because the reading of its own message came too late.
 */
function contentAfter(
  reading: Reading,
  before: LastCreation['brief'],
  mood: Mood | null,
  isForeign: boolean,
): Pick<Brief, 'request' | 'subject' | 'subjects' | 'colours' | 'mood'> {
  const { request: kept, subject: keptSubject, subjects, colours } = before;
  const isUnread = isForeign && before.original === undefined;
  const changesContent = isUnread || reading.without.length > 0 || reading.edits.some(({ type }) => type === 'content');
  const request = reading.request || kept;
  if (!changesContent || request === kept)
    return { request: kept, subject: keptSubject, subjects, colours, mood: mood ?? before.mood };
  const { words } = tokenize(request);
  return {
    request,
    subject: reading.subject || request,
    subjects: findSubjects(words),
    colours: findColours(words),
    mood: mood ?? before.mood,
  };
}

/** The text over the picture after the edit. */
function sloganAfter({ slogan, edits }: Reading, before: LastCreation['brief']): string | null {
  return edits.some(({ type }) => type === 'no-lettering') ? null : (slogan ?? before.slogan);
}

/** A story whose pictures alone change keeps its words. */
function keptStory({ edits, without }: Reading, { story }: LastCreation): Pick<Brief, 'retelling'> {
  const isSameStory = without.length === 0 && edits.every(({ type }) => type === 'look' || type === 'restyle');
  return story && isSameStory ? { retelling: { ...story, change: { type: 'pictures' } } } : {};
}

/** The last creation's brief with the reading's edits; null when there is no creation, or nothing to change. */
export function editedByReading(
  reading: Reading,
  mood: Mood | null,
  { mode: chosenMode, style: chosenStyle, seed, count: chosenCount, locale }: IncomingMessage,
  { last, preferences, language = rulesLanguage }: Context,
): Brief | null {
  if (!last) return null;
  const { brief: before } = last;
  const mode = chosenMode ?? (reading.mode === 'personal' ? null : reading.mode) ?? before.mode;
  const edits = reading.edits.flatMap(editOf);
  const { seed: _, count: lastCount, refinement, retelling: __, original: ___, without = [], ...kept } = before;
  const slogan = sloganAfter(reading, before);
  const content = contentAfter(reading, before, mood, language !== rulesLanguage);
  const changesMode = mode !== before.mode;
  const isSame = slogan === before.slogan && content.request === before.request && content.mood === before.mood;
  if (edits.length === 0 && isSame && !changesMode && reading.aspect === null && reading.count === null) return null;
  const restyle = reading.edits.findLast(({ type }) => type === 'restyle');
  const otherStyle = restyle?.type === 'restyle' ? restyle.style : changesMode ? null : before.style;
  const excluded = [...new Set([...without, ...reading.without])];
  const count = chosenCount ?? reading.count ?? lastCount;
  return {
    ...kept,
    ...content,
    mode,
    slogan: mode === 'poster' ? slogan : before.slogan,
    style: (chosenStyle === undefined ? null : canonicalStyle(chosenStyle)) ?? reading.style ?? otherStyle,
    ...(mode === 'story' ? keptStory(reading, last) : {}),
    refinement: {
      creationId: last.creationId,
      changes: mergeChanges(refinement?.changes ?? [], edits),
      style: last.style,
      seed: last.seed,
    },
    preferences,
    locale: locale ?? before.locale,
    ...(excluded.length === 0 ? {} : { without: excluded }),
    ...(reading.aspect === null ? {} : { aspect: reading.aspect }),
    ...(seed === undefined ? {} : { seed }),
    ...(count === undefined ? {} : { count }),
  };
}
