/** Finds the terms of the content rules in text that is not in Latin letters. */
import {
  type ConditionalRule,
  type ContentRule,
  type ContentVocabulary,
  contentVocabularies,
  listed,
} from '../lexicon/index.ts';
import type { TermFindings } from './content-terms-latin.ts';
import { foldOtherScripts, isAscii } from './content-text.ts';

/** Whether a word begins, or ends, at a position of one text. */
type Edges = { readonly begins: (at: number) => boolean; readonly ends: (at: number) => boolean };

/** A script: its letters, and how it separates words. */
type Script = { readonly letters: RegExp; readonly edgesOf: (text: string) => Edges };

const letter = /[\p{L}\p{M}]/u;

/** In characters: the longest article or particle that is written together with a word. */
const longestAffix = 8;

/**
 * A script that puts spaces between words. `before` and `after` match what may be attached to a word:
 * articles and particles.
 */
function spacedScript(letters: RegExp, before = '', after = ''): Script {
  const beginning = new RegExp(`(?<![\\p{L}\\p{M}])(?:${before})$`, 'u');
  const ending = new RegExp(`^(?:${after})(?![\\p{L}\\p{M}])`, 'u');
  return {
    letters,
    edgesOf: (text) => ({
      begins: (at) =>
        before === ''
          ? !letter.test(text.charAt(at - 1))
          : beginning.test(text.slice(Math.max(0, at - longestAffix), at)),
      ends: (at) => (after === '' ? !letter.test(text.charAt(at)) : ending.test(text.slice(at, at + longestAffix))),
    }),
  };
}

let segmenter: Intl.Segmenter | undefined;

/** A script without spaces, whose words only a dictionary can separate. */
function unspacedScript(letters: RegExp): Script {
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

const cyrillic = spacedScript(/\p{Script=Cyrillic}/u);

const scripts: Readonly<Record<string, Script>> = {
  ru: cyrillic,
  uk: cyrillic,
  el: spacedScript(/\p{Script=Greek}/u),
  // "and", "then"; "with", "to", "like"; the article.
  ar: spacedScript(/\p{Script=Arabic}/u, '[وف]?[بلك]?(?:ال|لل)?'),
  he: spacedScript(/\p{Script=Hebrew}/u, 'ו?[שבלכמ]?ה?'),
  hi: spacedScript(/\p{Script=Devanagari}/u),
  zh: unspacedScript(/\p{Script=Han}/u),
  ja: unspacedScript(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u),
  // The plural and what English says with prepositions.
  ko: spacedScript(
    /\p{Script=Hangul}/u,
    '',
    '들?(?:은|는|이|가|을|를|의|에|에게|에서|와|과|도|만|로|으로|하는|하고|한|적인|적|장면|그림|사진|영상)?',
  ),
};

/** Whether a text contains any word of a line. */
type Finder = (text: string, edges: Edges) => boolean;

function createFinder(line: string): Finder {
  const words = listed(line).map((word) => {
    const isOpen = word.endsWith('*');
    return { isOpen, letters: foldOtherScripts(isOpen ? word.slice(0, -1) : word) };
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
  readonly conditional: readonly (readonly [rule: ConditionalRule, isIn: Finder])[];
  readonly isMitigating: Finder;
  readonly namesYoungPeople: Finder;
  readonly harmless: readonly string[];
};

function prepareLanguage(
  { terms, conditional: weighty, mitigating: sober, youngPeople: young, harmless }: ContentVocabulary,
  script: Script,
): Language {
  const finders = <Rule extends string>(lines: Readonly<Partial<Record<Rule, string>>>) =>
    Object.entries<string | undefined>(lines).map(([rule, line]) => [rule as Rule, createFinder(line ?? '')] as const);
  return {
    edgesOf: script.edgesOf,
    broken: finders(terms),
    conditional: finders(weighty),
    isMitigating: createFinder(sober),
    namesYoungPeople: createFinder(young),
    harmless: harmless === undefined ? [] : listed(harmless).map(foldOtherScripts),
  };
}

const preparedLanguages = new Map<string, Language>();

/** The languages that a text may be in. Each is prepared when it is first needed, because few processes meet them all. */
function languagesIn(text: string): readonly Language[] {
  return contentVocabularies.flatMap((vocabulary) => {
    const script = scripts[vocabulary.language];
    if (!script?.letters.test(text)) return [];
    const known = preparedLanguages.get(vocabulary.language) ?? prepareLanguage(vocabulary, script);
    preparedLanguages.set(vocabulary.language, known);
    return known;
  });
}

const rulesIn = <Rule>(finders: readonly (readonly [Rule, Finder])[], text: string, edges: Edges): ReadonlySet<Rule> =>
  new Set(finders.flatMap(([rule, isIn]) => (isIn(text, edges) ? [rule] : [])));

/** The findings in each language that a text may be in. Linear in the text's length. */
export function findTermsInOtherScripts(request: string): readonly TermFindings[] {
  if (isAscii(request)) return [];
  const folded = foldOtherScripts(request);
  return languagesIn(folded).map(({ edgesOf, broken, conditional, isMitigating, namesYoungPeople, harmless }) => {
    // A comma keeps the words on either side apart.
    const text = harmless.reduce((rest, phrase) => rest.replaceAll(phrase, ','), folded);
    const edges = edgesOf(text);
    const conditionalRules = rulesIn(conditional, text, edges);
    return {
      broken: rulesIn(broken, text, edges),
      conditional: conditionalRules,
      excused: conditionalRules.size > 0 && isMitigating(text, edges) ? conditionalRules : new Set<ConditionalRule>(),
      namesYoungPeople: namesYoungPeople(text, edges),
      offersHelp: false,
    };
  });
}
