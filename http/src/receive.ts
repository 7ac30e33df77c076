/** Request bodies, validated, to what the core takes. */
import { type IncomingMessage, type Scope, VizzyError } from '@vizzy/core';
import type { ChatRequest, ResetRequest } from './contract.ts';
import { conversationIdOf, userIdOf } from './conversation-id.ts';
import { base64Of } from './fields.ts';

/** The first bytes of the formats that are taken; `null` stands for any byte. */
const signatures: readonly (readonly (number | null)[])[] = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0xff, 0xd8, 0xff],
  [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50],
];

/** The bytes of a picture. Throws `invalid-input` when they are not PNG, JPEG or WebP, whatever the data URL says. */
function receiveImage(image: string): Uint8Array {
  const bytes = Buffer.from(base64Of(image), 'base64');
  const isPicture = signatures.some((signature) => signature.every((byte, at) => byte === null || bytes[at] === byte));
  if (!isPicture) throw new VizzyError('invalid-input', 'image is not a picture: send a PNG, JPEG or WebP file');
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
export function receiveMessage(
  request: ChatRequest,
  { communityId, conversationId }: Circumstance = {},
): IncomingMessage {
  return {
    ...(communityId === undefined ? {} : { communityId }),
    userId: userIdOf(request.user_id),
    conversationId: conversationIdOf(request.conversation_id ?? conversationId),
    text: request.message,
    ...(request.mode ? { mode: request.mode } : {}),
    ...(request.style ? { style: request.style } : {}),
    ...(request.locale ? { locale: request.locale } : {}),
    ...(request.image ? { image: receiveImage(request.image) } : {}),
    ...(typeof request.seed === 'number' ? { seed: request.seed } : {}),
    ...(typeof request.count === 'number' ? { count: request.count } : {}),
  };
}

/** What a `POST /reset` forgets. */
export function receiveScope(request: ResetRequest): Scope {
  const userId = userIdOf(request.user_id);
  return request.conversation_id ? { userId, conversationId: request.conversation_id } : { userId };
}
