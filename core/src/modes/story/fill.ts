/** Fills the words in braces of a plot from its cast. */
import type { Chance } from '../../chance.ts';
import type { Cast, Character } from './cast.ts';
import { article, capital, titleCase, withArticle } from './grammar.ts';

/** Turns `{hero}` and the others into words. Throws a RangeError for a word no cast has. */
export type Fill = (template: string) => string;

/** `the` instead of the article, and nothing after the thing itself: `the owl`. */
const definite = (phrase: string) => `the ${nounOf(phrase)}`;

/** The thing itself: `old crab` of `an old crab with a plan`. */
const nounOf = (phrase: string) =>
  phrase
    .replace(/^(?:a|an|the)\s+/, '')
    .replace(
      / (?:who|with|in|inside|under|on|from|that|than|made|drawn|wrapped|shaped|of a|for a|as small|older|sealed|without)\b.*$/,
      '',
    );

const needsNoArticle = (noun: string) => /\b(wings|spots|boots|eyes)\b|^one\b/.test(noun);

const withLooks = ({ looks, noun }: Character) => (looks ? `${looks} ${noun}` : noun);

/** How somebody is brought in: `a brave snail`, `a dog called Rex`. */
const introduced = (character: Character) =>
  character.name === null
    ? withArticle(withLooks(character))
    : `${withArticle(withLooks(character))} called ${character.name}`;

const known = (character: Character) => character.name ?? `the ${character.noun}`;

const titled = (character: Character) => character.name ?? `the ${withLooks(character)}`;

function heroWords({ hero }: Cast, chance: Chance) {
  const { pronouns, kind } = hero;
  const own = chance.pick(kind.own);
  return {
    hero: known(hero),
    'a hero': introduced(hero),
    'hero intro': introduced(hero),
    'a plain hero': withArticle(hero.noun),
    'bare hero': capital(hero.name ?? hero.noun),
    'title hero': titled(hero),
    'title hero who': hero.name === null ? `${titled(hero)} who` : `${hero.name}, who`,
    'hero look': introduced(hero),
    they: pronouns.subject,
    them: pronouns.object,
    their: pronouns.possessive,
    was: pronouns.was,
    say: pronouns.subject === 'they' ? 'say' : 'says',
    own: needsNoArticle(own) ? own : `${article(own)} ${own}`,
    'bare own': own,
    could: chance.pick(kind.could),
    moved: chance.pick(kind.moved),
  };
}

function placeWords({ place, where }: Cast, chance: Chance) {
  const senses = [...place.senses];
  const sense = chance.pick(senses);
  const find = chance.pick(place.finds);
  const neighbour = chance.pick(place.neighbours);
  return {
    where: where || place.where,
    mark: chance.pick(place.marks),
    obstacle: chance.pick(place.obstacles),
    sense,
    'sense two': chance.pick(senses.filter((other) => other !== sense)),
    find,
    'the find': definite(find),
    'bare find': nounOf(find),
    neighbour,
    'the neighbour': definite(neighbour),
  };
}

function otherWords({ companion, wish, fear, theme }: Cast) {
  return {
    ...(companion
      ? {
          friend: known(companion),
          'a friend': introduced(companion),
          'title friend': titled(companion),
          'friend look': introduced(companion),
        }
      : {}),
    ...(wish ? { wish } : {}),
    ...(fear ? { fear } : {}),
    ...(theme ? { theme } : {}),
  };
}

/** What the words in braces stand for, chosen once and the same in all scenes. */
export type Words = Readonly<Record<string, string>>;

/** Chooses the words of a cast. */
export function wordsOf(cast: Cast, chance: Chance): Words {
  return { ...heroWords(cast, chance), ...placeWords(cast, chance), ...otherWords(cast) };
}

/** `{Hero}` and `{hero cap}` are `{hero}` with a capital; `{… title}` are words for a title. */
export function createFill(words: Words): Fill {
  const known = new Map(Object.entries(words));
  // What is filled in may hold words in braces itself: `carry home wherever {they} went`.
  const lookUp = (name: string): string => {
    const plain = name.toLowerCase();
    const found = known.get(plain) ?? known.get(plain.replace(/^title | (?:cap|title)$/g, ''));
    if (found === undefined) throw new RangeError(`no story has {${name}}`);
    const isCapital = /^(?!Title )\p{Lu}/u.test(name) || name.endsWith(' cap');
    return fill(isCapital ? capital(found) : found);
  };
  const fill: Fill = (template) => template.replace(/\{([^}]+)\}/g, (_, name: string) => lookUp(name));
  return fill;
}

/** A title, written as titles are. */
export const fillTitle = (template: string, fill: Fill) => titleCase(fill(template)).replace(/’S\b/g, '’s');
