/** The sentences about finished pictures that every language must have. */
import type { Seen, TierName } from '../../image.ts';
import type { DrawnHereReason } from '../../service-failure.ts';

/** What a text alternative is made from. */
export type AltTextFacts = {
  /** What the picture shows: in the person's or the story's words, or described from what was drawn. */
  readonly seen: string;
  /** Whether `seen` was made from what was drawn: then nothing in it is a quotation. */
  readonly isDescribed: boolean;
  /** Words of the request that are not in the picture. */
  readonly notDrawn: readonly string[];
  /** Letters that were asked for and are not in the picture. */
  readonly notLettered: readonly string[];
  /** Empty when no style was chosen. */
  readonly style: string;
  readonly mood: string;
  readonly mode: 'art' | 'poster' | 'story' | 'transform' | 'business' | 'personal';
  readonly slogan: string | null;
  readonly tier: TierName;
  /** From 0. */
  readonly index: number;
  readonly total: number;
};

/** Sentences about finished pictures. */
export type CompositionSentences = {
  /** The text alternative of a picture; says when a lower tier drew it. */
  readonly altText: (facts: AltTextFacts) => string;
  /** The title of a picture that was sent and redrawn; null for any other subject. */
  readonly titleOfSent: (subject: string, style: string, mode: AltTextFacts['mode']) => string | null;
  /** Whether a subject can only be quoted: then what was drawn is told instead. */
  readonly isQuoted: (subject: string) => boolean;
  /** What is seen, as a noun phrase: "two foxes and a tree in the snow at sunset". */
  readonly described: (seen: Seen) => string;
  /** The same as a sentence that stands alone. */
  readonly seenInAll: (pictures: readonly string[]) => string;
  /** Said to the person about what is missing; the empty string when nothing is. `wording`: any number, chooses one. */
  readonly missing: (notDrawn: readonly string[], notLettered: readonly string[], wording: number) => string;
  /** The small line on a story's pages: who wrote it, and whether Vizzy drew all of it itself. */
  readonly storyCredit: (writer: 'model' | 'local', isDrawnHere: boolean) => string;
  /** The text alternative of a story on one page. */
  readonly storyboardAlt: (title: string, scenes: number) => string;
  /** Notes on pictures that did not come from the image service. */
  readonly notes: {
    /** How many of all pictures Vizzy drew itself because no service did, and why none did when that is known. */
    readonly unavailable: (drawnHere: number, all: number, reason: DrawnHereReason | undefined) => string;
    /** How many of all pictures Vizzy drew itself because the service's safety rules declined them. */
    readonly declined: (drawnHere: number, all: number) => string;
    /** Today's pictures from the service are used up. */
    readonly limited: string;
    /** Nothing could be drawn at all. */
    readonly emergency: string;
  };
};
