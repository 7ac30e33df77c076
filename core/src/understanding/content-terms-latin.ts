/** Finds the terms of the content rules in text in Latin letters. */
import {
  collapseDuplicatesTransformer,
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
  resolveLeetSpeakTransformer,
  toAsciiLowerCaseTransformer,
} from 'obscenity';
import {
  type ConditionalRule,
  type ContentRule,
  conditionalTerms,
  contentTerms,
  harmlessPhrases,
  listed,
  mitigatingWords,
  notMitigatingForMinors,
  praise,
  youngPeople,
} from '../lexicon/index.ts';
import { foldLatin } from './content-text.ts';

/** What was found in one text. */
export type TermFindings = {
  /** Rules that a term breaks in every context. */
  readonly broken: ReadonlySet<ContentRule>;
  /** Rules that a term breaks unless a mitigating word excuses it. */
  readonly conditional: ReadonlySet<ConditionalRule>;
  /** Rules for which the text holds a mitigating word. */
  readonly excused: ReadonlySet<ConditionalRule>;
  /** Whether it names young people. */
  readonly namesYoungPeople: boolean;
  /** Whether a mitigating word holds even if young people are named: help, not anatomy. */
  readonly offersHelp: boolean;
};

/** Letters that a word may hold twice in a row; repeats of others are typing, as in "fuuuck". */
const doublableLetters = new Set('beolsg');

/** Collapses repeated letters as the matcher does in the text. */
const collapseRepeats = (word: string) =>
  word.replace(/(.)\1+/g, (run, letter: string) => (doublableLetters.has(letter) ? run.slice(0, 2) : letter));

const patternOf = (word: string) => {
  const pattern = collapseRepeats(word.replace('*', ''));
  return parseRawPattern(word.endsWith('*') ? `|${pattern}` : `|${pattern}|`);
};

type Meaning =
  | { readonly type: 'broken'; readonly rule: ContentRule }
  | { readonly type: 'conditional'; readonly rule: ConditionalRule }
  | { readonly type: 'young' };

const termsWithMeaning = <Rule extends string, Type extends string>(
  terms: Readonly<Record<Rule, string>>,
  type: Type,
): readonly (readonly [word: string, { readonly type: Type; readonly rule: Rule }])[] =>
  Object.entries(terms).flatMap(([rule, line]) =>
    listed(line as string).map((word) => [word, { type, rule: rule as Rule }] as const),
  );

const vocabulary: readonly (readonly [word: string, meaning: Meaning])[] = [
  ...termsWithMeaning(contentTerms, 'broken'),
  ...termsWithMeaning(conditionalTerms, 'conditional'),
  ...listed(youngPeople).map((word) => [word, { type: 'young' }] as const),
];

const transformers = [
  resolveConfusablesTransformer(),
  resolveLeetSpeakTransformer(),
  toAsciiLowerCaseTransformer(),
  collapseDuplicatesTransformer({
    defaultThreshold: 1,
    customThresholds: new Map([...doublableLetters].map((letter) => [letter, 2])),
  }),
];

const matcher = new RegExpMatcher({
  blacklistedTerms: vocabulary.map(([word], id) => ({ id, pattern: patternOf(foldLatin(word)) })),
  whitelistedTerms: listed(harmlessPhrases).map((phrase) => collapseRepeats(phrase.replace('*', ''))),
  blacklistMatcherTransformers: transformers,
  whitelistMatcherTransformers: transformers,
});

/** Whether a text holds no look-alike letters, and no digits or signs that stand for letters. */
const isUndisguised = (text: string) => /^[a-z\s,.?:;"'’-]*$/i.test(text);

const escapePattern = (word: string) => word.replace(/[^a-z ]/g, '\\$&');

/** One pattern for a list of words in folded text. */
const anyOf = (words: readonly string[]) =>
  new RegExp(
    `\\b(?:${words.map((word) => `${escapePattern(collapseRepeats(foldLatin(word).replace('*', '')))}${word.endsWith('*') ? '' : '\\b'}`).join('|')})`,
  );

/** All terms at once. In undisguised text it finds what the matcher would, in a fiftieth of the time. */
const anyWord = anyOf(vocabulary.map(([word]) => word));

const praisePattern = anyOf(listed(praise));

const mitigatingPatterns = (Object.keys(mitigatingWords) as ConditionalRule[]).map(
  (rule) => [rule, anyOf(listed(mitigatingWords[rule]))] as const,
);

const bodyWords = new Set(listed(notMitigatingForMinors));
const helpPattern = anyOf(listed(mitigatingWords.sexual).filter((word) => !bodyWords.has(word)));

/** The findings in a text; null when it holds no term, as nearly every text does. Linear in the text's length. */
export function findLatinTerms(text: string): TermFindings | null {
  const folded = foldLatin(text);
  const plain = collapseRepeats(folded.toLowerCase());
  if (isUndisguised(text) && !anyWord.test(plain)) return null;
  const meanings = matcher.getAllMatches(folded).flatMap(({ termId }) => vocabulary[termId]?.[1] ?? []);
  if (meanings.length === 0) return null;
  const isPraised = praisePattern.test(plain);
  return {
    broken: new Set(meanings.flatMap((meaning) => (meaning.type === 'broken' ? [meaning.rule] : []))),
    conditional: new Set(meanings.flatMap((meaning) => (meaning.type === 'conditional' ? [meaning.rule] : []))),
    excused: new Set(isPraised ? [] : mitigatingPatterns.flatMap(([rule, words]) => (words.test(plain) ? [rule] : []))),
    namesYoungPeople: meanings.some(({ type }) => type === 'young'),
    offersHelp: helpPattern.test(plain),
  };
}
