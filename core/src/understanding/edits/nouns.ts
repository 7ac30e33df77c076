/** Names of things: without articles, in the singular, one by one. */
import { type Word, wordsOf } from '../../lexicon/index.ts';

/** Plurals that no rule makes. */
const irregular: ReadonlyMap<string, string> = new Map(
  'geese goose|mice mouse|children child|men man|women woman|feet foot|teeth tooth|wolves wolf|leaves leaf|knives knife|shelves shelf|loaves loaf'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** Nouns that end in "s" in the singular, or have no singular. */
const unchanged = new Set(
  'glasses sunglasses clothes trousers pants scissors stairs jeans headphones news lens bus cactus octopus lotus walrus platypus hippopotamus iris canvas gas circus'.split(
    ' ',
  ),
);

/** A noun in the singular: `ducks` → `duck`, `cherries` → `cherry`; others unchanged. */
export function singular(noun: string): string {
  const known = irregular.get(noun);
  if (known !== undefined) return known;
  if (noun.length < 4 || unchanged.has(noun) || /(?:ss|us|is)$/.test(noun)) return noun;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:xes|ches|shes|sses)$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

/** A noun for several: `duck` → `ducks`, `goose` → `geese`, `box` → `boxes`. */
export function pluralOf(noun: string): string {
  for (const [plural, one] of irregular) if (one === noun) return plural;
  if (/^(?:sheep|deer|fish|people)$/.test(noun) || unchanged.has(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Whether a noun stands for several. */
export const isPlural = (noun: string): boolean => irregular.has(noun) || singular(noun) !== noun || noun === 'people';

const leading = /^(?:the|a|an|any|some|all|of|that|this|those|these|his|her|its|their|my|your|more|kind|sort|such)$/;

/** The words of a thing's name, without articles before it and places after it. */
export function nameOf(words: readonly Word[]): string {
  let from = 0;
  while (from < words.length - 1 && leading.test(words[from]?.base ?? '')) from++;
  const name = words.slice(from);
  return name.map(({ text }) => text).join(' ');
}

/** The things of "the cat and the lanterns", "mountains, trees or water": each by its name, in the singular and in lower case. */
export function thingsIn(words: readonly Word[]): readonly string[] {
  const things: Word[][] = [[]];
  for (const [at, word] of words.entries()) {
    const isNew = word.clause !== words[at - 1]?.clause && at > 0;
    if (isNew || /^(?:and|or|nor|no|plus|also)$/.test(word.base)) things.push([]);
    if (!/^(?:and|or|nor|no|plus|also)$/.test(word.base)) things.at(-1)?.push(word);
  }
  return things.filter((thing) => thing.length > 0).map((thing) => canonicalThing(nameOf(thing)));
}

/** A thing's name as it is kept: lower case, its last word in the singular. */
export function canonicalThing(name: string): string {
  const words = wordsOf(name).map(({ text }) => text.toLowerCase());
  const last = words.at(-1) ?? '';
  return [...words.slice(0, -1), singular(last)].join(' ');
}
