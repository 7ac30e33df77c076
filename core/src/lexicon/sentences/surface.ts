/** The sentences and labels of chat surfaces that every language must have. */
import type { TierName } from '../../image.ts';

/** What a caption is made from. */
export type CaptionFacts = {
  readonly mode: 'art' | 'poster' | 'story' | 'transform' | 'business' | 'personal';
  /** Empty when no style was chosen. */
  readonly style: string;
  readonly mood: string;
  /** The person who asked, as the surface names people; absent where that is clear. */
  readonly asker?: string;
};

/** What a line about progress is made from. */
export type ProgressFacts = {
  readonly stage: 'understanding' | 'queued' | 'planning' | 'drawing' | 'composing';
  readonly done: number;
  readonly total: number;
  /** From 1; absent when the turn is not waiting. */
  readonly queuePosition?: number;
  /** In seconds; absent when no estimate is known. */
  readonly secondsLeft?: number;
  /** What the service tells about a picture that it is drawing; each part only where it says it. */
  readonly service?: {
    /** 0 … 1 of the picture is drawn. */
    readonly fraction?: number;
    /** Place in the service's own queue, from 1. */
    readonly queuePosition?: number;
    /** Seconds that the service expects to take. */
    readonly waitSeconds?: number;
  };
  /** Whose previews the real pictures will replace: Vizzy's own sketches, or unfinished ones of the service; none. */
  readonly preview: 'sketch' | 'unfinished' | 'none';
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
  /** The messages that some buttons send, where they differ from the label. */
  readonly says: {
    readonly transform: string;
    readonly redoScene: (number: number) => string;
    readonly next: string;
    readonly happyEnding: string;
  };
  /** One line: mode, style, mood, who asked. */
  readonly caption: (facts: CaptionFacts) => string;
  /** One line about progress. */
  readonly progress: (facts: ProgressFacts) => string;
  readonly hints: {
    /** To a person who pressed a button under another person's picture or question. */
    readonly notYours: string;
    /** The picture is no longer stored. */
    readonly gone: string;
    readonly cancelled: string;
    /** The question has expired. */
    readonly tooLate: string;
    readonly removed: string;
    /** Scenes of a story, counted from 1, that could not be shown. */
    readonly scenesMissing: (scenes: readonly number[]) => string;
    /** The message below a story's scenes, with the buttons that continue it, could not be shown. */
    readonly storyboardMissing: string;
    /** Said in an edited message: the picture was replaced by a better one. */
    readonly improved: string;
  };
  readonly forms: {
    readonly ownWordsTitle: string;
    readonly ownWordsLabel: string;
    readonly sloganTitle: string;
    readonly sloganLabel: string;
  };
  /** Why a picture looks as it does, in a few lines. */
  readonly why: (facts: {
    readonly reasoning: string;
    readonly prompt: string;
    readonly seed: number;
    readonly style: string;
    readonly mood: string;
    /** The tiers that drew it, in words from `tiers`. */
    readonly drawnBy: readonly string[];
    /** In seconds. */
    readonly took: number;
  }) => string;
  /** The names of the tiers. */
  readonly tiers: Readonly<Record<TierName, string>>;
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
  /** Messages to a person whose turn ended without a reply. */
  readonly refusals: {
    readonly rateLimited: (seconds: number) => string;
    readonly storeLost: string;
    /** The queue is full; `seconds` until there is likely to be room. */
    readonly busy: (seconds: number) => string;
    readonly closing: string;
    /** The process that received the request died before the turn began. */
    readonly lost: string;
    /** The operator has blocked this person. */
    readonly blocked: string;
    readonly unexpected: string;
    /** What was sent cannot be used; `reason` is a whole sentence. */
    readonly invalid: (reason: string) => string;
    /** The managers do not let Vizzy answer in this place. */
    readonly wrongPlace: string;
    readonly managersOnly: string;
    readonly undelivered: string;
  };
  /** What Vizzy is and does, for help and a home page. */
  readonly help: string;
};
