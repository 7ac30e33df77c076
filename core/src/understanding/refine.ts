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
import { withEdits } from './edits/apply-edits.ts';
import { changeOf, changesContent, type Edit, restyle } from './edits/edit.ts';
import { findEdits, noPicture } from './edits/find-edits.ts';
import { findModeEdit, type ModeEdit } from './edits/mode-edit.ts';
import { pictureOf } from './edits/picture-of.ts';
import { inferMode } from './mode.ts';
import { moodOfRequest, moodSentence } from './mood.ts';
import { requestedVariations } from './requested-variations.ts';
import { findSloganEdit, type SloganEdit } from './slogan-edit.ts';
import { findStoryChange } from './story-change.ts';
import { type TokenizedText, tokenize } from './tokenized-text.ts';
import type { Context, LastCreation } from './understanding.ts';

/** The last creation's brief with the message's edits; null when the message asks for something new. */
export function refine(text: TokenizedText, message: IncomingMessage, context: Context): Brief | null {
  const { last } = context;
  if (!last || message.image) return null;
  const retold = retellStory(text, message, context, last);
  if (retold) return retold;
  const other = findModeEdit(text);
  if (!other && mentionsPicture(text) && inferMode(text.words, false) === 'transform') return null;
  const sloganEdit = sloganOf(text, last, other);
  const requested = sloganEdit?.makesPoster ? 'poster' : (other?.mode ?? null);
  const edits = requested ? inOtherMode(other, last) : sloganEdit ? [] : findEdits(text, pictureOf(last));
  if (!edits) return null;
  const parts: RefinementParts = { mode: message.mode ?? requested ?? last.brief.mode, edits, seed: message.seed };
  return {
    ...editedBrief(text, message, last, parts),
    slogan: sloganEdit ? sloganEdit.slogan : last.brief.slogan,
    preferences: context.preferences,
  };
}

/** Another mode has other styles; "a poster, but darker" is darker too. */
function inOtherMode(other: ModeEdit | null, last: LastCreation): readonly Edit[] {
  const rest = other && other.rest.length > 0 ? findEdits({ text: '', words: other.rest }, pictureOf(last)) : null;
  return [...(rest?.some(({ type }) => type === 'restyle') ? [] : [restyle]), ...(rest ?? [])];
}

/** The slogan that a message sets, also with "make it a poster that says …". */
function sloganOf(text: TokenizedText, last: LastCreation, other: ModeEdit | null): SloganEdit | null {
  if (other?.slogan) return { slogan: other.slogan, makesPoster: last.brief.mode !== 'poster' };
  return findSloganEdit(text, last);
}

/** What a refinement asks for. */
type RefinementParts = {
  readonly mode: ModeId;
  readonly edits: readonly Edit[];
  readonly seed: number | undefined;
};

function editedBrief(text: TokenizedText, message: IncomingMessage, last: LastCreation, parts: RefinementParts): Brief {
  const { edits, mode, seed } = parts;
  const { seed: _, count: lastCount, refinement, retelling: __, without: ___, ...lastBrief } = last.brief;
  const count = message.count ?? requestedVariations(text) ?? lastCount;
  const keepsStyle = !edits.some(({ type }) => type === 'restyle');
  return {
    ...lastBrief,
    ...editedContent(last.brief, edits),
    mode,
    style: requestedStyle(message, edits) ?? (keepsStyle ? lastBrief.style : null),
    ...keptStoryWords(last, parts),
    refinement: {
      creationId: last.creationId,
      changes: mergeChanges(refinement?.changes ?? [], edits),
      style: last.style,
      seed: last.seed,
    },
    locale: message.locale ?? lastBrief.locale,
    ...(seed === undefined ? {} : { seed }),
    ...(count === undefined ? {} : { count }),
  };
}

/** What the changed picture shows: its request and subject in words, the things and colours in them, and its mood. */
function editedContent(
  before: LastCreation['brief'],
  edits: readonly Edit[],
): Pick<Brief, 'request' | 'subject' | 'mood' | 'subjects' | 'colours' | 'without'> {
  const mood = requestedMood(edits, before.mood);
  const shown = withEdits({ ...before, without: before.without ?? [] }, edits);
  const request = withNewMood(shown.request, before.mood, mood);
  return {
    request,
    subject: shown.subject,
    mood: mood ?? before.mood,
    subjects: subjectsAfter(before, request, shown.without),
    colours: coloursAfter(before, request, edits),
    ...(shown.without.length === 0 ? {} : { without: shown.without }),
  };
}

