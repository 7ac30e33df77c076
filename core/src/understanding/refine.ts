/** The brief of a refinement: the last brief with the edits that a message asks for. */

import type { Brief, Change, Mood } from '../brief.ts';
import {
  adjustments,
  canonicalStyle,
  defaultMood,
  findColours,
  findMood,
  findMoodAt,
  findSubjects,
  polarityOf,
} from '../lexicon/index.ts';
import type { IncomingMessage } from '../message.ts';
import type { ModeId } from '../mode.ts';
import { type Addition, withAdditions } from './additions.ts';
import type { Edit } from './edit.ts';
import { findEdits } from './find-edits.ts';
import { inferMode } from './mode.ts';
import { moodOfRequest, moodSentence } from './mood.ts';
import { requestedVariations } from './requested-variations.ts';
import { findSloganEdit } from './slogan-edit.ts';
import { findStoryChange } from './story-change.ts';
import { type TokenizedText, tokenize } from './tokenized-text.ts';
import type { Context, LastCreation } from './understanding.ts';
import { visibleSubjectsOf } from './visible-subjects.ts';

/** The last creation's brief with the message's edits; null when the message asks for something new. */
export function refine(text: TokenizedText, message: IncomingMessage, context: Context): Brief | null {
  const { last } = context;
  if (!last || message.image) return null;
  const retold = retellStory(text, message, context, last);
  if (retold) return retold;
  if (mentionsPicture(text) && inferMode(text.words, false) === 'transform') return null;
  const sloganEdit = findSloganEdit(text, last);
  const requested = sloganEdit?.makesPoster ? 'poster' : requestedMode(text);
  const edits = sloganEdit ? (sloganEdit.makesPoster ? [restyleEdit] : []) : editsOf(text, requested, last);
  if (!edits) return null;
  const { seed } = message;
  const mode = message.mode ?? requested ?? last.brief.mode;
  const parts: RefinementParts = { mode, edits, additions: additionsOf(edits), seed };
  const { seed: _, count: lastCount, refinement, retelling: __, ...lastBrief } = last.brief;
  const count = message.count ?? requestedVariations(text) ?? lastCount;
  return {
    ...lastBrief,
    ...editedContent(last.brief, parts),
    mode,
    style:
      requestedStyle(message, edits) ??
      (edits.some(({ change }) => change.type === 'restyle') ? null : lastBrief.style),
    slogan: sloganEdit ? sloganEdit.slogan : lastBrief.slogan,
    ...keptStoryWords(last, parts),
    refinement: {
      creationId: last.creationId,
      changes: mergeChanges(refinement?.changes ?? [], edits),
      style: last.style,
      seed: last.seed,
    },
    preferences: context.preferences,
    locale: message.locale ?? lastBrief.locale,
    ...(seed === undefined ? {} : { seed }),
    ...(count === undefined ? {} : { count }),
  };
}

/** What a refinement asks for. */
type RefinementParts = {
  readonly mode: ModeId;
  readonly edits: readonly Edit[];
  readonly additions: readonly Addition[];
  readonly seed: number | undefined;
};

const editsOf = (text: TokenizedText, requested: ModeId | null, { brief }: LastCreation): readonly Edit[] | null =>
  requested ? [restyleEdit] : findEdits(text, visibleSubjectsOf(brief.subjects, brief.subject));

const additionsOf = (edits: readonly Edit[]): readonly Addition[] =>
  edits.flatMap(({ change, changesContent, replaces }) =>
    changesContent && change.type === 'adjust'
      ? [{ words: change.words, ...(replaces === undefined ? {} : { replaces }) }]
      : [],
  );

/** What the changed picture shows: its request and subject in words, the things and colours in them, and its mood. */
function editedContent(
  before: LastCreation['brief'],
  { edits, additions }: RefinementParts,
): Pick<Brief, 'request' | 'subject' | 'mood' | 'subjects' | 'colours'> {
  const mood = requestedMood(edits, before.mood);
  const request = withNewMood(withAdditions(before.request, additions), before.mood, mood);
  const added = additions.flatMap(({ words }) => (words.startsWith('without ') ? [] : [words]));
  const { words } = tokenize(added.join(', '));
  return {
    request,
    subject: withAdditions(before.subject, additions),
    mood: mood ?? before.mood,
    subjects: [...new Set([...before.subjects, ...findSubjects(words)])].filter((id) => !isRemoved(id, additions)),
    colours: [...new Set([...findColours(words), ...remainingColours(before, request)])],
  };
}

/** The brief of a story that continues or is retold in part; everything else stays. Null when the message asks for neither. */
function retellStory(
  text: TokenizedText,
  message: IncomingMessage,
  context: Context,
  last: LastCreation,
): Brief | null {
  const change = last.story && message.mode !== undefined && message.mode !== 'story' ? null : findStoryChange(text);
  if (!last.story || !change) return null;
  const { seed: _, refinement: __, retelling: ___, ...lastBrief } = last.brief;
  return {
    ...lastBrief,
    mode: 'story',
    refinement: { creationId: last.creationId, changes: [], style: last.style, seed: last.seed },
    retelling: { ...last.story, change },
    preferences: context.preferences,
    locale: message.locale ?? lastBrief.locale,
  };
}

/** Keeps a story's words when only its pictures change: "at night", "in watercolor", "brighter". */
function keptStoryWords(
  { story }: LastCreation,
  { mode, edits, additions, seed }: RefinementParts,
): Pick<Brief, 'retelling'> {
  const isNewStory = seed !== undefined || edits.some(({ change }) => change.type === 'again');
  const changesSubject = additions.some(
    ({ words, replaces }) => replaces !== undefined || findSubjects(tokenize(words).words).length > 0,
  );
  if (!story || mode !== 'story' || isNewStory || changesSubject) return {};
  return { retelling: { ...story, change: { type: 'pictures' } } };
}

