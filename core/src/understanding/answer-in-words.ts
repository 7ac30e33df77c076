/** Answers in words, without a picture. */
import { type ContentRule, type SmallTalk, sentencesFor } from '../lexicon/index.ts';
import type { IncomingMessage } from '../message.ts';
import type { TasteSignals, Understanding } from './understanding.ts';

const noSignals: TasteSignals = { mood: null, style: null, themes: [] };

/** Answers small talk; `hasPicture` when there is a picture that it may be about. */
export function talked(talk: SmallTalk, message: IncomingMessage, hasPicture: boolean): Understanding {
  const { smallTalk, talkOfPicture } = sentencesFor(message.locale).conversation;
  const { text, suggestions } = (hasPicture ? talkOfPicture[talk] : undefined) ?? smallTalk[talk];
  return { type: 'talk', text, suggestions, heard: noSignals };
}

/** Names the rule and offers something else to draw, without reproach. */
export function declined(rule: ContentRule, message: IncomingMessage): Understanding {
  const { text, suggestions } = sentencesFor(message.locale).conversation.declined[rule];
  return { type: 'declined', text, suggestions, heard: noSignals };
}

/** Says that the request is dropped. */
export function cancelled(message: IncomingMessage): Understanding {
  const { text, suggestions } = sentencesFor(message.locale).conversation.cancelled;
  return { type: 'cancelled', text, suggestions, heard: noSignals };
}
