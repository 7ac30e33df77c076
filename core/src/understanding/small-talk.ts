/** Messages that ask for no picture: greetings, thanks, doubts, questions about the picture at hand. */
import { findReaction, findSmallTalk, type SmallTalk } from '../lexicon/index.ts';
import { isAboutSetting } from './slogan-edit.ts';
import type { Reading } from './tokenized-text.ts';
import type { LastCreation } from './understanding.ts';

/** "why is it green?", "what is that in the corner?" */
const askedOfPicture =
  /^(?:but |and |so |ok,? )?(?:why|how come|what(?:'s|’s| is| are| does| do)|who(?:'s|’s| is| are)|where(?:'s|’s| is| are))\b.*\b(?:it|its|this|that|these|those|they|the)\b/i;
/** "I love the fox", "I like how it glows". */
const praise =
  /^(?:i|we) (?:(?:really|just|do|so|absolutely|totally) )*(?:love|like|adore|enjoy) (?:the|how|your|its|this|that|these)\b/i;
/** "in german please": the same in a language that Vizzy does not speak. */
const otherLanguage =
  /^(?:(?:please|now|and|but|ok|okay|can you|could you|make it|do it|write it|tell it|say it|the same|same|translate it)[\s,]+)*(?:in|into|to) (?:german|french|spanish|italian|portuguese|dutch|japanese|chinese|russian|polish|turkish|arabic|hindi|korean|swedish|ukrainian|greek|hebrew|latin)(?:[\s,]+(?:please|instead))?[\s.!?]*$/i;
const wish = /\b(?:but|if|could|can|would|make|want|wish|more|less|except|only|without)\b/i;

/** In words: what is longer says what to draw. */
const longestRemark = 10;

/** The kind of talk that a message is; undefined when it asks for something. */
export function talkOf({ text, words }: Reading, last: LastCreation | null): SmallTalk | undefined {
  const talk = findSmallTalk(words, last !== null);
  if (talk) return talk;
  if (last && otherLanguage.test(text)) return 'language';
  if (last && last.brief.slogan !== null && isAboutSetting(text)) return 'lettering';
  if (!last || words.length > longestRemark) return isOnlyThumb(text) ? 'thanks' : undefined;
  if (askedOfPicture.test(text) || /^(?:but |and )?why (?:so|not|no|is|are|did|does|the)\b/i.test(text)) return 'why';
  if (praise.test(text) && !wish.test(text)) return 'thanks';
  return findReaction(words);
}

/** A thumb alone is agreement, whatever came before; other faces can be drawn. */
const isOnlyThumb = (text: string): boolean => /^(?:👍|👌|🙏|👋)[\uFE0F\p{Emoji_Modifier}]*$/u.test(text);
