/** The seed that a message asks for. */
import { largestSeed } from '../../chance.ts';
import { overlaps, type Piece, type Range } from './cut.ts';

/** A seed in digits, 0 … 2^32-1; undefined for anything else. */
export function seedOf(text: string): number | undefined {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return seed <= largestSeed ? seed : undefined;
}

/** "seed 42", "seed number: 42"; not "the same seed". */
const spoken = /\bseed(?: number| value)?\s*(?:is|of|to|as|[:=#])?\s*(\d{1,10})(?![\p{L}\d.])\s*[:,]?/giu;
/** "… and use the" before it. */
const leading = /(?:\b(?:with|use|using|and|on|the|a|from) ){1,4}$/i;

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
  const found = [...text.matchAll(spoken)].map((match) => ({
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
