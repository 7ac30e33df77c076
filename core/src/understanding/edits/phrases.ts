/** Cuts what a picture shows into phrases: "a red fox", "sleeping", "under an oak tree", "in the snow". */
import {
  createPhraseIndex,
  determiners,
  findAt,
  findSubjects,
  governingParticiples,
  listed,
  postures,
  prepositions,
  type Word,
  wordsOf,
} from '../../lexicon/index.ts';
import { singular } from './nouns.ts';

/** How a phrase begins: at the start of a clause, with a preposition, a participle ("holding"), "and", or "that is". */
export type PhraseOpening = 'clause' | 'preposition' | 'participle' | 'and' | 'relative';

/** A phrase: its words from `from` up to `to`, and where its noun with article and adjectives begins (`noun`). */
export type Phrase = {
  readonly opening: PhraseOpening;
  readonly from: number;
  readonly noun: number;
  readonly to: number;
};

/** A text with its words and phrases. */
export type PhrasedText = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly phrases: readonly Phrase[];
};

const indexOf = (line: string) => createPhraseIndex(listed(line).map((phrase) => [phrase, true] as const));
const prepositionIndex = indexOf(prepositions);
const determinerIndex = indexOf(determiners);
const governing = new Set(listed(governingParticiples));
const postureWords = new Set(listed(postures));

/** The position after the determiner at `at`; `at` when there is none. */
export const afterDeterminer = (words: readonly Word[], at: number): number =>
  findAt(words, at, determinerIndex)?.end ?? at;

/** Whether the word at `at` is what a figure does: "sleeping" of "a fox sleeping", not of "a sleeping fox". */
function isParticiple(words: readonly Word[], at: number, nounFrom: number): boolean {
  const base = words[at]?.base ?? '';
  if (at <= nounFrom || !(base.endsWith('ing') || postureWords.has(base))) return false;
  if (afterDeterminer(words, nounFrom) === at) return false;
  const next = words[at + 1];
  const isLast = !next || next.clause !== words[at]?.clause;
  if (governing.has(base) || (isLast && postureWords.has(base))) return true;
  if (isLast) return base.length > 5 && findSubjects([words[at] as Word]).length === 0;
  const isFollowed =
    findAt(words, at + 1, prepositionIndex) !== null ||
    findAt(words, at + 1, determinerIndex) !== null ||
    /^(?:and|left|right|up|down|away|back|in|at|off|outside|inside|happily|quietly)$/.test(next.base);
  return isFollowed && findSubjects([words[at] as Word]).length === 0;
}

/** The phrase opening at `at` and where its noun begins; null when the word goes on with the phrase before. */
function openingAt(words: readonly Word[], at: number, current: Phrase | undefined): Omit<Phrase, 'to'> | null {
  const word = words[at];
  const isApart = at === 0 || word?.clause !== words[at - 1]?.clause;
  const preposition = findAt(words, at, prepositionIndex);
  if (preposition) return { opening: 'preposition', from: at, noun: preposition.end };
  if (word?.base === 'and' || word?.base === 'plus') {
    const inner = findAt(words, at + 1, prepositionIndex);
    return { opening: 'and', from: at, noun: inner?.end ?? at + 1 };
  }
  if (isApart) return { opening: 'clause', from: at, noun: at };
  if (/^(?:that|who|which|whose|is|are|was|were)$/.test(word?.base ?? ''))
    return { opening: 'relative', from: at, noun: at + 1 };
  return isParticiple(words, at, current?.noun ?? at) ? { opening: 'participle', from: at, noun: at + 1 } : null;
}

/** The text that was read last: a message's rules look at the same picture again and again. */
let lastRead: PhrasedText | null = null;

/** The phrases of a text, in order. Linear in its length. */
export function phrasesOf(text: string): PhrasedText {
  if (lastRead?.text !== text) lastRead = readPhrases(text);
  return lastRead;
}

function readPhrases(text: string): PhrasedText {
  const words = wordsOf(text);
  const phrases: Phrase[] = [];
  for (let at = 0; at < words.length; ) {
    const opened = openingAt(words, at, phrases.at(-1));
    const last = phrases.at(-1);
    if (opened) {
      phrases.push({ ...opened, to: Math.max(opened.noun, at + 1) });
      at = Math.max(opened.noun, at + 1);
    } else {
      if (last) phrases[phrases.length - 1] = { ...last, to: at + 1 };
      at++;
    }
  }
  return { text, words, phrases };
}

/** The words of a phrase's noun, with article and adjectives. */
export const nounOf = ({ words }: PhrasedText, { noun, to }: Phrase): readonly Word[] => words.slice(noun, to);

/** Where a thing is named: the phrase's number, and the words that name it. */
export type Place = { readonly phrase: number; readonly from: number; readonly to: number };

/** In letters: the shortest noun that is looked for at the end of a compound ("boat" of "sailboat"). */
const shortestCompoundHead = 4;

/** Where the text names a thing: by its own word, by another word for it, or as the end of a compound; null when it does not. */
export function findThing(phrased: PhrasedText, thing: string): Place | null {
  const words = wordsOf(thing);
  const sought = words.slice(afterDeterminer(words, 0));
  const last = singular(sought.at(-1)?.base ?? '');
  if (last === '') return null;
  const ids = findSubjects(sought.slice(-2));
  const tests: readonly ((word: Word, at: number) => boolean)[] = [
    ({ base }) => singular(base) === last,
    (word, at) => findSubjects(pairAt(phrased.words, word, at)).some((id) => ids.includes(id)),
    ({ base }) => last.length >= shortestCompoundHead && singular(base) !== last && singular(base).endsWith(last),
  ];
  for (const test of tests) {
    const found = placesWhere(phrased, test);
    const best = found.find(({ phrase, to }) => phrased.phrases[phrase]?.to === to) ?? found[0];
    if (best) return best;
  }
  return null;
}

/** A word alone, or with the one before it when only both together name something: "ice cream". */
const pairAt = (words: readonly Word[], word: Word, at: number): readonly Word[] => {
  const before = words[at - 1];
  return findSubjects([word]).length === 0 && before ? [before, word] : [word];
};

function placesWhere(phrased: PhrasedText, test: (word: Word, at: number) => boolean): readonly Place[] {
  return phrased.phrases.flatMap(({ noun, to }, phrase) => {
    for (let at = to - 1; at >= noun; at--) {
      const word = phrased.words[at];
      if (word && test(word, at)) return [{ phrase, from: at, to: at + 1 }];
    }
    return [];
  });
}

/** The head of the picture: the noun of its first phrase that has one, such as "red fox"; null when there is none. */
export function headOf(phrased: PhrasedText): string | null {
  const first = phrased.phrases.find(({ noun, to }) => to > noun);
  const words = first ? nounOf(phrased, first) : [];
  const name = words.slice(afterDeterminer(words, 0));
  return name.length === 0 ? null : name.map(({ text }) => text).join(' ');
}
