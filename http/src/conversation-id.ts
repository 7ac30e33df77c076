/** Ids of users and conversations of the HTTP surface. */
import { randomUUID } from 'node:crypto';

/**
 * The user id in the core. Its prefix separates users of this surface from those of others: a request with
 * `user_id: "discord:42"` must not reach the data of that Discord user.
 */
export function userIdOf(userId: string): string {
  return `http:${userId}`;
}

/** The given conversation id, or a new one that cannot be guessed. */
export function conversationIdOf(conversationId: string | null | undefined): string {
  return conversationId ?? randomUUID();
}
