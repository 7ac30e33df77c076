/** Whether words compare with the last picture, set its hour and place, or say its mood, rather than name something new. */
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
import { isVisible } from './edits/things-of-picture.ts';
import { tokenize } from './tokenized-text.ts';

const comparativeWords = new Set(listed(comparatives));

/** Finds adjustments of a picture: "brighter", "less busy". */
export const adjustmentIndex = createPhraseIndex(
  Object.entries(adjustments).flatMap(([line, adjustment]) =>
    listed(line).map((phrase) => [phrase, adjustment] as const),
  ),
);

/** Whether the words compare with the last picture: "bigger fox", "a bit darker"; not "warmer days", "bigger than life". */
export function comparesWithPicture(words: readonly Word[], visibleSubjects: readonly string[]): boolean {
  const compared = words.findIndex(({ base }) => comparativeWords.has(base));
  const rest = words.slice(compared + 1);
  if (rest.some(({ base }) => base === 'than')) return false;
  if (compared < 0 || rest.length === 0 || findAll(words, adjustmentIndex).length > 0) return true;
  const isThing = findSubjects(rest).length > 0;
  return isThing || isVisible(rest.map(({ text }) => text).join(' '), visibleSubjects);
}

/** `night` → `at night`, `winter` → `in winter`, `rain` → `in the rain`, `purple` → `in purple`; other words unchanged. */
export function asSettingPhrase(text: string): string {
  const { words } = tokenize(text);
  const word = words[0];
  if (!word || words.length > 1)
    return words.length === 3 && words.every((one, at) => isColour(one) || (at === 1 && one.base === 'and'))
      ? `in ${text}`
      : text;
  if (isColour(word)) return `in ${text}`;
  if (
    /^(?:night|dawn|dusk|sunset|sunrise|noon|midnight|twilight|daybreak|nighttime|halloween|christmas)$/.test(word.base)
  )
    return `at ${text}`;
  if (/^(?:morning|afternoon|evening)$/.test(word.base)) return `in the ${text}`;
  if (/^(?:spring|summer|autumn|fall|winter)$/.test(word.base)) return `in ${text}`;
  return /^(?:rain|snow|fog|mist|storm|wind)$/.test(word.base) ? `in the ${text}` : text;
}

/** Whether the word at `at` is weather, an hour, a season, a colour, or an "and" between them. */
export function isMomentOrColour(words: readonly Word[], word: Word, at: number): boolean {
  return findAt(words, at, momentIndex) !== null || isColour(word) || (at > 0 && word.base === 'and');
}

/** Whether the words name a place, an hour, a season or a colour and no new subject: "at night", "in the snow". */
export function namesOnlySetting(words: readonly Word[]): boolean {
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

/** Whether the words name a mood and nothing to show: "sad", "not sad". */
export const namesOnlyMood = (words: readonly Word[]): boolean =>
  words.every(
    ({ base }, at) => findMoodAt(words, at, true) !== null || /^(?:not|more|less|very|and|a|bit|all|so)$/.test(base),
  );

/** In words. A longer message names something to show. */
const longestFeeling = 6;

/** Nouns of moods that can be subjects of a picture; adjectives cannot. */
const moodsAsThemes =
  /^(?:peace|love|chaos|mystery|romance|joy|anger|fear|hope|nostalgia|melancholy|serenity|sorrow|grief|bliss|delight|rage|fury|passion|energy|stress|panic|anxiety|boredom|excitement|nightmare|dreams?|party|\p{L}+(?:ness|ity|tion|ment|ism))$/u;

/** Whether a whole message says the mood that the last picture should have: "warm and nostalgic", "cozy, but a bit sad". */
export const isMoodOfPicture = (words: readonly Word[]): boolean =>
  words.length <= longestFeeling &&
  words.some((_, at) => findMoodAt(words, at, false) !== null) &&
  findSubjects(words).length === 0 &&
  words.every(
    ({ base }, at) =>
      (findMoodAt(words, at, false) !== null && !moodsAsThemes.test(base)) ||
      /^(?:and|but|a|bit|little|very|so|rather|quite|not|warm|soft|bright|light|dark|gentle|quiet)$/.test(base),
  );
