/** How a brief will be drawn: the shots and what is said about them. */

import type { Brief } from './brief.ts';
import type { Chance } from './chance.ts';
import type { ImagePrompt } from './image.ts';
import type { ModeId } from './mode.ts';
import type { StoryDraft } from './story.ts';

/** The written part of a story: three scenes that are one. */
export type Story = {
  readonly title: string;
  /** Text of each scene, in reading order; as many as the plan has prompts. */
  readonly scenes: readonly string[];
  /** Who wrote it: a language model, or Vizzy's own storyteller. */
  readonly writer: 'model' | 'local';
  /** The whole of it, at most some 3 KB, so that it can go on or be changed later. */
  readonly draft?: StoryDraft;
};

/** The parts of a reasoning; each may be the empty string. */
export type Explanation = {
  /** What a friend would say first: to a loss, to luck. */
  readonly sympathy: string;
  /** What the picture shows, where it shows the whole request. */
  readonly shown: string;
  /** The same where nobody has seen the picture. */
  readonly asked: string;
  /** How it is drawn, and why. */
  readonly choices: string;
  /** Whether `asked` claims nothing that could be missing: it is about a feeling or a day, and stays whatever is drawn. */
  readonly keepsAsked: boolean;
};

/** What a mode makes of a brief. */
export type Plan = {
  readonly mode: ModeId;
  /** The style chosen for all shots; for `personal` without one: the empty string. */
  readonly style: string;
  /** The words of the mood that the prompts carry; `vibrant` when none was said. */
  readonly mood: string;
  /** The seed that all shots' seeds derive from. */
  readonly seed: number;
  /** One shot a picture, 1 to 4. */
  readonly prompts: readonly ImagePrompt[];
  /** A poster's text to overlay or set. */
  readonly slogan: string | null;
  /** Places of pictures that stay as they are in the creation that this one changes; absent: all are drawn. */
  readonly unchanged?: readonly number[];
  /** Only in story mode. */
  readonly story: Story | null;
  /** Why it will look this way, naming the choices made. */
  readonly reasoning: string;
  /** Its parts, so that it can be made anew from what is seen once the pictures are there; absent in old recipes. */
  readonly explanation?: Explanation;
  /** What to try next, 3 to 4 short messages that can be sent as they are. */
  readonly suggestions: readonly string[];
};

/** One of the six ways of working: turns a brief into a plan. */
export interface Mode {
  readonly id: ModeId;
  /** The styles one of which is chosen by chance unless the person names or prefers one. */
  readonly styles: readonly string[];
  /** Chooses style, seeds and prompts; the signal cancels a writer that is slow. Never fails for lack of a service. */
  plan(brief: Brief, chance: Chance, options: { readonly signal: AbortSignal }): Plan | Promise<Plan>;
}
