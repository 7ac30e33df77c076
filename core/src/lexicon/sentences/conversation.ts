/** The sentences of conversation that every language must have. */
import type { ContentRule } from '../content-terms.ts';
import type { LifePeriod } from '../periods.ts';
import type { QuestionSentences } from './question.ts';
import type { FactSentences, TalkCatalogue } from './talk.ts';

export type { QuestionSentences } from './question.ts';

/** What Vizzy says while it finds out what to draw. */
export type ConversationSentences = {
  /** Questions about a request that names only a period of the person's life. */
  readonly questions: Readonly<Record<LifePeriod, QuestionSentences>>;
  /** The button that skips a question; its text is an answer without a mood. */
  readonly justDrawIt: string;
  /** The answer to a change of a picture when there is none. */
  readonly nothingYet: QuestionSentences;
  /** The answer to a message that is nothing but an address. */
  readonly addressAlone: QuestionSentences;
  /** The answer to a person who drops the request. */
  readonly cancelled: QuestionSentences;
  /** The answer to a request that breaks a content rule: names the rule and offers something else. */
  readonly declined: Readonly<Record<ContentRule, QuestionSentences>>;
  /** Answers to talk and questions, with suggestions of what to ask for. */
  readonly talk: TalkCatalogue;
  /** Answers with the facts of a picture, or of what is kept. */
  readonly talkFacts: FactSentences;
};
