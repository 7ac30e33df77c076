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

/** Kinds of records. */
export type KeyKind = 'conversation' | 'user' | 'creation' | 'community' | 'claim' | 'note' | 'outcome';

/** How keys are laid out; it never changed. The version of a record's form is written beside the record. */
const layout = 1;

/** What JSON writes as it is, between quotes. */
const plain = /^[\w .:@/-]*$/;

/** A JSON string. Braces are escaped, because a Redis Cluster reads them as the part of a key that says where it lives. */
const quoted = (part: string) =>
  plain.test(part) ? `"${part}"` : JSON.stringify(part).replaceAll('{', '\\u007b').replaceAll('}', '\\u007d');

/**
 * A key that no user can make collide with another's: each part is a JSON string, whatever its characters. Joined, which makes
 * one string of it; a template would keep its pieces for as long as the key.
 */
export const keyOf = (kind: KeyKind, ...parts: readonly string[]): string =>
  ['["', kind, '",', layout, ',', parts.map(quoted).join(), ']'].join('');

/** Names the lock that keeps turns of one conversation in order. */
export const conversationKey = ({ userId, conversationId }: Required<Scope>): string =>
  `[${quoted(userId)},${quoted(conversationId)}]`;

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
