/** Which language a message is in: its script, then its words, then the place it comes from; English when that is unsure. */
import { englishAlone, englishToo, neverEnglish, wordsOf } from '../lexicon/index.ts';
import { type LikelyLanguages, likelyLanguages } from './latin-languages.ts';
import { quotationsIn } from './quotations.ts';

/** The language of the rules, as an ISO 639-1 code: every other one is foreign to them. */
export const rulesLanguage = 'en';

/** In UTF-16 units: enough of a message to tell its language. */
const longestRead = 600;

/** Scripts that tell the language, or the most common of their languages, in the order in which they are looked for. */
const scripts: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];

/** Letters that one language of a shared script has and the most common one has not. */
const lettersOf: readonly (readonly [language: string, letters: RegExp])[] = [
  ['uk', /[іїєґ]/iu],
  ['fa', /[پچژگ]/u],
];

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The language that a text's script points to; null when most of its letters are Latin, or it has none. */
function languageByScript(text: string): string | null {
  if (/^[\x20-\x7e]*$/.test(text)) return null;
  const others = countOf(text, /\p{L}/gu) - countOf(text, /\p{Script=Latin}/gu);
  if (others === 0 || others < countOf(text, /\p{Script=Latin}/gu)) return null;
  const found = scripts.find(([, script]) => countOf(text, script) * 3 > others)?.[0] ?? 'und';
  const closer = lettersOf.find(([language, letters]) => isNear(language, found) && letters.test(text))?.[0];
  return closer ?? found;
}

const isNear = (language: string, found: string): boolean =>
  (language === 'uk' && found === 'ru') || (language === 'fa' && found === 'ar');

/** The text without what is in no language: quotations, addresses, and what stands in angle brackets. */
function spokenPart(text: string): string {
  const near = text.slice(0, longestRead);
  let spoken = '';
  let from = 0;
  for (const { start, end } of quotationsIn(near)) {
    spoken += `${near.slice(from, start)} `;
    from = end;
  }
  return (spoken + near.slice(from)).replace(/<[^<>\s]{1,80}>|https?:\/\/\S+/g, ' ');
}

/** Whether the words are English by themselves: one in four is only English, or half of them are English, too. */
function isPlainlyEnglish(words: readonly string[]): boolean {
  if (words.some((word) => neverEnglish.has(word))) return false;
  const alone = words.filter((word) => englishAlone.has(word)).length;
  const too = words.filter((word) => englishToo.has(word)).length;
  return alone * 4 >= words.length || (alone + too) * 2 >= words.length;
}

/** Times as likely as its words alone make it, that a message is in the language of the place it comes from. */
const localePrior = 1.15;

/**
 * Of a text whose language is unsure between English and another one, English: measured with messages of a few words, the
 * likelihood of English was below this share of the first one's in 76 of 78 foreign ones, and in 1 of 121 English ones.
 */
const sureShare = 0.87;

/** The same for texts of at most three words, which say little. */
const sureShareOfFew = 0.8;

/** Likelihoods below this are those of noise: "asdfghjkl". */
const leastLikely = 0.3;

function languageByWords(likely: LikelyLanguages, words: readonly string[], locale: string): string {
  const share = words.length > 3 ? sureShare : sureShareOfFew;
  const weighed = Object.entries(likely).map(
    ([language, likelihood]) => [language, language === locale ? likelihood * localePrior : likelihood] as const,
  );
  const [first, likelihood] = weighed.reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0]);
  const english = (likely[rulesLanguage] ?? 0) * (locale === rulesLanguage ? localePrior : 1);
  return likelihood < leastLikely || english >= likelihood * share ? rulesLanguage : first;
}

/**
 * The language of a text as an ISO 639-1 code, `und` for a script that is not known here. `locale` is the BCP 47 tag of the
 * person's language, if it is known. The first text in Latin letters that is not plainly English loads what tells them
 * apart (a quarter of a second, 45 MB of heap); everything else is answered at once.
 */
export async function detectLanguage(text: string, locale?: string): Promise<string> {
  const spoken = spokenPart(text);
  const byScript = languageByScript(spoken);
  if (byScript !== null) return byScript;
  const words = wordsOf(spoken).flatMap(({ lower }) => (/\p{L}/u.test(lower) ? [lower] : []));
  if (words.length === 0 || isPlainlyEnglish(words)) return rulesLanguage;
  return languageByWords(await likelyLanguages(spoken), words, locale?.split('-')[0]?.toLowerCase() ?? '');
}
