/** Before a turn: what is known. After it: what stays known. */

import type { Clock } from '../clock.ts';
import type { Communities, ContentLevel } from '../community.ts';
import type { Creation } from '../creation.ts';
import { VizzyError } from '../errors.ts';
import type { IncomingMessage } from '../message.ts';
import type { ReplyImage } from '../reply.ts';
import type { Context, LastCreation } from '../understanding/index.ts';
import type { Lock } from './lock.ts';
import { learn, type Memories, newMemory, preferencesOf, type UserMemory } from './memory.ts';
import type { Outcomes, Understood } from './outcomes.ts';
import type { Shelf } from './shelf.ts';
import type { ConversationState, Conversations } from './state.ts';

/** Where what is known is kept. */
export type Records = {
  readonly conversations: Conversations;
  readonly memories: Memories;
  readonly shelf: Shelf;
  readonly communities: Communities;
  readonly outcomes: Outcomes;
  /** How strictly prompts are looked at where no community has its own say. */
  readonly contentLevel: ContentLevel;
  readonly lock: Lock;
  readonly clock: Clock;
  /** A new unguessable id. */
  readonly createId: () => string;
};

/** What a turn starts from. */
export type Recalled = {
  readonly memory: UserMemory;
  readonly state: ConversationState;
  readonly context: Context;
  /** The creation that a refinement changes. */
  readonly last: Creation | undefined;
};

const asLast = ({ id, brief, plan }: Creation): LastCreation => ({
  creationId: id,
  brief,
  style: plan.style,
  seed: plan.seed,
  ...(plan.story?.draft ? { story: { draft: plan.story.draft, prompts: plan.prompts } } : {}),
});

/** The user's record; a user never seen before gets one at once, so that all their turns agree on the epoch. */
export async function loadMemory(userId: string, { memories, lock, createId }: Records): Promise<UserMemory> {
  const known = await memories.load(userId);
  if (known) return known;
  return lock.hold(`user ${userId}`, async () => {
    const meanwhile = await memories.load(userId);
    if (meanwhile) return meanwhile;
    const memory = newMemory(createId());
    await memories.save(userId, memory);
    return memory;
  });
}

/** Loads what is known of this user in this conversation. */
export async function recall(message: IncomingMessage, records: Records): Promise<Recalled> {
  const memory = await loadMemory(message.userId, records);
  const stored = await records.conversations.load(message);
  const blank = { epoch: memory.epoch, pending: null, mood: null, lastCreationId: null };
  // A conversation from before the user was forgotten is not theirs any more.
  const state = stored?.epoch === memory.epoch ? stored : blank;
  const last = await findMeant(message, state, records);
  const usual = message.communityId === undefined ? undefined : await records.communities.load(message.communityId);
  const context: Context = {
    // A button under an earlier picture is no answer to a question.
    pending: message.about === undefined ? state.pending : null,
    mood: state.mood ?? memory.choice?.mood ?? null,
    last: last ? asLast(last) : null,
    preferences: preferencesOf(memory),
    now: records.clock.now(),
    ...(usual ? { defaultMode: usual.defaultMode } : {}),
    contentLevel: usual?.contentFilter ?? records.contentLevel,
  };
  return { memory, state, context, last };
}

/** The creation that was pointed at, else the conversation's last one. Throws `not-found` when it is gone, or somebody else's. */
async function findMeant({ about, userId }: IncomingMessage, state: ConversationState, { shelf }: Records) {
  if (about === undefined) return state.lastCreationId === null ? undefined : shelf.find(state.lastCreationId);
  const meant = await shelf.find(about);
  if (meant?.userId !== userId)
    throw new VizzyError('not-found', 'That picture is not kept any more. Ask for a new one.');
  return meant;
}

/** The user's record after this turn; undefined when the user was forgotten while the turn was under way. */
async function learnFrom(message: IncomingMessage, before: UserMemory, after: Outcome, records: Records) {
  if (!after.creation && learn(before, after.understood.heard, message.conversationId) === before) return before;
  return records.lock.hold(`user ${message.userId}`, async () => {
    // Read again: another conversation of this user may have been at work meanwhile.
    const latest = await records.memories.load(message.userId);
    if (latest?.epoch !== before.epoch) return undefined;
    const learned = learn(latest, after.understood.heard, message.conversationId);
    const memory = after.creation ? await records.shelf.list(learned, after.creation) : learned;
    await records.memories.save(message.userId, memory);
    return memory;
  });
}

/** What a turn came to. */
export type Outcome = {
  readonly understood: Understood;
  readonly creation?: Creation;
  readonly images?: readonly ReplyImage[];
  /** The turn's name, and what else is told when it is taken again. */
  readonly named?: {
    readonly turnId: string;
    readonly keepsPictures: boolean;
    readonly attempts: number;
    readonly isLimited: boolean;
  };
};

/** The question that waits now: a new one, or the old one when the message was about something else. */
function pendingAfter({ about }: IncomingMessage, understood: Understood, { pending }: ConversationState) {
  if (understood.type === 'question') return understood.pending;
  return about === undefined && understood.type !== 'declined' ? null : pending;
}

/** Stores what one turn changed; nothing when the user was forgotten meanwhile. */
export async function remember(
  message: IncomingMessage,
  { memory, state }: Recalled,
  outcome: Outcome,
  records: Records,
): Promise<void> {
  const { understood, creation, images = [], named } = outcome;
  // On its shelf before anything points to it.
  if (creation) await records.shelf.put(creation, new Map(images.entries()));
  // Before anything else changes: from here on the turn, taken again, comes to the same.
  if (named) {
    const { turnId, keepsPictures, attempts, isLimited } = named;
    if (keepsPictures) await records.outcomes.keepPictures(turnId, images);
    else if (creation) await records.shelf.keepAtHand(creation, new Map(images.entries()));
    await records.outcomes.keep(turnId, { understood, creationId: creation?.id ?? null, attempts, isLimited });
  }
  const learned = await learnFrom(message, memory, outcome, records);
  if (!learned) {
    if (creation) await records.shelf.forget([creation.id]);
    return;
  }
  await records.conversations.save(message, {
    epoch: learned.epoch,
    pending: pendingAfter(message, understood, state),
    mood: understood.heard.mood ?? state.mood,
    lastCreationId: creation?.id ?? state.lastCreationId,
    ...(named ? { turnId: named.turnId } : {}),
  });
}
