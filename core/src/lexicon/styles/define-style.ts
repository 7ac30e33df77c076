/** How a style says what it is called and who offers it. How it is drawn stands in `illustration/styles`. */

/** What modes may offer styles; those of `brief.ts`, which this room does not import. */
export type StyleMode = 'art' | 'poster' | 'story' | 'transform' | 'business' | 'personal';

/** The facts of one style. Lists are lines of phrases for `listed`. */
export type StyleFacts<Name extends string = string> = {
  /** Canonical, as replies and prompts name it. */
  readonly name: Name;
  /** What names the style wherever it stands. */
  readonly words: string;
  /** What names it only next to a word such as style, look, poster, painting: "a modern poster", not "a modern kitchen". */
  readonly beside?: string;
  /** The modes that choose it by themselves when no style is named. Any mode takes it when it is. */
  readonly modes: readonly StyleMode[];
};

/** A style's facts, its name kept as a type. */
export const defineStyle = <const Name extends string>(facts: StyleFacts<Name>): StyleFacts<Name> => facts;
