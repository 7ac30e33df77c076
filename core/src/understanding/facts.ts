/** Everything a request says, gathered once. */

import type { LifeTopic, Mood } from '../brief.ts';
import { canonicalStyle, findColours, findPlaces, findStyle, findSubjects, type Word } from '../lexicon/index.ts';
import type { ModeId } from '../mode.ts';
import { findOwnTime, type OwnTime, topicOf } from './life-period.ts';
import { inferMode } from './mode.ts';
import { moodOfRequest } from './mood.ts';
import { findSlogan } from './slogan.ts';
import { subjectOf } from './subject.ts';
import type { Reading } from './tokenized-text.ts';

/** What the person chose beside the words. */
export type Choices = { readonly mode?: ModeId; readonly style?: string; readonly hasImage: boolean };

/** What a request says. */
export type Facts = {
  readonly subject: string;
  readonly mode: ModeId;
  readonly mood: Mood | null;
  readonly ownTime: OwnTime | null;
  readonly topic: LifeTopic | null;
  readonly subjects: readonly string[];
  readonly colours: readonly string[];
  readonly style: string | null;
  readonly slogan: string | null;
  /** How many pictures were asked for, 1 to 4; null when no number was said. */
  readonly count: number | null;
  readonly themes: readonly string[];
};

/** Reads a request's facts. A poster's slogan says nothing of mood, colours or style: it is text. */
export function factsOf(reading: Reading, choices: Choices): Facts {
  const mode = choices.mode ?? inferMode(reading.words, choices.hasImage);
  const slogan = mode === 'poster' ? findSlogan(reading.text) : null;
  const words = slogan
    ? reading.words.filter(({ start, end }) => end <= slogan.start || start >= slogan.end)
    : reading.words;
  const ownTime = findOwnTime(words);
  const styled = findStyle(words);
  const things = styled ? outside(reading.words, styled.start, styled.end) : reading.words;
  const subjects = findSubjects(slogan ? reading.words : things);
  return {
    subject: subjectOf(reading, slogan),
    mode,
    mood: moodOfRequest(words, ownTime),
    ownTime,
    topic: topicOf(ownTime),
    subjects,
    colours: findColours(words),
    style: choices.style === undefined ? (styled?.value ?? null) : canonicalStyle(choices.style),
    slogan: slogan?.text ?? null,
    count: countOf(words),
    themes: themesIn(things),
  };
}

/** The things and places named, for memory: each once. */
export function themesIn(words: readonly Word[]): readonly string[] {
  return [...new Set([...findSubjects(words), ...findPlaces(words)])];
}

const outside = <Item>(items: readonly Item[], start: number, end: number): readonly Item[] => [
  ...items.slice(0, start),
  ...items.slice(end),
];

const numbers: ReadonlyMap<string, number> = new Map([
  ...['one', 'two', 'three', 'four'].map((word, at) => [word, at + 1] as const),
  ...['1', '2', '3', '4'].map((word, at) => [word, at + 1] as const),
  ['single', 1],
  ['couple', 2],
  ['pair', 2],
]);

const betweenNumberAndNoun = /^(?:different|other|more|new|nice|beautiful|small|big|of|great|various|separate)$/;

/** "three pictures of", "2 different versions", "a couple of images". */
function countOf(words: readonly Word[]): number | null {
  const at = words.findIndex(({ base }) =>
    /^(?:pictures?|images?|versions?|variations?|options?|drawings?|paintings?|illustrations?|posters?)$/.test(base),
  );
  if (at < 1) return null;
  const near = words.slice(Math.max(0, at - 3), at).findLast(({ base }, index, all) => {
    const isBetween = all.slice(index + 1).every((word) => betweenNumberAndNoun.test(word.base));
    return numbers.has(base) && isBetween;
  });
  return numbers.get(near?.base ?? '') ?? null;
}
