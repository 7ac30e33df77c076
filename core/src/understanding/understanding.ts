/** The types that this room takes and returns. */

import type { Brief, Mood, Preferences } from '../brief.ts';
import type { ContentLevel } from '../community.ts';
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
};

/** What the conversation knows when a message arrives. */
export type Context = {
  readonly pending: PendingQuestion | null;
  /** The mood that the person named last: requests about their own time keep it. */
  readonly mood: Mood | null;
  /** The mood that the person chose for all their pictures; absent: none. */
  readonly usualMood?: Mood | null;
  readonly last: LastCreation | null;
  readonly preferences: Preferences;
  /** The mode of requests that point to none; absent: `personal`. */
  readonly defaultMode?: ModeId;
  /** How strict the content rules are; absent: `standard`. */
  readonly contentLevel?: ContentLevel;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** What one message shows of the person's taste; null and empty when it shows nothing. */
export type TasteSignals = {
  readonly mood: Mood | null;
  readonly style: string | null;
  readonly themes: readonly string[];
};

/** What a message means. `heard` is stored with the turn's result, so the field keeps its name. */
export type Understanding =
  | {
      readonly type: 'question';
      readonly text: string;
      /** 3 or 4 answers to offer. */
      readonly suggestions: readonly string[];
      /** To be stored until the next message. */
      readonly pending: PendingQuestion;
      readonly heard: TasteSignals;
    }
  | { readonly type: 'brief'; readonly brief: Brief; readonly heard: TasteSignals }
  | {
      /**
       * The person dropped the request, asked for nothing (a greeting, thanks), or asked for something that Vizzy does not
       * draw here.
       */
      readonly type: 'cancelled' | 'talk' | 'declined';
      readonly text: string;
      readonly suggestions: readonly string[];
      readonly heard: TasteSignals;
    };
