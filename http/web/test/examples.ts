/** Turns and answers for tests. */
import type { ChatReply } from '@vizzy/http/contract';
import { type CreationAnswer, newTurn, type Picture, reduceTurn, type Turn, type TurnInput } from '../src/turn.ts';

/** A PNG of one orange pixel, in base64. */
export const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** A request. */
export function asking(message: string, changes: Partial<TurnInput> = {}): TurnInput {
  return { message, mode: null, seed: 7, source: null, ...changes };
}

/** A finished picture. */
export function finished(alt: string, changes: Partial<Picture> = {}): Picture {
  return { blob: new Blob(['x'], { type: 'image/png' }), alt, tier: 'local', isPreview: false, ...changes };
}

/** A creation without its pictures. */
export function creation(creationId: string, changes: Partial<CreationAnswer> = {}): CreationAnswer {
  return {
    type: 'image',
    creationId,
    parentId: null,
    title: null,
    scenes: [],
    slogan: null,
    reasoning: 'You asked for a fox.',
    prompt: 'a fox, watercolor',
    mode: 'art',
    style: 'watercolor',
    mood: 'calm and relaxed',
    seed: 42,
    attempts: 2,
    time: 0.31,
    note: null,
    mayAskAgain: false,
    suggestions: ['The same at night'],
    ...changes,
  };
}

/** A running turn. */
export function working(id: string, message = 'a fox', conversationId = 'c'): Turn {
  return newTurn(id, conversationId, 1000, asking(message));
}

/** A turn with a creation. */
export function made(id: string, changes: Partial<CreationAnswer> = {}, message = 'a fox'): Turn {
  const pictures = [finished('the first fox'), finished('the second fox')];
  return reduceTurn(working(id, message), { type: 'answered', answer: creation(`creation-${id}`, changes), pictures });
}

const metadata = {
  generation_time: 0.2,
  mode: 'art' as const,
  mood: 'vibrant',
  seed: 9,
  tiers: ['local' as const],
  attempts: 1,
  creation_id: 'creation-1',
  parent_id: 'creation-0',
  note: null,
  may_ask_again: false,
  alt: ['a fox'],
};

/** An answer of the server with one picture. */
export const imageReply: ChatReply = {
  type: 'image',
  content: {
    images: [onePixel],
    reasoning: 'because',
    prompt_used: 'a fox',
    mode: 'art',
    style: 'surreal',
    suggestions: ['Again'],
    metadata,
  },
  conversation_id: 'c',
  timestamp: 1,
};

/** A poster of the server. */
export const posterReply: ChatReply = {
  ...imageReply,
  type: 'poster',
  content: { ...imageReply.content, slogan: 'Go!' },
};

/** A story of the server. */
export const storyReply: ChatReply = {
  type: 'story',
  content: {
    title: 'The Snail',
    scenes: ['It began.', 'It went on.', 'It ended.'],
    images: [onePixel, onePixel, onePixel],
    reasoning: 'because',
    mode: 'story',
    style: 'illustrated',
    suggestions: ['What happens next?'],
    metadata: { ...metadata, tiers: ['local', 'local', 'local'], alt: ['one', 'two', 'three'] },
  },
  conversation_id: 'c',
  timestamp: 1,
};
