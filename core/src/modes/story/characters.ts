/** Who goes together in a story: one, two, or as many as the request names. */
import type { Chance } from '../../chance.ts';
import { type Around, anybody, type Character, nameFor, readCharacter } from './character.ts';
import { pronouns } from './grammar.ts';
import { introduced, known, lookOf, lookOfMany } from './mentions.ts';
import type { Clause } from './read-clause.ts';

/** Three and more, each of them named or described. */
export type Crowd = {
  /** `three friends called Ana, Ben and Carl`, `Mia, Lea and their dog Rex`. */
  readonly intro: string;
  /** `the three friends`. */
  readonly known: string;
  /** As a title calls them. */
  readonly title: string;
  /** As a picture shows them. */
  readonly look: string;
  /** Those that were named. */
  readonly names: readonly string[];
};

/** Hero, who is with the hero, and how the two are called as one. */
export type Company = {
  readonly hero: Character;
  readonly companion: Character | null;
  readonly pair: string | null;
  readonly crowd: Crowd | null;
};

const counted = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** `a, b and c`. */
const listed = (items: readonly string[]) => `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/** One of several of a kind, who goes by a name. */
function oneNamed(hero: Character, name: string, around: Around): Character {
  const read = readCharacter(name, { ...around, request: '' });
  const isEither = hero.kind.pronoun === 'any';
  return { ...hero, name, count: 1, pronouns: isEither ? (read?.pronouns ?? hero.pronouns) : hero.pronouns };
}

/** `two brothers` are two, with names of their own. */
function asPair(hero: Character, around: Around, phrase: string, names: readonly string[]): Company {
  const { chance } = around;
  const one = oneNamed(hero, names[0] ?? nameFor(hero, names, chance), around);
  const isEither = hero.kind.pronoun === 'any';
  const forms = isEither ? pronouns(one.pronouns.subject === 'she' ? 'he' : 'she') : hero.pronouns;
  const second = { ...hero, count: 1, pronouns: forms };
  const other = names[1]
    ? oneNamed(hero, names[1], around)
    : { ...second, name: nameFor(second, [one.name ?? ''], chance) };
  const pair = phrase.toLowerCase().replace(/^both |^(?:the |my |our )?(?:two )?/u, 'two ');
  return { hero: one, companion: other, pair, crowd: null };
}

/** `three friends called Ana, Ben and Carl`. */
function asCrowd(hero: Character, phrase: string, names: readonly string[], around: Around): Company {
  const count = Math.max(hero.count, names.length);
  const group = { ...hero, count, name: null };
  const crowd = {
    intro: `${introduced(group)} called ${listed(names)}`,
    known: /\btriplets?\b/u.test(phrase) ? 'the triplets' : known(group),
    title: listed(names),
    look: lookOf(group),
    names,
  };
  const { pronouns: forms } = oneNamed(hero, names[0] ?? '', around);
  return { hero: { ...group, pronouns: forms }, companion: null, pair: null, crowd };
}

/** `Mia, Lea and their dog Rex`. */
function asMany(members: readonly Character[]): Company | null {
  const [hero] = members;
  if (!hero) return null;
  const count = counted[members.length] ?? 'many';
  const isChildren = members.every(
    ({ noun, kind }) => noun === 'child' || kind.nouns.includes('girl') || noun === 'boy',
  );
  const crowd = {
    intro: listed(members.map(introduced)),
    known: `the ${count} ${isChildren ? 'children' : 'friends'}`,
    title: members.every(({ name }) => name !== null)
      ? listed(members.map(known))
      : `the ${count} ${isChildren ? 'children' : 'friends'}`,
    look: lookOfMany(members),
    names: members.map(known),
  };
  return { hero: { ...hero, count: members.length }, companion: null, pair: null, crowd };
}

/** What somebody carries is nobody who comes along. */
const carried =
  /\b(?:kites?|balloons?|umbrellas?|lamps?|lanterns?|books?|guitars?|hats?|scarf|swords?|brooms?|backpacks?|suitcases?|wings?|powers?|secrets?|wands?|eyes|hair|tail|ears?|nose|shells?|voice|dreams?|heart|glasses|crown|wheelchair|bike|bicycle|skateboard|phone|camera|paws?|hands?|arms?|legs?|bag|box|stick|cape|coat|boots|shoes|dress|mask|smile)$/u;

const isCompany = ({ noun, name }: Character) => name !== null || !carried.test(noun);

const several =
  /^(.*?\p{L}) called (\p{Lu}[\p{L}’' -]*(?:(?:, | and |, and | & )\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?)+)$/u;

/** `two sisters called Mia and Lea`: names that belong to a plural. */
function readNamed(head: string, around: Around): Company | null {
  const [, phrase = '', said = ''] = several.exec(head) ?? [];
  if (phrase === '' || / (?:and|&) |,/u.test(phrase)) return null;
  const hero = readCharacter(phrase, around);
  const isPlural =
    hero !== undefined && (hero.count > 1 || /(?:s|children|mice|men|people|wolves|geese)$/iu.test(phrase));
  if (!isPlural) return null;
  const names = said.split(/, and |, | and | & /u);
  return names.length === 2 ? asPair(hero, around, phrase, names) : asCrowd(hero, phrase, names, around);
}

/** Whoever a request names before its clause; null when it names nobody. */
export function readCompany(head: string, clause: Clause | null, around: Around): Company | null {
  const named = readNamed(head, around);
  if (named) return named;
  const parts = head.split(/(?:,? (?:and|&) |, )(?=(?:a|an|the|my|his|her|their|two|three) |\p{Lu})/u);
  const [one = '', two = ''] = parts;
  const hero = readCharacter(one, around);
  if (!hero) return null;
  const companyOf = (phrase: string) => {
    const read = readCharacter(phrase, { ...around, request: '' });
    return read && isCompany(read) ? read : undefined;
  };
  const others = parts.slice(1).flatMap((part) => companyOf(part) ?? []);
  if (others.length > 1 && hero.count === 1) return asMany([hero, ...others.slice(0, 4)]);
  if (hero.count === 2 && two === '') return asPair(hero, around, one, []);
  const met = clause?.type === 'meet' ? clause.phrase : '';
  const companion = hero.count > 2 ? undefined : (others[0] ?? companyOf(met));
  const isNamed =
    hero.name !== null || hero.count > 1 || hero.isDefinite || hero.noun === 'family' || around.chance.next() < 0.35;
  const told = isNamed ? hero : { ...hero, name: nameFor(hero, [companion?.name ?? ''], around.chance) };
  return { hero: told, companion: companion ?? null, pair: null, crowd: null };
}

/** A child comes to every old house. */
export function visitor(chance: Chance): Company {
  const hero = readCharacter(chance.pick(['a girl', 'a boy']), { request: '', subjects: [], chance });
  return hero
    ? { hero: { ...hero, name: nameFor(hero, [], chance) }, companion: null, pair: null, crowd: null }
    : alone(chance);
}

/** Somebody by chance, for a request that names nobody. */
export function alone(chance: Chance): Company {
  const hero = anybody(chance);
  const name = chance.next() < 0.5 ? nameFor(hero, [], chance) : null;
  return { hero: { ...hero, name }, companion: null, pair: null, crowd: null };
}
