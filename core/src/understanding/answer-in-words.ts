/** Answers in words, without a picture. */
import { type ContentRule, sentencesFor } from '../lexicon/index.ts';
import type { IncomingMessage } from '../message.ts';
import type { TasteSignals, Understanding } from './understanding.ts';

const noSignals: TasteSignals = { mood: null, style: null, themes: [] };

/** Names the rule and offers something else to draw, without reproach. */
export function declined(rule: ContentRule, message: IncomingMessage): Understanding {
  const { text, suggestions } = sentencesFor(message.locale).conversation.declined[rule];
  return { type: 'declined', text, suggestions, heard: noSignals, sureness: 1 };
}

/** Says that the request is dropped. */
export function cancelled(message: IncomingMessage): Understanding {
  const { text, suggestions } = sentencesFor(message.locale).conversation.cancelled;
  return { type: 'cancelled', text, suggestions, heard: noSignals, sureness: 0.95 };
}
