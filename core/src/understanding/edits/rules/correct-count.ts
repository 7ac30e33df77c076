/** Edits that correct a number: "I said three", "two, not three", "there are only two, it should be three". */
import { editWords, findSubjects, listed, type Word } from '../../../lexicon/index.ts';
import type { Edit } from '../edit.ts';
import { isPlural, pluralOf, singular } from '../nouns.ts';
import { afterDeterminer, findThing, nounOf, type Phrase, phrasesOf } from '../phrases.ts';
import type { EditContext, EditRule, Picture } from '../rule.ts';
import { textOf } from '../rule.ts';
import { figureOf } from '../things-of-picture.ts';

const numbers = new Map(listed(editWords.number).map((word, at) => [word, at % 10] as const));
const counting = new Set(listed(editWords.counting));
const correcting = new Set(listed(editWords.correcting));

/** In words. A longer message tells something. */
const longest = 14;

/** In words: how far before a number the words stand that say it is wrong. */
const nearest = 2;
const wrongBefore = /^(?:not|only|just|are|is|of|than|see|count|drew|made|gave|got|have|has|theres)$/;
const rightBefore = /^(?:said|asked|wanted|want|meant|mean|should|be|exactly|need|supposed)$/;

const isWrong = (words: readonly Word[], at: number): boolean => {
  const before = words.slice(Math.max(0, at - nearest), at).map(({ base }) => base);
  return before.some((base) => wrongBefore.test(base)) && !before.some((base) => rightBefore.test(base));
};

/** The number that is wished for; null when the words name none. "Two instead of three" after "you drew" wishes three. */
function wishedNumber(words: readonly Word[]): Word | null {
  const said = words.flatMap((word, at) => (numbers.has(word.base) ? [{ word, at }] : []));
  const right = said.find(({ at }) => !isWrong(words, at));
  if (right) return right.word;
  if (words.some(({ base }) => base === 'instead')) return said.at(-1)?.word ?? null;
  return said.find(({ at }) => /^(?:only|just)$/.test(words[at - 1]?.base ?? ''))?.word ?? null;
}

/** The phrase whose things are counted: the one that is named, the first with a number, else the head. */
function countedPhrase({ text }: Picture, named: readonly Word[]): Phrase | null {
  const phrased = phrasesOf(text);
  const thing = named.at(-1);
  if (thing) {
    const place = findThing(phrased, thing.text);
    return place ? (phrased.phrases[place.phrase] ?? null) : null;
  }
  const numbered = phrased.phrases.find((phrase) => numbers.has(nounOf(phrased, phrase)[0]?.base ?? ''));
  return numbered ?? phrased.phrases.find(({ noun, to }) => to > noun) ?? null;
}

/** "three black cats": the things of a phrase in another number; null when it names none. */
function counted(number: Word, named: readonly Word[], picture: Picture): { old: string; fresh: string } | null {
  const phrased = phrasesOf(picture.text);
  const phrase = figureOf(picture) === null ? null : countedPhrase(picture, named);
  const noun = phrase ? nounOf(phrased, phrase) : [];
  const things = noun.slice(afterDeterminer(noun, 0));
  const last = things.at(-1);
  if (!last) return null;
  const isOne = numbers.get(number.base) === 0;
  const name = isOne ? singular(last.base) : isPlural(last.base) ? last.base : pluralOf(last.base);
  const kind = textOf(things.slice(0, -1));
  return { old: last.text, fresh: [number.text, kind, name].filter(Boolean).join(' ') };
}

/** Whether a number is corrected: "not", "said", "should" or a refusal stand with it, and nothing but words of counting. */
function correctsNumber(words: readonly Word[], named: readonly Word[], { isDenied }: EditContext): boolean {
  const isOnly = /^(?:only|just|exactly)$/.test(words[0]?.base ?? '') && words.length <= 3;
  const isSaid = isDenied || isOnly || words.some(({ base }) => correcting.has(base));
  return isSaid && words.every((word) => numbers.has(word.base) || counting.has(word.base) || named.includes(word));
}

/** Tried before those that correct other things. */
export const countRules: readonly EditRule[] = [
  {
    name: 'how many were asked for',
    examples: [
      ['three cats on a wall', 'there are only two, i said three', 'three cats on a wall [exactly three cats]'],
      ['three cats on a wall', 'wrong, two not three', 'two cats on a wall [exactly two cats]'],
      ['five black sheep in a field', 'I asked for four', 'four black sheep in a field [exactly four black sheep]'],
      ['two owls on a branch', 'it should be three owls', 'three owls on a branch [exactly three owls]'],
      ['a duck on a pond', 'no, I meant two', 'two ducks on a pond [exactly two ducks]'],
      ['three boats at sea', 'you drew four instead of three', 'three boats at sea [exactly three boats]'],
      ['three boats at sea', 'only two', 'two boats at sea [exactly two boats]'],
      ['a fox in a meadow', 'two foxes instead of one', 'two foxes in a meadow [exactly two foxes]'],
      ['three boats at sea', 'just one boat, not three', 'one boat at sea [exactly one boat]'],
    ],
    match: (words, context) => {
      if (words.length > longest || !words.some(({ base }) => numbers.has(base))) return null;
      const { picture } = context;
      const named = words.filter(
        (word) => !counting.has(word.base) && !numbers.has(word.base) && isCountable(word, picture),
      );
      if (!correctsNumber(words, named, context)) return null;
      const number = wishedNumber(words);
      const change = number && counted(number, named, picture);
      if (!change) return null;
      const edits: readonly Edit[] = [
        { type: 'replace', ...change },
        { type: 'adjust', words: `exactly ${change.fresh}` },
      ];
      return edits;
    },
  },
];

/** Whether a word names a thing of the picture, in any number. */
const isCountable = (word: Word, { text }: Picture): boolean =>
  (isPlural(word.base) || findSubjects([word]).length > 0) && findThing(phrasesOf(text), word.text) !== null;
