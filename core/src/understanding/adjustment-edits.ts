/** Edits that adjust how a picture looks: "brighter", "a bit warmer colours", "too dark", "more trees". */
import { comparatives, findAll, findMoodAt, listed, type Word } from '../lexicon/index.ts';
import type { Edit } from './edit.ts';
import { adjustmentIndex } from './picture-cues.ts';
import { tokenize } from './tokenized-text.ts';

/** Words that compare: "brighter", "bigger". */
export const comparativeWords: ReadonlySet<string> = new Set(listed(comparatives));

/** The position of the first word after "a bit", "much", "the"; -1 when there is none. */
const firstWordAfterDegree = (words: readonly Word[]): number =>
  words.findIndex(
    ({ base }) =>
      !/^(?:a|an|bit|little|much|lot|lots|way|far|even|slightly|somewhat|tad|touch|it|very|really|the|quite|still|not)$/.test(
        base,
      ),
  );

/** A known adjustment of the whole picture: "warmer", "a bit warmer", "warmer colours"; null when the words are none. */
export function adjustmentOfWhole(words: readonly Word[]): Edit | null {
  const known = findAll(words, adjustmentIndex)[0];
  if (!known || known.start > firstWordAfterDegree(words) + 1) return null;
  const isWhole = words
    .slice(known.end)
    .every(({ base }) =>
      /^(?:colou?rs?|light|lighting|tones?|shades?|palette|picture|image|it|overall|please|and|mood|look|lines|edges|now|version|one|take|variant)$/.test(
        base,
      ),
    );
  return isWhole ? { change: { type: 'adjust', words: known.value.words }, changesContent: false } : null;
}

/**
 * An adjustment: "brighter", "a bit warmer colours", "too dark", "more trees"; null when the words are none. `isAboutPicture`:
 * the words are known to speak of the last picture. `allowsThings`: whether "more trees" counts.
 */
export function findAdjustment(words: readonly Word[], isAboutPicture: boolean, allowsThings = true): Edit | null {
  const lead = firstWordAfterDegree(words);
  const rest = words.slice(Math.max(lead, 0));
  const hasArticle = lead > 0 && words.slice(0, lead).every(({ base }) => /^(?:a|an|the)$/.test(base));
  const first = rest[0];
  if (!first) return null;
  const whole = adjustmentOfWhole(words);
  if (whole) return whole;
  if (hasArticle && !isAboutPicture) return null;
  if (first.base === 'too' && rest.length > 1)
    return {
      change: {
        type: 'adjust',
        words: `less ${basesOf(
          rest
            .map(({ text }) => text)
            .slice(1)
            .join(' '),
        )}`,
      },
      changesContent: false,
    };
  const compares = comparativeWords.has(first.base) || /^(?:more|less|fewer|too)$/.test(first.base);
  if (!compares || !allowsThings || rest.length > 5) return null;
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
    changesContent: isThing,
  };
}

/** The base forms of a text's words, separated by single spaces. */
export const basesOf = (text: string): string =>
  tokenize(text)
    .words.map(({ base }) => base)
    .join(' ');
