/** Request bodies, validated, to what the core takes. */
import { type IncomingMessage, type Scope, VizzyError } from '@vizzy/core';
import { fileTypeFromBuffer } from 'file-type';
import type { ChatRequest, ResetRequest } from './contract.ts';
import { conversationIdOf, userIdOf } from './conversation-id.ts';
import { base64Of } from './fields.ts';

/** The formats that are taken; an animated PNG is a PNG. */
const pictureTypes: readonly string[] = ['image/png', 'image/apng', 'image/jpeg', 'image/webp'];

/** The bytes of a picture. Rejects with `invalid-input` when they are not PNG, JPEG or WebP, whatever the data URL says. */
async function receiveImage(image: string): Promise<Uint8Array> {
  const bytes = Buffer.from(base64Of(image), 'base64');
  const type = await fileTypeFromBuffer(bytes);
  if (type === undefined || !pictureTypes.includes(type.mime))
    throw new VizzyError('invalid-input', 'image is not a picture: send a PNG, JPEG or WebP file');
  return bytes;
}

/** What of a request is not in its body. */
export type Circumstance = {
  /** Whose API key it came with, as a community of the core: its limits hold for all who use it. */
  readonly communityId?: string | undefined;
  /** The conversation of a request that names none, when it must be the same when it is sent again. */
  readonly conversationId?: string | undefined;
};

/** The message of a `POST /chat`; makes a conversation id when none was given. */
export async function receiveMessage(
  request: ChatRequest,
  { communityId, conversationId }: Circumstance = {},
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
