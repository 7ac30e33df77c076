/** The brief of a refinement: the last one, changed. */

import type { Brief, Change, Mood } from '../brief.ts';
import {
  adjustments,
  canonicalStyle,
  findColours,
  findMood,
  findMoodAt,
  findSubjects,
  standingOf,
  unspokenMood,
} from '../lexicon/index.ts';
import type { IncomingMessage } from '../message.ts';
import type { ModeId } from '../mode.ts';
import { type Addition, withAdded } from './additions.ts';
import type { Asked } from './edit.ts';
import { findChanges } from './find-edits.ts';
import { inferMode } from './mode.ts';
import { moodOfRequest, moodSentence } from './mood.ts';
import { moreAsked } from './requested-variations.ts';
import { letteringAsked } from './slogan-edit.ts';
import { findStoryChange } from './story-change.ts';
import { type Reading, readingOf } from './tokenized-text.ts';
import type { Context, LastCreation } from './understanding.ts';
import { shownIn } from './visible-subjects.ts';

/** The last creation's brief with the message's changes; null when the message asks for something new. */
export function refine(reading: Reading, message: IncomingMessage, context: Context): Brief | null {
  const { last } = context;
  if (!last || message.image) return null;
  const retold = retell(reading, message, context, last);
  if (retold) return retold;
  if (namesPicture(reading) && inferMode(reading.words, false) === 'transform') return null;
  const lettered = letteringAsked(reading, last);
  const mode = lettered?.isMade ? 'poster' : modeAsked(reading);
  const asked = lettered
    ? lettered.isMade
      ? [restyled]
      : []
    : mode
      ? [restyled]
      : findChanges(reading, shownIn(last.brief.subjects, last.brief.subject));
  if (!asked) return null;
  const additions = asked.flatMap(({ change, isContent, instead }) =>
    isContent && change.type === 'adjust'
      ? [{ words: change.words, ...(instead === undefined ? {} : { instead }) }]
      : [],
  );
  const style = styleAsked(message, asked);
  const mood = moodAsked(asked, last.brief.mood);
  const { seed } = message;
  const { seed: _, count: lastCount, refinement, retelling: __, ...kept } = last.brief;
  const count = message.count ?? moreAsked(reading) ?? lastCount;
  const request = withMood(withAdded(kept.request, additions), kept.mood, mood);
  const named = readingOf(
    additions.flatMap(({ words }) => (words.startsWith('without ') ? [] : [words])).join(', '),
  ).words;
  return {
    ...kept,
    mode: message.mode ?? mode ?? kept.mode,
    request,
    subject: withAdded(kept.subject, additions),
    mood: mood ?? kept.mood,
    subjects: [...new Set([...kept.subjects, ...findSubjects(named)])].filter((id) => !isRemoved(id, additions)),
    colours: [...new Set([...findColours(named), ...keptColours(last.brief, request)])],
    style: style ?? (asked.some(({ change }) => change.type === 'restyle') ? null : kept.style),
    slogan: lettered ? lettered.slogan : kept.slogan,
    ...retellingOf(last, { mode: message.mode ?? mode ?? kept.mode, asked, additions, seed }),
    refinement: {
      creationId: last.creationId,
      changes: merged(refinement?.changes ?? [], asked),
      style: last.style,
      seed: last.seed,
    },
    preferences: context.preferences,
    locale: message.locale ?? kept.locale,
    ...(seed === undefined ? {} : { seed }),
    ...(count === undefined ? {} : { count }),
  };
}

/** A story that goes on, or of which one scene shall be another: everything else stays as it was. */
function retell(reading: Reading, message: IncomingMessage, context: Context, last: LastCreation): Brief | null {
  const change = last.story && message.mode !== undefined && message.mode !== 'story' ? null : findStoryChange(reading);
  if (!last.story || !change) return null;
  const { seed: _, refinement: __, retelling: ___, ...kept } = last.brief;
  return {
    ...kept,
    mode: 'story',
    refinement: { creationId: last.creationId, changes: [], style: last.style, seed: last.seed },
    retelling: { ...last.story, change },
    preferences: context.preferences,
    locale: message.locale ?? kept.locale,
  };
}

/** What a refinement asks, beside the last creation. */
type Asking = {
  readonly mode: ModeId;
  readonly asked: readonly Asked[];
  readonly additions: readonly Addition[];
  readonly seed: number | undefined;
};

/** A story of which only the pictures shall be others keeps its words: "at night", "in watercolor", "brighter". */
function retellingOf({ story }: LastCreation, { mode, asked, additions, seed }: Asking): Pick<Brief, 'retelling'> {
  const isAnew = seed !== undefined || asked.some(({ change }) => change.type === 'again');
  const isOther = additions.some(
    ({ words, instead }) => instead !== undefined || findSubjects(readingOf(words).words).length > 0,
  );
  if (!story || mode !== 'story' || isAnew || isOther) return {};
  return { retelling: { ...story, change: { type: 'pictures' } } };
}

