/** Finds what a message wants changed in the last story. */
import {
  createPhraseIndex,
  endingWords,
  findAt,
  goOnPhrases,
  listed,
  redoVerbs,
  sceneWords,
  storyClosings,
  storyOpenings,
} from '../lexicon/index.ts';
import type { StoryChange, StoryEnding } from '../story.ts';
import type { TokenizedText } from './tokenized-text.ts';

const setOf = (line: string): ReadonlySet<string> => new Set(listed(line));

const continueMessages = setOf(goOnPhrases);
const redoWords = setOf(redoVerbs);
const sceneWordSets = Object.values(sceneWords).map(setOf);
const endingWordSets = (Object.entries(endingWords) as [StoryEnding, string][]).map(
  ([ending, line]) => [ending, setOf(line)] as const,
);

/** Polite openings and endings that carry no meaning. */
const openingIndex = createPhraseIndex(listed(storyOpenings).map((phrase) => [phrase, true] as const));
const closings = listed(storyClosings).map((phrase) => phrase.split(' '));

/** The text without courtesies at both ends; the empty string when it is nothing else. */
function withoutCourtesies({ text, words }: TokenizedText): string {
  let at = 0;
  for (let found = findAt(words, at, openingIndex); found; found = findAt(words, at, openingIndex)) at = found.end;
  let end = words.length;
  const isClosing = (phrase: readonly string[]) =>
    end > at && phrase.every((word, index) => words[end - phrase.length + index]?.base === word);
  for (let closing = closings.find(isClosing); closing; closing = closings.find(isClosing)) end -= closing.length;
  return at < end ? text.slice(words[at]?.start ?? 0, words[end - 1]?.end) : '';
}

/** In words. A longer message describes a new story. */
const longestWish = 14;

const isEnding = /\b(?:end|ends|ending|finale|finish|conclusion|happy end|ende|schluss|fin|final|finale)\b/i;
const isScene = /\b(?:scene|part|page|picture|image|panel|chapter)\b/i;

const spokenForm = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const wordsIn = (text: string): readonly string[] => spokenForm(text).split(' ').filter(Boolean);

const makesItHappier =
  /^(?:make|let|give|have) (?:it|this|the story|them|him|her) (?:\S+ ){0,2}(?:happier|funnier|sadder|sillier)$/i;

/** Another ending: "make the ending happy", "a sad ending", "end it with a twist", "can it end well?". */
function findEndingChange(text: string): StoryChange | null {
  const words = wordsIn(text);
  const isWhole = makesItHappier.test(text);
  if (!isEnding.test(text) && !isWhole) return null;
  if (/\bend(?:s|ed)? (?:well|happily|good)\b/i.test(text)) return { type: 'ending', ending: 'happy' };
  const found = endingWordSets.find(([, set]) => words.some((word) => set.has(word)));
  if (found) return { type: 'ending', ending: found[0] };
  const isAgain =
    words.some((word) => redoWords.has(word)) || /\b(?:i (?:dont|do not) like|not like)\b/i.test(spokenForm(text));
  return isAgain ? { type: 'ending', ending: 'surprising' } : null;
}

/** One scene again: "redo scene 2", "another second scene", "the last picture again", "scene 3, please". */
function findSceneChange(text: string): StoryChange | null {
  if (!isScene.test(text)) return null;
  const words = wordsIn(text);
  const at = words.findIndex((word) => isScene.test(word));
  const near = [words[at + 1], words[at - 1], words[at - 2]].filter((word) => word !== undefined);
  const scene = sceneWordSets.findIndex((set) => near.some((word) => set.has(word)));
  const isAsked = words.some((word) => redoWords.has(word)) || words.length <= 3;
  return scene >= 0 && isAsked ? { type: 'scene', scene } : null;
}

/** "what does the fox do next". */
const asksWhatFollows =
  /^what (?:happens|happened|does|do|will|did|becomes|is)\b.{0,40}\b(?:next|then|after that|after this|later)$/i;

/** The change that a message asks for; null when it is about something else. */
export function findStoryChange(message: TokenizedText): StoryChange | null {
  const bare = withoutCourtesies(message);
  const text = bare === '' ? message.text : bare;
  if (message.words.length === 0 || message.words.length > longestWish) return null;
  if (continueMessages.has(spokenForm(text)) || continueMessages.has(spokenForm(message.text))) return { type: 'next' };
  if (asksWhatFollows.test(text)) return { type: 'next' };
  // "A story with a happy ending" is a new story.
  if (/\b(?:story|tale|geschichte|histoire|cuento) (?:about|of|with|where|über|sur|sobre)\b/i.test(text)) return null;
  return findSceneChange(text) ?? findEndingChange(text);
}
