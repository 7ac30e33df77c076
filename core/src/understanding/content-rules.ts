/** What Vizzy does not draw: whole words of a request, folded, against the rules that hold where it was said. */
import {
  collapseDuplicatesTransformer,
  parseRawPattern,
  RegExpMatcher,
  resolveConfusablesTransformer,
  resolveLeetSpeakTransformer,
  toAsciiLowerCaseTransformer,
} from 'obscenity';
import type { ContentLevel } from '../community.ts';
import {
  type ContentRule,
  contentRules,
  contentTerms,
  harmlessPhrases,
  listed,
  youngPeople,
} from '../lexicon/index.ts';

/** Which rules hold on each level. */
const rulesByLevel: Readonly<Record<ContentLevel, ReadonlySet<ContentRule>>> = {
  off: new Set<ContentRule>(['minors']),
  standard: new Set<ContentRule>(['minors', 'self-harm', 'hate', 'sexual', 'gore']),
  strict: new Set(contentRules),
};

/** Letters that may stand twice in a word; others are one however often they are typed, as in "fuuuck". */
const doubled = new Set('beolsg');

/** A word as the matcher sees it: repeated letters collapsed in the same way as in the text. */
const collapsed = (word: string) =>
  word.replace(/(.)\1+/g, (run, letter: string) => (doubled.has(letter) ? run.slice(0, 2) : letter));

/** Accents off, every kind of space and hyphen one space. */
const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[\s\p{Pd}_'’]+/gu, ' ');

const patternOf = (word: string) => {
  const spaced = collapsed(word.replace('*', ''));
  return parseRawPattern(word.endsWith('*') ? `|${spaced}` : `|${spaced}|`);
};

/** What a word breaks; `young` breaks nothing by itself. */
type Sense = ContentRule | 'young';

const vocabulary: readonly (readonly [word: string, sense: Sense])[] = [
  ...Object.entries(contentTerms).flatMap(([rule, terms]) =>
    listed(terms).map((word) => [word, rule as ContentRule] as const),
  ),
  ...listed(youngPeople).map((word) => [word, 'young'] as const),
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
  blacklistedTerms: vocabulary.map(([word], id) => ({ id, pattern: patternOf(folded(word)) })),
  whitelistedTerms: listed(harmlessPhrases).map((phrase) => collapsed(phrase.replace('*', ''))),
  blacklistMatcherTransformers: transformers,
  whitelistMatcherTransformers: transformers,
});

/** Letters and marks that nothing is hidden behind: no look-alike, no figure or sign read as a letter. */
const isPlain = (text: string) => /^[a-z\s,.?:;"'’-]*$/i.test(text);

const escaped = (word: string) => word.replace(/[^a-z ]/g, '\\$&');

/** All words at once. In plain text it finds every word that the matcher would, in a fiftieth of the time. */
const anyWord = new RegExp(
  `\\b(?:${vocabulary.map(([word]) => `${escaped(collapsed(folded(word).replace('*', '')))}${word.endsWith('*') ? '' : '\\b'}`).join('|')})`,
);

/** Nearly every text: plain, and without any of the words. */
const isHarmless = (text: string) => isPlain(text) && !anyWord.test(collapsed(folded(text).toLowerCase()));

/** The first rule that a text breaks where `level` holds; null when it breaks none. Linear in the text's length. */
export function brokenRule(text: string, level: ContentLevel): ContentRule | null {
  if (isHarmless(text)) return null;
  const senses = new Set(matcher.getAllMatches(folded(text)).map(({ termId }) => vocabulary[termId]?.[1]));
  if (senses.size === 0) return null;
  if (senses.has('young') && (senses.has('sexual') || senses.has('nudity'))) return 'minors';
  const rules = rulesByLevel[level];
  return contentRules.find((rule) => rules.has(rule) && senses.has(rule)) ?? null;
}
