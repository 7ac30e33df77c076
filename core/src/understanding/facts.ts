/** Collects everything that a request says. */

import type { LifeTopic, Mood } from '../brief.ts';
import {
  canonicalStyle,
  findColours,
  findPlaces,
  findStyle,
  findSubjects,
  isOnlyStyle,
  type Word,
} from '../lexicon/index.ts';
import type { ModeId } from '../mode.ts';
import { findLifePeriod, type LifePeriodMention, topicOf } from './life-period.ts';
import { inferMode } from './mode.ts';
import { moodOfRequest } from './mood.ts';
import { sentPictureIn } from './sent-picture.ts';
import { findSlogan } from './slogan.ts';
import { subjectOf } from './subject.ts';
import type { TokenizedText } from './tokenized-text.ts';

/** What the person chose with controls rather than words. */
export type Choices = { readonly mode?: ModeId; readonly style?: string; readonly hasImage: boolean };

/** What a request says. */
export type Facts = {
  readonly subject: string;
  readonly mode: ModeId;
  readonly mood: Mood | null;
  readonly lifePeriod: LifePeriodMention | null;
  readonly topic: LifeTopic | null;
  readonly subjects: readonly string[];
  readonly colours: readonly string[];
  readonly style: string | null;
  readonly slogan: string | null;
  readonly themes: readonly string[];
};

/** "stained glass", sent with a picture, is what becomes of it; without one it may be what is seen. */
const styleAlone = (words: readonly Word[], { hasImage }: Choices): string | null =>
  hasImage ? isOnlyStyle(words) : null;

/** The facts of a request. A poster's slogan is text, so no mood, colour or style is taken from it. */
export function factsOf(request: TokenizedText, choices: Choices): Facts {
  const mode = choices.mode ?? inferMode(request.words, choices.hasImage);
  const slogan = mode === 'poster' ? findSlogan(request.text) : null;
  const words = slogan
    ? request.words.filter(({ start, end }) => end <= slogan.start || start >= slogan.end)
    : request.words;
  const lifePeriod = findLifePeriod(words);
  const styled = findStyle(words);
  const things = styled ? withoutRange(request.words, styled.start, styled.end) : request.words;
  const subjects = findSubjects(slogan ? request.words : things);
  return {
    subject: (mode === 'transform' && choices.hasImage && sentPictureIn(request)) || subjectOf(request, slogan),
    mode,
    mood: moodOfRequest(words, lifePeriod),
    lifePeriod,
    topic: topicOf(lifePeriod),
    subjects,
    colours: findColours(words),
    style: choices.style === undefined ? (styled?.value ?? styleAlone(words, choices)) : canonicalStyle(choices.style),
    slogan: slogan?.text ?? null,
    themes: themesIn(things),
  };
}

/** The subjects and places that the words name, each once; they are remembered as the person's themes. */
export function themesIn(words: readonly Word[]): readonly string[] {
  return [...new Set([...findSubjects(words), ...findPlaces(words)])];
}

const withoutRange = <Item>(items: readonly Item[], start: number, end: number): readonly Item[] => [
  ...items.slice(0, start),
  ...items.slice(end),
];
