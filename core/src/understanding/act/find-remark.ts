/** Remarks about the last picture that ask for no change in words: "hmm, not sure about this one", "my friends will love it". */
import {
  commandVerbs,
  fillers,
  findMoodAt,
  findStyle,
  findSubjects,
  listed,
  pictureNouns,
  remarkWords,
  type Word,
} from '../../lexicon/index.ts';
import { findLifePeriod } from '../life-period.ts';
import type { TokenizedText } from '../tokenized-text.ts';
import { people } from './find-talk.ts';
import { spokenWords } from './spoken.ts';
import type { Talk } from './spoken-message.ts';

const setOf = (line: string): ReadonlySet<string> => new Set(listed(line));
const doubtWords = setOf(remarkWords.doubtWords);
const doubtCores = setOf(remarkWords.doubtCores);
const deniedCores = setOf(remarkWords.doubtCoresWhenDenied);
const denials = /^(?:not|dont|isnt|doesnt|wasnt|didnt|never|no|without|aint)$/;

/** In words. */
const longestDoubt = 10;
const longestRemark = 9;

/** Whether a message says nothing but that the picture does not please. */
export function isDoubt({ words }: TokenizedText): boolean {
  if (words.length === 0 || words.length > longestDoubt) return false;
  const spoken = spokenWords(words);
  const isDenied = spoken.some((word) => denials.test(word));
  const isPlain = spoken.every(
    (word) => doubtWords.has(word) || doubtCores.has(word) || (isDenied && deniedCores.has(word)),
  );
  const carries = (word: string) =>
    (doubtCores.has(word) && (word !== 'sure' || isDenied)) || (isDenied && deniedCores.has(word));
  return isPlain && spoken.some(carries) && !spoken.every((word) => word === 'not' || word === 'sure');
}

/** Openings before a command. */
const courtesies = /^(?:please|can|could|would|will|you|ok|okay|now|and|so|hey|then|just|oh|well|hm+)$/;

/** "my kid says hi": told, with nothing of it to be seen. */
const speaks = (words: readonly Word[]): boolean =>
  words.some(({ base }) => /^(?:says?|said|thinks?|showed|told|asked|sent)$/.test(base));

/** Words that stand for the picture at either end of a remark. */
const ofThis = /^(?:this|it|that|these|them|thats|its|those)$/;

/** Words that speak to somebody, or of a picture that both see, and so name nothing to draw. */
const pointers =
  /^(?:i|you|you're|youre|you've|we|it|its|this|that|thats|these|those|they|im|ive|id|ill|your|mine|us|me)$/;
const pleased = setOf(remarkWords.pleasedWords);

/**
 * What a short message that fits no rule says about the last picture: praise, or else a doubt. Undefined when it names
 * something: a thing, a mood, a time of the person's life.
 */
export function findRemark({ words }: TokenizedText): Talk | undefined {
  if (words.length === 0 || words.length > longestRemark) return undefined;
  const isToVizzy = /^you(?:'?re|'ve)?$/.test(words[0]?.base ?? '');
  const opening = isToVizzy ? 'you' : (words.find(({ base }) => !courtesies.test(base))?.base ?? '');
  // "How I feel on Mondays" and "surprise me" ask for a picture.
  if (/^(?:how|when|surprise)$/.test(opening)) return undefined;
  if (commandVerbs.has(opening) || findStyle(words) !== null) return undefined;
  const praises = words.some((_, at) => isPleased(words, at));
  const isOfThis = praises && [words[0], words.at(-1)].some((word) => ofThis.test(word?.base ?? ''));
  const names = findSubjects(words).filter((subject) => !people.has(subject));
  const tells = /^(?:i|we|my|you)$/.test(opening) && words.length >= 3;
  if (!isOfThis && (names.length > 0 || (findSubjects(words).length > 0 && !tells))) return undefined;
  const namesMood = words.some((_, at) => findMoodAt(words, at, false) !== null && !isPleased(words, at));
  // "You nailed it", "that made me smile": a feeling about the picture, not one to be drawn.
  const isAbout = isOfThis || ofThis.test(opening) || isToVizzy || (tells && speaks(words));
  if (findLifePeriod(words) !== null || (namesMood && !isAbout)) return undefined;
  const isPointed =
    (tells && findSubjects(words).length > 0 && speaks(words)) ||
    words.some(({ base, lower }) => pointers.test(base) || pointers.test(lower));
  const isEmpty = words.every(({ base }) => fillers.has(base) || pictureNouns.has(base) || pleased.has(base));
  if (!isPointed && !isEmpty) return undefined;
  const isDenied = words.some(({ base }, at) => denials.test(base) && !/^bad$/.test(words[at + 1]?.base ?? ''));
  return { topic: praises && !isDenied ? 'thanks' : 'doubt', sureness: 0.5 };
}

const isPleased = (words: readonly Word[], at: number): boolean => {
  const base = words[at]?.base ?? '';
  return pleased.has(base) && (base !== 'bad' || words[at - 1]?.base === 'not');
};
