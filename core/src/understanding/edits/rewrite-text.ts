/** Rewrites what a picture shows, in words: takes a thing out, puts another in its place, says how one is. */
import {
  article,
  comparatives,
  findSubjects,
  governingParticiples,
  havingWords,
  isColour,
  listed,
  opposedAdjectives,
  postures,
  type Word,
  withArticle,
  wordsOf,
} from '../../lexicon/index.ts';
import { isPlural, singular } from './nouns.ts';
import { afterDeterminer, findThing, type Phrase, type PhrasedText, type Place, phrasesOf } from './phrases.ts';

const having = new Set(listed(havingWords));
const governing = new Set(listed(governingParticiples));
const postureWords = new Set(listed(postures));
const comparing = new Set([...listed(comparatives), 'big', 'small', 'large', 'huge', 'tiny', 'little']);
const opposedGroups = opposedAdjectives.split(', ').map((group) => new Set(listed(group)));

/** The text without the words from `from` up to `to`, and without commas that separate nothing any more. */
export function withoutWords({ text, words }: PhrasedText, from: number, to: number, put = ''): string {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return text;
  const before = text.slice(0, first.start);
  const after = text.slice(last.end);
  return tidied(put === '' ? `${before.trimEnd()} ${after.trimStart()}` : `${before}${put}${after}`);
}

const tidied = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;!?])/g, '$1')
    .replace(/(?:,\s*)+,/g, ',')
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .replace(/^(?:and|with) /i, '')
    .trim();

/** The text without a thing and the phrase that brings it; null when it does not name the thing. */
export function withoutThing(text: string, thing: string): string | null {
  const phrased = phrasesOf(text);
  const place = findThing(phrased, thing);
  if (!place) return withoutAdjectiveOf(phrased, thing);
  const phrase = phrased.phrases[place.phrase];
  if (!phrase) return null;
  return place.phrase === 0 ? withoutHead(phrased) : withoutPhrase(phrased, place.phrase);
}

/** The adjectives that a noun makes: `snow` → `snowy`, `fog` → `foggy`, `ice` → `icy`. */
const adjectivesFrom = (noun: string): readonly string[] => [
  `${noun}y`,
  `${noun}${noun.at(-1) ?? ''}y`,
  ...(noun.endsWith('e') ? [`${noun.slice(0, -1)}y`] : []),
];

/** "a snowy forest" without the snow: the adjective goes. */
function withoutAdjectiveOf(phrased: PhrasedText, thing: string): string | null {
  const name = singular(wordsOf(thing).at(-1)?.base ?? '');
  const made = name.length > 2 ? adjectivesFrom(name) : [];
  const at = phrased.words.findIndex(({ base }) => made.includes(base));
  return at < 0 ? null : withFittingArticle(withoutWords(phrased, at, at + 1));
}

/** Without a phrase that is not the head, and what belongs to it: "under a canopy" goes with "of leaves". */
export function withoutPhrase(phrased: PhrasedText, at: number): string {
  const { phrases, words } = phrased;
  const phrase = phrases[at] as Phrase;
  const next = phrases[at + 1];
  const opener = words[phrase.noun - 1]?.base ?? '';
  const goesOn = next?.opening === 'and' && next.noun === next.from + 1 && having.has(opener);
  if (goesOn && next) return withoutWords(phrased, phrase.noun, next.noun);
  let end = at + 1;
  const brought = (one: Phrase | undefined) =>
    one !== undefined &&
    (one.opening === 'relative' || (one.opening === 'preposition' && words[one.from]?.base === 'of'));
  while (brought(phrases[end])) end++;
  if (phrase.opening === 'clause') while (phrases[end] && !/clause|and/.test(phrases[end]?.opening ?? '')) end++;
  return withoutWords(phrased, phrase.from, phrases[end - 1]?.to ?? phrase.to);
}

/** Without the head: what it was in or with becomes the head. The text itself when nothing else is named. */
function withoutHead(phrased: PhrasedText): string {
  const { phrases, text, words } = phrased;
  const rest = phrases.findIndex(({ opening, noun, to }, at) => at > 0 && to > noun && opening !== 'relative');
  const next = phrases[rest];
  const first = phrases[0];
  if (!next || !first) return text;
  const lead = words[afterCommand(words)];
  return standingAlone(tidied(`${text.slice(0, lead?.start ?? 0)}${text.slice(words[next.noun]?.start ?? 0)}`));
}

/** "her dog" → "a dog", when she is not there any more. */
export const standingAlone = (text: string): string =>
  text.replace(/^(?:his|her|its|their) (\S+)/i, (_, noun: string) => (isPlural(noun) ? noun : withArticle(noun)));

/** The position of the head's article, after "draw me". */
function afterCommand(words: readonly Word[]): number {
  const at = words.slice(0, 6).findIndex((_, index) => afterDeterminer(words, index) > index);
  return Math.max(at, 0);
}

/** The text with another thing in a thing's place; null when it does not name the thing. */
export function withReplacement(text: string, old: string, fresh: string): string | null {
  const phrased = phrasesOf(text);
  const place = findThing(phrased, old);
  const phrase = place && phrased.phrases[place.phrase];
  if (!place || !phrase) return null;
  const put = wordsOf(fresh);
  const hasDeterminer = afterDeterminer(put, 0) > 0;
  const isHead = place.to === phrase.to;
  const start = isHead && hasDeterminer ? nounStart(phrased, phrase, place) : place.from;
  const changed = withoutWords(phrased, start, place.to, fresh);
  return hasDeterminer ? changed : withFittingArticle(changed, put.at(-1)?.base ?? '');
}

