/** Slips of the finger in long words: a letter too few, too many, doubled or not, or two that changed places. */
import { listed } from './find.ts';

/** Shorter words have too many neighbours that mean something else. In letters. */
const shortestCorrected = 6;
const longestCorrected = 16;

/** Words that are no slip, though one letter away from a mood. */
const correctWords = new Set(
  listed(
    'supper morning mornings bring filed ranging cherry story stranger drive contents averages routines compose determine float promote achieve victor failures isolate balance deflate positives furry scarred sacred curry biter starring bearing exited exiting',
  ),
);

/** Finds the one of the words that was meant by a slip, or undefined. Takes time by the length of the slip alone. */
export function createTypoCorrector(words: readonly string[]): (slip: string) => string | undefined {
  const known = new Set(words);
  const plain = new Map<string, string>();
  const shortened = new Map<string, string>();
  for (const word of words) {
    const single = withoutDoubles(word);
    if (single.length > 3) plain.set(single, plain.get(single) ?? word);
    if (word.length >= shortestCorrected) for (const less of withoutOneLetter(word)) shortened.set(less, word);
  }
  return (slip) => {
    if (slip.length < 4 || slip.length > longestCorrected || known.has(slip) || correctWords.has(slip))
      return undefined;
    const doubled = plain.get(withoutDoubles(slip));
    if (doubled) return doubled;
    if (slip.length < shortestCorrected - 1) return undefined;
    return (
      shortened.get(slip) ??
      (slip.length >= shortestCorrected ? withSwappedLetters(slip).find((word) => known.has(word)) : undefined) ??
      (slip.length > shortestCorrected ? withoutOneLetter(slip).find((word) => known.has(word)) : undefined)
    );
  };
}

const withoutDoubles = (word: string): string => word.replace(/(.)\1+/g, '$1');

/** The word without one of its inner letters: people rarely miss the first, and without its last it is another word. */
const withoutOneLetter = (word: string): readonly string[] =>
  Array.from({ length: word.length - 2 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));

const withSwappedLetters = (word: string): readonly string[] =>
  Array.from(
    { length: word.length - 2 },
    (_, at) => word.slice(0, at + 1) + word.charAt(at + 2) + word.charAt(at + 1) + word.slice(at + 3),
  );
