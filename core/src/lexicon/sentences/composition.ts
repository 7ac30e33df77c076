/** What is said of finished pictures, in every language the same pieces. */

/** What a text alternative names. */
export type AltTextFacts = {
  /** What is seen, in the person's or the story's words. */
  readonly seen: string;
  /** The empty string when none was forced. */
  readonly style: string;
  readonly mood: string;
  readonly mode: 'art' | 'poster' | 'story' | 'transform' | 'business' | 'personal';
  readonly slogan: string | null;
  readonly tier: 'huggingface' | 'space' | 'local' | 'emergency';
  /** From 0. */
  readonly index: number;
  readonly total: number;
};

/** Sentences about finished pictures. */
export type CompositionSentences = {
  /** The text alternative of a picture; says when a lower tier drew it. */
  readonly altText: (facts: AltTextFacts) => string;
  /** The small line on a story's pages: who told it, and whether all of it was drawn here. */
  readonly storyCredit: (writer: 'model' | 'local', isDrawnHere: boolean) => string;
  /** The text alternative of a story on one page. */
  readonly storyboardAlt: (title: string, scenes: number) => string;
  /** What is said beside pictures that are not from the service that should have drawn them. */
  readonly notes: {
    /** So many of all pictures were drawn here because the service did not answer. */
    readonly unavailable: (drawnHere: number, all: number) => string;
    /** So many of all pictures were drawn here because the service declined them for its own safety rules. */
    readonly declined: (drawnHere: number, all: number) => string;
    /** Today's pictures from the service are used up. */
    readonly limited: string;
    /** Nothing could be drawn at all. */
    readonly emergency: string;
  };
};
