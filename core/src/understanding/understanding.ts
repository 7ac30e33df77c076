/** The types that this room takes and returns. */

import type { Brief, Mood, Preferences } from '../brief.ts';
import type { ContentLevel } from '../community.ts';
import type { TierName } from '../image.ts';
import type { TalkTopic } from '../lexicon/index.ts';
import type { ModeId } from '../mode.ts';
import type { ToldStory } from '../story.ts';

/** A question that Vizzy asked and that waits for its answer. Stored: older stores hold these fields. */
export type PendingQuestion = {
  /** The request that the question was about, in the person's words. */
  readonly request: string;
  /** What the person chose with that request, if they did. */
  readonly mode?: ModeId;
  readonly style?: string;
  readonly seed?: number;
  readonly count?: number;
  /** What was said with it; see `Brief`. */
  readonly without?: readonly string[];
  readonly aspect?: number;
  /** When it was asked, in milliseconds since 1970. */
  readonly askedAt: number;
};

/** The creation that a refinement changes. */
export type LastCreation = {
  readonly creationId: string;
  readonly brief: Omit<Brief, 'image'>;
  /** The style it was drawn in. */
  readonly style: string;
  readonly seed: number;
  /** Set when it is a story that can go on or be changed. */
  readonly story?: ToldStory;
  /** How many pictures it has. */
  readonly pictures?: number;
  /** The mood's words. */
  readonly mood?: string;
  /** By picture: its seed, which of the compositions it is, who drew it. */
  readonly seeds?: readonly number[];
  readonly compositions?: readonly number[];
  readonly drawnBy?: readonly { readonly tier: TierName; readonly model?: string }[];
  /** The picture that the person picked of several, from 0. */
  readonly picked?: number;
};

/** The conversation's creations, loaded when a message may point to them. */
export type History = {
  /** The last ten, oldest first. */
  readonly made: readonly LastCreation[];
  /** Ids of those that "undo" and "redo" lead to. */
  readonly before: string | null;
  readonly next: string | null;
};

/** What the conversation knows when a message arrives. */
export type Context = {
  readonly pending: PendingQuestion | null;
  /** The mood that the person named last: requests about their own time keep it. */
  readonly mood: Mood | null;
  /** The mood that the person chose for all their pictures; absent: none. */
  readonly usualMood?: Mood | null;
  readonly last: LastCreation | null;
  readonly history?: History;
  /** For how long things are kept, to tell: a conversation, and creations with what was learned. */
  readonly kept?: { readonly hours: number; readonly days: number };
  readonly preferences: Preferences;
  /** The mode of requests that point to none; absent: `personal`. */
  readonly defaultMode?: ModeId;
  /** How strict the content rules are; absent: `standard`. */
  readonly contentLevel?: ContentLevel;
  /** The message's language, as an ISO 639-1 code; absent: English. */
  readonly language?: string;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** What one message shows of the person's taste; null and empty when it shows nothing. */
export type TasteSignals = {
  readonly mood: Mood | null;
  readonly style: string | null;
  readonly themes: readonly string[];
};

/** What every understanding has. `heard` is stored with the turn's result, so the field keeps its name. */
type Understood = {
  readonly heard: TasteSignals;
  /** How sure the rules are, 0 … 1. */
  readonly sureness: number;
};

/** What a message means. */
export type Understanding = Understood &
  (
    | {
        readonly type: 'question';
        readonly text: string;
        /** 3 or 4 answers to offer. */
        readonly suggestions: readonly string[];
        /** To be stored until the next message. */
        readonly pending: PendingQuestion;
      }
    | { readonly type: 'brief'; readonly brief: Brief }
    /** An earlier creation is shown again, and is the last one from now on. */
    | { readonly type: 'show'; readonly creationId: string; readonly step: 'back' | 'forward' | 'pick' }
    | TalkAnswer
    | {
        /** The person dropped the request, or asked for something that Vizzy does not draw here. */
        readonly type: 'cancelled' | 'declined';
        readonly text: string;
        readonly suggestions: readonly string[];
      }
  );

/** The person asked for nothing to draw: a greeting, thanks, a question. An open question stays open. */
export type TalkAnswer = {
  readonly type: 'talk';
  readonly topic: TalkTopic | 'nothingYet';
  readonly text: string;
  readonly suggestions: readonly string[];
  /** The picture of the last creation that was picked, from 0. */
  readonly picture?: number;
  /** Leads back to the open question; already in `text`. */
  readonly asksAgain?: string;
};
