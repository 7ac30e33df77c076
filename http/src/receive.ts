/** Turns validated request bodies into what the core takes. */
import { type IncomingMessage, type Scope, VizzyError } from '@vizzy/core';
import { fileTypeFromBuffer } from 'file-type';
import type { ChatRequest, ResetRequest } from './contract.ts';
import { conversationIdOf, userIdOf } from './conversation-id.ts';
import { base64Of } from './fields.ts';

/** The accepted formats; an animated PNG is a PNG. */
const pictureTypes: readonly string[] = ['image/png', 'image/apng', 'image/jpeg', 'image/webp'];

/**
 * The bytes of a picture. Rejects with `invalid-input` when they are not PNG, JPEG or WebP, even if the data URL says
 * so.
 */
async function receiveImage(image: string): Promise<Uint8Array> {
  const bytes = Buffer.from(base64Of(image), 'base64');
  const type = await fileTypeFromBuffer(bytes);
  if (type === undefined || !pictureTypes.includes(type.mime))
    throw new VizzyError('invalid-input', 'image is not a picture: send a PNG, JPEG or WebP file');
  return bytes;
}

/** What a message needs and the body does not have. */
export type RequestContext = {
  /** The API key of the request, as a community of the core: its limits hold for everyone who uses the key. */
  readonly communityId?: string | undefined;
  /** For a request without a conversation: the id to use, so that it is the same when the request is sent again. */
  readonly conversationId?: string | undefined;
};

/** The message of a `POST /chat`. It gets a new conversation id when none is given. */
export async function receiveMessage(
  request: ChatRequest,
  { communityId, conversationId }: RequestContext = {},
): Promise<IncomingMessage> {
  return {
    ...(communityId === undefined ? {} : { communityId }),
    userId: userIdOf(request.user_id),
    conversationId: conversationIdOf(request.conversation_id ?? conversationId),
    text: request.message,
    ...(request.mode ? { mode: request.mode } : {}),
    ...(request.style ? { style: request.style } : {}),
    ...(request.locale ? { locale: request.locale } : {}),
    ...(request.image ? { image: await receiveImage(request.image) } : {}),
    ...(typeof request.seed === 'number' ? { seed: request.seed } : {}),
    ...(typeof request.count === 'number' ? { count: request.count } : {}),
  };
}

/** What a `POST /reset` forgets. */
export function receiveScope(request: ResetRequest): Scope {
  const userId = userIdOf(request.user_id);
  return request.conversation_id ? { userId, conversationId: request.conversation_id } : { userId };
}
