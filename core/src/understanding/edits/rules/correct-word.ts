/** Edits that correct one word of the picture: a slip of spelling, or which of its meanings was meant. */
import {
  editWords,
  findSubjects,
  homonyms,
  isColour,
  listed,
  plainAdjectives,
  type Word,
} from '../../../lexicon/index.ts';
import type { Edit } from '../edit.ts';
import { nameOf, singular } from '../nouns.ts';
import { afterDeterminer, findThing, nounOf, phrasesOf } from '../phrases.ts';
import { type EditRule, type Picture, patternRule } from '../rule.ts';
import { figureOf, shows } from '../things-of-picture.ts';

const ofTwoMeanings = new Set(listed(homonyms));
const adjectives = new Set(listed(plainAdjectives));
const kinds = new Set(listed(editWords.kind));

/** In letters: in shorter words one letter makes any other word. */
const shortestSpelled = 4;

/** Whether one letter was put in, left out, changed, or swapped with the next: "bear" and "beer". */
function isSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const shorter = Math.min(one.length, other.length);
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  const isSwapped = left.length === 2 && left[0] === right[1] && left[1] === right[0];
  return isSwapped || (left.length <= 1 && right.length <= 1);
}

/** The noun of the picture that a word corrects the spelling of; null when there is none. */
export function slipIn({ text }: Picture, fresh: readonly Word[]): string | null {
  const words = fresh.slice(afterDeterminer(fresh, 0));
  const [word] = words;
  if (!word || words.length !== 1 || word.base.length < shortestSpelled) return null;
  const phrased = phrasesOf(text);
  const nouns = phrased.phrases.flatMap((phrase) => nounOf(phrased, phrase));
  const found = nouns.find(({ base }) => base.length >= shortestSpelled && isSlip(base, word.base));
  return found?.text ?? null;
}

/** The word of two meanings that the picture shows; null when none is known. */
const homonymIn = ({ text }: Picture): string | null =>
  phrasesOf(text).words.find(({ base }) => ofTwoMeanings.has(singular(base)))?.text ?? null;

/** "the bird", "the animal kind": its name without the article and words for a kind. */
const senseOf = (words: readonly Word[]): string => {
  const bare = kinds.has(words.at(-1)?.base ?? '') ? words.slice(0, -1) : words;
  return bare.length === 0 ? '' : nameOf(bare);
};

/**
 * A crane that is a bird is drawn as "a crane bird". Null when the picture shows what is named, so that it is no other
 * meaning; `known`: only when the picture names a word of two meanings.
 */
export function senseEdit(fresh: readonly Word[], picture: Picture, known: boolean): Edit | null {
  const sense = senseOf(fresh);
  const old = homonymIn(picture) ?? (known ? null : figureOf(picture)?.split(' ').at(-1));
  const isShown = shows(picture, fresh) && findThing(phrasesOf(picture.text), sense) !== null;
  if (!old || sense === '' || isShown || fresh.length > 4) return null;
  const isOne = fresh.at(-1)?.base === 'one' && findSubjects(fresh).length === 0;
  if (isOne) return { type: 'describe', thing: old, how: sense };
  const isHow = fresh.slice(afterDeterminer(fresh, 0)).every((word) => isColour(word) || adjectives.has(word.base));
  return isHow ? { type: 'describe', thing: old, how: sense } : { type: 'replace', old, fresh: `${old} ${sense}` };
}

/** Tried before those that correct other things. */
export const wordRules: readonly EditRule[] = [
  patternRule(
    'which of two meanings',
    [
      ['a crane by the river', 'the bird, not the machine', 'a crane bird by the river [without machine]'],
      ['a bat in a cave', 'I meant the animal, not the stick', 'a bat animal in a cave [without stick]'],
      ['a seal on a rock', 'not the stamp, the animal', 'a seal animal on a rock [without stamp]'],
      ['a man with a bass', 'the instrument, not the fish', 'a man with a bass instrument [without fish]'],
      ['a jaguar at night', 'the car, not the animal', 'a jaguar car at night [without animal]'],
      ['a crane by the river', 'the bird kind', 'a crane bird by the river'],
      ['a bat in a cave', 'I meant the wooden kind', 'a wooden bat in a cave'],
      ['a keyboard in a bar', 'the musical one, not the computer', 'a musical keyboard in a bar [without computer]'],
      ['a mole in a garden', 'I mean the animal', 'a mole animal in a garden'],
    ],
    [
      '@meaning? as-in? the <fresh:3> and|but|i-mean|i-meant? not|instead-of|rather-than the|a|an <old:3>',
      'not the|a|an <old:3> but|rather|i-mean|i-meant? the|a|an <fresh:3>',
      '@meaning? as-in? the <fresh:2> <kind=@kind> please|i-mean?',
      '@meaning the <fresh:2>',
      'the <fresh:2> i-mean|i-meant',
    ],
    (named, { picture }) => {
      const [fresh, old] = [named('fresh'), named('old')];
      if (old.length > 0 && shows(picture, old)) return null;
      const edit = senseEdit(fresh, picture, old.length === 0);
      if (!edit) return null;
      const other = senseOf(old);
      return other === '' || old.length > 2 ? edit : [edit, { type: 'remove', things: [other] }];
    },
  ),
];
