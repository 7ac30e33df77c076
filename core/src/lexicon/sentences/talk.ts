/** The sentences of talk that every language must have. */
import type { TalkTopic } from '../talk.ts';
import type { QuestionSentences } from './question.ts';

/** Wordings of one situation, one of which is said. */
export type Wordings = readonly [QuestionSentences, ...QuestionSentences[]];

/** What is said about a topic. */
export type TalkSentences = {
  readonly plain: Wordings;
  /** When there is a picture, where that differs. */
  readonly ofPicture?: Wordings;
};

/** Answers to talk and to questions, by topic. */
export type TalkCatalogue = Readonly<Record<TalkTopic, TalkSentences>>;

/** What is left of today's pictures from services; nulls without a limit. */
export type PicturesLeft = { readonly perDay: number | null; readonly left: number | null };

/** Sentences with the facts of a picture, or of what is kept. */
export type FactSentences = {
  /** `seeds`: 0 … 2^32-1, one for each picture. */
  readonly seed: (seeds: readonly number[]) => string;
  /** The empty string: no style was forced. */
  readonly style: (style: string) => string;
  readonly mood: (mood: string) => string;
  /** Who drew it, in words, and the names of the models; no names when Vizzy drew it. */
  readonly maker: (drawers: readonly string[], models: readonly string[]) => string;
  /** Hours that a conversation is kept, and days that creations and taste are. */
  readonly kept: (hours: number, days: number) => string;
  readonly left: (quota: PicturesLeft) => string;
  /** Which picture of several changes are made to from now on, from 1. */
  readonly picked: (number: number) => string;
  /** Leads back to the question that is still open. */
  readonly askAgain: (question: string) => string;
};
