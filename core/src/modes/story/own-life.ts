/** Writes the story of the person's own day, week or life, in the second person, with what they said happened. */
import type { Brief } from '../../brief.ts';
import type { Chance } from '../../chance.ts';
import { findPlaces, findSubjects, wordsOf as wordsIn } from '../../lexicon/index.ts';
import type { SceneDraft, StoryChange, StoryDraft } from '../../story.ts';
import { paletteWords } from '../prompt.ts';
import { createFill, type StoryWords } from './fill-template.ts';
import { capitalize } from './grammar.ts';
import {
  brightTurns,
  darkTurns,
  endings,
  eventSlots,
  nextDayPassages,
  openings,
  type Passage,
  requestedEndings,
} from './own-life-passages.ts';
import { tiedVersion } from './tell-scene.ts';
import { gerundOf, infinitiveOf } from './verbs.ts';

const periodNouns = { day: 'day', week: 'week', life: 'time', feelings: 'day' } as const;

const brightMoods = new Set(
  'happy energetic excited peaceful calm romantic creative serene inspiring content hopeful proud grateful playful dreamy cozy free surprised'.split(
    ' ',
  ),
);

/** A clause that tells what happened: "I missed the bus". */
const tellingClause =
  /(?:^|[.,;:!?]|\band then\b|\bthen\b|\band\b|\bbut\b)\s*((?:I|we)\s+(?!(?:felt|feel|am feeling|was feeling|needed|need|want|would)\b)[^.,;!?]{4,90}?)(?=\s*(?:[.,;!?]|\band (?:then|I|we)\b|\bbut (?:then|I|we)\b|\bthen\b|$))/giu;

/** Past tenses; regular ones are recognised by -ed. */
const pastTenses =
  '\\p{L}{2,}ed|met|saw|ate|went|had|made|found|lost|won|got|took|came|gave|bought|sang|swam|ran|read|wrote|slept|drank|fell|broke|built|left|drove|rode|flew|caught|forgot|heard|held|kept|learnt|paid|sat|spoke|stood|taught|thought|told|woke|cut|hurt|put|lay|was|were';

/** What separates two events: `missed the bus and met a friend`. */
const eventSeparator = new RegExp(`(?:,| and| but)(?: then)? (?=(?:${pastTenses})\\b)`, 'iu');

const withoutSubject = new RegExp(
  `[:,]\\s*((?:${pastTenses})\\b(?! (?:dull|boring|a|an|so|very)\\b)[^.;!?]{4,120})`,
  'iu',
);

const secondPerson: readonly (readonly [pattern: RegExp, you: string])[] = [
  [/\bI['’]m\b|\bI am\b|\bwe['’]re\b/giu, 'you are'],
  [/\bI was\b/giu, 'you were'],
  [/\bI['’]ve\b|\bwe['’]ve\b/giu, 'you have'],
  [/\b(?:I|we|me|us)\b/giu, 'you'],
  [/\b(?:my|our)\b/giu, 'your'],
  [/\b(?:mine|ours)\b/giu, 'yours'],
  [/\b(?:myself|ourselves)\b/giu, 'yourself'],
];

/** `I swam in the lake` → `you swam in the lake`. */
const asSecondPerson = (clause: string) =>
  secondPerson.reduce((text, [pattern, you]) => text.replace(pattern, you), clause.replace(/\s+/g, ' ').trim());

/** Whether an event is only a feeling, which is the mood of the day. */
const isFeeling = (event: string) => /^(?:was|were|felt|had)(?: \p{L}+){0,2}$/u.test(event) && !canBeSeen(event);

/** What the person says happened, at most two events, in the second person without "you": `missed the bus`. */
function eventsIn(request: string): readonly string[] {
  const start = request.slice(0, 600);
  const own = [...start.matchAll(tellingClause)].map(([, clause = '']) => clause);
  const bare = own.length > 0 ? [] : [withoutSubject.exec(start)?.[1] ?? ''];
  return [...own, ...bare]
    .flatMap((clause) => clause.split(eventSeparator))
    .map((clause) => asSecondPerson(clause).replace(/^(?:you|then|and) /iu, ''))
    .filter((event) => event !== '' && !isFeeling(event))
    .slice(0, 2);
}

/** In UTF-16 units: how much of a scene's picture comes from the person's words. */
const longestSeen = 100;

function tellPassage(passage: Passage, words: StoryWords, chance: Chance, before?: SceneDraft): SceneDraft {
  const fill = createFill(words);
  const pick = (choices: readonly string[], earlier: string) => {
    const texts = choices.map((choice) => capitalize(fill(choice)));
    const fresh = texts.filter((text) => !earlier.includes(text));
    return chance.pick(fresh.length > 0 ? fresh : texts);
  };
  const slots = passage.isTied ? tiedVersion(passage.sentences, before?.text ?? '', fill, chance) : passage.sentences;
  const text = slots
    .map((slot) => pick(slot, before?.text ?? ''))
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ');
  const seen = pick(passage.seen, before?.seen ?? '').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  return { text, seen, time: fill(chance.pick(passage.time)), place: passage.place };
}

