/** The words of a question. */

/** A question and the answers that are offered with it. */
export type QuestionSentences = {
  readonly text: string;
  /** 3 or 4 answers, each of which names a mood. Every surface adds "Just draw it" itself. */
  readonly suggestions: readonly string[];
};
