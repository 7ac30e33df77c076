/** What is said around pictures and questions where people chat, in every language the same pieces. */

/** What of a finished creation a caption tells. */
export type CaptionFacts = {
  readonly mode: 'art' | 'poster' | 'story' | 'transform' | 'business' | 'personal';
  /** The empty string when none was forced. */
  readonly style: string;
  readonly mood: string;
  /** Whom it is for, as the surface names people; absent where that is plain. */
  readonly asker?: string;
};

/** Where a turn is, for one line. */
export type ProgressFacts = {
  readonly stage: 'understanding' | 'queued' | 'planning' | 'drawing' | 'composing';
  readonly done: number;
  readonly total: number;
  /** From 1 while waiting. */
  readonly queuePosition?: number;
  /** Seconds, when they can be told. */
  readonly secondsLeft?: number;
  /** Whether what is shown so far was drawn here and gives way to the real picture. */
  readonly isPreview: boolean;
};

/** Sentences and labels of chat surfaces. Labels have at most 40 characters. */
export type SurfaceSentences = {
  readonly buttons: {
    readonly again: string;
    readonly brighter: string;
    readonly warmer: string;
    readonly moreAbstract: string;
    readonly differentStyle: string;
    readonly transform: string;
    readonly enlarge: string;
    readonly why: string;
    readonly remove: string;
    readonly editSlogan: string;
    readonly redoScene: string;
    readonly next: string;
    readonly happyEnding: string;
    readonly cancel: string;
    readonly ownWords: string;
    readonly justDrawIt: string;
    /** Chooses one of several pictures; counts from 1. */
    readonly picture: (number: number) => string;
  };
  /** What some buttons say to Vizzy, where it is not the label of a suggestion. */
  readonly says: {
    readonly transform: string;
    readonly redoScene: (number: number) => string;
    readonly next: string;
    readonly happyEnding: string;
  };
  /** One line: mode, style, mood, who asked. */
  readonly caption: (facts: CaptionFacts) => string;
  /** One line: what is going on. */
  readonly progress: (facts: ProgressFacts) => string;
  readonly hints: {
    /** Somebody else pressed a button under this person's picture or question. */
    readonly notYours: string;
    /** The picture is not kept any more. */
    readonly gone: string;
    readonly cancelled: string;
    /** A question that waits no longer. */
    readonly tooLate: string;
    readonly removed: string;
    /** Scenes of a story, counted from 1, that could not be shown. */
    readonly scenesMissing: (scenes: readonly number[]) => string;
    /** The message below a story's scenes, with which it goes on, could not be shown. */
    readonly storyboardMissing: string;
    /** The picture was better meanwhile; said of the edited message. */
    readonly improved: string;
  };
  readonly forms: {
    readonly ownWordsTitle: string;
    readonly ownWordsLabel: string;
    readonly sloganTitle: string;
    readonly sloganLabel: string;
  };
  /** Why it looks like this, in a few lines. */
  readonly why: (facts: {
    readonly reasoning: string;
    readonly prompt: string;
    readonly seed: number;
    readonly style: string;
    readonly mood: string;
    /** Who drew it, in words from `tiers`. */
    readonly drawnBy: readonly string[];
    /** Seconds. */
    readonly took: number;
  }) => string;
  /** Who draws, by tier. */
  readonly tiers: Readonly<Record<'huggingface' | 'space' | 'local' | 'emergency', string>>;
  readonly forgotten: (what: { readonly conversations: number; readonly creations: number }) => string;
  readonly resetDone: string;
  readonly quota: (quota: {
    readonly turnsPerMinute: number | null;
    readonly picturesPerDay: number | null;
    readonly picturesLeft: number | null;
    /** Milliseconds since the epoch. */
    readonly resetsAt: number;
  }) => string;
  readonly gallery: { readonly title: string; readonly empty: string };
  /** What a person is told when a turn ended without a reply. */
  readonly refusals: {
    readonly rateLimited: (seconds: number) => string;
    readonly storeLost: string;
    /** Too many others wait; `seconds` until there is likely to be room. */
    readonly busy: (seconds: number) => string;
    readonly closing: string;
    /** The process that had heard the request died before it could begin. */
    readonly lost: string;
    /** The operator keeps this person out. */
    readonly blocked: string;
    readonly unexpected: string;
    /** What was sent cannot be used; `reason` is a sentence of its own. */
    readonly invalid: (reason: string) => string;
    /** The place is not one where managers let Vizzy answer. */
    readonly wrongPlace: string;
    readonly managersOnly: string;
    readonly undelivered: string;
  };
  /** What Vizzy is and does, for help and a home page. */
  readonly help: string;
};
