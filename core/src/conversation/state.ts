/** The state of one conversation of one user, and its repository. */
import type { Mood } from '../brief.ts';
import type { Logger } from '../logger.ts';
import type { Scope } from '../message.ts';
import { conversationSchema } from '../storage/record-schemas.ts';
import { createRecordStore } from '../storage/record-store.ts';
import type { Store } from '../storage/store.ts';
import type { PendingQuestion } from '../understanding/index.ts';
import type { ShownCreations } from './history.ts';

/** State of one (user, conversation); under 2 KB when no question is open. */
export type ConversationState = {
  /** The user's epoch when it was written: a reset of everything starts a new one, and older state is ignored. */
  readonly epoch: string;
  /** The question that waits for an answer. */
  readonly pending: PendingQuestion | null;
  /** The mood, which stays until it is changed. */
  readonly mood: Mood | null;
  /** The creation that a refinement changes. */
  readonly lastCreationId: string | null;
  /** Which of its pictures was picked, from 0; absent: none. */
  readonly pickedPicture?: number;
  /** The last creations; absent in older stores, which know the last one alone. */
  readonly history?: ShownCreations;
  /** The last turn with an id: replayed, it changes nothing. */
  readonly turnId?: string;
};

/** Conversations in a store. */
export interface Conversations {
  load(scope: Required<Scope>): Promise<ConversationState | undefined>;
  save(scope: Required<Scope>, state: ConversationState): Promise<void>;
  forget(scope: Required<Scope>): Promise<void>;
}

/** Conversations in a store, for `lifetime` milliseconds after their last turn. */
export function createConversations(store: Store, lifetime: number, logger: Logger): Conversations {
  const records = createRecordStore<ConversationState>(store, logger, conversationSchema);
  return {
    load: ({ userId, conversationId }) => records.load(userId, conversationId),
    save: ({ userId, conversationId }, state) => records.save(state, lifetime, userId, conversationId),
    forget: ({ userId, conversationId }) => records.forget(userId, conversationId),
  };
}
