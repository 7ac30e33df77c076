/** The mood that a message states. */
import type { Mood } from '../brief.ts';
import { findMood, pictureNouns, type Word } from '../lexicon/index.ts';
import { findLifePeriod, type LifePeriodMention } from './life-period.ts';

/** The sentence that carries an answer's mood into the request, as prompts have it. */
export function moodSentence({ described }: Mood): string {
  return `The mood is ${described}`;
}

/** The first mood that a request states, or null. "Great" and "rough" count when it is about the person's own life. */
export function moodOfRequest(words: readonly Word[], lifePeriod: LifePeriodMention | null): Mood | null {
  const isAboutOwnLife = lifePeriod !== null || saysHowItWas(words);
  const around = lifePeriod ? words.filter((_, at) => at < lifePeriod.start || at >= lifePeriod.end) : words;
  const inside = lifePeriod ? wordsInsideMention(words, lifePeriod) : [];
  return findMood(inside, () => true) ?? findMood(around, (at) => isAboutOwnLife && !describesPicture(around, at));
}

/** The first mood that an answer states, or null. */
export function moodOfAnswer(words: readonly Word[]): Mood | null {
  const lifePeriod = findLifePeriod(words);
  return lifePeriod ? moodOfRequest(words, lifePeriod) : findMood(words, (at) => !describesPicture(words, at));
}

/** The words between "my" and "day", with a "not" that stands before them. */
function wordsInsideMention(words: readonly Word[], lifePeriod: LifePeriodMention): readonly Word[] {
  const isDenied = /^(?:not|wasnt|isnt|never|hardly|aint)$/.test(words[lifePeriod.start - 1]?.base ?? '');
  const inner = words.slice(lifePeriod.start + 1, lifePeriod.end - 1);
  const denial = words[lifePeriod.start - 1];
  return isDenied && denial ? [denial, ...inner] : inner;
}

/** "It was great", "I felt low". */
function saysHowItWas(words: readonly Word[]): boolean {
  return words.some(({ base }, at) => {
    const next = words[at + 1]?.base ?? '';
    if (base === 'it') return /^(?:was|felt|has|wasnt)$/.test(next);
    return (base === 'i' && /^(?:feel|felt|am|was)$/.test(next)) || (base === 'im' && next === 'feeling');
  });
}

/** "a beautiful picture of …": the word describes the picture, not a mood. */
function describesPicture(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const afterNext = words[at + 2];
  if (!next) return false;
  return pictureNouns.has(next.base) || (afterNext !== undefined && pictureNouns.has(afterNext.base));
}