/**
 * Whether the message mentions a picture: "turn this photo into …" asks for a transformation, "turn it into …" for another
 * style.
 */
function mentionsPicture({ words }: TokenizedText): boolean {
  return words.length <= 24 && words.some(({ base }) => /^(?:photo|picture|image|selfie|pic|photograph)s?$/.test(base));
}

/** The mood that the edits name: "happier". "Too busy" is an adjustment and names none. */
function requestedMood(edits: readonly Edit[], now: Mood | null): Mood | null {
  const words = edits.flatMap(({ change }) =>
    change.type === 'adjust' && !traits.has(change.words) ? [change.words] : [],
  );
  if (words.length === 0) return null;
  const named = tokenize(words.join(', ')).words;
  // "More fun" speaks of the picture's mood, "the fox blue" does not.
  const isOfMood =
    words.length === 1 && /^(?:more|much more) [^ ]+$/.test(words[0] ?? '') && findColours(named).length === 0;
  return (
    (isOfMood ? findMood(named, () => true) : moodOfRequest(named, null)) ??
    (deniesMood(named, now) ? defaultMood : null)
  );
}

/** The colours of the last request that are still named: "make the fox blue" drops the red of a red fox. */
function remainingColours(last: LastCreation['brief'], request: string): readonly string[] {
  const before = findColours(tokenize(last.request).words);
  const still = findColours(tokenize(request).words);
  return last.colours.filter((colour) => still.includes(colour) || !before.includes(colour));
}

/** Whether the words deny the present mood without naming another: "less sad". */
const deniesMood = (words: TokenizedText['words'], now: Mood | null): boolean =>
  now !== null &&
  words.some((_, at) => findMoodAt(words, at, true)?.value === now.id && polarityOf(words, at) === 'denied');

/** Another mode has other styles. */
const restyleEdit: Edit = { change: { type: 'restyle' }, changesContent: false };

/** The mode that the last request is to be drawn in: "make it a poster", "turn it into a story", "as a logo". */
function requestedMode({ text }: TokenizedText): ModeId | null {
  const made =
    /^(?:(?:please|now|and|can you|could you|ok|okay|but)[\s,]+)*(?:(?:make|turn|do|draw|show|convert|try|redo|have) (?:it|this|that)(?: in)?(?:to)?|as|now as) (?:an? )?(\S+(?: \S+){0,2}?)(?:[\s,]+please)?[\s.!?]*$/i.exec(
      text,
    )?.[1];
  const mode = made === undefined ? 'personal' : inferMode(tokenize(made).words, false);
  return mode === 'poster' || mode === 'story' || (mode === 'business' && /logo|card|ad\b/i.test(text)) ? mode : null;
}

function requestedStyle(message: IncomingMessage, edits: readonly Edit[]): string | null {
  if (message.style !== undefined) return canonicalStyle(message.style);
  const restyle = edits.findLast(({ change }) => change.type === 'restyle')?.change;
  return restyle?.type === 'restyle' && restyle.style ? canonicalStyle(restyle.style) : null;
}

/** Replaces the mood sentence of an answered request, which would contradict the new mood. */
function withNewMood(request: string, before: Mood | null, now: Mood | null): string {
  return before && now ? request.replace(moodSentence(before), moodSentence(now)) : request;
}

function isRemoved(id: string, additions: readonly Addition[]): boolean {
  return additions.some(({ words, replaces }) => {
    const gone = replaces ?? (words.startsWith('without ') ? words : '');
    return findSubjects(tokenize(gone).words).includes(id);
  });
}

const traits = new Map(Object.values(adjustments).map(({ words, trait }) => [words, trait]));

/**
 * The changes to make: the new ones, and the adjustments made before. "Brighter", then "add a boat", is still brighter.
 * Asking twice intensifies an adjustment; asking for its opposite replaces it.
 */
export function mergeChanges(before: readonly Change[], edits: readonly Edit[]): readonly Change[] {
  const changes = edits.map(({ change }) => change);
  const newChanges = changes.map((change) => intensified(change, before));
  const settled = new Set(changes.map(traitOf));
  const remaining = before.filter(
    (change) => change.type === 'adjust' && traits.has(withoutMuch(change.words)) && !settled.has(traitOf(change)),
  );
  return [...remaining, ...newChanges];
}

const withoutMuch = (words: string): string => words.replace(/^much /, '');

function traitOf(change: Change): string {
  return change.type === 'adjust' ? (traits.get(withoutMuch(change.words)) ?? change.words) : change.type;
}

function intensified(change: Change, before: readonly Change[]): Change {
  if (change.type !== 'adjust' || !traits.has(change.words)) return change;
  const isRepeated = before.some((earlier) => earlier.type === 'adjust' && withoutMuch(earlier.words) === change.words);
  return isRepeated ? { type: 'adjust', words: `much ${change.words}` } : change;
}

/** Whether a message asks for adjustments and names nothing to draw: "warmer", "make it more colourful", "again". */
export function asksOnlyForAdjustment(text: TokenizedText): boolean {
  const edits = findEdits(text, []) ?? [];
  return edits.length > 0 && edits.every(isAdjustment);
}

function isAdjustment({ change, changesContent }: Edit): boolean {
  if (changesContent) return false;
  if (change.type === 'adjust') return traits.has(change.words);
  return change.type === 'again' || (change.type === 'restyle' && change.style === undefined);
}
