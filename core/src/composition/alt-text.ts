/** Text alternatives: what a picture shows, in words. */

import type { Depiction, TierName } from '../image.ts';
import { sentencesFor } from '../lexicon/index.ts';
import type { ModeId } from '../mode.ts';

/** What is known of a picture. */
export type Described = {
  readonly subject: string;
  /** Canonical, or the empty string. */
  readonly style: string;
  /** The mood's words. */
  readonly mood: string;
  readonly mode: ModeId;
  readonly slogan: string | null;
  readonly tier: TierName;
  /** The text of a story's scene. */
  readonly scene?: string;
  /** Which of the turn's pictures, from 0. */
  readonly index: number;
  readonly total: number;
  readonly locale: string;
  /** What was drawn, where Vizzy drew it. */
  readonly depiction?: Depiction;
};

/** Characters of a text alternative; screen readers are stopped by longer ones. */
const longest = 500;

/** Whole words of a text, with an ellipsis where it was cut. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`;
}

/** Characters of a word that is told to be missing. */
const longestWord = 40;

/**
 * A few sentences of at most 500 characters: what is seen, how it is drawn, its mood and slogan, what is missing, and who drew
 * it. Where words of the request are not in the picture, what is seen is told from what was drawn, never from the request.
 */
export function describeImage({ scene, subject, slogan, locale, depiction, ...rest }: Described): string {
  const { altText, described, isQuoted } = sentencesFor(locale).composition;
  const isTold = depiction?.isAsAsked === true && !isQuoted(subject);
  const isDescribed = scene === undefined && depiction !== undefined && !isTold;
  const seen = isDescribed
    ? described(depiction.drawn)
    : shortened((scene ?? subject).replace(/\s+/g, ' ').trim(), 220);
  const short = (words: readonly string[] = []) => words.map((word) => shortened(word, longestWord));
  const missing = { notDrawn: short(depiction?.notDrawn), notLettered: short(depiction?.notLettered) };
  const facts = { ...rest, ...missing, seen, isDescribed, slogan: slogan === null ? null : shortened(slogan, 120) };
  return shortened(altText(facts), longest);
}
