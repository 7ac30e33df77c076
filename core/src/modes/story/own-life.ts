/** The story of the person's own day, week or life, told to them, with what they said of it. */
import type { Brief } from '../../brief.ts';
import type { Chance } from '../../chance.ts';
import { findPlaces, findSubjects, wordsOf as wordsIn } from '../../lexicon/index.ts';
import type { SceneDraft, StoryChange, StoryDraft } from '../../story.ts';
import { paletteWords } from '../prompt.ts';
import { createFill, type Words } from './fill.ts';
import { capital } from './grammar.ts';
import {
  brightTurns,
  endings,
  endingsAsAsked,
  heavyTurns,
  nextDay,
  openings,
  type Passage,
} from './own-life-passages.ts';
import { oneVersion } from './tell.ts';

const stretch = { day: 'day', week: 'week', life: 'time', feelings: 'day' } as const;

const bright = new Set(
  'happy energetic excited peaceful calm romantic creative serene inspiring content hopeful proud grateful playful dreamy cozy free surprised'.split(
    ' ',
  ),
);

/** Clauses in which people tell what happened. */
const told =
  /(?:^|[.,;:!?]|\band then\b|\bthen\b|\band\b|\bbut\b)\s*((?:I|we)\s+(?!(?:felt|feel|am feeling|was feeling|needed|need|want|would)\b)[^.,;!?]{4,90}?)(?=\s*(?:[.,;!?]|\band (?:then|I|we)\b|\bbut\b|\bthen\b|$))/giu;

const toYou: readonly (readonly [pattern: RegExp, you: string])[] = [
  [/\bI['’]m\b|\bI am\b|\bwe['’]re\b/giu, 'you are'],
  [/\bI was\b/giu, 'you were'],
  [/\bI['’]ve\b|\bwe['’]ve\b/giu, 'you have'],
  [/\b(?:I|we|me|us)\b/giu, 'you'],
  [/\b(?:my|our)\b/giu, 'your'],
  [/\b(?:mine|ours)\b/giu, 'yours'],
  [/\b(?:myself|ourselves)\b/giu, 'yourself'],
];

/** `I swam in the lake` → `you swam in the lake`. */
const asTold = (clause: string) =>
  toYou.reduce((text, [pattern, you]) => text.replace(pattern, you), clause.replace(/\s+/g, ' ').trim());

/** What the person says happened, at most two things, told to them. */
function eventsIn(request: string): readonly string[] {
  return [...request.slice(0, 600).matchAll(told)].map(([, clause = '']) => asTold(clause)).slice(0, 2);
}

/** Characters of a scene's picture that come from the person's words. */
const longestSeen = 100;

function tellPassage(passage: Passage, words: Words, chance: Chance, before?: SceneDraft): SceneDraft {
  const fill = createFill(words);
  const pick = (choices: readonly string[], earlier: string) => {
    const texts = choices.map((choice) => capital(fill(choice)));
    const fresh = texts.filter((text) => !earlier.includes(text));
    return chance.pick(fresh.length > 0 ? fresh : texts);
  };
  const told = passage.isTied ? oneVersion(passage.told, before?.text ?? '', fill, chance) : passage.told;
  const text = told
    .map((slot) => pick(slot, before?.text ?? ''))
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ');
  const seen = pick(passage.seen, before?.seen ?? '').replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  return { text, seen, time: fill(chance.pick(passage.time)), place: passage.place };
}

/** Whether it names a thing or a place to draw. */
function canBeSeen(event: string): boolean {
  const said = wordsIn(event);
  return findSubjects(said).length > 0 || findPlaces(said).length > 0;
}

const moodOf = ({ mood }: Brief) => mood?.described ?? 'quiet and full of small things';

function wordsFor(brief: Brief): Words {
  const events = eventsIn(brief.request);
  const [first, second] = events;
  const shown = events.find(canBeSeen);
  return {
    mood: moodOf(brief),
    stretch: stretch[brief.topic ?? 'day'],
    event: first ? `${capital(first)}.` : '',
    'event two': second ? `And ${second}.` : '',
    'event seen': shown ? `a person, ${shown.replace(/^you /iu, '').slice(0, longestSeen)}` : '',
  };
}

const isHeavy = ({ mood }: Brief) => mood !== null && !bright.has(mood.id);

/** With what happened in the picture, when the person said it. */
const withEvent = (passage: Passage, words: Words): Passage =>
  words['event seen'] ? { ...passage, seen: ['{event seen}'] } : passage;

const middle = (brief: Brief, words: Words) => withEvent(isHeavy(brief) ? heavyTurns : brightTurns, words);

/** Writes in the second person, in the mood that was said. */
export function writeOwnLife(brief: Brief, chance: Chance): StoryDraft {
  const words = wordsFor(brief);
  const noun = capital(words['stretch'] ?? 'day');
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
    scenes: [openings, middle(brief, words), endings].map((passage) => tellPassage(passage, words, chance)),
    writer: 'local',
    chapter: 1,
    thread: { plot: 'own-life', words },
  };
}

/** The same with a change: the next day, one part told anew, or another end. */
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
      scenes: nextDay.map((passage) => tellPassage(passage, words, chance)),
      writer: 'local',
      chapter: draft.chapter + 1,
    };
  const at = change.type === 'scene' ? change.scene : 2;
  const before = draft.scenes[at];
  const passages = draft.chapter > 1 ? nextDay : [openings, middle(brief, words), endings];
  const passage = change.type === 'ending' ? endingsAsAsked[change.ending] : (passages[at] ?? endings);
  const fresh = tellPassage(passage, words, chance, before);
  return { ...draft, scenes: draft.scenes.map((scene, place) => (place === at ? fresh : scene)) };
}
