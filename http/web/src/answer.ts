/** Turns replies of the server into what the page stores: pictures as blobs, the rest as plain data. */
import type { ChatReply, ErrorReply, PictureEvent } from '@vizzy/http/contract';
import { blobOfBase64 } from './image/base64.ts';
import type { Answer, CreationAnswer, Picture, Problem } from './turn.ts';

type Creation = Extract<ChatReply, { type: 'image' | 'poster' | 'story' }>;

/** The fields that depend on the kind of reply. */
function ownContent(reply: Creation): Pick<CreationAnswer, 'title' | 'scenes' | 'slogan' | 'prompt'> {
  if (reply.type === 'story') {
    const { title, scenes } = reply.content;
    return { title, scenes, slogan: null, prompt: null };
  }
  const { prompt_used: prompt } = reply.content;
  return {
    title: null,
    scenes: [],
    slogan: reply.type === 'poster' ? reply.content.slogan : null,
    prompt,
  };
}

/** The pictures of a reply. */
function receivePictures({ content: { images, metadata } }: Creation): readonly Picture[] {
  return images.map((image, index) => ({
    blob: blobOfBase64(image),
    alt: metadata.alt[index] ?? '',
    tier: metadata.tiers[index] ?? 'local',
    isPreview: false,
  }));
}

/** The answer and the pictures of a reply. */
export function receiveReply(reply: ChatReply): { readonly answer: Answer; readonly pictures: readonly Picture[] } {
  if (reply.type === 'question') {
    const { text, suggestions } = reply.content;
    return { answer: { type: 'question', text, suggestions }, pictures: [] };
  }
  const { metadata, reasoning, mode, style, suggestions } = reply.content;
  const answer: CreationAnswer = {
    type: reply.type,
    creationId: metadata.creation_id,
    parentId: metadata.parent_id ?? null,
    reasoning,
    mode,
    style,
    mood: metadata.mood,
    seed: metadata.seed,
    attempts: metadata.attempts,
    time: metadata.generation_time,
    note: metadata.note ?? null,
    // Older servers do not say; they offered it with every note.
    mayAskAgain: metadata.may_ask_again ?? metadata.note !== null,
    // Older servers send none for stories.
    suggestions: suggestions ?? [],
    ...ownContent(reply),
  };
  return { answer, pictures: receivePictures(reply) };
}

/** A picture of an event. */
export function receivePicture({ image, alt, tier }: PictureEvent, isPreview: boolean): Picture {
  return { blob: blobOfBase64(image), alt, tier, isPreview };
}

/** An error of the server, with its own words. `now` is in milliseconds since the epoch. */
export function receiveProblem({ text, retry_after: retryAfter }: ErrorReply, now: number): Problem {
  return { kind: 'refused', text, notBefore: retryAfter === undefined ? null : now + retryAfter * 1000 };
}