/** Whether an event names a thing or place to draw. */
function canBeSeen(event: string): boolean {
  const words = wordsIn(event);
  return findSubjects(words).length > 0 || findPlaces(words).length > 0;
}

/** `missed the bus` → `a person missing the bus`; empty when it names nothing to draw. */
function eventInPicture(event: string | undefined): string {
  if (event === undefined || !canBeSeen(event)) return '';
  const [verb = '', ...rest] = event.split(' ');
  const doing = gerundOf([infinitiveOf(verb), ...rest].join(' ')).replace(/\byour\b/giu, 'a');
  return `a person ${doing}`.slice(0, longestSeen);
}

function wordsFor(brief: Brief): StoryWords {
  const [first, second] = eventsIn(brief.request);
  return {
    // A mood that the person did not name is not told.
    mood: brief.mood?.described ?? '',
    stretch: periodNouns[brief.topic ?? 'day'],
    first: first ? `you ${first}` : '',
    second: second ? `you ${second}` : '',
    'first seen': eventInPicture(first),
    'second seen': eventInPicture(second),
  };
}

const isDark = ({ mood }: Brief) => mood !== null && !brightMoods.has(mood.id);

/** Adds the events to a passage's text and picture, and drops its mood when the person named none. */
function withEvents(passage: Passage, words: StoryWords, scene: number): Passage {
  const first = (words['first'] ?? '') !== '';
  const second = (words['second'] ?? '') !== '';
  const events = eventSlots(scene, first, second);
  const seen = scene === 0 ? words['first seen'] : scene === 1 ? words['second seen'] || words['first seen'] : '';
  const slots = passage.sentences.map((slot) => (words['mood'] ? slot : withoutMood(slot)));
  const keep = events.length > 0 ? slots.filter((_, at) => at !== passage.optionalSlot) : slots;
  const at = passage.eventAt ?? keep.length;
  return {
    ...passage,
    sentences: [...keep.slice(0, at), ...events, ...keep.slice(at)].filter((slot) => slot.length > 0),
    seen: seen ? [seen] : passage.seen,
  };
}

/** The sentences of a slot that name no mood. */
const withoutMood = (slot: readonly string[]) => slot.filter((text) => !text.includes('{mood}'));

function passagesOf(brief: Brief, words: StoryWords): readonly Passage[] {
  const middle = isDark(brief) ? darkTurns : brightTurns;
  return [openings, middle, endings].map((passage, scene) => withEvents(passage, words, scene));
}

/** Writes a story of the person's own life, in the mood that they named. */
export function writeOwnLife(brief: Brief, chance: Chance): StoryDraft {
  const words = wordsFor(brief);
  const noun = capitalize(words['stretch'] ?? 'day');
  return {
    title: chance.pick([
      `Your ${noun}, Told Back to You`,
      'One Small Thing',
      'The Best Minute',
      `The Colour of Your ${noun}`,
    ]),
    character: { name: null, who: 'a person', looks: '', wears: 'a warm coat' },
    place: 'through the city',
    palette: paletteWords(brief),
    scenes: passagesOf(brief, words).map((passage) => tellPassage(passage, words, chance)),
    writer: 'local',
    chapter: 1,
    thread: { plot: 'own-life', words },
  };
}

/** The same story with a change: the next day, one scene again, or another ending. */
export function retellOwnLife(
  draft: StoryDraft,
  change: Exclude<StoryChange, { type: 'pictures' }>,
  brief: Brief,
  chance: Chance,
): StoryDraft {
  const words = draft.thread?.words ?? wordsFor(brief);
  if (change.type === 'next')
    return {
      ...draft,
      title: chance.pick(['The Next Morning', 'And Then It Was Tomorrow', 'What You Did with the Minute']),
      scenes: nextDayPassages.map((passage) => tellPassage(passage, words, chance)),
      writer: 'local',
      chapter: draft.chapter + 1,
    };
  const at = change.type === 'scene' ? change.scene : 2;
  const before = draft.scenes[at];
  const passages = draft.chapter > 1 ? nextDayPassages : passagesOf(brief, words);
  const passage = change.type === 'ending' ? requestedEndings[change.ending] : (passages[at] ?? endings);
  const fresh = tellPassage(passage, words, chance, before);
  return { ...draft, scenes: draft.scenes.map((scene, place) => (place === at ? fresh : scene)) };
}
