/** Finds messages that ask for no picture: greetings, thanks, doubts, questions about the last picture. */
import {
  createPhraseIndex,
  findAt,
  findReaction,
  findSmallTalk,
  listed,
  remarkWords,
  type SmallTalk,
  type Word,
} from '../lexicon/index.ts';
import { asksForMissing } from './edits/find-edits.ts';
import { pictureOf } from './edits/picture-of.ts';
import { isAboutTypography } from './slogan-edit.ts';
import { type TokenizedText, withoutGestures } from './tokenized-text.ts';
import type { LastCreation } from './understanding.ts';

const setOf = (line: string): ReadonlySet<string> => new Set(listed(line));
const wondering = createPhraseIndex(listed(remarkWords.wonderingWords).map((phrase) => [phrase, true] as const));
const wonderedVerbs = setOf(remarkWords.wonderedVerbs);
const praisingVerbs = setOf(remarkWords.praisingVerbs);
const praisingAdverbs = setOf(remarkWords.praisingAdverbs);
const wishes = setOf(remarkWords.wishWords);
const languages = setOf(remarkWords.askedLanguages);
const aroundLanguages = setOf(remarkWords.aroundLanguages);
const pointing = /^(?:it|its|this|that|these|those|they|the)$/;

/** In words. A longer message says what to draw. */
const longestRemark = 10;

/** The kind of small talk that a message is; undefined when it asks for something. */
export function smallTalkOf(message: TokenizedText, last: LastCreation | null): SmallTalk | undefined {
  const { text, words } = withoutGestures(message);
  const talk = findSmallTalk(words.map(notDrawnOut), last !== null);
  if (talk) return talk;
  if (last && asksForLanguage(words)) return 'language';
  if (last && last.brief.slogan !== null && isAboutTypography(text)) return 'lettering';
  if (last && asksForMissing(words, pictureOf(last))) return undefined;
  if (!last || words.length > longestRemark) return isOnlyThumb(text) ? 'thanks' : undefined;
  if (wondersAboutPicture(words)) return 'why';
  if (praises(words) && !words.some(({ base }) => wishes.has(base))) return 'thanks';
  return findReaction(words);
}

/** Whether a message is a thumb alone, which always means agreement; other emoji may be things to draw. */
const isOnlyThumb = (text: string): boolean => /^(?:👍|👌|🙏|👋)[\uFE0F\p{Emoji_Modifier}]*$/u.test(text);

/** The word with drawn-out letters once: `yesss` is `yes`. */
function notDrawnOut(word: Word): Word {
  return /(\p{L})\1\1/u.test(word.base) ? { ...word, base: word.base.replace(/(\p{L})\1{2,}/gu, '$1') } : word;
}

/** "why is it green?", "what is that in the corner?", "why so dark". */
function wondersAboutPicture(words: readonly Word[]): boolean {
  let at = 0;
  while (/^(?:but|and|so|ok)$/.test(words[at]?.base ?? '')) at++;
  const asked = findAt(words, at, wondering);
  if (!asked) return isContracted(words[at]) && words.slice(at + 1).some(({ base }) => pointing.test(base));
  const rest = words.slice(asked.end);
  const verb = rest[0]?.base ?? '';
  if (words[at]?.base === 'why' && wonderedVerbs.has(verb)) return true;
  const isBare = /^(?:why|how)$/.test(words[at]?.base ?? '') || /^(?:is|are|does|do)$/.test(verb);
  return isBare && rest.some(({ base }) => pointing.test(base));
}

const isContracted = (word: Word | undefined): boolean => /^(?:what|who|where)'?s$/.test(word?.lower ?? '');

/** "I love the fox", "we really like how it glows". */
function praises(words: readonly Word[]): boolean {
  if (!/^(?:i|we)$/.test(words[0]?.base ?? '')) return false;
  let at = 1;
  while (praisingAdverbs.has(words[at]?.base ?? '')) at++;
  const praised = words[at + 1]?.base ?? '';
  return praisingVerbs.has(words[at]?.base ?? '') && (pointing.test(praised) || /^(?:how|your)$/.test(praised));
}

/** "in german please": asks for a language that Vizzy does not speak. */
function asksForLanguage(words: readonly Word[]): boolean {
  const at = words.findIndex(({ base }) => languages.has(base));
  if (at < 1 || !/^(?:in|into|to)$/.test(words[at - 1]?.base ?? '')) return false;
  return words.every(({ base }, index) => index === at || aroundLanguages.has(base));
}
