/** Resets a conversation, or everything about a user. */
import type { Scope } from '../message.ts';
import type { Forgotten } from '../people.ts';
import { conversationKey } from '../storage/keys.ts';
import type { Repositories } from './context.ts';

/**
 * Forgets the state of a conversation; without a conversation id everything about the user: all conversations, what was
 * learned, and all creations. Resolves to how much was forgotten.
 */
export async function forget({ userId, conversationId }: Scope, repositories: Repositories): Promise<Forgotten> {
  const { conversations, tastes, creations, lock } = repositories;
  // After the turn that is being cancelled, so that what it still writes is forgotten, too.
  if (conversationId !== undefined) {
    const scope = { userId, conversationId };
    return lock.run(conversationKey(scope), async () => {
      const state = await conversations.load(scope);
      await conversations.forget(scope);
      return { conversations: state ? 1 : 0, creations: 0 };
    });
  }
  return lock.run(`user ${userId}`, async () => {
    const memory = await tastes.load(userId);
    if (!memory) return { conversations: 0, creations: 0 };
    // The record goes first: without its epoch nothing older counts, even if the process dies half-way.
    await tastes.forget(userId);
    await Promise.all(memory.conversations.map((id) => conversations.forget({ userId, conversationId: id })));
    await creations.forget(memory.creations);
    return { conversations: memory.conversations.length, creations: memory.creations.length };
  });
}