/** The subjects that are still named, those that are new, and those that the words never named. */
function subjectsAfter(before: LastCreation['brief'], request: string, without: readonly string[]): readonly string[] {
  const was = findSubjects(tokenize(before.request).words);
  const is = findSubjects(tokenize(request).words);
  const gone = without.flatMap((thing) => findSubjects(tokenize(thing).words));
  const kept = before.subjects.filter((id) => is.includes(id) || !was.includes(id));
  const fresh = is.filter((id) => !was.includes(id));
  return [...new Set([...kept, ...fresh])].filter((id) => !gone.includes(id));
}

/** The colours of the picture: those that are still named, those that are new; "less blue" names none. */
function coloursAfter(before: LastCreation['brief'], request: string, edits: readonly Edit[]): readonly string[] {
  const was = findColours(tokenize(before.request).words);
  const is = findColours(tokenize(request).words);
  const said = edits.flatMap((edit) =>
    edit.type === 'adjust' && !traits.has(edit.words) && !/^less /.test(edit.words)
      ? findColours(tokenize(edit.words).words)
      : [],
  );
  const kept = before.colours.filter((colour) => is.includes(colour) || !was.includes(colour));
  return [...new Set([...said, ...is.filter((colour) => !was.includes(colour)), ...kept])];
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
function keptStoryWords({ story }: LastCreation, { mode, edits, seed }: RefinementParts): Pick<Brief, 'retelling'> {
  const isNewStory = seed !== undefined || edits.some(({ type }) => type === 'again');
  const changesSubject = edits.some(
    (edit) =>
      edit.type === 'replace' ||
      edit.type === 'rewrite' ||
      (changesContent(edit) && findSubjects(tokenize(wordsOfEdit(edit)).words).length > 0),
  );
  if (!story || mode !== 'story' || isNewStory || changesSubject) return {};
  return { retelling: { ...story, change: { type: 'pictures' } } };
}

/** The words of an edit among the changes of a brief; of a removal what was taken out. */
function wordsOfEdit(edit: Edit): string {
  const change = changeOf(edit);
  if (change.type === 'adjust') return change.words;
  return change.type === 'remove' ? change.things.join(', ') : '';
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
  const words = edits.flatMap((edit) => {
    const change = changeOf(edit);
    return change.type === 'adjust' && !traits.has(change.words) ? [change.words] : [];
  });
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

/** Whether the words deny the present mood without naming another: "less sad". */
const deniesMood = (words: TokenizedText['words'], now: Mood | null): boolean =>
  now !== null &&
  words.some((_, at) => findMoodAt(words, at, true)?.value === now.id && polarityOf(words, at) === 'denied');

function requestedStyle(message: IncomingMessage, edits: readonly Edit[]): string | null {
  if (message.style !== undefined) return canonicalStyle(message.style);
  const restyle = edits.findLast(({ type }) => type === 'restyle');
  return restyle?.type === 'restyle' && restyle.style ? canonicalStyle(restyle.style) : null;
}

/** Replaces the mood sentence of an answered request, which would contradict the new mood. */
function withNewMood(request: string, before: Mood | null, now: Mood | null): string {
  return before && now ? request.replace(moodSentence(before), moodSentence(now)) : request;
}

const traits = new Map(Object.values(adjustments).map(({ words, trait }) => [words, trait]));

/**
 * The changes to make: the new ones, and the adjustments made before. "Brighter", then "add a boat", is still brighter.
 * Asking twice intensifies an adjustment; asking for its opposite replaces it.
 */
export function mergeChanges(before: readonly Change[], edits: readonly Edit[]): readonly Change[] {
  const changes = edits.map(changeOf);
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
  const edits = findEdits(text, noPicture) ?? [];
  return edits.length > 0 && edits.every(isAdjustment);
}

function isAdjustment(edit: Edit): boolean {
  if (edit.type === 'adjust') return traits.has(edit.words);
  return edit.type === 'again' || (edit.type === 'restyle' && edit.style === undefined);
}
