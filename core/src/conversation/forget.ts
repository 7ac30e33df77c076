/** Reset: what is forgotten of a conversation, or of a user. */
import type { Scope } from '../message.ts';
import type { Forgotten } from '../people.ts';
import { conversationKey } from '../storage/keys.ts';
import type { Repositories } from './context.ts';

/**
 * Forgets a conversation's state; without a conversation id everything about the user: every conversation, what was
 * learned, and all creations. Resolves to what was there.
 */
export async function forget({ userId, conversationId }: Scope, repositories: Repositories): Promise<Forgotten> {
  const { conversations, tastes, creations, lock } = repositories;
  // Behind the turn that is being cancelled, so that its last words are forgotten too.
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
    // The record goes first: with its epoch gone, nothing that is older counts, even if we are stopped half-way.
    await tastes.forget(userId);
    await Promise.all(memory.conversations.map((id) => conversations.forget({ userId, conversationId: id })));
    await creations.forget(memory.creations);
    return { conversations: memory.conversations.length, creations: memory.creations.length };
  });
}