/** Where a thing's article stands: words of a command before it stay. */
function nounStart({ words }: PhrasedText, phrase: Phrase, place: Place): number {
  for (let at = place.from; at >= phrase.noun; at--)
    if (afterDeterminer(words, at) > at) return determinerStart(words, at, phrase.noun);
  return phrase.noun;
}

const determinerStart = (words: readonly Word[], at: number, from: number): number =>
  at > from && afterDeterminer(words, at - 1) > at ? at - 1 : at;

/** "a owl" → "an owl"; "a cherries" → "cherries", when `noun` is the plural that was put in. */
export function withFittingArticle(text: string, noun = ''): string {
  const fitted = text.replace(/\b(an?) ([\p{L}-]+)/giu, (phrase, given: string, word: string) => {
    if (/^A/.test(given)) return phrase;
    return `${article(word)} ${word}`;
  });
  if (noun === '' || !isPlural(noun)) return fitted;
  return fitted.replace(/\ban? ([\p{L}-]+)/giu, (phrase, word: string) =>
    word.toLowerCase() === noun ? word : phrase,
  );
}

/** The text in which a thing is as `how` says: "blue", "with a hat", "looking left"; null when it does not name the thing. */
export function withDescription(text: string, thing: string, how: string): string | null {
  const phrased = phrasesOf(text);
  const place = findThing(phrased, thing);
  if (!place) return null;
  const next = phrased.phrases[place.phrase + 1];
  const acts = next?.opening === 'participle' && postureWords.has(phrased.words[next.from]?.base ?? '');
  if (acts && postureWords.has(how)) return withPhrase(phrased, place, how);
  return isAdjective(how) ? withAdjective(phrased, place, how) : withPhrase(phrased, place, how);
}

/** Whether words can stand before a noun: "blue", "big and red"; not "with a hat", "looking left". */
function isAdjective(how: string): boolean {
  const words = wordsOf(how);
  const plain = words.filter(({ base }) => !/^(?:and|very|more|less|much|dark|light|bright|pale|deep)$/.test(base));
  return (
    plain.length <= 1 ||
    (words.some(({ base }) => base === 'and') && words.length <= 3 && !/\p{L}ing\b.*ing\b/u.test(how))
  );
}

function withAdjective(phrased: PhrasedText, { phrase, from, to }: Place, how: string): string {
  const { words, phrases } = phrased;
  const own = phrases[phrase] as Phrase;
  const said = wordsOf(how);
  let noun = from;
  while (noun > own.noun && findSubjects([words[noun - 1] as Word]).length > 0) noun--;
  const kept = words.slice(own.noun, noun).filter((word) => !isEndedBy(word, said));
  const name = words
    .slice(noun, to)
    .map(({ text }) => text)
    .join(' ');
  const before = kept.map(({ text }) => text);
  // "a bigger wooden boat": sizes and comparisons come first.
  const isFirst = said.every(({ base }) => comparing.has(base));
  const lead = isFirst ? afterDeterminer(kept, 0) : kept.length;
  const opened = withFittingArticle([...before.slice(0, lead), how, ...before.slice(lead), name].join(' '));
  const changed = withoutWords(phrased, own.noun, to, opened);
  return said.some(({ base }) => postureWords.has(base)) ? withoutPosture(changed, phrase) : changed;
}

/** Whether an adjective cannot stand beside new ones: another colour, another size, another state. */
function isEndedBy(word: Word, said: readonly Word[]): boolean {
  if (isColour(word)) return said.some(isColour);
  if (said.some(({ base }) => base === word.base)) return true;
  return opposedGroups.some((group) => group.has(word.base) && said.some(({ base }) => group.has(base)));
}

/** "a cat awake sleeping on a sill": what it did before goes. */
function withoutPosture(text: string, phrase: number): string {
  const phrased = phrasesOf(text);
  const next = phrased.phrases[phrase + 1];
  const verb = next && phrased.words[next.from];
  if (next?.opening !== 'participle' || !verb || !postureWords.has(verb.base) || governingWithThing(phrased, next))
    return text;
  return withoutWords(phrased, next.from, next.from + 1);
}

const governingWithThing = ({ words }: PhrasedText, { from, noun, to }: Phrase): boolean =>
  to > noun && governing.has(words[from]?.base ?? '');

/** What can be done where one is. */
const gazing = /^(?:looking|staring|smiling|facing|glancing|waving|laughing|crying|pointing|nodding|winking)$/;

/** Puts a phrase behind a thing. What it did before goes when the phrase says what it does now. */
function withPhrase(phrased: PhrasedText, { phrase, to }: Place, how: string): string {
  const { words, phrases, text } = phrased;
  const first = wordsOf(how)[0];
  const acts = first !== undefined && (first.base.endsWith('ing') || postureWords.has(first.base));
  const next = phrases[phrase + 1];
  const isPosture = next?.opening === 'participle' && postureWords.has(words[next.from]?.base ?? '');
  if (acts && next && isPosture) {
    const place = phrases[phrase + 2];
    const movesOn =
      !gazing.test(first.base) && wordsOf(how).length > 2 && place?.opening === 'preposition' && next.to === next.noun;
    return withoutWords(phrased, next.from, movesOn && place ? place.to : next.from + 1, how);
  }
  const end = words[to - 1]?.end ?? text.length;
  return tidied(`${text.slice(0, end)} ${how}${text.slice(end)}`);
}

/** The text without a colour's name. */
export function withoutColour(text: string, colour: string): string {
  const phrased = phrasesOf(text);
  const name = wordsOf(colour)[0]?.base;
  const at = phrased.words.findIndex(({ base }) => base === name);
  return at < 0 ? text : withFittingArticle(withoutWords(phrased, at, at + 1));
}
