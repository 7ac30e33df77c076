/** Somebody in a story: read from a phrase such as `a brave snail called Pip`, or chosen by chance. */
import type { Chance } from '../../chance.ts';
import { type Pronouns, pronouns, singular } from './grammar.ts';
import { abstractNouns, emptyWords, eventNouns, heroes } from './words/heroes.ts';
import { defaultKind, type Kind, kinds } from './words/kinds.ts';
import { femaleNames, knownFemaleNames, knownMaleNames, maleNames } from './words/names.ts';

/** Somebody in a story. */
export type Character = {
  /** `snail`. */
  readonly noun: string;
  /** `small brave`; may be empty. */
  readonly looks: string;
  /** `Pip`, if the request says or chance gave one. */
  readonly name: string | null;
  readonly kind: Kind;
  readonly pronouns: Pronouns;
  /** `her` of "a girl and her dragon"; else the empty string. */
  readonly owner: string;
  /** How many there are; above 2 they are told of together. */
  readonly count: number;
  /** Whether the request says no more than the name, so that the noun is a guess. */
  readonly isOnlyName: boolean;
  /** Whether there is one alone: `the moon`. */
  readonly isDefinite: boolean;
};

/** What is known around a phrase. */
export type RequestContext = {
  readonly request: string;
  readonly subjects: readonly string[];
  readonly chance: Chance;
};

const calledPattern = /,? called (\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20})?)/u;
const namedFirst = /^(\p{Lu}[\p{L}’'-]{1,20}),? (?:the|a|an) (.+)$/u;
const determiner = /^(?:a|an|the|my|our|your|his|her|their|one|two|three|four|five|seven|some|another|both)\s+/iu;
const numberWords: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5, seven: 7 };

/** `the number seven` is no somebody; `a wobbly flurb` is. */
const determinerOfSomebody = /^(?:a|an|my|our|your|his|her|their|one|two|three|four|five|seven|both|another|some)\s/iu;

/** Whom no story for children follows. */
const unsuitableHeroes =
  /^(?:killer|murderer|terrorist|nazi|rapist|assassin|torturer|zombie|demon|devil|stripper|prostitute|slave)s?$/iu;

/** The kind of creature that a noun names. */
export function kindOf(noun: string): Kind {
  return kinds.find(({ nouns }) => nouns.split(' ').includes(noun)) ?? defaultKind;
}

/** Whether the noun is surely somebody: a creature or a person that is known here. */
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
  // Who is told of is somebody: a picture book calls no snail "it".
  return pronouns(chance.pick(['she', 'he']));
}

const isNameWord = (text: string) => /^\p{Lu}[\p{Ll}’'-]{1,20}(?: \p{Lu}[\p{Ll}’'-]{1,20})?$/u.test(text);

/** `Lina`: a child, until the request says more. */
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

/** "For kids" names nobody, "two children" does. */
const isChildHero = (said: string, noun: string) =>
  /^(?:child|kid)$/.test(noun) && /^(?:a|an|the|two|three|four|five|seven|both|his|her|their) /iu.test(said);

const relatives: Readonly<Record<string, string>> = {
  son: 'boy',
  grandson: 'boy',
  nephew: 'boy',
  daughter: 'girl',
  granddaughter: 'girl',
  niece: 'girl',
};

/** `my daughter` is a girl to everybody else. */
const withoutRelation = (said: string, noun: string) =>
  /^(?:my|our) /iu.test(said) ? (relatives[noun] ?? noun) : noun;

/** `my dog Rex`, `a brave snail`, `Pip the mouse`, `two brothers`: somebody, or undefined when these words name nobody. */
export function readCharacter(phrase: string, context: RequestContext): Character | undefined {
  const lower = phrase.toLowerCase();
  const isFirstName = knownFemaleNames.has(lower) || knownMaleNames.has(lower);
  if (isNameWord(phrase) && (isFirstName || !isKnownCharacter(lower, context.subjects)) && !emptyWords.has(lower))
    return characterFromName(phrase, context);
  const { name, bare } = splitName(phrase);
  const said = bare.trim();
  const count = numberWords[/^\p{L}+/u.exec(said)?.[0].toLowerCase() ?? ''] ?? 1;
  const parts = said
    .replace(determiner, '')
    .replace(/ (?:of|with|in|from|on|at) .*$/u, '')
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== '' && !(count > 1 && /^(?:best|little)$/.test(part)));
  const noun = withoutRelation(said, singular(parts.at(-1) ?? ''));
  const isOne =
    /^[\p{Script=Latin}’'-]{2,20}$/u.test(noun) &&
    parts.length <= 5 &&
    (!emptyWords.has(noun) || isChildHero(said, noun));
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

/** A name that suits, and that nobody else has. */
export function nameFor(character: Character, taken: readonly string[], chance: Chance): string {
  const names = character.pronouns.subject === 'he' ? maleNames : femaleNames;
  return chance.pick(names.filter((name) => !taken.includes(name)));
}

/** Somebody for a story that names nobody. */
export function randomCharacter(chance: Chance): Character {
  const [noun = 'fox', ...looks] = chance.pick(heroes).split(' ').reverse();
  const kind = kindOf(noun);
  const around = { request: '', subjects: [], chance };
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
  return { ...read, pronouns: pronounsOf(kind, null, around) };
}
