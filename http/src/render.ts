/** Turns answers of the core into the contract's JSON. Pure: the time is an argument. */
import type {
  Creation,
  CreationDetails,
  Improvement,
  Progress,
  Reply,
  ReplyImage,
  ServiceProgress,
  TierName,
} from '@vizzy/core';
import { AnswerPicture, type Rendered } from './answer-picture.ts';
import type {
  ChatReply,
  CreationReply,
  ErrorReply,
  ImprovementReply,
  PictureEvent,
  ProgressEvent,
} from './contract.ts';
import type { ErrorResponse } from './error-response.ts';

/** The fields of every answer, before they are rendered. */
export type Envelope = {
  readonly conversationId: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** The creation that this one changes; absent or null for a new one. */
  readonly parentId?: string | null;
};

function metadata(details: CreationDetails, images: readonly ReplyImage[], parentId: string | null) {
  return {
    generation_time: details.generationTime,
    mode: details.mode,
    mood: details.mood,
    seed: details.seed,
    tiers: images.map((image) => image.tier),
    attempts: details.attempts,
    creation_id: details.creationId,
    parent_id: parentId,
    note: details.note,
    ...(details.note === null ? {} : { may_ask_again: details.mayAskAgain }),
    alt: images.map((image) => image.alt),
  };
}

function imageContent({ images, details }: Extract<Reply, { type: 'image' | 'poster' }>, parentId: string | null) {
  return {
    images: images.map(({ bytes }) => new AnswerPicture(bytes)),
    reasoning: details.reasoning,
    prompt_used: details.promptUsed,
    mode: details.mode,
    style: details.style,
    suggestions: [...details.suggestions],
    metadata: metadata(details, images, parentId),
  };
}

function storyContent({ title, scenes, images, details }: Extract<Reply, { type: 'story' }>, parentId: string | null) {
  return {
    title,
    scenes: [...scenes],
    images: images.map(({ bytes }) => new AnswerPicture(bytes)),
    reasoning: details.reasoning,
    mode: details.mode,
    style: details.style,
    suggestions: [...details.suggestions],
    metadata: metadata(details, images, parentId),
  };
}

/** The answer of `POST /chat`. */
export function renderReply(reply: Reply, { conversationId, now, parentId = null }: Envelope): Rendered<ChatReply> {
  const envelope = { conversation_id: conversationId, timestamp: now / 1000 };
  switch (reply.type) {
    case 'question':
      return { type: 'question', content: { text: reply.text, suggestions: [...reply.suggestions] }, ...envelope };
    case 'image':
      return { type: 'image', content: imageContent(reply, parentId), ...envelope };
    case 'poster':
      return { type: 'poster', content: { ...imageContent(reply, parentId), slogan: reply.slogan }, ...envelope };
    case 'story':
      return { type: 'story', content: storyContent(reply, parentId), ...envelope };
  }
}

/** The body of an error. */
export function renderError(error: ErrorResponse, conversationId: string | null, now: number): ErrorReply {
  return {
    type: 'error',
    text: error.text,
    issues: [...error.issues],
    content: { text: error.text },
    conversation_id: conversationId,
    timestamp: now / 1000,
    ...(error.retryAfter === undefined ? {} : { retry_after: error.retryAfter }),
  };
}

const renderServiceProgress = ({
  tier,
  fraction,
  queuePosition,
  waitSeconds,
}: ServiceProgress): ProgressEvent['service'] => ({
  tier,
  fraction: fraction ?? null,
  queue_position: queuePosition ?? null,
  wait_seconds: waitSeconds ?? null,
});

/** Name and data of the server-sent event for this progress. */
export function renderProgress(progress: Progress): { name: string; data: Rendered<ProgressEvent | PictureEvent> } {
  if (progress.type === 'stage') {
    const { stage, done, total, queuePosition, service } = progress;
    const told = service === undefined ? {} : { service: renderServiceProgress(service) };
    return { name: 'progress', data: { stage, done, total, queue_position: queuePosition ?? null, ...told } };
  }
  return { name: progress.type, data: renderPicture(progress.index, progress.image) };
}

/** One picture of an answer, by its index. */
function renderPicture(index: number, { bytes, alt, tier }: ReplyImage): Rendered<PictureEvent> {
  return { index, image: new AnswerPicture(bytes), alt, tier };
}

/** The answer of `POST /creations/{id}/improve`. */
export function renderImprovement({
  pictures,
  note,
}: Extract<Improvement, { type: 'improved' }>): Rendered<ImprovementReply> {
  return { pictures: [...pictures].map(([index, image]) => renderPicture(index, image)), note };
}

/** The address of a creation's page or JSON. */
export function creationPath(creationId: string): string {
  return `/creations/${creationId}`;
}

/**
 * A creation. `tiers` says what drew each picture as it is shown now; undefined for a picture that can no longer be
 * shown.
 */
export function renderCreation(creation: Creation, tiers: readonly (TierName | undefined)[]): CreationReply {
  const { plan } = creation;
  return {
    id: creation.id,
    created_at: creation.createdAt / 1000,
    mode: plan.mode,
    style: plan.style,
    mood: plan.mood,
    seed: plan.seed,
    prompt_used: plan.prompts[0]?.text ?? '',
    reasoning: plan.reasoning,
    slogan: plan.slogan,
    title: plan.story?.title ?? null,
    scenes: [...(plan.story?.scenes ?? [])],
    images: tiers.flatMap((tier, index) => {
      if (tier === undefined) return [];
      const url = `${creationPath(creation.id)}/images/${index}.png`;
      return [{ url, alt: creation.alt[index] ?? '', tier, redrawn: tier !== creation.tiers[index] }];
    }),
  };
}
