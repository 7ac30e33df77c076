/** The shape of a story: what goes wrong, what turns, how it ends. */

/** One scene: slots of sentences, one alternative of each is told; what is seen, and when. */
export type PlotScene = {
  /** Each slot has at least two alternatives somewhere in the scene, so that it can be told in another way. */
  readonly sentences: readonly (readonly string[])[];
  /** Set when alternatives of all slots belong together: all first ones, or all second ones. */
  readonly isTied?: true;
  /**
   * Places of slots that may be left out when the scene grows too long, after what is heard or smelt; default: the last but
   * one.
   */
  readonly optionalSlots?: readonly number[];
  /** The hero first, in words that an illustrator knows. */
  readonly seen: readonly string[];
  /** Hour and weather: `at dusk`. */
  readonly time: readonly string[];
};

/** What a cast may have that a plot is about. */
export type PlotNeed =
  | 'activity'
  | 'wish'
  | 'fear'
  | 'dislike'
  | 'love'
  | 'search'
  | 'find'
  | 'wait'
  | 'lost'
  | 'lonely'
  | 'companion'
  | 'spot'
  | 'event'
  | 'theme';

/** Words in braces are filled in from the cast: `{hero}`, `{where}`, `{find}` … */
export type Plot = {
  readonly id: string;
  /** What the cast must have. Absent: the plot suits anybody. */
  readonly needs?: PlotNeed;
  /** Requests that ask for just this. */
  readonly requestedBy?: RegExp;
  readonly titles: readonly string[];
  readonly scenes: readonly [PlotScene, PlotScene, PlotScene];
};
