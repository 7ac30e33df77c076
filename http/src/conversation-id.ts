/** Who speaks and where, over HTTP. */
import { randomUUID } from 'node:crypto';

/**
 * The core's user id. The prefix keeps people of this surface apart from those of the others: a request with
 * `user_id: "discord:42"` must not reach what Vizzy keeps of that Discord user.
 */
export function userIdOf(userId: string): string {
  return `http:${userId}`;
}

/** The conversation that was named, or a new one with an unguessable id. */
export function conversationIdOf(conversationId: string | null | undefined): string {
  return conversationId ?? randomUUID();
}
