/** Brings the ways in which people give names into one: `two sisters called Mia and Lea`. */
import { capitalize } from './grammar.ts';
import { knownFemaleNames, knownMaleNames } from './words/names.ts';

/** First names that are also words; in lower case they are read as words. */
const ambiguousNames = new Set(
  'rose ruby grace lily ivy daisy hazel penny stella luna luke jack max ali mark will bob rex hope june may dawn rob gus ned'.split(
    ' ',
  ),
);

/** Whether a word is a known first name and no other word. */
export const isKnownName = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (knownFemaleNames.has(lower) || knownMaleNames.has(lower)) && !ambiguousNames.has(lower);
};

/** Words after "called" that are no names. */
const notNames =
  /^(?:a|an|the|my|our|his|her|their|its|who|that|which|and|or|in|on|at|by|near|from|with|to|for|after|upon|two|three)$/iu;

const name = "\\p{Lu}[\\p{L}’'-]{1,20}(?: \\p{Lu}[\\p{L}’'-]{1,20})?";
const separator = '(?:, and |, | and | & )';
const names = `${name}(?:${separator}${name}){0,3}`;

/** What may follow a name in apposition. */
const endOfNames = String.raw`(?=[,.;!?)]|$| (?:who|that|which|and|go|get|in|on|at|by|near|from|under|inside|behind|with)\b)`;

/** `called rex` → `called Rex`, `named mia and lea` → `named Mia and Lea`. */
function withCapitals(text: string): string {
  const called =
    /\b(called|named) (\p{L}[\p{L}’'-]{1,20})((?:(?:, and |, | and | & )\p{L}[\p{L}’'-]{1,20}(?! \p{Ll}{3,}ed\b))*)/giu;
  return text.replace(called, (all, verb: string, first: string, more: string) => {
    if (notNames.test(first)) return all;
    const others = more.replace(/\p{L}[\p{L}’'-]+/gu, (word) => (isKnownName(word) ? capitalize(word) : word));
    return `${verb.toLowerCase()} ${capitalize(first)}${others}`;
  });
}

/** Capitalizes known names: `mia and lea in the forest`, `my son tom`. */
function withKnownNames(text: string): string {
  const known = (word: string) => (isKnownName(word) ? capitalize(word) : word);
  return text
    .replace(/^(?:with |about )?\p{Ll}+(?=$|[ ,])/u, (word) => word.replace(/\p{Ll}+$/u, known))
    .replace(/(?<=, | and | & |\()\p{Ll}+(?=$|[ ,.)])/gu, known)
    .replace(/(?<=\b(?:my|our|his|her|their) (?:\p{L}+ )?\p{L}+ )\p{Ll}+(?=$|[ ,.])/gu, known)
    .replace(
      /(?<=\b(?:my|our|his|her|their) (?:\p{L}+ )?(?:dog|cat|puppy|kitten|horse|pony|hamster|parrot|bear|rabbit|son|brother|friend) )\p{Ll}+(?=$|[ ,.])/gu,
      (word) => (knownFemaleNames.has(word) || knownMaleNames.has(word) ? capitalize(word) : word),
    );
}

type Rule = readonly [pattern: RegExp, canonical: string];

const rules: readonly Rule[] = [
  [
    /\b(?:whose names? (?:is|are|was|were)|who (?:is|are|was|were) (?:called|named)|by the name of|that (?:is|are) called)\b/giu,
    'called',
  ],
  [/,? (?:and )?(?:his|her|their|its|the) names? (?:is|are|was|were) /giu, ' called '],
  [/,? (?:called|named) (?=\p{L})/giu, ' called '],
  [
    /,? one (?:is )?called (\p{L}+),? and (?:(?:the )?other|one)(?: one)?(?: is)?(?: called)? (\p{Lu}?\p{L}+)/giu,
    ' called $1 and $2',
  ],
  [/\b(?:my|his|her|their|its) (?:best |new |good |old |imaginary )?friend,? (?=(?:a|an|the) )/giu, ''],
  [/ (?:together |along )with (?=(?:his|her|their|its|a|an) )| with (?=(?:his|her|their|its) )/giu, ' and '],
  [new RegExp(String.raw`\s*\((${names})\)`, 'gu'), ' called $1'],
  // Not after a preposition: "in Paris, Rome" are places.
  [
    new RegExp(String.raw`(?<!\b(?:in|at|near|from|to|time|of) )(?<=\p{Ll}), (${names})${endOfNames},?(?=.|$)`, 'gu'),
    ' called $1',
  ],
  [
    new RegExp(`^(?:with |about )?(${name})(?:, who (?:is|was)|, | is|,) ?((?:a|an|my|our) [^,.]+?)(?:,|$)`, 'u'),
    '$2 called $1',
  ],
];

/** The request with every name after its noun and "called". */
export function withNames(request: string): string {
  const capitalized = withKnownNames(withCapitals(rules.slice(0, 4).reduce(applied, request)));
  return rules.slice(4).reduce(applied, capitalized).replace(/\s+/g, ' ').trim();
}

const applied = (text: string, [pattern, canonical]: Rule) => text.replace(pattern, canonical);
