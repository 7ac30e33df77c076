/** What a language model says that a message means: facts in English, before they meet the conversation. */
import type { ModeId } from './mode.ts';

/** What a message may be. */
export const readingActs = [
  'new',
  'edit',
  'answer',
  'undo',
  'pick',
  'talk',
  'question',
  'out-of-scope',
  'cancel',
] as const;

/** What a message is. */
export type ReadingAct = (typeof readingActs)[number];

/** One change of the last picture. */
export type ReadingEdit =
  /** Drawn once more. */
  | { readonly type: 'again' }
  /** In another style; null: any other. */
  | { readonly type: 'restyle'; readonly style: string | null }
  /** How it looks: the words of one of the house's adjustments, such as `brighter colours, more light`. */
  | { readonly type: 'look'; readonly words: string }
  /** What it shows, which the reading's `request` says whole: `at night`, `with a hat`. */
  | { readonly type: 'content'; readonly words: string }
  /** Without the text that is set over it. */
  | { readonly type: 'no-lettering' };

/** A message, read. */
export type Reading = {
  /** The message's language, as an ISO 639-1 code. */
  readonly language: string;
  readonly act: ReadingAct;
  /** The whole message in English, as the person would say it: `make it brighter`. */
  readonly translation: string;
  /** What is to be seen, in English; of an edit the whole picture after it. Empty when nothing is to be drawn. */
  readonly request: string;
  /** The same without courtesies, style and mood, for captions: `a cat on a roof`. */
  readonly subject: string;
  /** What must not be there, in English. */
  readonly without: readonly string[];
  /** The id of a mood that was said; null when none was. */
  readonly mood: string | null;
  readonly mode: ModeId | null;
  /** The canonical name of a style that was said; null when none was. */
  readonly style: string | null;
  /** The text to set over a picture, as it stands in the message; null when there is none. */
  readonly slogan: string | null;
  /** 1 to 4; null when no number was said. */
  readonly count: number | null;
  /** Width to height, 1/3 … 3; null when none was said. */
  readonly aspect: number | null;
  readonly edits: readonly ReadingEdit[];
  /** How sure the model is, 0 … 1. */
  readonly confidence: number;
};
