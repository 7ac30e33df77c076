/** Reads a character from a phrase such as `a brave snail called Pip`, or chooses one by chance. */
import type { Chance } from '../../chance.ts';
import { type Pronouns, pronouns, singular } from './grammar.ts';
import { abstractNouns, emptyWords, eventNouns, heroes } from './words/heroes.ts';
import { defaultKind, type Kind, kinds } from './words/kinds.ts';
import { femaleNames, knownFemaleNames, knownMaleNames, maleNames } from './words/names.ts';

/** A character in a story. */
export type Character = {
  /** `snail`. */
  readonly noun: string;
  /** `small brave`; may be empty. */
  readonly looks: string;
  /** `Pip`; null without a name. */
  readonly name: string | null;
  readonly kind: Kind;
  readonly pronouns: Pronouns;
  /** `her` of "a girl and her dragon"; otherwise empty. */
  readonly owner: string;
  /** How many there are; more than two act together. */
  readonly count: number;
  /** Whether the request gives only the name, so that the noun is a guess. */
  readonly isOnlyName: boolean;
  /** Whether it takes a definite article: `the moon`. */
  readonly isDefinite: boolean;
};

/** The request that a phrase comes from: its text, the ids of its subjects, and the chance of its story. */
export type RequestContext = {
  readonly request: string;
  readonly subjects: readonly string[];
  readonly chance: Chance;
};

const calledPattern = /,? called (\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20})?)/u;
const namedFirst = /^(\p{Lu}[\p{L}’'-]{1,20}),? (?:the|a|an) (.+)$/u;
const determiner = /^(?:a|an|the|my|our|your|his|her|their|one|two|three|four|five|seven|some|another|both)\s+/iu;
const numberWords: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5, seven: 7 };

/** Determiners that introduce a character even if its noun is unknown: `a wobbly flurb`; not `the number seven`. */
const determinerOfSomebody = /^(?:a|an|my|our|your|his|her|their|one|two|three|four|five|seven|both|another|some)\s/iu;

/** Nouns that are never heroes, because stories are for children. */
const unsuitableHeroes =
  /^(?:killer|murderer|terrorist|nazi|rapist|assassin|torturer|zombie|demon|devil|stripper|prostitute|slave)s?$/iu;

/** The kind of character that a noun names. */
export function kindOf(noun: string): Kind {
  return kinds.find(({ nouns }) => nouns.split(' ').includes(noun)) ?? defaultKind;
}

/** Whether the noun surely names a character: a known creature or person. */
export const isKnownCharacter = (noun: string, subjects: readonly string[]): boolean =>
  kindOf(singular(noun)) !== defaultKind || subjects.includes(singular(noun));

function pronounsOf(kind: Kind, name: string | null, { request, chance }: RequestContext): Pronouns {
  if (kind.pronoun === 'she' || kind.pronoun === 'he') return pronouns(kind.pronoun);
  if (
    /\b(?:she|her|herself|girl|girls|woman|women|lady|sisters?|mothers?|aunts?|daughters?|queens?|princess(?:es)?|witch(?:es)?)\b/iu.test(
      request,
    )
  )
    return pronouns('she');
  if (/\b(?:he|his|him|himself|boy|man)\b/iu.test(request)) return pronouns('he');
  const first = name?.split(' ')[0]?.toLowerCase() ?? '';
  if (knownFemaleNames.has(first)) return pronouns('she');
  if (knownMaleNames.has(first)) return pronouns('he');
  // A picture book calls no snail "it".
  return pronouns(chance.pick(['she', 'he']));
}

const isNameWord = (text: string) => /^\p{Lu}[\p{Ll}’'-]{1,20}(?: \p{Lu}[\p{Ll}’'-]{1,20})?$/u.test(text);

/** A character of whom only the name is known: `Lina` is a child. */
function characterFromName(name: string, context: RequestContext): Character {
  const title = name.split(' ')[0]?.toLowerCase() ?? '';
  const isTitled = kindOf(title) !== defaultKind;
  const noun = title === 'santa' ? 'santa claus' : isTitled ? title : 'child';
  const kind = kindOf(isTitled ? title : 'child');
  const read = { noun, looks: '', name, kind, owner: '', count: 1, isOnlyName: true, isDefinite: false };
  return { ...read, pronouns: pronounsOf(kind, name, { ...context, request: '' }) };
}

