/** The shape of a story: what goes wrong, what turns, how it ends. */

/** One scene: slots, of which one text each is told; what its picture shows, and when. */
export type PlotScene = {
  /** Slots of texts. Some slot has at least two, so that the scene can be told differently. */
  readonly sentences: readonly (readonly string[])[];
  /** Set when texts with the same position in all slots belong together. */
  readonly isTied?: true;
  /**
   * Positions of slots that may be left out when the scene is too long, after the sense slots; default: the last but
   * one.
   */
  readonly optionalSlots?: readonly number[];
  /** What the picture shows, hero first, in words that the illustrator can draw. */
  readonly seen: readonly string[];
  /** Hour and weather: `at dusk`. */
  readonly time: readonly string[];
};

/** What a plot may need of a cast. */
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

/**
 * A plot with placeholders that the cast fills: `{hero}`, `{where}`, `{find}` … `id` is stored with stories and must not
 * change.
 */
export type Plot = {
  readonly id: string;
  /** What the cast must have. Absent: the plot suits every cast. */
  readonly needs?: PlotNeed;
  /** Matches requests that ask for this plot. */
  readonly requestedBy?: RegExp;
  readonly titles: readonly string[];
  readonly scenes: readonly [PlotScene, PlotScene, PlotScene];
};
