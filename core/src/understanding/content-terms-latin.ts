/** Words of the rules about content in a text in Latin letters. */
import {
  collapseDuplicatesTransformer,
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
  resolveLeetSpeakTransformer,
  toAsciiLowerCaseTransformer,
} from 'obscenity';
import {
  type ContentRule,
  contentTerms,
  harmlessPhrases,
  listed,
  notForMinors,
  praise,
  type SoberRule,
  soberWords,
  weightyTerms,
  youngPeople,
} from '../lexicon/index.ts';
import { foldedLatin } from './content-text.ts';

/** What words of a text mean for the rules. */
export type Heard = {
  /** Rules that a word breaks whatever stands beside it. */
  readonly broken: ReadonlySet<ContentRule>;
  /** Rules that a word breaks when it is not said for a sober reason. */
  readonly weighed: ReadonlySet<SoberRule>;
  /** Rules for whose words a sober reason is given. */
  readonly excused: ReadonlySet<SoberRule>;
  /** Whether young people are named. */
  readonly isYoung: boolean;
  /** Whether the sober reason also holds where young people are named: help, not anatomy. */
  readonly isHelp: boolean;
};

/** Letters that may stand twice in a word; others are one however often they are typed, as in "fuuuck". */
const doubled = new Set('beolsg');

/** A word as the matcher sees it: repeated letters collapsed in the same way as in the text. */
const collapsed = (word: string) =>
  word.replace(/(.)\1+/g, (run, letter: string) => (doubled.has(letter) ? run.slice(0, 2) : letter));

const patternOf = (word: string) => {
  const spaced = collapsed(word.replace('*', ''));
  return parseRawPattern(word.endsWith('*') ? `|${spaced}` : `|${spaced}|`);
};

type Meaning =
  | { readonly type: 'broken'; readonly rule: ContentRule }
  | { readonly type: 'weighed'; readonly rule: SoberRule }
  | { readonly type: 'young' };

const wordsOfRules = <Rule extends string, Type extends string>(
  terms: Readonly<Record<Rule, string>>,
  type: Type,
): readonly (readonly [word: string, { readonly type: Type; readonly rule: Rule }])[] =>
  Object.entries(terms).flatMap(([rule, line]) =>
    listed(line as string).map((word) => [word, { type, rule: rule as Rule }] as const),
  );

const vocabulary: readonly (readonly [word: string, meaning: Meaning])[] = [
  ...wordsOfRules(contentTerms, 'broken'),
  ...wordsOfRules(weightyTerms, 'weighed'),
  ...listed(youngPeople).map((word) => [word, { type: 'young' }] as const),
];

const transformers = [
  resolveConfusablesTransformer(),
  resolveLeetSpeakTransformer(),
  toAsciiLowerCaseTransformer(),
  collapseDuplicatesTransformer({
    defaultThreshold: 1,
    customThresholds: new Map([...doubled].map((letter) => [letter, 2])),
  }),
];

const matcher = new RegExpMatcher({
  blacklistedTerms: vocabulary.map(([word], id) => ({ id, pattern: patternOf(foldedLatin(word)) })),
  whitelistedTerms: listed(harmlessPhrases).map((phrase) => collapsed(phrase.replace('*', ''))),
  blacklistMatcherTransformers: transformers,
  whitelistMatcherTransformers: transformers,
});

/** Letters and marks that nothing is hidden behind: no look-alike, no figure or sign read as a letter. */
const isPlain = (text: string) => /^[a-z\s,.?:;"'’-]*$/i.test(text);

const escaped = (word: string) => word.replace(/[^a-z ]/g, '\\$&');

/** One expression for a list of words, in folded text. */
const anyOf = (words: readonly string[]) =>
  new RegExp(
    `\\b(?:${words.map((word) => `${escaped(collapsed(foldedLatin(word).replace('*', '')))}${word.endsWith('*') ? '' : '\\b'}`).join('|')})`,
  );

/** All words at once. In plain text it finds every word that the matcher would, in a fiftieth of the time. */
const anyWord = anyOf(vocabulary.map(([word]) => word));

const praising = anyOf(listed(praise));

const reasons = (Object.keys(soberWords) as SoberRule[]).map(
  (rule) => [rule, anyOf(listed(soberWords[rule]))] as const,
);

const bodily = new Set(listed(notForMinors));
const helping = anyOf(listed(soberWords.sexual).filter((word) => !bodily.has(word)));

/** What the words of a text mean; null for nearly every text, which holds none of them. Linear in the text's length. */
export function heardInLatin(text: string): Heard | null {
  const folded = foldedLatin(text);
  const plain = collapsed(folded.toLowerCase());
  if (isPlain(text) && !anyWord.test(plain)) return null;
  const meanings = matcher.getAllMatches(folded).flatMap(({ termId }) => vocabulary[termId]?.[1] ?? []);
  if (meanings.length === 0) return null;
  const isPraised = praising.test(plain);
  return {
    broken: new Set(meanings.flatMap((meaning) => (meaning.type === 'broken' ? [meaning.rule] : []))),
    weighed: new Set(meanings.flatMap((meaning) => (meaning.type === 'weighed' ? [meaning.rule] : []))),
    excused: new Set(isPraised ? [] : reasons.flatMap(([rule, words]) => (words.test(plain) ? [rule] : []))),
    isYoung: meanings.some(({ type }) => type === 'young'),
    isHelp: helping.test(plain),
  };
}
