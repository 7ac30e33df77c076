/** A person's messages and what the conversation knows, for the tests of understanding. */
import type { Brief } from '../../src/brief.ts';
import type { IncomingMessage } from '../../src/message.ts';
import { type Context, type LastCreation, type Understanding, understand } from '../../src/understanding/index.ts';

const now = Date.UTC(2026, 0, 1);

/** A conversation in which nothing was said yet. */
export const fresh: Context = { pending: null, mood: null, last: null, preferences: { themes: [] }, now };

/** A conversation in which "Draw my day" was asked back about, a minute ago. */
export const asked: Context = { ...fresh, pending: { request: 'Draw my day', askedAt: now - 60_000 } };

/** What Vizzy understands when the person says this. */
export function hear(text: string, context: Context = fresh, chosen: Partial<IncomingMessage> = {}): Understanding {
  return understand({ userId: 'u', conversationId: 'c', text, ...chosen }, context);
}

/** The brief of what the person says; fails when a question or nothing comes of it. */
export function briefOf(text: string, context: Context = fresh, chosen: Partial<IncomingMessage> = {}): Brief {
  const understood = hear(text, context, chosen);
  if (understood.type !== 'brief') throw new Error(`“${text}” became a ${understood.type}`);
  return understood.brief;
}

/** The conversation after a picture of this was drawn. */
export function afterDrawing(text: string, context: Context = fresh): Context {
  return after(briefOf(text, context));
}

/** The conversation after this brief was drawn. */
export function after(brief: Brief): Context {
  const last: LastCreation = { creationId: 'creation-1', brief, style: brief.style ?? 'modern', seed: 7 };
  return { ...fresh, last };
}
