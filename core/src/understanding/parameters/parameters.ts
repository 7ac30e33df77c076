/** The facts of a message that are parameters: shape, count, seed, exclusions. Each is taken out of the text once. */
import type { TokenizedText } from '../tokenized-text.ts';
import { tokenize } from '../tokenized-text.ts';
import { findCount } from './count.ts';
import { quotedRanges, type Range, withoutPieces } from './cut.ts';
import { readFlags } from './flags.ts';
import { findSameSeed, findSeed } from './seed.ts';
import { findShape } from './shape.ts';

/** The most pictures that one turn draws. */
export const mostPictures = 4;

/** What a message says beside its wish. */
export type Parameters = {
  /** The message without its parameters; empty when it holds nothing else. */
  readonly text: TokenizedText;
  /** Width to height, 1/3 … 3. */
  readonly aspect?: number;
  readonly seed?: number;
  /** 1 to 4. */
  readonly count?: number;
  /** The number that was asked for, when it is more than is drawn. */
  readonly countAsked?: number;
  /** The style that a flag names. */
  readonly style?: string;
  /** What flags exclude; words that exclude are read by `findExclusions`, because a change of a picture reads them otherwise. */
  readonly without: readonly string[];
};

/**
 * Reads and cuts the parameters of a clean message. `lettered` finds what is to be written in the picture, where nothing is read. `asksForMore`: the
 * message asks for more pictures of the last request, whose number is read elsewhere. `lastSeed`: that of the last picture, for
 * "the same seed". Linear in the text's length.
 */
export function readParameters(
  message: string,
  lettered: (text: string) => readonly Range[] = quotedRanges,
  asksForMore: (text: TokenizedText) => boolean = () => false,
  lastSeed?: number,
): Parameters {
  const flags = readFlags(message);
  const text = tokenize(flags.text);
  const kept = lettered(text.text);
  const shape = findShape(text, kept);
  const seed = findSeed(text.text, kept);
  const same = lastSeed === undefined || seed.seed !== undefined ? [] : findSameSeed(text.text, kept);
  const count = asksForMore(text) ? { pieces: [] } : findCount(text, kept);
  const pieces = [...shape.pieces, ...seed.pieces, ...same, ...count.pieces];
  const rest = pieces.length === 0 ? text : tokenize(withoutPieces(text.text, pieces));
  const aspect = flags.aspect ?? shape.aspect;
  const wishedSeed = flags.seed ?? seed.seed ?? (same.length > 0 ? lastSeed : undefined);
  const asked = flags.count ?? count.count;
  return {
    text: rest,
    without: flags.without,
    ...(aspect === undefined ? {} : { aspect }),
    ...(wishedSeed === undefined ? {} : { seed: wishedSeed }),
    ...(asked === undefined ? {} : { count: Math.min(mostPictures, asked) }),
    ...(asked !== undefined && asked > mostPictures ? { countAsked: asked } : {}),
    ...(flags.style === undefined ? {} : { style: flags.style }),
  };
}
