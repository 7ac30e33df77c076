/** Finds mentions of the person's own day, week, life or feelings, and whether a request says more than that. */
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

/** A mention of a period of the person's own life; `end` is the first word after it. */
export type LifePeriodMention = { readonly period: LifePeriod; readonly start: number; readonly end: number };

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

/** The topic of a mention, for the modes. */
export function topicOf(mention: LifePeriodMention | null): LifeTopic | null {
  return mention && topics[mention.period];
}

/**
 * The first mention: "my long day", "how I feel". "Today" counts only when nothing else is named, because then it is what to
 * draw.
 */
export function findLifePeriod(words: readonly Word[]): LifePeriodMention | null {
  let unowned: LifePeriodMention | null = null;
  for (let at = 0; at < words.length; at++) {
    const owned = findOwnedPeriod(words, at);
    if (owned) return owned;
    const phrase = findAt(words, at, periodPhraseIndex);
    if (phrase) unowned ??= { period: phrase.value, start: phrase.start, end: phrase.end };
  }
  return unowned && (namesNothingElse(words, unowned) || namesOnlyCauseOfFeeling(words, unowned)) ? unowned : null;
}

/** Whether a feeling comes with its cause and nothing to show: "how I feel about my exam", "my feelings after the breakup". */
export function namesOnlyCauseOfFeeling(words: readonly Word[], { period, end }: LifePeriodMention): boolean {
  if (period !== 'feelings' || findSubjects(words).length > 0) return false;
  const next = words.slice(end).find(({ base }) => !/^(?:right|now|today|just|inside)$/.test(base));
  return /^(?:about|after|before|since|during|regarding|towards?)$/.test(next?.base ?? '');
}

/** The mention that a possessive at `at` begins: "my day", "our whole week"; not "my dog's day", "my morning coffee". */
function findOwnedPeriod(words: readonly Word[], at: number): LifePeriodMention | null {
  const base = words[at]?.base ?? '';
  const isHad = /^(?:had|having)$/.test(base) && /^(?:i|we|ive|im|weve)$/.test(words[at - 1]?.base ?? '');
  if (base !== 'my' && base !== 'our' && !isHad) return null;
  for (let noun = at + 1; noun < at + 5; noun++) {
    const found = findAt(words, noun, periodNounIndex);
    const after = found ? words[found.end] : undefined;
    if (found && isCompound(words[found.end - 1], after)) return null;
    if (found) return { period: found.value, start: at, end: found.end };
    if (!saysNothingToShow(words, noun)) return null;
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

/** Whether the words name nothing to show apart from the period and a style. */
export function namesNothingElse(words: readonly Word[], mention: LifePeriodMention): boolean {
  const style = findStyle(words);
  for (let at = 0; at < words.length; at++) {
    const isNamed = at >= mention.start && at < mention.end;
    const isStyle = style !== null && at >= style.start && at < style.end;
    if (!isNamed && !isStyle && !saysNothingToShow(words, at)) return false;
  }
  return true;
}

/** The words that name something to show, in order. */
export function contentWords(words: readonly Word[]): readonly Word[] {
  return words.filter((_, at) => !saysNothingToShow(words, at));
}

/** Whether the word at `at` names nothing to show. */
function saysNothingToShow(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  const { base, lower } = word;
  if (fillers.has(base) || fillers.has(lower) || pictureNouns.has(base) || commandVerbs.has(base)) return true;
  if (!/[\p{L}\p{N}]/u.test(base) && findSubjects([word]).length === 0) return true;
  return isColour(word) || findMoodAt(words, at, true) !== null || findAt(words, at, periodPhraseIndex) !== null;
}
