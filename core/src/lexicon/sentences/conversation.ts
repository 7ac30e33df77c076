/** What Vizzy says in conversation: the shape of every language's catalogue. */
import type { ContentRule } from '../content-terms.ts';
import type { LifePeriod } from '../periods.ts';
import type { SmallTalk } from '../small-talk.ts';

/** A question and the answers that are offered with it. */
export type QuestionSentences = {
  readonly text: string;
  /** 3 or 4 answers, each of which names a mood; "Just draw it" is not one of them: every surface adds it. */
  readonly suggestions: readonly string[];
};

/** What Vizzy says while it finds out what to draw. */
export type ConversationSentences = {
  /** What is asked when a request says nothing but the stretch of life that it is about. */
  readonly questions: Readonly<Record<LifePeriod, QuestionSentences>>;
  /** The way past every question; said back to Vizzy, it is an answer without a mood. */
  readonly justDrawIt: string;
  /** What is said when a picture shall be changed and there is none. */
  readonly nothingYet: QuestionSentences;
  /** What is said when a person drops the request. */
  readonly cancelled: QuestionSentences;
  /** What is said instead of drawing what a rule about content keeps out: names it, and offers another way. */
  readonly declined: Readonly<Record<ContentRule, QuestionSentences>>;
  /** What is said to who greets, asks for help, says thanks or hesitates, with things to ask for. */
  readonly smallTalk: Readonly<Record<SmallTalk, QuestionSentences>>;
  /** The same for who has a picture of Vizzy's in front of them, where it differs. */
  readonly talkOfPicture: Readonly<Partial<Record<SmallTalk, QuestionSentences>>>;
};
