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

/** Where an age is told: its years, the words that tell it, and whether it is told of what follows. */
type Told = { readonly years: number; readonly from: number; readonly end: number; readonly isBefore: boolean };

function toldAt(words: readonly Word[], at: number): Told | undefined {
  const base = words[at]?.base ?? '';
  const years = Number.parseInt(base, 10);
  if (/^\d{1,2}$/.test(base) && isAge(words, at)) {
    const isOld = words[at + 2]?.base === 'old';
    const end = isOld ? at + 3 : at + 1;
    return { years, from: at, end, isBefore: isOld && isAttribute(words, end) };
  }
  if (!/^\d{1,2}(?:st|nd|rd|th)$/.test(base) || words[at + 1]?.base !== 'birthday') return undefined;
  const next = words.slice(at + 2, at + 4).findIndex((word) => word.base === 'of' || word.base === 'for');
  return { years, from: at, end: next >= 0 ? at + 3 + next : at + 2, isBefore: next >= 0 };
}

/** Words that may follow "12 years old" where nothing follows that is so old. */
const following: ReadonlySet<string> = new Set(
  'and or but with who that which in on at by now today tomorrow soon already is was has loves likes wants turns as from for to when while this next'.split(
    ' ',
  ),
);

/** Whether a noun follows that is as old as was said: "12 years old whisky". */
const isAttribute = (words: readonly Word[], end: number): boolean => {
  const next = words[end];
  return next !== undefined && next.clause === words[end - 1]?.clause && !following.has(next.base);
};

/** So many words may stand between an age and whom it is told of. */
const reach = 12;

/** The index of the noun whose age is told: the nearest one, of things as well. Undefined when there is none. */
function bearerOf(words: readonly Word[], { from, end, isBefore }: Told, isThing: (at: number) => boolean) {
  if (isBefore) {
    for (let at = end; at < Math.min(words.length, end + 4) && words[at]?.clause === words[end]?.clause; at++)
      if (isThing(at) || Object.hasOwn(young, words[at]?.base ?? '')) return at;
    return undefined;
  }
  // "My brother has a dog, and he turns 12": somebody, not the dog.
  let isSomebody = false;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const base = words[at]?.base ?? '';
    isSomebody ||= base === 'he' || base === 'she' || base === 'who';
    if (Object.hasOwn(young, base) || (!isSomebody && isThing(at))) return at;
  }
  return undefined;
}

/** The noun that the person named at an index is drawn by, where an age makes a child of whom the noun makes an adult. */
export function childrenIn(
  words: readonly Word[],
  isThing: (at: number) => boolean,
): (from: number, end: number) => string | undefined {
  const children = new Map<number, string>();
  words.forEach((_, index) => {
    const told = toldAt(words, index);
    const at = told && told.years < adult ? bearerOf(words, told, isThing) : undefined;
    const base = words[at ?? -1]?.base ?? '';
    if (at !== undefined && Object.hasOwn(young, base)) children.set(at, young[base] ?? '');
  });
  return (from, end) => {
    for (let at = from; at < end; at++) if (children.has(at)) return children.get(at);
    return undefined;
  };
}
