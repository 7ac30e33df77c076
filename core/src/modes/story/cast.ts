/** Who a story is about, where, and what they want: read from the request. */
import type { Brief } from '../../brief.ts';
import type { Chance } from '../../chance.ts';
import { type Pronouns, pronouns, withArticle } from './grammar.ts';
import { readWish } from './read-wish.ts';
import { abstractNouns, emptyWords, eventNouns, heroes } from './words/heroes.ts';
import { anyKind, type Kind, kinds } from './words/kinds.ts';
import { anywhere, type Place, places } from './words/places.ts';

/** Somebody in a story. */
export type Character = {
  /** `snail`. */
  readonly noun: string;
  /** `small brave`; may be empty. */
  readonly looks: string;
  /** `Pip`, if the request says. */
  readonly name: string | null;
  readonly kind: Kind;
  readonly pronouns: Pronouns;
};

/** Everything that a plot is filled from. */
export type Cast = {
  readonly hero: Character;
  readonly companion: Character | null;
  readonly place: Place;
  /** The request's own words for the place, `in a castle by the sea`; else the place's. */
  readonly where: string;
  /** What the hero wants, after "to". */
  readonly wish: string | null;
  readonly fear: string | null;
  readonly theme: string | null;
};

/** Characters of a request that are read; a story is told from a sentence or two. */
const readAtMost = 300;

const wherePattern =
  /\b(?:in|on|at|by|near|under|inside|beneath|beside|behind|aboard|through|across|from) (?:the|a|an|his|her|their|my|our|its) [\p{L}’' -]{3,50}/iu;
const calledPattern = /,? (?:called|named) (\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20})?)/u;
const namedFirst = /^(\p{Lu}[\p{L}’'-]{1,20}),? (?:the|a|an) (.+)$/u;
/** Weather and hours are no places. */
const noPlace = /\b(?:storm|rain|snowstorm|wind|fog|night|dark|morning|evening|day|way|story|hurry|end)$/i;

const determiner = /^(?:a|an|the|my|our|your|his|her|their|one|two|three|some|another)\s+/i;

/** `the number seven` is no somebody; `a wobbly flurb` is. */
const bringsIn = /^(?:a|an|my|our|your|his|her|their|one|two|three|another)\s/i;

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];

function kindOf(noun: string): Kind {
  return kinds.find(({ nouns }) => nouns.split(' ').includes(noun)) ?? anyKind;
}

function pronounsOf(kind: Kind, name: string | null, request: string): Pronouns {
  if (/\b(she|her|herself|girl)\b/i.test(request)) return pronouns('she');
  if (/\b(he|his|him|himself|boy)\b/i.test(request)) return pronouns('he');
  // Who has a name is nobody's "it".
  return pronouns(name !== null && kind.pronoun === 'it' ? 'they' : kind.pronoun);
}

/** `my dog Rex`, `a brave snail`, `Pip the mouse`: somebody, or undefined when these words name nobody. */
function readCharacter(phrase: string, request: string, subjects: readonly string[]): Character | undefined {
  const called = calledPattern.exec(phrase)?.[1] ?? null;
  const first = namedFirst.exec(phrase.replace(calledPattern, ''));
  const bare = (first?.[2] ?? phrase.replace(calledPattern, ''))
    .trim()
    .replace(determiner, '')
    .replace(/ of .*$/, '');
  const last = /^(.*\p{Ll}) (\p{Lu}[\p{L}’'-]{1,20})$/u.exec(bare);
  const name = called ?? first?.[1] ?? last?.[2] ?? null;
  const parts = (last?.[1] ?? bare).toLowerCase().split(/\s+/).filter(Boolean);
  const noun = singular(parts.at(-1) ?? '');
  const isOne = /^[\p{Script=Latin}’'-]{2,20}$/u.test(noun) && parts.length <= 5 && !emptyWords.has(noun);
  if (!isOne || abstractNouns.has(noun) || parts.some((word) => eventNouns.has(word))) return undefined;
  const kind = kindOf(noun);
  const isNamed = bringsIn.test(phrase) || name !== null || kind !== anyKind || subjects.includes(noun);
  if (!isNamed) return undefined;
  return { noun, looks: parts.slice(0, -1).join(' '), name, kind, pronouns: pronounsOf(kind, name, request) };
}

const irregular: Readonly<Record<string, string>> = {
  mice: 'mouse',
  wolves: 'wolf',
  children: 'child',
  people: 'person',
  geese: 'goose',
  men: 'man',
  women: 'woman',
};

/** The singular: stories have one hero. */
function singular(noun: string): string {
  if (irregular[noun]) return irregular[noun];
  return noun.replace(/(?<=x|sh|ch)es$|(?<![s’'])s$/, '');
}

function fallbackHero(chance: Chance): Character {
  const [noun = 'fox', ...looks] = chance.pick(heroes).split(' ').reverse();
  const kind = kindOf(noun);
  return { noun, looks: looks.reverse().join(' '), name: null, kind, pronouns: pronouns(kind.pronoun) };
}

/** The place whose words these are. */
function namedIn(text: string): Place | undefined {
  const said = new Set(words(text).flatMap((word) => [word, word.replace(/s$/, '')]));
  return places.find((place) => place.words.split(' ').some((word) => said.has(word)));
}

/** What the request names, else where somebody like the hero lives, else anywhere. */
function findPlace(request: string, where: string, hero: string, chance: Chance): Place {
  return namedIn(where) ?? namedIn(hero) ?? namedIn(request) ?? chance.pick(anywhere);
}

const cruel = /\b(?:wars?|kill\w*|murder\w*|blood\w*|guns?|bombs?|hate|torture|massacre|zombies?)\b/i;

/** What an abstract request is about: `time`, `the number seven`. */
function readTheme(head: string): string | null {
  const said = words(head);
  const isShort = said.length > 0 && said.length <= 5 && /^[\p{Script=Latin}\s’'-]+$/u.test(head);
  // What cannot be told kindly as a thing that comes by is told as an adventure instead.
  if (!isShort || cruel.test(head) || said.every((word) => emptyWords.has(word))) return null;
  return head.toLowerCase().replace(/^(?:a|an)\s+/, '');
}

/** Reads a request; whatever it does not say is chosen by chance. */
export function readCast(brief: Brief, chance: Chance): Cast {
  const request = brief.subject
    .slice(0, readAtMost)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^.*\b(?:story|tale)\s+(?:about|of)\s+/i, '');
  const { wish, fear, rest } = readWish(request);
  const found = wherePattern.exec(rest)?.[0].trim() ?? null;
  const where = found !== null && !noPlace.test(found) ? found : null;
  const head = rest
    .replace(found ?? '\u0000', '')
    .replace(/[,;:.!?]+.*$/, '')
    .trim();
  const [one = '', two = ''] = head.split(/ and (?=a |an |the |my |his |her |their |\p{Lu})/u);
  const read = readCharacter(one, request, brief.subjects);
  const hero = read ?? fallbackHero(chance);
  const isEvent = !read && words(one).some((word) => eventNouns.has(word));
  return {
    hero,
    companion: read && two ? (readCharacter(two, '', brief.subjects) ?? null) : null,
    place: findPlace(request, where ?? '', hero.noun, chance),
    where:
      where
        ?.trim()
        .replace(/^from /i, 'in ')
        .toLowerCase() ?? '',
    wish: isEvent ? `go on ${withArticle(one.toLowerCase().replace(determiner, ''))}` : wish,
    fear,
    theme: read || isEvent ? null : readTheme(head),
  };
}
