/** What a message asks of a story that was told. */
import { endingWords, goOnPhrases, listed, redoVerbs, sceneWords } from '../lexicon/index.ts';
import type { StoryChange, StoryEnding } from '../story.ts';
import type { Reading } from './tokenized-text.ts';

const setOf = (line: string): ReadonlySet<string> => new Set(listed(line));

const goOn = setOf(goOnPhrases);
const redo = setOf(redoVerbs);
const scenes = Object.values(sceneWords).map(setOf);
const endings = (Object.entries(endingWords) as [StoryEnding, string][]).map(
  ([ending, line]) => [ending, setOf(line)] as const,
);

/** Openings and closings that say nothing. */
const opening =
  /^(?:(?:ok|okay|and|but|so|oh|hmm+|please|nice|great|wow|cool|lovely|thanks|thank you|now|well|yes|can you|could you|would you|will you|i want to know|i wonder|tell me|tell us)[\s,.!]+)+/i;
const closing =
  /(?:[\s,]+(?:please|thanks|thank you|now|for me|in the story|of the story|in this story|then|bitte))*[\s.!?…]*$/i;

/** In words: a wish about a story that is longer describes a new one. */
const longest = 14;

const isEnding = /\b(?:end|ends|ending|finale|finish|conclusion|happy end|ende|schluss|fin|final|finale)\b/i;
const isScene = /\b(?:scene|part|page|picture|image|panel|chapter)\b/i;

const spoken = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const wordsIn = (text: string): readonly string[] => spoken(text).split(' ').filter(Boolean);

/** "make the ending happy", "a sad ending", "end it with a twist", "can it end well?". */
function endingAsked(text: string): StoryChange | null {
  const said = wordsIn(text);
  const isWhole =
    /^(?:make|let|give|have) (?:it|this|the story|them|him|her) (?:(?:a bit|a little|much|more) )*(happier|funnier|sadder|sillier)$/i.exec(
      text,
    );
  if (!isEnding.test(text) && !isWhole) return null;
  if (/\bend(?:s|ed)? (?:well|happily|good)\b/i.test(text)) return { type: 'ending', ending: 'happy' };
  const found = endings.find(([, words]) => said.some((word) => words.has(word)));
  if (found) return { type: 'ending', ending: found[0] };
  const isAgain = said.some((word) => redo.has(word)) || /\b(?:i (?:dont|do not) like|not like)\b/i.test(spoken(text));
  return isAgain ? { type: 'ending', ending: 'surprising' } : null;
}

/** "redo scene 2", "another second scene", "the last picture again", "scene 3, please". */
function sceneAsked(text: string): StoryChange | null {
  if (!isScene.test(text)) return null;
  const said = wordsIn(text);
  const at = said.findIndex((word) => isScene.test(word));
  const near = [said[at + 1], said[at - 1], said[at - 2]].filter((word) => word !== undefined);
  const scene = scenes.findIndex((words) => near.some((word) => words.has(word)));
  const isAsked = said.some((word) => redo.has(word)) || said.length <= 3;
  return scene >= 0 && isAsked ? { type: 'scene', scene } : null;
}

/** The change that is asked for; null when the message is about something else. */
export function findStoryChange(reading: Reading): StoryChange | null {
  const bare = reading.text.replace(opening, '').replace(closing, '');
  const text = bare === '' ? reading.text : bare;
  if (reading.words.length === 0 || reading.words.length > longest) return null;
  if (goOn.has(spoken(text)) || goOn.has(spoken(reading.text))) return { type: 'next' };
  if (
    /^what (?:happens|happened|does|do|will|did|becomes|is)\b.{0,40}\b(?:next|then|after (?:that|this)|afterwards|later)$/i.test(
      text,
    )
  )
    return { type: 'next' };
  // "A story with a happy ending" is a new one.
  if (/\b(?:story|tale|geschichte|histoire|cuento) (?:about|of|with|where|über|sur|sobre)\b/i.test(text)) return null;
  return sceneAsked(text) ?? endingAsked(text);
}
