/** A place in a row that a message names: "the second one", "#2", "number two", "the last". */
import { earlierWords } from '../../lexicon/index.ts';
import type { TokenizedText } from '../tokenized-text.ts';

/** The place, and the words that name it: from `start` up to `end`. */
export type Place = {
  /** From 1; -1 is the last, 0 the one that is not picked now. */
  readonly number: number;
  /** Whether a picture, or a whole creation was named. */
  readonly noun: 'picture' | 'creation';
  readonly start: number;
  readonly end: number;
};

/** The highest number that means a place. */
const highest = 10;

const numberOf = (word: string): number | undefined => {
  const number = /^\d{1,2}$/.test(word) ? Number(word) : earlierWords.cardinals.get(word);
  return number !== undefined && number >= 1 && number <= highest ? number : undefined;
};

/** The first place that the message names; null when it names none. */
export function findPlace(text: TokenizedText): Place | null {
  const alone = numberAlone(text);
  if (alone !== undefined && text.words.length <= 2)
    return { number: alone, noun: 'picture', start: 0, end: text.words.length };
  for (let at = 0; at < text.words.length; at++) {
    const place = ordinalAt(text, at) ?? numberedAt(text, at) ?? sideAt(text, at);
    if (place) return place;
  }
  return null;
}

/** "the second one", "second picture", "the last"; "second" alone only as the whole message. */
function ordinalAt({ words }: TokenizedText, at: number): Place | null {
  const { base = '', lower = '' } = words[at] ?? {};
  const number =
    earlierWords.ordinals.get(lower) ?? earlierWords.ordinals.get(base) ?? (base === 'last' ? -1 : undefined);
  if (number === undefined) return null;
  const isGiven = words[at - 1]?.base === 'the';
  const start = isGiven ? at - 1 : at;
  const noun = words[at + 1]?.base ?? '';
  if (earlierWords.pictureWords.has(noun))
    return {
      number,
      noun: /^(?:creation|version|try|attempt)$/.test(noun) ? 'creation' : 'picture',
      start,
      end: at + 2,
    };
  const next = words[at + 1];
  const isAlone =
    next === undefined || next.clause !== words[at]?.clause || /^(?:please|but|pls|is|was|looks)$/.test(next.base);
  return isAlone && (isGiven || start === 0) ? { number, noun: 'picture', start, end: at + 1 } : null;
}

/** "the left one", "the one on the right", "the other one". */
function sideAt({ words }: TokenizedText, at: number): Place | null {
  const base = words[at]?.base ?? '';
  const number = base === 'other' ? 0 : earlierWords.sides.get(base);
  if (number === undefined || words[at - 1]?.base !== 'the') return null;
  if (earlierWords.pictureWords.has(words[at + 1]?.base ?? ''))
    return { number, noun: 'picture', start: at - 1, end: at + 2 };
  const isBehind =
    /^(?:on|to)$/.test(words[at - 2]?.base ?? '') && earlierWords.pictureWords.has(words[at - 3]?.base ?? '');
  return isBehind ? { number, noun: 'picture', start: Math.max(0, at - 4), end: at + 1 } : null;
}

/** "#2", "number two", "option 3", "picture 1". */
function numberedAt({ text, words }: TokenizedText, at: number): Place | null {
  const word = words[at];
  const number = numberOf(word?.base ?? '');
  if (!word || number === undefined) return null;
  if (text.charAt(word.start - 1) === '#') return { number, noun: 'picture', start: at, end: at + 1 };
  const isOpening = at === 0 && /^(?:but|and|only)$/.test(words[1]?.base ?? '');
  if (isOpening) return { number, noun: 'picture', start: 0, end: 1 };
  const before = words[at - 1]?.base ?? '';
  // "no. 2" is a number, "no 2 cats" is none.
  const isNumber = before !== 'no' || text.charAt(words[at - 1]?.end ?? 0) === '.';
  const isLabelled = earlierWords.numberWords.has(before) && before !== 'one' && isNumber;
  return isLabelled
    ? { number, noun: 'picture', start: words[at - 2]?.base === 'the' ? at - 2 : at - 1, end: at + 1 }
    : null;
}

/** The number that a whole message is: "2", "2.", "two please"; undefined when it says more. */
export function numberAlone({ words }: TokenizedText): number | undefined {
  const said = words.filter(
    ({ base }) =>
      !/^(?:please|ok|okay|hmm|the|just|um|ill|take|i|choose|pick|say|go|with|lets|maybe|no|number|nr|num|option)$/.test(
        base,
      ),
  );
  return said.length === 1 ? numberOf(said[0]?.base ?? '') : undefined;
}
