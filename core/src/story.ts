/** A story as plain data: what a writer hands over, what is kept of it, and what may be changed of it later. */
import type { ImagePrompt } from './image.ts';

/** Who it is about, in words that are the same in every picture. */
export type CharacterCard = {
  /** `Pip`; null when none was given. */
  readonly name: string | null;
  /** With its article: `a brave snail`. */
  readonly who: string;
  /** What one sees of the body: `a striped shell`; may be empty. */
  readonly looks: string;
  /** `a green scarf`; may be empty. */
  readonly wears: string;
};

/** One scene: 40 to 90 words to read, and what is seen. */
export type SceneDraft = {
  readonly text: string;
  /** Short and concrete, the hero first: `a brave snail in a green scarf on a garden wall at dusk`. */
  readonly seen: string;
  /** `at dusk`. */
  readonly time: string;
  /** `in a garden`. */
  readonly place: string;
};

/** How Vizzy's own storyteller came to its words: enough to tell one scene anew without touching the others. */
export type StoryThread = {
  /** The shape that is told. */
  readonly plot: string;
  /** What the shape's words stand for, such as `hero` → `the snail`. */
  readonly words: Readonly<Record<string, string>>;
};

/** A story, whether a language model or Vizzy wrote it: title, three scenes, and what they have in common. */
export type StoryDraft = {
  readonly title: string;
  readonly character: CharacterCard;
  /** Where it happens, as it is said in a sentence: `by the sea`. */
  readonly place: string;
  /** The colours of all pictures: `sea blue, sand, coral`. */
  readonly palette: string;
  /** Three. */
  readonly scenes: readonly SceneDraft[];
  readonly writer: 'model' | 'local';
  /** Counts from 1; what happens next is chapter 2. */
  readonly chapter: number;
  /** Absent when a language model wrote it. */
  readonly thread?: StoryThread;
  /** Marks of texts that scenes had before they were told anew, newest last, so that none comes back soon. */
  readonly told?: readonly number[];
};

/** What a person may want changed of a story that was told. */
export type StoryChange =
  /** The next three scenes, with the same characters. */
  | { readonly type: 'next' }
  /** One scene told and drawn anew; 0 to 2. The others stay untouched. */
  | { readonly type: 'scene'; readonly scene: number }
  /** How it is drawn, and nothing else: the text stays. */
  | { readonly type: 'pictures' }
  /** Another end: the last scene alone. */
  | { readonly type: 'ending'; readonly ending: StoryEnding };

/** How a story may end. */
export type StoryEnding = 'happy' | 'sad' | 'funny' | 'surprising' | 'calm';

/** A story that was told, and how its pictures were asked for. */
export type ToldStory = { readonly draft: StoryDraft; readonly prompts: readonly ImagePrompt[] };

/** A story that was told, and what is wanted of it. */
export type Retelling = ToldStory & { readonly change: StoryChange };
