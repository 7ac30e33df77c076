/** Before a turn: what is known of this person in this conversation. */
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

/** Where what is known is kept. */
export type Repositories = {
  readonly conversations: Conversations;
  readonly tastes: Tastes;
  readonly creations: CreationRepository;
  readonly communities: Communities;
  readonly turnResults: TurnResults;
  /** How strictly prompts are looked at where no community has its own say. */
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
  // A conversation from before the user was forgotten is not theirs any more.
  const state = stored?.epoch === memory.epoch ? stored : blank;
  const last = await findMeant(message, state, repositories);
  const usual =
    message.communityId === undefined ? undefined : await repositories.communities.load(message.communityId);
  const context: Context = {
    // A button under an earlier picture is no answer to a question.
    pending: message.about === undefined ? state.pending : null,
    mood: state.mood ?? memory.choice?.mood ?? null,
    last: last ? asLast(last) : null,
    preferences: preferencesOf(memory),
    now: repositories.clock.now(),
    ...(usual ? { defaultMode: usual.defaultMode } : {}),
    contentLevel: usual?.contentFilter ?? repositories.contentLevel,
  };
  return { memory, state, context, last };
}

/** The creation that was pointed at, else the conversation's last one. Throws `not-found` when it is gone, or somebody else's. */
async function findMeant({ about, userId }: IncomingMessage, state: ConversationState, { creations }: Repositories) {
  if (about === undefined) return state.lastCreationId === null ? undefined : creations.find(state.lastCreationId);
  const meant = await creations.find(about);
  if (meant?.userId !== userId)
    throw new VizzyError('not-found', 'That picture is not kept any more. Ask for a new one.');
  return meant;
}
