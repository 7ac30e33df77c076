/** The mood that a message states. */
import type { Mood } from '../brief.ts';
import { findMood, pictureNouns, type Word } from '../lexicon/index.ts';
import { findOwnTime, type OwnTime } from './life-period.ts';

/** The sentence that carries an answer's mood into the request, as prompts have it. */
export function moodSentence({ described }: Mood): string {
  return `The mood is ${described}`;
}

/** The first mood a request states, or null. "Great" and "rough" count when it speaks of the person's own time. */
export function moodOfRequest(words: readonly Word[], ownTime: OwnTime | null): Mood | null {
  const speaksOfTime = ownTime !== null || saysHowItWas(words);
  const around = ownTime ? words.filter((_, at) => at < ownTime.start || at >= ownTime.end) : words;
  const named = ownTime ? innerWords(words, ownTime) : [];
  return findMood(named, () => true) ?? findMood(around, (at) => speaksOfTime && !describesPicture(around, at));
}

/** The first mood an answer states, or null. */
export function moodOfAnswer(words: readonly Word[]): Mood | null {
  const ownTime = findOwnTime(words);
  return ownTime ? moodOfRequest(words, ownTime) : findMood(words, (at) => !describesPicture(words, at));
}

/** The words between "my" and "day", and a "not" before them. */
function innerWords(words: readonly Word[], ownTime: OwnTime): readonly Word[] {
  const isDenied = /^(?:not|wasnt|isnt|never|hardly|aint)$/.test(words[ownTime.start - 1]?.base ?? '');
  const inner = words.slice(ownTime.start + 1, ownTime.end - 1);
  const denial = words[ownTime.start - 1];
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

/** "a beautiful picture of …": praise of what shall be made says nothing of how it was. */
function describesPicture(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const afterNext = words[at + 2];
  if (!next) return false;
  return pictureNouns.has(next.base) || (afterNext !== undefined && pictureNouns.has(afterNext.base));
}
