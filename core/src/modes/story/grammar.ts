/** English grammar for stories: capitals, possessives, pronouns, plurals. */

/** The text with a capital first letter. */
export const capitalize = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** `Rex's`, `the snails'`. */
export const possessive = (noun: string) => (/s$/i.test(noun) ? `${noun}’` : `${noun}’s`);

const smallWords = new Set('a an the and or but of in on at to for by with from'.split(' '));

/** The text in title case: `The Snail Who Raced the Rain`. */
export function titleCase(text: string): string {
  return text
    .split(' ')
    .map((word, place) => (place > 0 && smallWords.has(word) ? word : capitalize(word)))
    .join(' ');
}

/** The pronouns of a character. */
export type Pronouns = {
  readonly subject: string;
  readonly object: string;
  readonly possessive: string;
  readonly reflexive: string;
  /** `was` or `were`. */
  readonly was: 'was' | 'were';
};

const forms = {
  she: { subject: 'she', object: 'her', possessive: 'her', reflexive: 'herself', was: 'was' },
  he: { subject: 'he', object: 'him', possessive: 'his', reflexive: 'himself', was: 'was' },
  they: { subject: 'they', object: 'them', possessive: 'their', reflexive: 'themselves', was: 'were' },
} as const satisfies Record<string, Pronouns>;

/** The pronouns with this subject form. */
export const pronouns = (of: keyof typeof forms): Pronouns => forms[of];

const irregular: Readonly<Record<string, string>> = {
  mice: 'mouse',
  wolves: 'wolf',
  elves: 'elf',
  children: 'child',
  people: 'person',
  geese: 'goose',
  men: 'man',
  women: 'woman',
  princess: 'princess',
  witches: 'witch',
  ladies: 'lady',
  fairies: 'fairy',
  puppies: 'puppy',
  ponies: 'pony',
  bunnies: 'bunny',
  spies: 'spy',
  butterflies: 'butterfly',
  fireflies: 'firefly',
};

/** The singular of a noun. */
export function singular(noun: string): string {
  if (irregular[noun]) return irregular[noun];
  return noun.replace(/(?<=x|sh|ch|ss)es$|(?<![suiUS’'])s$/, '');
}

const pluralOf = new Map(Object.entries(irregular).map(([many, one]) => [one, many]));

/** The plural of a noun. */
export function plural(noun: string): string {
  const known = noun === 'princess' ? 'princesses' : pluralOf.get(noun);
  if (known) return known;
  if (/(?:x|sh|ch|s)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`;
}

/** `Lina and Tom`. */
export const joinTwo = (one: string, other: string) => `${one} and ${other}`;
