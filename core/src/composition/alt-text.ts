/** Text alternatives: what a picture shows, in words. */

import type { TierName } from '../image.ts';
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
};

/** Characters of a text alternative; screen readers are stopped by longer ones. */
const longest = 500;

/** Whole words of a text, with an ellipsis where it was cut. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`;
}

/** One or two sentences of at most 500 characters: what is seen, how it is drawn, its mood and slogan, and who drew it. */
export function describeImage({ scene, subject, slogan, locale, ...rest }: Described): string {
  const { altText } = sentencesFor(locale).composition;
  const seen = shortened((scene ?? subject).replace(/\s+/g, ' ').trim(), 220);
  return shortened(altText({ ...rest, seen, slogan: slogan === null ? null : shortened(slogan, 120) }), longest);
}
