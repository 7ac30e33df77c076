/** What a turn knows before it begins: the user, the conversation, and the creation that it refers to. */
import type { Clock } from '../clock.ts';
import type { Lock } from '../cluster/lock.ts';
import type { Communities, ContentLevel } from '../community.ts';
import type { Creation } from '../creation.ts';
import { VizzyError } from '../errors.ts';
import type { IncomingMessage } from '../message.ts';
import type { Context, LastCreation } from '../understanding/index.ts';
import type { CreationRepository } from './creation-repository.ts';
import type { ConversationState, Conversations } from './state.ts';
import { newMemory, preferencesOf, type Tastes, type UserMemory } from './taste.ts';
import type { TurnResults } from './turn-results.ts';

/** All repositories, and what their users need. */
export type Repositories = {
  readonly conversations: Conversations;
  readonly tastes: Tastes;
  readonly creations: CreationRepository;
  readonly communities: Communities;
  readonly turnResults: TurnResults;
  /** How strictly prompts are filtered outside communities. */
  readonly contentLevel: ContentLevel;
  readonly lock: Lock;
  readonly clock: Clock;
  /** A new unguessable id. */
  readonly createId: () => string;
};

/** What a turn starts from. */
export type LoadedContext = {
  readonly memory: UserMemory;
  readonly state: ConversationState;
  readonly context: Context;
  /** The creation that a refinement changes; undefined when there is none. */
  readonly last: Creation | undefined;
};

const asLast = ({ id, brief, plan }: Creation): LastCreation => ({
  creationId: id,
  brief,
  style: plan.style,
  seed: plan.seed,
  ...(plan.story?.draft ? { story: { draft: plan.story.draft, prompts: plan.prompts } } : {}),
});

/** The user's record. A new user gets one at once, so that all their turns agree on the epoch. */
export async function loadMemory(userId: string, { tastes, lock, createId }: Repositories): Promise<UserMemory> {
  const known = await tastes.load(userId);
  if (known) return known;
  return lock.run(`user ${userId}`, async () => {
    const meanwhile = await tastes.load(userId);
    if (meanwhile) return meanwhile;
    const memory = newMemory(createId());
    await tastes.save(userId, memory);
    return memory;
  });
}

/** Loads what is known of this user in this conversation. */
export async function loadContext(message: IncomingMessage, repositories: Repositories): Promise<LoadedContext> {
  const memory = await loadMemory(message.userId, repositories);
  const stored = await repositories.conversations.load(message);
  const blank = { epoch: memory.epoch, pending: null, mood: null, lastCreationId: null };
  // A conversation from before a reset of the user counts as new.
  const state = stored?.epoch === memory.epoch ? stored : blank;
  const last = await findReferred(message, state, repositories);
  const settings =
    message.communityId === undefined ? undefined : await repositories.communities.load(message.communityId);
  const context: Context = {
    // A button under an earlier picture does not answer a question.
    pending: message.about === undefined ? state.pending : null,
    mood: state.mood,
    usualMood: memory.choice?.mood ?? null,
    last: last ? asLast(last) : null,
    preferences: preferencesOf(memory),
    now: repositories.clock.now(),
    ...(settings ? { defaultMode: settings.defaultMode } : {}),
    contentLevel: settings?.contentFilter ?? repositories.contentLevel,
  };
  return { memory, state, context, last };
}

/** The creation that the message points to, else the last one. Throws `not-found` when it is gone, or another user's. */
async function findReferred({ about, userId }: IncomingMessage, state: ConversationState, { creations }: Repositories) {
  if (about === undefined) return state.lastCreationId === null ? undefined : creations.find(state.lastCreationId);
  const found = await creations.find(about);
  if (found?.userId !== userId)
    throw new VizzyError('not-found', 'That picture is not kept any more. Ask for a new one.');
  return found;
}
