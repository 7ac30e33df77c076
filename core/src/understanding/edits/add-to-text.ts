/** Adds words to what a picture shows, and ends what they contradict: "at dawn" ends "at night". */
import {
  findAll,
  findPlaces,
  isColour,
  listed,
  momentIndex,
  momentsEndedBy,
  signsOfSeason,
  type Word,
  wordsOf,
} from '../../lexicon/index.ts';
import { withoutClosingPunctuation } from '../tokenized-text.ts';
import { nounOf, type Phrase, type PhrasedText, phrasesOf } from './phrases.ts';
import { withFittingArticle, withoutPhrase, withoutWords } from './rewrite-text.ts';

const signs: ReadonlyMap<string, string> = new Map(
  Object.entries(signsOfSeason).flatMap(([moment, line]) => listed(line).map((word) => [word, moment] as const)),
);

/** The hours, weather and seasons that words name or show. */
const momentsIn = (words: readonly Word[]): readonly string[] => [
  ...findAll(words, momentIndex).map(({ value }) => value),
  ...words.flatMap(({ base }) => signs.get(base) ?? []),
];

/** `a lake` and `at night` → `a lake, at night`. Nothing is said twice. */
export function withAddition(text: string, words: string): string {
  const said = wordsOf(words);
  const ended = new Set(momentsIn(said).flatMap((moment) => listed(momentsEndedBy[moment] ?? '')));
  let changed = withoutClosingPunctuation(text);
  if (ended.size > 0) changed = withoutMoments(changed, ended);
  if (setsPlace(said)) changed = withoutPlace(changed);
  const lower = words.toLowerCase();
  const segments = changed.split(', ').filter((segment, at) => at === 0 || !isSaidAgain(segment, said, lower));
  return segments[0]?.toLowerCase() === lower && segments.length === 1 ? changed : [...segments, words].join(', ');
}

/** Whether an earlier addition is the same as the new one, or as colourful as it. */
function isSaidAgain(segment: string, said: readonly Word[], lower: string): boolean {
  if (segment.toLowerCase() === lower) return true;
  const about = /^the (\p{L}+) /u.exec(lower)?.[1];
  if (about !== undefined && segment.toLowerCase().startsWith(`the ${about} `)) return true;
  return namesOnlyColours(wordsOf(segment)) && namesOnlyColours(said);
}

const namesOnlyColours = (words: readonly Word[]): boolean =>
  words.some(isColour) &&
  words.every((word) => isColour(word) || /^(?:in|and|dark|light|bright|pale)$/.test(word.base));

/** Without phrases that are only about ended moments, and without adjectives that name them: "at night", "snowy". */
function withoutMoments(text: string, ended: ReadonlySet<string>): string {
  let changed = text;
  // Each round takes one thing out; a text has no more moments than words.
  for (let rounds = 0; rounds < 6; rounds++) {
    const phrased = phrasesOf(changed);
    const next = withoutOneMoment(phrased, ended);
    if (next === null || next === changed) return changed;
    changed = next;
  }
  return changed;
}

function withoutOneMoment(phrased: PhrasedText, ended: ReadonlySet<string>): string | null {
  const at = phrased.phrases.findIndex((phrase, index) => index > 0 && isOnlyMoment(nounOf(phrased, phrase), ended));
  if (at > 0) return withoutPhrase(phrased, at);
  const adjective = phrased.phrases.flatMap(({ noun, to }) =>
    phrased.words.slice(noun, to - 1).flatMap((word, index) => (isEnded([word], ended) ? [noun + index] : [])),
  )[0];
  return adjective === undefined ? null : withFittingArticle(withoutWords(phrased, adjective, adjective + 1));
}

const isEnded = (words: readonly Word[], ended: ReadonlySet<string>): boolean => {
  const moments = momentsIn(words);
  return moments.length > 0 && moments.every((moment) => ended.has(moment));
};

const isOnlyMoment = (noun: readonly Word[], ended: ReadonlySet<string>): boolean => {
  const named = noun.filter(
    ({ base }) => !/^(?:an?|the|deep|late|early|full|heavy|light|thick|soft|falling|in|cold|and|of)$/.test(base),
  );
  return (
    named.length > 0 &&
    named.length <= 2 &&
    named.every((word) => momentsIn([word]).length > 0) &&
    isEnded(named, ended)
  );
};

const setting = /^(?:in|on|at|inside|to)$/;

/** Whether words set the place of it all: "at the beach", "in space". */
const setsPlace = (words: readonly Word[]): boolean =>
  setting.test(words[0]?.base ?? '') &&
  words.length <= 5 &&
  (findPlaces(words).length > 0 || words.at(-1)?.base === 'space');

/** Without the phrase that said the place before: "in a meadow". */
function withoutPlace(text: string): string {
  const phrased = phrasesOf(text);
  const isPlace = (phrase: Phrase) =>
    setting.test(phrased.words[phrase.from]?.base ?? '') && findPlaces(nounOf(phrased, phrase)).length > 0;
  const at = phrased.phrases.findIndex((phrase, index) => index > 0 && isPlace(phrase));
  return at > 0 ? withoutPhrase(phrased, at) : text;
}
