/** Whether a message is talk: before edits are looked for, after none was found, and while a question is open. */
import type { Brief } from '../../brief.ts';
import type { TalkTopic } from '../../lexicon/index.ts';
import type { IncomingMessage } from '../../message.ts';
import { rulesLanguage } from '../language.ts';
import { smallTalkOf } from '../small-talk.ts';
import type { TokenizedText } from '../tokenized-text.ts';
import type { Context } from '../understanding.ts';
import { findRemark, isDoubt } from './find-remark.ts';
import { findTalk, findWorldlyQuestion, saysWhatToDraw } from './find-talk.ts';
import type { Talk } from './spoken-message.ts';

/** Talk that may as well be the words of a poster, when the person chose to make one. */
const posterWords: ReadonlySet<TalkTopic> = new Set([
  'love',
  'hate',
  'apology',
  'laughter',
  'pause',
  'greeting',
  'thanks',
]);

/** Talk that is no edit, whatever edits there are; undefined with a picture attached. */
export function talkOf(text: TokenizedText, { image, mode }: IncomingMessage, { last }: Context): Talk | undefined {
  const talk = image ? undefined : findTalk(text, last !== null);
  return talk && mode === 'poster' && posterWords.has(talk.topic) ? undefined : talk;
}

/** A doubt about the last picture, unless a rule for edits takes it as the wish for another try. */
export function doubtOf(text: TokenizedText, refined: Brief | null): Talk | undefined {
  const isAnotherTry = refined?.refinement?.changes.some(({ type }) => type === 'again') ?? false;
  return !isAnotherTry && isDoubt(text) ? { topic: 'doubt', sureness: 0.85 } : undefined;
}

/** "is that a dragon?", "does it have wings?" */
const aboutPicture =
  /^(?:(?:but|and|so|wait|hey|ok|um)[\s,]+)*(?:is|are|was|were|does|do|did) (?:that|this|it|those|these|they|the)\b/i;

/** In words. */
const longestAbout = 9;

const isToVizzy = (word: string): boolean => /^you(?:'?re|'ve|'ll)?$/.test(word);

/** "You never get it right"; "you and me on the moon" may be a picture. */
const speaksToVizzy = ({ words }: TokenizedText): boolean =>
  (/^(?:this|the|that)$/.test(words[0]?.base ?? '') &&
    /^(?:bot|app|thing|vizzy)$/.test(words[1]?.base ?? '') &&
    words[2]?.base === 'is') ||
  (isToVizzy(words[0]?.base ?? '') && words.length >= 2 && !/^(?:and|or|in|on|with|as|at)$/.test(words[1]?.base ?? ''));

/** What a message that is no edit says besides: a question about the world, or a remark on the picture. */
export function remarkOf(
  text: TokenizedText,
  { mode }: IncomingMessage,
  { last, language }: Context,
): Talk | undefined {
  // In another language any words look like a remark.
  if (language !== undefined && language !== rulesLanguage) return undefined;
  if (last && text.words.length <= longestAbout && aboutPicture.test(text.text)) return { topic: 'why', sureness: 0.7 };
  const question = mode === undefined ? findWorldlyQuestion(text) : undefined;
  if (question) return question;
  if (mode !== undefined || saysWhatToDraw(text)) return undefined;
  return last || speaksToVizzy(text) ? findRemark(text) : undefined;
}

/** Small talk that a question may be answered with: these are answers. */
const answers = new Set(['doubt', 'thanks', 'nothing', 'why', 'lettering', 'language']);

/** Talk beside an open question, which it leaves open; undefined when the message may answer it. */
export function talkBesides(text: TokenizedText): Talk | undefined {
  const talk = findTalk(text, false);
  if (talk) return talk;
  const small = smallTalkOf(text, null);
  if (small && !answers.has(small)) return { topic: small, sureness: 0.9 };
  const question = findWorldlyQuestion(text);
  const isAsked = text.text.slice(-3).includes('?') || /^(?:what|who|when|where)\b/i.test(text.text);
  return question && isAsked ? question : undefined;
}
