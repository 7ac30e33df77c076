/** Reads the characters of a story: one, two, or as many as the request names. */
import type { Chance } from '../../chance.ts';
import { type Character, nameFor, type RequestContext, randomCharacter, readCharacter } from './character.ts';
import { pronouns } from './grammar.ts';
import { firstMention, laterMention, pictureMention, pictureMentionOfMany } from './mentions.ts';
import type { Clause } from './read-clause.ts';

/** Three or more characters, each named or described, in the forms that texts need. */
export type CharacterGroup = {
  /** `three friends called Ana, Ben and Carl`; `Mia, Lea and their dog Rex`. */
  readonly firstMention: string;
  /** `the friends`, `the three children`. */
  readonly laterMention: string;
  /** In a title: `Ana, Ben and Carl`. */
  readonly titleMention: string;
  /** In a picture's description: `two children and a dog`. */
  readonly pictureMention: string;
  /** The names among them. */
  readonly names: readonly string[];
};

/** The hero; a companion; `pair`, such as `two brothers`, when both were named as one; or a group. */
export type Characters = {
  readonly hero: Character;
  readonly companion: Character | null;
  readonly pair: string | null;
  readonly group: CharacterGroup | null;
};

const numberWords = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** `a, b and c`. */
const joinList = (items: readonly string[]) => `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/** One of several of a kind, with a name. */
function oneNamed(hero: Character, name: string, context: RequestContext): Character {
  const read = readCharacter(name, { ...context, request: '' });
  const isEither = hero.kind.pronoun === 'any';
  return { ...hero, name, count: 1, pronouns: isEither ? (read?.pronouns ?? hero.pronouns) : hero.pronouns };
}

/** `two brothers`: a hero and a companion, each with a name. */
function readPair(hero: Character, context: RequestContext, phrase: string, names: readonly string[]): Characters {
  const { chance } = context;
  const one = oneNamed(hero, names[0] ?? nameFor(hero, names, chance), context);
  const isEither = hero.kind.pronoun === 'any';
  const forms = isEither ? pronouns(one.pronouns.subject === 'she' ? 'he' : 'she') : hero.pronouns;
  const second = { ...hero, count: 1, pronouns: forms };
  const other = names[1]
    ? oneNamed(hero, names[1], context)
    : { ...second, name: nameFor(second, [one.name ?? ''], chance) };
  const pair = phrase.toLowerCase().replace(/^both |^(?:the |my |our )?(?:two )?/u, 'two ');
  return { hero: one, companion: other, pair, group: null };
}

/** `three friends called Ana, Ben and Carl`. */
function readNamedGroup(
  hero: Character,
  phrase: string,
  names: readonly string[],
  context: RequestContext,
): Characters {
  const count = Math.max(hero.count, names.length);
  const several = { ...hero, count, name: null };
  const group = {
    firstMention: `${firstMention(several)} called ${joinList(names)}`,
    laterMention: /\btriplets?\b/u.test(phrase) ? 'the triplets' : laterMention(several),
    titleMention: joinList(names),
    pictureMention: pictureMention(several),
    names,
  };
  const { pronouns: forms } = oneNamed(hero, names[0] ?? '', context);
  return { hero: { ...several, pronouns: forms }, companion: null, pair: null, group };
}

/** `Mia, Lea and their dog Rex`. */
function groupOf(members: readonly Character[]): Characters | null {
  const [hero] = members;
  if (!hero) return null;
  const count = numberWords[members.length] ?? 'many';
  const isChildren = members.every(
    ({ noun, kind }) => noun === 'child' || kind.nouns.includes('girl') || noun === 'boy',
  );
  const group = {
    firstMention: joinList(members.map(firstMention)),
    laterMention: `the ${count} ${isChildren ? 'children' : 'friends'}`,
    titleMention: members.every(({ name }) => name !== null)
      ? joinList(members.map(laterMention))
      : `the ${count} ${isChildren ? 'children' : 'friends'}`,
    pictureMention: pictureMentionOfMany(members),
    names: members.map(laterMention),
  };
  return { hero: { ...hero, count: members.length }, companion: null, pair: null, group };
}

/** Nouns of things that a hero has or carries, which are no companions. */
const carried =
  /\b(?:kites?|balloons?|umbrellas?|lamps?|lanterns?|books?|guitars?|hats?|scarf|swords?|brooms?|backpacks?|suitcases?|wings?|powers?|secrets?|wands?|eyes|hair|tail|ears?|nose|shells?|voice|dreams?|heart|glasses|crown|wheelchair|bike|bicycle|skateboard|phone|camera|paws?|hands?|arms?|legs?|bag|box|stick|cape|coat|boots|shoes|dress|mask|smile)$/u;

const canComeAlong = ({ noun, name }: Character) => name !== null || !carried.test(noun);

const pluralWithNames =
  /^(.*?\p{L}) called (\p{Lu}[\p{L}’' -]*(?:(?:, | and |, and | & )\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?)+)$/u;

/** `two sisters called Mia and Lea`: names that belong to a plural. */
function readPluralWithNames(head: string, context: RequestContext): Characters | null {
  const [, phrase = '', nameList = ''] = pluralWithNames.exec(head) ?? [];
  if (phrase === '' || / (?:and|&) |,/u.test(phrase)) return null;
  const hero = readCharacter(phrase, context);
  const isPlural =
    hero !== undefined && (hero.count > 1 || /(?:s|children|mice|men|people|wolves|geese)$/iu.test(phrase));
  if (!isPlural) return null;
  const names = nameList.split(/, and |, | and | & /u);
  return names.length === 2 ? readPair(hero, context, phrase, names) : readNamedGroup(hero, phrase, names, context);
}

/** The characters that a request names before its clause; null when it names none. */
export function readCharacters(head: string, clause: Clause | null, context: RequestContext): Characters | null {
  const named = readPluralWithNames(head, context);
  if (named) return named;
  const parts = head.split(/(?:,? (?:and|&) |, )(?=(?:a|an|the|my|his|her|their|two|three) |\p{Lu})/u);
  const [one = '', two = ''] = parts;
  const hero = readCharacter(one, context);
  if (!hero) return null;
  const companyOf = (phrase: string) => {
    const read = readCharacter(phrase, { ...context, request: '' });
    return read && canComeAlong(read) ? read : undefined;
  };
  const others = parts.slice(1).flatMap((part) => companyOf(part) ?? []);
  if (others.length > 1 && hero.count === 1) return groupOf([hero, ...others.slice(0, 4)]);
  if (hero.count === 2 && two === '') return readPair(hero, context, one, []);
  const met = clause?.type === 'meet' ? clause.phrase : '';
  const companion = hero.count > 2 ? undefined : (others[0] ?? companyOf(met));
  const isNamed =
    hero.name !== null || hero.count > 1 || hero.isDefinite || hero.noun === 'family' || context.chance.next() < 0.35;
  const namedHero = isNamed ? hero : { ...hero, name: nameFor(hero, [companion?.name ?? ''], context.chance) };
  return { hero: namedHero, companion: companion ?? null, pair: null, group: null };
}

/** A child with a name, for a story about a place. */
export function visitingChild(chance: Chance): Characters {
  const hero = readCharacter(chance.pick(['a girl', 'a boy']), { request: '', subjects: [], chance });
  return hero
    ? { hero: { ...hero, name: nameFor(hero, [], chance) }, companion: null, pair: null, group: null }
    : randomHero(chance);
}

/** A hero by chance, for a request that names none. */
export function randomHero(chance: Chance): Characters {
  const hero = randomCharacter(chance);
  const name = chance.next() < 0.5 ? nameFor(hero, [], chance) : null;
  return { hero: { ...hero, name }, companion: null, pair: null, group: null };
}
