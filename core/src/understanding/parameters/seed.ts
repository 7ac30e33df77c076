/** The seed that a message asks for. */
import { largestSeed } from '../../chance.ts';
import { sameSeedLeads, sameWords, seedLeads } from '../../lexicon/parameter-words.ts';
import { overlaps, type Piece, type Range } from './cut.ts';

/** A seed in digits, 0 … 2^32-1; undefined for anything else. */
export function seedOf(text: string): number | undefined {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return seed <= largestSeed ? seed : undefined;
}

/** "seed 42", "seed number: 42"; not "the same seed". */
const joining = 'is|of|to|as|at|[:=#]|(?:should|must|has to) be';
const spoken = new RegExp(
  `\\bseed(?: number| value| no\\.?)?\\s*(?:${joining})?\\s*(\\d{1,10})(?![\\p{L}\\d.])\\s*[:,]?`,
  'giu',
);
/** "use 77 as the seed". */
const spokenAfter = /(?<![\p{L}\d.])(\d{1,10}) (?:as|for) (?:the |your |a |its |my )?seed\b\s*[:,]?/giu;
/** "… and use the" before it. */
const leading = new RegExp(`(?:\\b(?:${seedLeads.replaceAll(' ', '|')}) ){1,5}$`, 'i');

/** "Bird seed 3 feeders", "a sunflower seed": what grows or is eaten. */
const isKindOfSeed = (text: string, start: number): boolean =>
  /\b(?:bird|sunflower|poppy|sesame|pumpkin|grass|chia|flax|mustard|hemp|apple|grape|an?|the|one|tiny|single) $/i.test(
    text.slice(Math.max(0, start - 20), start),
  );

/** The seed in words, and where it is said; the last one counts. */
export function findSeed(
  text: string,
  kept: readonly Range[],
): { readonly seed?: number; readonly pieces: readonly Piece[] } {
  const found = [...text.matchAll(spoken), ...text.matchAll(spokenAfter)].map((match) => ({
    start: match.index - (leading.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0].length ?? 0),
    end: match.index + match[0].length,
    seed: seedOf(match[1] ?? ''),
    // "Seed 7: a pumpkin": what follows is no part of a sentence that was begun.
    instead: ', ',
  }));
  const said = found.filter(
    (piece) => piece.seed !== undefined && !isKindOfSeed(text, piece.start) && !overlaps(piece, kept),
  );
  const seed = said.at(-1)?.seed;
  return { ...(seed === undefined ? {} : { seed }), pieces: said };
}

/** "with the same seed as before": the seed of the picture before it. */
const sameSeed = new RegExp(
  `\\b(?:(?:${sameSeedLeads.replaceAll(' ', '|')}) ){0,2}(?:the |that |this |your )?(?:${sameWords.replaceAll(' ', '|')}) seed\\b`,
  'giu',
);
const keptSeed = /\b(?:with|use|using|keep|keeping|reuse|on|take) (?:the |that |this )seed\b(?! \d)/giu;
const asBefore = /^ (?:as (?:before|last time|above|then)|again|number|value|please|for|and)\b/i;

/** Where a message asks for the seed of the last picture; a question about it asks for none. */
export function findSameSeed(text: string, kept: readonly Range[]): readonly Piece[] {
  if (/\?\s*$/.test(text) || /^(?:what|which|is|was|did|does|how|why)\b/i.test(text)) return [];
  return [...text.matchAll(sameSeed), ...text.matchAll(keptSeed)]
    .map((match) => {
      const end = match.index + match[0].length;
      const tail = asBefore.exec(text.slice(end, end + 20))?.[0].length ?? 0;
      const colon = /^[\s:,]+/.exec(text.slice(end + tail, end + tail + 5))?.[0].length ?? 0;
      return { start: match.index, end: end + tail + colon, instead: ', ' };
    })
    .filter((piece) => !overlaps(piece, kept));
}
