/** An edit that follows a remark or a polite opening: "looks great, add some clouds", "sorry, I meant at night". */
import type { Brief } from '../../brief.ts';
import { createPhraseIndex, findAt, listed, remarkWords, type Word } from '../../lexicon/index.ts';
import type { IncomingMessage } from '../../message.ts';
import { refine } from '../refine.ts';
import { smallTalkOf } from '../small-talk.ts';
import { type TokenizedText, textFromWord, tokenize } from '../tokenized-text.ts';
import type { Context } from '../understanding.ts';
import { findRemark, isDoubt } from './find-remark.ts';
import { findTalk, saysWhatToDraw } from './find-talk.ts';

/** In words. A longer message describes something new. */
const longestMessage = 24;
const longestRemark = 10;

const openings = createPhraseIndex(listed(remarkWords.politeOpenings).map((phrase) => [phrase, true] as const));
const editVerbs = new Set(listed(remarkWords.editVerbs));

/** The refinement that is asked for after the remark; null when the message is none, or asks for something new. */
export function editAfterRemark(text: TokenizedText, message: IncomingMessage, context: Context): Brief | null {
  const { words } = text;
  if (!context.last || message.image || words.length < 2 || words.length > longestMessage || saysWhatToDraw(text))
    return null;
  for (const start of editStarts(words)) {
    const remark = tokenize(text.text.slice(0, words[start]?.start ?? 0));
    const rest = textFromWord(text, start);
    if (!isOpening(words, start) && !isRemark(remark, rest, context)) continue;
    if (findTalk(rest, true)) continue;
    const refined = refine(rest, message, context);
    if (refined) return refined;
  }
  return null;
}

/** Where an edit may begin: after a comma, a "but", or a polite opening. */
function editStarts(words: readonly Word[]): readonly number[] {
  const starts: number[] = [];
  for (let at = 1; at < words.length && at <= longestRemark + 1; at++) {
    const isApart = words[at]?.clause !== words[at - 1]?.clause || words[at - 1]?.base === 'but';
    if (isApart || isOpening(words, at)) starts.push(at);
  }
  return starts;
}

/** Whether the words before are nothing but an opening: "is it possible to", "sorry I meant". */
function isOpening(words: readonly Word[], end: number): boolean {
  let at = 0;
  for (let found = findAt(words, at, openings); found && at < end; found = findAt(words, at, openings)) at = found.end;
  return at === end;
}

/** Whether the words before an edit only speak of the picture. */
function isRemark(remark: TokenizedText, rest: TokenizedText, { last }: Context): boolean {
  if (remark.words.length > longestRemark) return false;
  const isTalk = smallTalkOf(remark, last) !== undefined || isDoubt(remark) || findRemark(remark) !== undefined;
  if (isTalk) return true;
  const isVerbal = editVerbs.has(
    rest.words.find(({ base }) => !/^(?:please|can|could|you|just|now|so)$/.test(base))?.base ?? '',
  );
  return isVerbal && remark.words[0]?.base === 'the';
}