/** "turn this photo into …" asks for a transformation, "turn it into …" for another style. */
function namesPicture({ words }: Reading): boolean {
  return words.length <= 24 && words.some(({ base }) => /^(?:photo|picture|image|selfie|pic|photograph)s?$/.test(base));
}

/** The mood that the changes name: "happier". "Too busy" is a change of manner, and says nothing of moods. */
function moodAsked(asked: readonly Asked[], now: Mood | null): Mood | null {
  const words = asked.flatMap(({ change }) =>
    change.type === 'adjust' && !traits.has(change.words) ? [change.words] : [],
  );
  if (words.length === 0) return null;
  const said = readingOf(words.join(', ')).words;
  // "More fun" speaks of the picture's mood, "the fox blue" does not.
  const isOfMood =
    words.length === 1 && /^(?:more|much more) [^ ]+$/.test(words[0] ?? '') && findColours(said).length === 0;
  return (
    (isOfMood ? findMood(said, () => true) : moodOfRequest(said, null)) ?? (deniesMood(said, now) ? unspokenMood : null)
  );
}

/** The colours of the last request that the changed one still names: "make the fox blue" leaves no red of a red fox. */
function keptColours(before: LastCreation['brief'], request: string): readonly string[] {
  const said = findColours(readingOf(before.request).words);
  const still = findColours(readingOf(request).words);
  return before.colours.filter((colour) => still.includes(colour) || !said.includes(colour));
}

/** "less sad" of a sad picture, though no opposite of sad is meant. */
const deniesMood = (words: Reading['words'], now: Mood | null): boolean =>
  now !== null &&
  words.some((_, at) => findMoodAt(words, at, true)?.value === now.id && standingOf(words, at) === 'denied');

/** Another mode has styles of its own. */
const restyled: Asked = { change: { type: 'restyle' }, isContent: false };

/** "make it a poster", "turn it into a story", "as a logo": the last request in another mode. */
function modeAsked({ text }: Reading): ModeId | null {
  const made =
    /^(?:(?:please|now|and|can you|could you|ok|okay|but)[\s,]+)*(?:(?:make|turn|do|draw|show|convert|try|redo|have) (?:it|this|that)(?: in)?(?:to)?|as|now as) (?:an? )?(\S+(?: \S+){0,2}?)(?:[\s,]+please)?[\s.!?]*$/i.exec(
      text,
    )?.[1];
  const mode = made === undefined ? 'personal' : inferMode(readingOf(made).words, false);
  return mode === 'poster' || mode === 'story' || (mode === 'business' && /logo|card|ad\b/i.test(text)) ? mode : null;
}

function styleAsked(message: IncomingMessage, asked: readonly Asked[]): string | null {
  if (message.style !== undefined) return canonicalStyle(message.style);
  const restyled = asked.findLast(({ change }) => change.type === 'restyle')?.change;
  return restyled?.type === 'restyle' && restyled.style ? canonicalStyle(restyled.style) : null;
}

/** An answered request says its mood in a sentence, which must not contradict the new one. */
function withMood(request: string, before: Mood | null, now: Mood | null): string {
  return before && now ? request.replace(moodSentence(before), moodSentence(now)) : request;
}

function isRemoved(id: string, additions: readonly Addition[]): boolean {
  return additions.some(({ words, instead }) => {
    const gone = instead ?? (words.startsWith('without ') ? words : '');
    return findSubjects(readingOf(gone).words).includes(id);
  });
}

const traits = new Map(Object.values(adjustments).map(({ words, trait }) => [words, trait]));

/**
 * The changes to be made: those asked now, and the changes of manner asked before, which stay: "brighter", then "add a boat"
 * is still brighter. Asked twice, a change grows; its contrary replaces it.
 */
function merged(before: readonly Change[], asked: readonly Asked[]): readonly Change[] {
  const changes = asked.map(({ change }) => change);
  const fresh = changes.map((change) => grown(change, before));
  const settled = new Set(changes.map(traitOf));
  const kept = before.filter(
    (change) => change.type === 'adjust' && traits.has(plain(change.words)) && !settled.has(traitOf(change)),
  );
  return [...kept, ...fresh];
}

const plain = (words: string): string => words.replace(/^much /, '');

function traitOf(change: Change): string {
  return change.type === 'adjust' ? (traits.get(plain(change.words)) ?? change.words) : change.type;
}

function grown(change: Change, before: readonly Change[]): Change {
  if (change.type !== 'adjust' || !traits.has(change.words)) return change;
  const isRepeated = before.some((earlier) => earlier.type === 'adjust' && plain(earlier.words) === change.words);
  return isRepeated ? { type: 'adjust', words: `much ${change.words}` } : change;
}

/** Whether the message asks for another manner and names nothing to be drawn: "warmer", "make it more colourful", "again". */
export function isMannerAlone(reading: Reading): boolean {
  const asked = findChanges(reading, []) ?? [];
  return asked.length > 0 && asked.every(isManner);
}

function isManner({ change, isContent }: Asked): boolean {
  if (isContent) return false;
  if (change.type === 'adjust') return traits.has(change.words);
  return change.type === 'again' || (change.type === 'restyle' && change.style === undefined);
}
