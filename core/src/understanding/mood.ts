/** The mood that a message states. */
import type { Mood } from '../brief.ts';
import {
  beginningPhrases,
  findAll,
  findLifeEvent,
  findMood,
  findMoodAt,
  ironicEndings,
  ironyMarks,
  nuisancePhrases,
  pictureNouns,
  praisePhrases,
  summingPhrases,
  turnedAfterBut,
  turningPhrases,
  untilWords,
  type Word,
} from '../lexicon/index.ts';
import { findLifePeriod, type LifePeriodMention } from './life-period.ts';

/** The sentence that carries an answer's mood into the request, as prompts have it. */
export function moodSentence({ described }: Mood): string {
  return `The mood is ${described}`;
}

/**
 * The mood that a request states, or null: of several the summing or the last one, where it says how things went on, else the
 * first. "Great" and "rough" count when it is about the person's own life.
 */
export function moodOfRequest(words: readonly Word[], lifePeriod: LifePeriodMention | null): Mood | null {
  const isAboutOwnLife = lifePeriod !== null || saysHowItWas(words) || hasLifeEvent(words);
  const around = lifePeriod ? words.filter((_, at) => at < lifePeriod.start || at >= lifePeriod.end) : words;
  const inside = lifePeriod ? wordsInsideMention(words, lifePeriod) : [];
  const settled = isAboutOwnLife ? settledMood(around) : null;
  return (
    settled ?? findMood(inside, () => true) ?? findMood(around, (at) => isAboutOwnLife && !describesPicture(around, at))
  );
}

/** The mood that an answer states, or null; of several as in a request. */
export function moodOfAnswer(words: readonly Word[]): Mood | null {
  const lifePeriod = findLifePeriod(words);
  if (lifePeriod) return moodOfRequest(words, lifePeriod);
  return settledMood(words) ?? findMood(words, (at) => !describesPicture(words, at));
}

/** What irony means: "oh great, three hours in traffic". */
const annoyed: Mood = { id: 'frustrated', described: 'frustrated and restless' };

/** The mood that is told as the sum or the end of several, or meant by irony; null where the words tell of no change. */
function settledMood(words: readonly Word[]): Mood | null {
  const moodFrom = (from: number, to = words.length) => findMood(words.slice(from, to), () => true);
  const sum = findAll(words, summingPhrases)[0];
  if (sum) {
    const end = words.findIndex(({ clause }, at) => at >= sum.end && clause !== words[sum.end]?.clause);
    const summed = moodFrom(sum.end, end < 0 ? words.length : end);
    if (summed) return summed;
  }
  for (const turn of findAll(words, turningPhrases).toReversed()) {
    const isIdiom = (findMoodAt(words, turn.start - 1, true)?.end ?? 0) > turn.start;
    const after = turn.start > 0 && !isIdiom ? moodFrom(turn.end) : null;
    if (after) return after;
  }
  const over = endedMood(words);
  if (over) return over;
  const but = words.findLastIndex(({ base }) => base === 'but');
  const isTurned =
    turnedAfterBut.test(words[but + 1]?.base ?? '') ||
    findAll(words, beginningPhrases).some(({ start }) => start < but);
  return (but > 0 && isTurned ? moodFrom(but + 1) : null) ?? (isIronic(words) ? annoyed : null);
}

/** Moods that people are sorry to see end. */
const pleasant =
  /^(?:peaceful|energetic|happy|calm|excited|romantic|serene|inspiring|content|hopeful|proud|cozy|playful|free)$/;

/** "Good until my boss called": what ended the mood is no mood, and tells that it went the other way. */
function endedMood(words: readonly Word[]): Mood | null {
  const end = words.findIndex(({ base }, at) => at > 0 && untilWords.test(base));
  const before = end > 0 ? findMoodAt(words, end - 1, true) : null;
  const goesOn = words.length > end + 1 && !/^\d/.test(words[end + 1]?.base ?? '');
  if (before?.end !== end || !goesOn || findMood(words.slice(0, end), () => true)?.id !== before.value) return null;
  return pleasant.test(before.value) ? spoilt : comforted;
}

const spoilt: Mood = { id: 'disappointed', described: 'disappointed and deflated' };
const comforted: Mood = { id: 'hopeful', described: 'hopeful and bright' };

/** Praise of what nobody praises, with a mark of irony: "wow, what a joy, three hours in traffic". */
const isIronic = (words: readonly Word[]): boolean =>
  findAll(words, ironicEndings).length > 0 ||
  ([praisePhrases, nuisancePhrases, ironyMarks].every((index) => findAll(words, index).length > 0) &&
    !words.some(({ base }) => /^(?:but|despite|although|though|no|without|not|finally|after)$/.test(base)));

/** The words between "my" and "day", with a "not" that stands before them. */
function wordsInsideMention(words: readonly Word[], lifePeriod: LifePeriodMention): readonly Word[] {
  const isDenied = /^(?:not|wasnt|isnt|never|hardly|aint)$/.test(words[lifePeriod.start - 1]?.base ?? '');
  const inner = words.slice(lifePeriod.start + 1, lifePeriod.end - 1);
  const denial = words[lifePeriod.start - 1];
  return isDenied && denial ? [denial, ...inner] : inner;
}

/** "My dog died", "I got the job". */
const hasLifeEvent = (words: readonly Word[]): boolean =>
  findLifeEvent(words.map(({ text }) => text).join(' ')) !== undefined;

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
