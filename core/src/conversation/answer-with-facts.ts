/** Fills in what only the conversation knows: what is left of today's pictures. It is counted only when it is asked for. */
import { sentencesFor } from '../lexicon/index.ts';
import type { IncomingMessage } from '../message.ts';
import type { Understanding } from '../understanding/index.ts';
import type { Services } from './services.ts';

/** The understanding with the facts that its answer needs; others are unchanged. */
export async function withFacts<Answer extends Exclude<Understanding, { type: 'brief' | 'show' }>>(
  understood: Answer,
  { userId, communityId, locale }: IncomingMessage,
  { allowance }: Pick<Services, 'allowance'>,
): Promise<Answer> {
  if (understood.type !== 'talk' || understood.topic !== 'left') return understood;
  const quota = await allowance.left(userId, communityId);
  const told = sentencesFor(locale).conversation.talkFacts.left(quota);
  return { ...understood, text: understood.asksAgain ? `${told} ${understood.asksAgain}` : told };
}
