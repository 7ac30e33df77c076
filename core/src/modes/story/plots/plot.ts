/** The shape of a story: what goes wrong, what turns, how it ends. */

/** One scene: slots of sentences, one alternative of each is told; and what is seen. */
export type PlotScene = { readonly told: readonly (readonly string[])[]; readonly seen: string };

/** Words in braces are filled in from the cast: `{hero}`, `{where}`, `{find}` … */
export type Plot = {
  readonly id: string;
  /** What a cast must have: a companion, or a wish. */
  readonly needs?: 'companion' | 'wish' | 'fear' | 'theme';
  /** Requests that ask for just this. */
  readonly about?: RegExp;
  readonly titles: readonly string[];
  readonly scenes: readonly [PlotScene, PlotScene, PlotScene];
};
