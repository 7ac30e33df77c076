/** Corrects typos in long words: one letter missing, added or doubled, or two letters swapped. */
import { listed } from './find.ts';

/** In letters. Shorter words are too close to other words. */
const shortestCorrected = 6;
const longestCorrected = 16;

/** Correct words that are one letter away from a mood. */
const correctWords = new Set(
  listed(
    'supper morning mornings bring filed ranging cherry story stranger drive contents averages routines compose determine float promote achieve victor failures isolate balance deflate positives furry scarred sacred curry biter starring bearing exited exiting',
  ),
);

/**
 * Creates a function that finds which of the words a typo stands for, or undefined. Its time depends on the typo's length
 * alone.
 */
export function createTypoCorrector(words: readonly string[]): (typo: string) => string | undefined {
  const known = new Set(words);
  const plain = new Map<string, string>();
  const shortened = new Map<string, string>();
  for (const word of words) {
    const single = withoutDoubles(word);
    if (single.length > 3) plain.set(single, plain.get(single) ?? word);
    if (word.length >= shortestCorrected) for (const less of withoutOneLetter(word)) shortened.set(less, word);
  }
  return (typo) => {
    if (typo.length < 4 || typo.length > longestCorrected || known.has(typo) || correctWords.has(typo))
      return undefined;
    const doubled = plain.get(withoutDoubles(typo));
    if (doubled) return doubled;
    if (typo.length < shortestCorrected - 1) return undefined;
    return (
      shortened.get(typo) ??
      (typo.length >= shortestCorrected ? withSwappedLetters(typo).find((word) => known.has(word)) : undefined) ??
      (typo.length > shortestCorrected ? withoutOneLetter(typo).find((word) => known.has(word)) : undefined)
    );
  };
}

const withoutDoubles = (word: string): string => word.replace(/(.)\1+/g, '$1');

/**
 * The word without each of its inner letters in turn. People rarely miss the first letter, and without its last it is
 * another word.
 */
const withoutOneLetter = (word: string): readonly string[] =>
  Array.from({ length: word.length - 2 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));

const withSwappedLetters = (word: string): readonly string[] =>
  Array.from(
    { length: word.length - 2 },
    (_, at) => word.slice(0, at + 1) + word.charAt(at + 2) + word.charAt(at + 1) + word.slice(at + 3),
  );
