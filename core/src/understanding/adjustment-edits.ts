/** Changes of manner: "brighter", "a bit warmer colours", "too dark", "more trees". */
import { comparatives, findAll, findMoodAt, listed, type Word } from '../lexicon/index.ts';
import type { Asked } from './edit.ts';
import { mannerIndex } from './picture-cues.ts';
import { readingOf } from './tokenized-text.ts';

/** Words that compare: "brighter", "bigger". */
export const comparativeWords: ReadonlySet<string> = new Set(listed(comparatives));

/** Where a manner begins, behind "a bit", "much", "the". */
const leadOf = (words: readonly Word[]): number =>
  words.findIndex(
    ({ base }) =>
      !/^(?:a|an|bit|little|much|lot|lots|way|far|even|slightly|somewhat|tad|touch|it|very|really|the|quite|still|not)$/.test(
        base,
      ),
  );

/** "warmer", "a bit warmer", "warmer colours": a manner that is known, of the picture as a whole. */
export function wholeManner(words: readonly Word[]): Asked | null {
  const known = findAll(words, mannerIndex)[0];
  if (!known || known.start > leadOf(words) + 1) return null;
  const isWhole = words
    .slice(known.end)
    .every(({ base }) =>
      /^(?:colou?rs?|light|lighting|tones?|shades?|palette|picture|image|it|overall|please|and|mood|look|lines|edges|now|version|one|take|variant)$/.test(
        base,
      ),
    );
  return isWhole ? { change: { type: 'adjust', words: known.value.words }, isContent: false } : null;
}

/** "brighter", "a bit warmer colours", "too dark", "more trees"; null when it is none. `mayBeThing`: whether "more trees" is one. */
export function mannerOf(words: readonly Word[], isSure: boolean, mayBeThing = true): Asked | null {
  const lead = leadOf(words);
  const rest = words.slice(Math.max(lead, 0));
  const hasArticle = lead > 0 && words.slice(0, lead).every(({ base }) => /^(?:a|an|the)$/.test(base));
  const first = rest[0];
  if (!first) return null;
  const whole = wholeManner(words);
  if (whole) return whole;
  if (hasArticle && !isSure) return null;
  if (first.base === 'too' && rest.length > 1)
    return {
      change: {
        type: 'adjust',
        words: `less ${spokenOf(
          rest
            .map(({ text }) => text)
            .slice(1)
            .join(' '),
        )}`,
      },
      isContent: false,
    };
  const compares = comparativeWords.has(first.base) || /^(?:more|less|fewer|too)$/.test(first.base);
  if (!compares || !mayBeThing || rest.length > 5) return null;
  const isThing =
    rest.length > 1 && findMoodAt(rest, 1, true) === null && /^(?:more|fewer|bigger|smaller|larger)$/.test(first.base);
  return {
    change: {
      type: 'adjust',
      words: rest
        .map(({ text }) => text)
        .join(' ')
        .toLowerCase(),
    },
    isContent: isThing,
  };
}

/** The words' bases, as one text. */
export const spokenOf = (text: string): string =>
  readingOf(text)
    .words.map(({ base }) => base)
    .join(' ');
