/** Everything a request says, gathered once. */
import type { LifeTopic, ModeId, Mood } from '../brief.ts';
import { canonicalStyle, findColours, findPlaces, findStyle, findSubjects } from '../lexicon/index.ts';
import { inferMode } from './mode.ts';
import { moodOfRequest } from './mood.ts';
import type { Reading } from './reading.ts';
import { findSlogan } from './slogan.ts';
import { subjectOf } from './subject.ts';
import { findOwnTime, type OwnTime, topicOf } from './topic.ts';

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
  const subjects = findSubjects(reading.words);
  return {
    subject: subjectOf(reading, slogan),
    mode,
    mood: moodOfRequest(words, ownTime),
    ownTime,
    topic: topicOf(ownTime),
    subjects,
    colours: findColours(words),
    style: choices.style === undefined ? (findStyle(words)?.value ?? null) : canonicalStyle(choices.style),
    slogan: slogan?.text ?? null,
    themes: [...new Set([...subjects, ...findPlaces(reading.words)])],
  };
}
