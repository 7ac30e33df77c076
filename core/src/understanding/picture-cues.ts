/** Whether words measure or set the picture at hand, rather than name something new. */
import {
  adjustments,
  comparatives,
  createPhraseIndex,
  findAll,
  findAt,
  findMoodAt,
  findStyle,
  findSubjects,
  isColour,
  listed,
  momentIndex,
  placeIndex,
  type Word,
} from '../lexicon/index.ts';
import { readingOf } from './tokenized-text.ts';
import { isShown } from './visible-subjects.ts';

const comparativeWords = new Set(listed(comparatives));

/** Finds what changes the manner of a picture: "brighter", "less busy". */
export const mannerIndex = createPhraseIndex(
  Object.entries(adjustments).flatMap(([line, adjustment]) =>
    listed(line).map((phrase) => [phrase, adjustment] as const),
  ),
);

/** "bigger fox", "a bit darker": measured against the picture; not "warmer days", "bigger than life". */
export function isMeasured(words: readonly Word[], shown: readonly string[]): boolean {
  const compared = words.findIndex(({ base }) => comparativeWords.has(base));
  const rest = words.slice(compared + 1);
  if (rest.some(({ base }) => base === 'than')) return false;
  if (compared < 0 || rest.length === 0 || findAll(words, mannerIndex).length > 0) return true;
  const isThing = findSubjects(rest).length > 0;
  return isThing || isShown(rest.map(({ text }) => text).join(' '), shown);
}

/** `night` → `at night`, `winter` → `in winter`, `rain` → `in the rain`, `purple` → `in purple`; else the words as they are. */
export function asSetting(text: string): string {
  const { words } = readingOf(text);
  const word = words[0];
  if (!word || words.length > 1)
    return words.length === 3 && words.every((one, at) => isColour(one) || (at === 1 && one.base === 'and'))
      ? `in ${text}`
      : text;
  if (isColour(word)) return `in ${text}`;
  if (/^(?:night|dawn|dusk|sunset|sunrise|noon|midnight|twilight|daybreak|christmas)$/.test(word.base))
    return `at ${text}`;
  if (/^(?:spring|summer|autumn|fall|winter)$/.test(word.base)) return `in ${text}`;
  return /^(?:rain|snow|fog|mist|storm|wind)$/.test(word.base) ? `in the ${text}` : text;
}

/** Rain, night, winter, a colour: what a picture can be set in. */
export function isMoment(words: readonly Word[], word: Word, at: number): boolean {
  return findAt(words, at, momentIndex) !== null || isColour(word) || (at > 0 && word.base === 'and');
}

/** A place, an hour, a season or a colour, and nothing that could be a new subject: "at night", "in the snow". */
export function isSetting(words: readonly Word[]): boolean {
  const rest = words.filter(
    ({ base }) =>
      !/^(?:in|at|on|under|during|by|with|from|near|over|through|the|a|an|deep|late|early|full|heavy|some|more|set|and)$/.test(
        base,
      ),
  );
  return (
    rest.length > 0 &&
    rest.length <= 3 &&
    rest.every(
      (word, at) =>
        isColour(word) ||
        findAt(rest, at, placeIndex) !== null ||
        findAt(rest, at, momentIndex) !== null ||
        /^(?:moon|water|outer|colou?rs?|tones|light|sky)$/.test(word.base) ||
        findStyle([word]) !== null,
    )
  );
}

/** "sad", "not sad": how it shall feel, and nothing to be seen. */
export const isMoodAlone = (words: readonly Word[]): boolean =>
  words.every(
    ({ base }, at) => findMoodAt(words, at, true) !== null || /^(?:not|more|less|very|and|a|bit|all|so)$/.test(base),
  );

/** In words: what says more is about something. */
const longestFeeling = 6;

/** Moods that can be drawn by themselves, which adjectives cannot. */
const themes =
  /^(?:peace|love|chaos|mystery|romance|joy|anger|fear|hope|nostalgia|melancholy|serenity|sorrow|grief|bliss|delight|rage|fury|passion|energy|stress|panic|anxiety|boredom|excitement|nightmare|dreams?|party|\p{L}+(?:ness|ity|tion|ment|ism))$/u;

/** "warm and nostalgic", "cozy, but a bit sad": a whole message that says how the picture at hand shall feel. */
export const isFeelingOfPicture = (words: readonly Word[]): boolean =>
  words.length <= longestFeeling &&
  words.some((_, at) => findMoodAt(words, at, false) !== null) &&
  findSubjects(words).length === 0 &&
  words.every(
    ({ base }, at) =>
      (findMoodAt(words, at, false) !== null && !themes.test(base)) ||
      /^(?:and|but|a|bit|little|very|so|rather|quite|not|warm|soft|bright|light|dark|gentle|quiet)$/.test(base),
  );
