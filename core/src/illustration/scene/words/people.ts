/** People who are named in a text: "Rose and Jack at a dinner" are two people, "Bob as a knight" is a knight. */
import { givenNames, type Word } from '../../../lexicon/index.ts';
import { findFigure } from '../../subjects/index.ts';
import type { Token } from '../token.ts';
import type { NameReader } from './names.ts';

/** Words after which a capital begins a thing or a title rather than a name. */
const determiners: ReadonlySet<string> = new Set(
  'a an the this that these those every each some any no two three four five several many st saint'.split(' '),
);

/** What people do, right after a name that opens a sentence and may be a thing: robins sing, and roses grow. */
const human: ReadonlySet<string> = new Set(
  'riding cooking baking reading playing wearing drinking holding dancing painting driving writing laughing smiling hugging kissing celebrating working teaching studying shopping cycling skating surfing knitting gardening fishing hiking camping marrying proposing typing phoning'.split(
    ' ',
  ),
);

/** The noun of the figure that stands for somebody. */
type Person = { readonly figure: 'woman' | 'man' | 'person' };

const isCapital = ({ text }: Word): boolean => /^\p{Lu}\p{Ll}/u.test(text);
const ownerEnding = /['’]s$/;

/**
 * Who is named, by the index of the word: somebody to draw, or null for a name that adds nobody, as of a knight who is named, a
 * dog's, or an owner's. Linear in the number of words.
 */
export function peopleIn(
  words: readonly Word[],
  names: ReadonlySet<number>,
  reader: NameReader,
): ReadonlyMap<number, Token | null> {
  const people = new Map<number, Token | null>();
  // Where every word has its capital, or none has, capitals tell nothing.
  const isTelling = words.some(({ text }) => /^\p{Ll}{2}/u.test(text));
  const isNameAlone = words.length === 1 && givenNames.get(words[0]?.base ?? '')?.isThing === false;
  if (!isTelling && !isNameAlone) return people;
  const several = hasSeveralCalled(words, names, reader);
  /** Names that those have who were spoken of before. */
  const listed = new Set<number>();
  for (const [at, word] of words.entries()) {
    if (names.has(at) || people.has(at)) continue;
    const before = partnerBefore(words, at);
    const isListed =
      before !== undefined &&
      ((several && names.has(before)) || listed.has(before) || isSeveralBefore(before, at, reader));
    const named = nameAt(words, at, reader);
    if (isListed && isCapital(word)) {
      people.set(at, null);
      listed.add(at);
      continue;
    }
    if (!named) continue;
    const isSilent = ownerEnding.test(word.lower) || isRole(words, at, reader) || isTitled(words, at);
    people.set(at, isSilent ? null : tokenFor(named));
    const next = words[at + 1];
    const isSurname = next && next.clause === word.clause && isCapital(next) && !givenNames.has(next.base);
    if (isSurname && isCapital(word)) people.set(at + 1, null);
  }
  return people;
}

function tokenFor({ figure }: Person): Token | null {
  const person = findFigure(figure);
  return person ? { type: 'figure', figure: person, noun: figure, isPlural: false, isNamed: true } : null;
}

/** Whether several things are called something: "three frogs called Ole, Kai and Finn". */
function hasSeveralCalled(words: readonly Word[], names: ReadonlySet<number>, { thingAt }: NameReader): boolean {
  const [first] = names;
  if (first === undefined) return false;
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) if (thingAt(at)) return thingAt(at)?.isPlural === true;
  return words.length > 0 && /^(?:called|named)$/.test(words[first - 1]?.base ?? '') && first > 1;
}

/** Whether a comma parts a name from several beings just before it: "two children, Mia and Tom". */
function isSeveralBefore(before: number, at: number, { thingAt }: NameReader): boolean {
  const thing = thingAt(before);
  return before === at - 1 && thing?.end === at && thing.isBeing && thing.isPlural;
}

/** The index of the word that "and" or a comma joins to the one at `at` from before; undefined when none does. */
function partnerBefore(words: readonly Word[], at: number): number | undefined {
  const before = words[at - 1];
  if (before?.base === 'and' || before?.text === '&') return at - 2;
  return before && before.clause !== words[at]?.clause && !words[at]?.opensSentence ? at - 1 : undefined;
}

function partnerAfter(words: readonly Word[], at: number): number | undefined {
  const next = words[at + 1];
  if (next?.base === 'and') return at + 2;
  return next && next.clause !== words[at]?.clause && !next.opensSentence ? at + 1 : undefined;
}

/** The name at an index, where it means somebody. */
function nameAt(words: readonly Word[], at: number, reader: NameReader): Person | undefined {
  const word = words[at];
  if (!word || determiners.has(words[at - 1]?.lower ?? '')) return undefined;
  const known = givenNames.get(word.base);
  const partners = [partnerBefore(words, at), partnerAfter(words, at)].flatMap((index) => words[index ?? -1] ?? []);
  const isJoined = partners.some((partner) => givenNames.has(partner.base) && isCapital(partner) === isCapital(word));
  const isRoleBearer = isRole(words, at, reader);
  if (!known) {
    const isUnknown = isCapital(word) && !reader.thingAt(at) && !reader.isOther(at);
    return isUnknown && (isJoined || isRoleBearer) ? { figure: 'person' } : undefined;
  }
  if (reader.isOther(at) && !isJoined) return undefined;
  if (!isCapital(word)) return !known.isThing && (isJoined || isRoleBearer) ? known : undefined;
  if (!known.isThing || isJoined || isRoleBearer || ownerEnding.test(word.lower)) return known;
  if (word.opensSentence) return human.has(words[at + 1]?.base ?? '') ? known : undefined;
  return known;
}

/** "Bob as a knight", "Anna dressed as a witch": what they are as is drawn. */
function isRole(words: readonly Word[], at: number, { thingAt }: NameReader): boolean {
  const from = words[at + 1]?.base === 'dressed' ? at + 2 : at + 1;
  if (words[from]?.base !== 'as') return false;
  const role = /^(?:an?|the)$/.test(words[from + 1]?.base ?? '') ? from + 2 : from + 1;
  return [role, role + 1].some((index) => thingAt(index)?.isBeing === true);
}

/** "Jack the pumpkin farmer". */
const isTitled = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.text === 'the' && words[at + 1]?.clause === words[at]?.clause;
