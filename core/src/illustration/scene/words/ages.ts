/** Ages: a brother who turns twelve is a boy, and there are no twelve of him. */
import type { Word } from '../../../lexicon/index.ts';

/** Nouns of people whose age they do not tell, and what such a person is as a child. */
const young: Readonly<Record<string, string>> = {
  brother: 'boy',
  nephew: 'boy',
  sister: 'girl',
  niece: 'girl',
  cousin: 'child',
  friend: 'child',
  person: 'child',
};

/** Years from which on somebody is drawn as an adult. */
const adult = 15;

const turning: ReadonlySet<string> = new Set(['turns', 'turning', 'turned', 'aged', 'age']);

/** Whether the number at an index is somebody's age: `turns 12`, `12 years old`, `a 12-year-old`, `12th birthday`. */
export function isAge(words: readonly Word[], at: number): boolean {
  if (turning.has(words[at - 1]?.base ?? '')) return true;
  return /^years?$/.test(words[at + 1]?.base ?? '') && words[at + 2]?.base === 'old';
}

/** The age of somebody that the words tell; undefined when they tell none. */
function ageIn(words: readonly Word[]): number | undefined {
  const at = words.findIndex(({ base }, index) => /^\d{1,2}$/.test(base) && isAge(words, index));
  const birthday = words.find(
    ({ base }, index) => /^\d{1,2}(?:st|nd|rd|th)$/.test(base) && words[index + 1]?.base === 'birthday',
  );
  const told = at >= 0 ? words[at]?.base : birthday?.base;
  return told === undefined ? undefined : Number.parseInt(told, 10);
}

/** The noun that a person of a text is drawn by, where an age makes a child of whom the noun makes an adult. */
export function childrenIn(words: readonly Word[]): (noun: string) => string | undefined {
  const age = ageIn(words);
  return (noun) => (age !== undefined && age < adult && Object.hasOwn(young, noun) ? young[noun] : undefined);
}
