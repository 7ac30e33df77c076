/** What is kept of one conversation of one user, and where. */
import type { Mood } from '../brief.ts';
import type { Logger } from '../logger.ts';
import type { Scope } from '../message.ts';
import { conversationForm } from '../storage/record-schemas.ts';
import { createRecordStore } from '../storage/record-store.ts';
import type { Store } from '../storage/store.ts';
import type { PendingQuestion } from '../understanding/index.ts';

/** State of one (user, conversation); about 300 bytes while a question is open. */
export type ConversationState = {
  /** The user's epoch when it was written: a reset of everything starts a new epoch, and what is older counts for nothing. */
  readonly epoch: string;
  /** Vizzy's last word, if it was a question. */
  readonly pending: PendingQuestion | null;
  /** The mood that stays until it is changed. */
  readonly mood: Mood | null;
  /** What a refinement changes. */
  readonly lastCreationId: string | null;
  /** The last turn that had a name: taken again under that name it changes nothing. */
  readonly turnId?: string;
};

/** Conversations in a store. */
export interface Conversations {
  load(scope: Required<Scope>): Promise<ConversationState | undefined>;
  save(scope: Required<Scope>, state: ConversationState): Promise<void>;
  forget(scope: Required<Scope>): Promise<void>;
}

/** Keeps conversations in the store for `lifetime` milliseconds after their last turn. */
export function createConversations(store: Store, lifetime: number, logger: Logger): Conversations {
  const kept = createRecordStore<ConversationState>(store, logger, conversationForm);
  return {
    load: ({ userId, conversationId }) => kept.load(userId, conversationId),
    save: ({ userId, conversationId }, state) => kept.save(state, lifetime, userId, conversationId),
    forget: ({ userId, conversationId }) => kept.forget(userId, conversationId),
  };
}
