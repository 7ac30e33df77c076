/** Reset: what is forgotten of a conversation, or of a user. */
import type { Scope } from '../message.ts';
import type { Forgotten } from '../people.ts';
import type { Records } from './recall.ts';
import { conversationKey } from './state.ts';

/**
 * Forgets a conversation's state; without a conversation id everything about the user: every conversation, what was
 * learned, and all creations. Resolves to what was there.
 */
export async function forget({ userId, conversationId }: Scope, records: Records): Promise<Forgotten> {
  const { conversations, memories, shelf, lock } = records;
  // Behind the turn that is being cancelled, so that its last words are forgotten too.
  if (conversationId !== undefined) {
    const scope = { userId, conversationId };
    return lock.hold(conversationKey(scope), async () => {
      const state = await conversations.load(scope);
      await conversations.forget(scope);
      return { conversations: state ? 1 : 0, creations: 0 };
    });
  }
  return lock.hold(`user ${userId}`, async () => {
    const memory = await memories.load(userId);
    if (!memory) return { conversations: 0, creations: 0 };
    // The record goes first: with its epoch gone, nothing that is older counts, even if we are stopped half-way.
    await memories.forget(userId);
    await Promise.all(memory.conversations.map((id) => conversations.forget({ userId, conversationId: id })));
    await shelf.forget(memory.creations);
    return { conversations: memory.conversations.length, creations: memory.creations.length };
  });
}
