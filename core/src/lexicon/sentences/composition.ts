/** The sentences about finished pictures that every language must have. */
import type { TierName } from '../../image.ts';
import type { DrawnHereReason } from '../../service-failure.ts';

/** What a text alternative is made from. */
export type AltTextFacts = {
  /** What the picture shows, in the person's or the story's words. */
  readonly seen: string;
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
