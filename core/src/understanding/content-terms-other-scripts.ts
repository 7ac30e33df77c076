/** Words of the rules about content in a text in other letters than Latin ones. */
import {
  type ContentRule,
  type ContentVocabulary,
  contentVocabularies,
  listed,
  type SoberRule,
} from '../lexicon/index.ts';
import type { Heard } from './content-terms-latin.ts';
import { foldedElsewhere, isAscii } from './content-text.ts';

/** Tells where words begin and end in one text. */
type Edges = { readonly begins: (at: number) => boolean; readonly ends: (at: number) => boolean };

/** A script: how to know it, and how words are told apart in it. */
type Script = { readonly letters: RegExp; readonly edgesOf: (text: string) => Edges };

const letter = /[\p{L}\p{M}]/u;

/** Characters that what is written as one with a word takes at most. */
const longestPart = 8;

/**
 * Words between characters that are no letters. `before` and `after` are what may stand there and belongs to the word:
 * articles and little words that are written as one with it.
 */
function spaced(letters: RegExp, before = '', after = ''): Script {
  const beginning = new RegExp(`(?<![\\p{L}\\p{M}])(?:${before})$`, 'u');
  const ending = new RegExp(`^(?:${after})(?![\\p{L}\\p{M}])`, 'u');
  return {
    letters,
    edgesOf: (text) => ({
      begins: (at) =>
        before === ''
          ? !letter.test(text.charAt(at - 1))
          : beginning.test(text.slice(Math.max(0, at - longestPart), at)),
      ends: (at) => (after === '' ? !letter.test(text.charAt(at)) : ending.test(text.slice(at, at + longestPart))),
    }),
  };
}

let segmenter: Intl.Segmenter | undefined;

/** Words that only a dictionary tells apart, because nothing stands between them. */
function unspaced(letters: RegExp): Script {
  return {
    letters,
    edgesOf(text) {
      let known: ReadonlySet<number> | undefined;
      const isEdge = (at: number) => {
        if (at === text.length) return true;
        // Chinese and Japanese share one dictionary.
        segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
        known ??= new Set(Array.from(segmenter.segment(text), ({ index }) => index));
        return known.has(at);
      };
      return { begins: isEdge, ends: isEdge };
    },
  };
}

const cyrillic = spaced(/\p{Script=Cyrillic}/u);

const scripts: Readonly<Record<string, Script>> = {
  ru: cyrillic,
  uk: cyrillic,
  el: spaced(/\p{Script=Greek}/u),
  // "and", "then"; "with", "to", "like"; the article.
  ar: spaced(/\p{Script=Arabic}/u, '[وف]?[بلك]?(?:ال|لل)?'),
  he: spaced(/\p{Script=Hebrew}/u, 'ו?[שבלכמ]?ה?'),
  hi: spaced(/\p{Script=Devanagari}/u),
  zh: unspaced(/\p{Script=Han}/u),
  ja: unspaced(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u),
  // The plural and what English says with prepositions.
  ko: spaced(
    /\p{Script=Hangul}/u,
    '',
    '들?(?:은|는|이|가|을|를|의|에|에게|에서|와|과|도|만|로|으로|하는|하고|한|적인|적|장면|그림|사진|영상)?',
  ),
};

/** A test for any word of a line. */
type Finder = (text: string, edges: Edges) => boolean;

function finderOf(line: string): Finder {
  const words = listed(line).map((word) => {
    const isOpen = word.endsWith('*');
    return { isOpen, letters: foldedElsewhere(isOpen ? word.slice(0, -1) : word) };
  });
  return (text, { begins, ends }) =>
    words.some(({ letters, isOpen }) => {
      for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1))
        if (begins(at) && (isOpen || ends(at + letters.length))) return true;
      return false;
    });
}

type Language = {
  readonly edgesOf: Script['edgesOf'];
  readonly broken: readonly (readonly [rule: ContentRule, isIn: Finder])[];
  readonly weighed: readonly (readonly [rule: SoberRule, isIn: Finder])[];
  readonly isSober: Finder;
  readonly isYoung: Finder;
  readonly harmless: readonly string[];
};

function languageOf({ terms, weighty, sober, young, harmless }: ContentVocabulary, script: Script): Language {
  const finders = <Rule extends string>(lines: Readonly<Partial<Record<Rule, string>>>) =>
    Object.entries<string | undefined>(lines).map(([rule, line]) => [rule as Rule, finderOf(line ?? '')] as const);
  return {
    edgesOf: script.edgesOf,
    broken: finders(terms),
    weighed: finders(weighty),
    isSober: finderOf(sober),
    isYoung: finderOf(young),
    harmless: harmless === undefined ? [] : listed(harmless).map(foldedElsewhere),
  };
}

const opened = new Map<string, Language>();

/** The languages that a text may be in, each made ready when it is first met: nobody speaks all of them. */
function languagesIn(text: string): readonly Language[] {
  return contentVocabularies.flatMap((vocabulary) => {
    const script = scripts[vocabulary.language];
    if (!script?.letters.test(text)) return [];
    const known = opened.get(vocabulary.language) ?? languageOf(vocabulary, script);
    opened.set(vocabulary.language, known);
    return known;
  });
}

const rulesIn = <Rule>(finders: readonly (readonly [Rule, Finder])[], text: string, edges: Edges): ReadonlySet<Rule> =>
  new Set(finders.flatMap(([rule, isIn]) => (isIn(text, edges) ? [rule] : [])));

/** What the words of a text mean in each language that it may be in. Linear in the text's length. */
export function heardElsewhere(text: string): readonly Heard[] {
  if (isAscii(text)) return [];
  const folded = foldedElsewhere(text);
  return languagesIn(folded).map(({ edgesOf, broken, weighed, isSober, isYoung, harmless }) => {
    // A comma, so that what stood on either side does not become one word.
    const said = harmless.reduce((rest, phrase) => rest.replaceAll(phrase, ','), folded);
    const edges = edgesOf(said);
    const weighty = rulesIn(weighed, said, edges);
    return {
      broken: rulesIn(broken, said, edges),
      weighed: weighty,
      excused: weighty.size > 0 && isSober(said, edges) ? weighty : new Set<SoberRule>(),
      isYoung: isYoung(said, edges),
      isHelp: false,
    };
  });
}
