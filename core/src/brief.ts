/** What is to be drawn, once the message has been understood. */
import type { Depiction } from './image.ts';
import type { ModeId } from './mode.ts';
import type { Retelling } from './story.ts';

/** A recognised mood: the canonical word and the words prompts describe it with. */
export type Mood = {
  /** Canonical, for example `dull`. */
  readonly id: string;
  /** For example `dull and unmotivated`. */
  readonly described: string;
};

/** The time of one's own life that a request is about ("my day", "this week", "how I feel"). */
export type LifeTopic = 'day' | 'week' | 'life' | 'feelings';

/** One change that a refinement asks of the last creation. */
export type Change =
  /** The same recipe with a new seed. */
  | { readonly type: 'again' }
  /** Another style than the last, chosen by the mode unless one is named. */
  | { readonly type: 'restyle'; readonly style?: string }
  /** The same picture in the brief's `aspect`. */
  | { readonly type: 'reshape' }
  /** Words that are added to the prompt, such as `brighter colours, more light` or `at night`. */
  | { readonly type: 'adjust'; readonly words: string }
  /** Things that were taken out, as in `Brief.without`. */
  | { readonly type: 'remove'; readonly things: readonly string[] };

/** What a brief changes, and how. */
export type Refinement = {
  readonly creationId: string;
  readonly changes: readonly Change[];
  /** The style that the earlier creation was drawn in; the empty string when none was forced. */
  readonly style: string;
  /** The seed that it was drawn from. */
  readonly seed: number;
  /** Which of its pictures is changed, from 0; absent: the first. */
  readonly picture?: number;
  /** Which of the compositions that picture is, from 0, so that the changed one has it too; absent: the first. */
  readonly composition?: number;
};

/** What is known about a user's taste, learned from their last messages. */
export type Preferences = {
  /** The style asked for most often, if any was asked for twice or more. */
  readonly style?: string;
  /** The themes that recur, most frequent first, at most 3. */
  readonly themes: readonly string[];
};

/** A request, understood: what every mode plans from. */
export type Brief = {
  /**
   * The request that is drawn, in the person's words, or in English where a language model has read it. After a question it carries the answer:
   * `Draw my day. The mood is dull and unmotivated.`
   */
  readonly request: string;
  /** The message in the person's own words, where `request` is an English reading of it; absent: `request` is in their words. */
  readonly original?: string;
  /** The request without command words ("draw", "make a poster of"), for captions: `a lake at night`. */
  readonly subject: string;
  /** The chosen mode, or the inferred one. */
  readonly mode: ModeId;
  /** The mood that was said, here or earlier in the conversation; null when none was. */
  readonly mood: Mood | null;
  /** Set when the request is about the person's own day, week, life or feelings. */
  readonly topic: LifeTopic | null;
  /** Things named in the request that Vizzy knows, such as `fox`, `lighthouse`; singular. */
  readonly subjects: readonly string[];
  /** Colours named in the request, canonical words such as `red`. */
  readonly colours: readonly string[];
  /** The style that was named, canonical; null when none was. */
  readonly style: string | null;
  /** What must not be there, as singular nouns or short phrases in the person's words; absent: nothing was excluded. */
  readonly without?: readonly string[];
  /** Those of `without` that were listed for another tool in another form, by their name there: `{ hand: 'hands' }`. */
  readonly asListed?: Readonly<Record<string, string>>;
  /** Width to height that was asked for, 1/3 … 3; absent: none was. */
  readonly aspect?: number;
  /** A poster's text; null when none was given. */
  readonly slogan: string | null;
  /** Set when this changes an earlier creation. */
  readonly refinement: Refinement | null;
  /** Set when a story that was told goes on or is changed. */
  readonly retelling?: Retelling;
  /** What is known of the person's taste. */
  readonly preferences: Preferences;
  /** BCP 47 tag that the reply is written in. */
  readonly locale: string;
  /** 0 … 2^32-1 when the person asked for one. */
  readonly seed?: number;
  /** 1 to 4 when the person asked for a number of pictures. */
  readonly count?: number;
  /** The number of pictures that was asked for, when it is more than the 4 that are drawn; up to 100. */
  readonly countAsked?: number;
  /** Set when letters are asked for in the picture itself: a sign, a mug with a name; not a poster's slogan. */
  readonly hasLettering?: true;
  /** Encoded picture to transform. */
  readonly image?: Uint8Array;
  /** What that picture shows, when Vizzy drew it; stored with the creation, not with its brief. */
  readonly imageDepiction?: Depiction;
};
