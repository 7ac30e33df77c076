/** Whether a request is about the person's own day, week, life or feelings, and whether it says more than that. */
import type { LifeTopic } from '../brief.ts';
import {
  commandVerbs,
  fillers,
  findAt,
  findMoodAt,
  findStyle,
  findSubjects,
  isColour,
  type LifePeriod,
  periodNounIndex,
  periodPhraseIndex,
  pictureNouns,
  type Word,
} from '../lexicon/index.ts';

/** A stretch of one's own life, and the words that name it (`end` is the first word after it). */
export type OwnTime = { readonly period: LifePeriod; readonly start: number; readonly end: number };

const topics: Readonly<Record<LifePeriod, LifeTopic>> = {
  day: 'day',
  morning: 'day',
  evening: 'day',
  week: 'week',
  weekend: 'week',
  year: 'life',
  life: 'life',
  feelings: 'feelings',
};

/** The topic that modes know a period by. */
export function topicOf(ownTime: OwnTime | null): LifeTopic | null {
  return ownTime && topics[ownTime.period];
}

/** "my long day", "how I feel"; "today" only when nothing else is named, for then it is what shall be drawn. */
export function findOwnTime(words: readonly Word[]): OwnTime | null {
  let passing: OwnTime | null = null;
  for (let at = 0; at < words.length; at++) {
    const owned = findOwned(words, at);
    if (owned) return owned;
    const phrase = findAt(words, at, periodPhraseIndex);
    if (phrase) passing ??= { period: phrase.value, start: phrase.start, end: phrase.end };
  }
  return passing && (saysNothingMore(words, passing) || tellsOccasion(words, passing)) ? passing : null;
}

/** "how I feel about my exam", "my feelings after the breakup": what the feeling was about, and nothing that shows it. */
export function tellsOccasion(words: readonly Word[], { period, end }: OwnTime): boolean {
  if (period !== 'feelings' || findSubjects(words).length > 0) return false;
  const next = words.slice(end).find(({ base }) => !/^(?:right|now|today|just|inside)$/.test(base));
  return /^(?:about|after|before|since|during|regarding|towards?)$/.test(next?.base ?? '');
}

/** "my day", "our whole week"; not "my dog's day", "my morning coffee". */
function findOwned(words: readonly Word[], at: number): OwnTime | null {
  const base = words[at]?.base ?? '';
  const isHad = /^(?:had|having)$/.test(base) && /^(?:i|we|ive|im|weve)$/.test(words[at - 1]?.base ?? '');
  if (base !== 'my' && base !== 'our' && !isHad) return null;
  for (let noun = at + 1; noun < at + 5; noun++) {
    const found = findAt(words, noun, periodNounIndex);
    const after = found ? words[found.end] : undefined;
    if (found && isCompound(words[found.end - 1], after)) return null;
    if (found) return { period: found.value, start: at, end: found.end };
    if (!isEmpty(words, noun)) return null;
  }
  return null;
}

/** Whether the next word makes the period a part of a thing: "day job", "morning coffee", "life jacket". */
function isCompound(word: Word | undefined, next: Word | undefined): boolean {
  if (!word || !next || next.clause !== word.clause) return false;
  if (word.lower.endsWith("'s"))
    return !fillers.has(next.base) && !/^(?:mood|feelings?|vibe|events|emotions)$/.test(next.base);
  return (
    !fillers.has(next.base) &&
    !pictureNouns.has(next.base) &&
    !commandVerbs.has(next.base) &&
    !/(?:ing|ed)$/.test(next.base) &&
    !findMoodAt([next], 0, true)
  );
}

/** Whether beside the stretch of life nothing is named that could be shown. */
export function saysNothingMore(words: readonly Word[], ownTime: OwnTime): boolean {
  const style = findStyle(words);
  for (let at = 0; at < words.length; at++) {
    const isNamed = at >= ownTime.start && at < ownTime.end;
    const isStyle = style !== null && at >= style.start && at < style.end;
    if (!isNamed && !isStyle && !isEmpty(words, at)) return false;
  }
  return true;
}

/** The words at positions that say something to show, in order. */
export function contentWords(words: readonly Word[]): readonly Word[] {
  return words.filter((_, at) => !isEmpty(words, at));
}

/** Whether the word says nothing of what to show. */
function isEmpty(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  const { base, lower } = word;
  if (fillers.has(base) || fillers.has(lower) || pictureNouns.has(base) || commandVerbs.has(base)) return true;
  if (!/[\p{L}\p{N}]/u.test(base) && findSubjects([word]).length === 0) return true;
  return isColour(word) || findMoodAt(words, at, true) !== null || findAt(words, at, periodPhraseIndex) !== null;
}
