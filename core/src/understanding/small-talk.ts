/** Finds messages that ask for no picture: greetings, thanks, doubts, questions about the last picture. */
import { findReaction, findSmallTalk, type SmallTalk, type Word } from '../lexicon/index.ts';
import { isAboutTypography } from './slogan-edit.ts';
import type { TokenizedText } from './tokenized-text.ts';
import type { LastCreation } from './understanding.ts';

/** "why is it green?", "what is that in the corner?" */
const questionAboutPicture =
  /^(?:but |and |so |ok,? )?(?:why|how come|what(?:'s|’s| is| are| does| do)|who(?:'s|’s| is| are)|where(?:'s|’s| is| are))\b.*\b(?:it|its|this|that|these|those|they|the)\b/i;
/** "I love the fox", "I like how it glows". */
const praise =
  /^(?:i|we) (?:(?:really|just|do|so|absolutely|totally) )*(?:love|like|adore|enjoy) (?:the|how|your|its|this|that|these)\b/i;
/** "in german please": asks for a language that Vizzy does not speak. */
const otherLanguage =
  /^(?:(?:please|now|and|but|ok|okay|can you|could you|make it|do it|write it|tell it|say it|the same|same|translate it)[\s,]+)*(?:in|into|to) (?:german|french|spanish|italian|portuguese|dutch|japanese|chinese|russian|polish|turkish|arabic|hindi|korean|swedish|ukrainian|greek|hebrew|latin)(?:[\s,]+(?:please|instead))?[\s.!?]*$/i;
const wish = /\b(?:but|if|could|can|would|make|want|wish|more|less|except|only|without)\b/i;

/** In words. A longer message says what to draw. */
const longestRemark = 10;

/** The kind of small talk that a message is; undefined when it asks for something. */
export function smallTalkOf({ text, words }: TokenizedText, last: LastCreation | null): SmallTalk | undefined {
  const talk = findSmallTalk(words.map(notDrawnOut), last !== null);
  if (talk) return talk;
  if (last && otherLanguage.test(text)) return 'language';
  if (last && last.brief.slogan !== null && isAboutTypography(text)) return 'lettering';
  if (!last || words.length > longestRemark) return isOnlyThumb(text) ? 'thanks' : undefined;
  if (questionAboutPicture.test(text) || /^(?:but |and )?why (?:so|not|no|is|are|did|does|the)\b/i.test(text))
    return 'why';
  if (praise.test(text) && !wish.test(text)) return 'thanks';
  return findReaction(words);
}

/** Whether a message is a thumb alone, which always means agreement; other emoji may be things to draw. */
const isOnlyThumb = (text: string): boolean => /^(?:👍|👌|🙏|👋)[\uFE0F\p{Emoji_Modifier}]*$/u.test(text);

/** The word with drawn-out letters once: `yesss` is `yes`. */
function notDrawnOut(word: Word): Word {
  return /(\p{L})\1\1/u.test(word.base) ? { ...word, base: word.base.replace(/(\p{L})\1{2,}/gu, '$1') } : word;
}
