/** A story as a writer hands it over. */

/** One scene: 40 to 90 words to read, and what is seen. */
export type SceneDraft = {
  readonly text: string;
  /** Short and concrete, the hero first: what the picture shows. */
  readonly seen: string;
};

/** A story, whoever wrote it. */
export type StoryDraft = {
  readonly title: string;
  /** The hero with looks, the same words in every picture: `a brave snail`. */
  readonly hero: string;
  /** Where it happens, as it is said in a sentence: `by the sea`. */
  readonly place: string;
  /** Three. */
  readonly scenes: readonly SceneDraft[];
  readonly writer: 'model' | 'local';
};