/** The name in a phrase, and the phrase without it. */
function splitName(phrase: string): { readonly name: string | null; readonly bare: string } {
  const called = calledPattern.exec(phrase)?.[1];
  const rest = phrase.replace(calledPattern, '');
  const first = namedFirst.exec(rest);
  const bare = first?.[2] ?? rest;
  const last = /^(.*\p{Ll}) (\p{Lu}[\p{L}’'-]{1,20})$/u.exec(bare);
  return { name: called ?? first?.[1] ?? last?.[2] ?? null, bare: last?.[1] ?? bare };
}

/** Whether "child" or "kid" names a character: "two children" does; "for kids" does not. */
const isChildHero = (phrase: string, noun: string) =>
  /^(?:child|kid)$/.test(noun) && /^(?:a|an|the|two|three|four|five|seven|both|his|her|their) /iu.test(phrase);

const relatives: Readonly<Record<string, string>> = {
  son: 'boy',
  grandson: 'boy',
  nephew: 'boy',
  daughter: 'girl',
  granddaughter: 'girl',
  niece: 'girl',
};

/** `my daughter` → `girl`. */
const withoutRelation = (phrase: string, noun: string) =>
  /^(?:my|our) /iu.test(phrase) ? (relatives[noun] ?? noun) : noun;

/** The character that a phrase names, or undefined: `my dog Rex`, `a brave snail`, `Pip the mouse`, `two brothers`. */
export function readCharacter(phrase: string, context: RequestContext): Character | undefined {
  const lower = phrase.toLowerCase();
  const isFirstName = knownFemaleNames.has(lower) || knownMaleNames.has(lower);
  if (isNameWord(phrase) && (isFirstName || !isKnownCharacter(lower, context.subjects)) && !emptyWords.has(lower))
    return characterFromName(phrase, context);
  const { name, bare } = splitName(phrase);
  const phraseWithoutName = bare.trim();
  const count = numberWords[/^\p{L}+/u.exec(phraseWithoutName)?.[0].toLowerCase() ?? ''] ?? 1;
  const parts = phraseWithoutName
    .replace(determiner, '')
    .replace(/ (?:of|with|in|from|on|at) .*$/u, '')
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== '' && !(count > 1 && /^(?:best|little)$/.test(part)));
  const noun = withoutRelation(phraseWithoutName, singular(parts.at(-1) ?? ''));
  const isOne =
    /^[\p{Script=Latin}’'-]{2,20}$/u.test(noun) &&
    parts.length <= 5 &&
    (!emptyWords.has(noun) || isChildHero(phraseWithoutName, noun));
  if (!isOne || unsuitableHeroes.test(noun) || abstractNouns.has(noun) || parts.some((word) => eventNouns.has(word)))
    return undefined;
  const kind = kindOf(noun);
  if (!determinerOfSomebody.test(phrase) && name === null && kind === defaultKind && !context.subjects.includes(noun))
    return undefined;
  const owner = /^(?:her|his|their)\b/iu.exec(phrase)?.[0].toLowerCase() ?? '';
  const looks = parts
    .slice(0, -1)
    .filter((word) => !/['’]s$/u.test(word))
    .join(' ');
  const isDefinite = /^the /iu.test(phrase) && name === null;
  const forms = noun === 'family' ? pronouns('they') : pronounsOf(kind, name, context);
  return { noun, looks, name, kind, owner, count, isOnlyName: false, isDefinite, pronouns: forms };
}

/** A suitable name that is not taken. */
export function nameFor(character: Character, taken: readonly string[], chance: Chance): string {
  const names = character.pronouns.subject === 'he' ? maleNames : femaleNames;
  return chance.pick(names.filter((name) => !taken.includes(name)));
}

/** A character by chance. */
export function randomCharacter(chance: Chance): Character {
  const [noun = 'fox', ...looks] = chance.pick(heroes).split(' ').reverse();
  const kind = kindOf(noun);
  const context = { request: '', subjects: [], chance };
  const read = {
    noun,
    looks: looks.reverse().join(' '),
    name: null,
    kind,
    owner: '',
    count: 1,
    isOnlyName: false,
    isDefinite: false,
  };
  return { ...read, pronouns: pronounsOf(kind, null, context) };
}
