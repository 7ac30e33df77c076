/** The seed that a message asks for. */
import { largestSeed } from '../../chance.ts';
import { overlaps, type Piece, type Range } from './cut.ts';

/** A seed in digits, 0 … 2^32-1; undefined for anything else. */
export function seedOf(text: string): number | undefined {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return seed <= largestSeed ? seed : undefined;
}

/** "seed 42", "use seed: 42", "with the seed number 42"; not "with the same seed". */
const spoken =
  /(?:\b(?:with|use|using|and|on|the|a|from) )*\bseed(?: number| value)?\s*(?:is|of|to|as|[:=#])?\s*(\d{1,10})(?![\p{L}\d.])\s*[:,]?/giu;

/** The seed in words, and where it is said; the last one counts. */
export function findSeed(
  text: string,
  kept: readonly Range[],
): { readonly seed?: number; readonly pieces: readonly Piece[] } {
  const found = [...text.matchAll(spoken)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    seed: seedOf(match[1] ?? ''),
    // "Seed 7: a pumpkin": what follows is no part of a sentence that was begun.
    instead: match.index === 0 ? '' : ', ',
  }));
  const said = found.filter((piece) => piece.seed !== undefined && !overlaps(piece, kept));
  const seed = said.at(-1)?.seed;
  return { ...(seed === undefined ? {} : { seed }), pieces: said };
}
