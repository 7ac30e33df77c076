/** What a turn knows before it begins: the user, the conversation, and the creation that it refers to. */
import type { Brief } from '../brief.ts';
import type { Clock } from '../clock.ts';
import type { Lock } from '../cluster/lock.ts';
import type { Communities, ContentLevel } from '../community.ts';
import type { Creation } from '../creation.ts';
import { VizzyError } from '../errors.ts';
import type { IncomingMessage } from '../message.ts';
import { type Context, detectLanguage, type History, type LastCreation, mayPointBack } from '../understanding/index.ts';
import type { CreationRepository } from './creation-repository.ts';
import { afterPresent, beforePresent, historyOf } from './history.ts';
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
  /** For how long a conversation is kept, and creations with what was learned. */
  readonly kept: { readonly hours: number; readonly days: number };
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

const asLast = ({ id, brief, plan, tiers, models = [] }: Creation, picked?: number): LastCreation => ({
  creationId: id,
  brief,
  style: plan.style,
  seed: plan.seed,
  mood: plan.mood,
  pictures: plan.prompts.length,
  seeds: plan.prompts.map(({ seed }) => seed),
  compositions: plan.prompts.map(({ composition }) => composition),
  drawnBy: tiers.map((tier, at) => {
    const model = models[at];
    return model === undefined || model === '' ? { tier } : { tier, model };
  }),
  ...(picked === undefined ? {} : { picked }),
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
    last: last ? asLast(last, last.id === state.lastCreationId ? state.pickedPicture : undefined) : null,
    ...(mayPointBack(message.text) ? { history: await loadHistory(message, state, repositories) } : {}),
    kept: repositories.kept,
    preferences: preferencesOf(memory),
    language: await detectLanguage(message.text, message.locale),
    now: repositories.clock.now(),
    ...(settings ? { defaultMode: settings.defaultMode } : {}),
    contentLevel: settings?.contentFilter ?? repositories.contentLevel,
  };
  return { memory, state, context, last };
}

/** The conversation's last creations, those that are still kept. */
async function loadHistory(
  { userId }: IncomingMessage,
  state: ConversationState,
  { creations }: Repositories,
): Promise<History> {
  const shown = historyOf(state.history, state.lastCreationId);
  const found = await Promise.all(shown.made.map((id) => creations.find(id)));
  const made = found.filter((creation) => creation?.userId === userId);
  return {
    made: made.flatMap((creation) => (creation ? [asLast(creation)] : [])),
    before: beforePresent(shown),
    next: afterPresent(shown),
  };
}

/** The creation that the message points to, else the last one. Throws `not-found` when it is gone, or another user's. */
async function findReferred({ about, userId }: IncomingMessage, state: ConversationState, { creations }: Repositories) {
  if (about === undefined) return state.lastCreationId === null ? undefined : creations.find(state.lastCreationId);
  const found = await creations.find(about);
  if (found?.userId !== userId)
    throw new VizzyError('not-found', 'That picture is not kept any more. Ask for a new one.');
  return found;
}

/** The creation that a brief changes: mostly the last one, or an earlier one of the same person. */
export async function parentOf(
  { refinement }: Brief,
  { last }: LoadedContext,
  { userId }: IncomingMessage,
  { creations }: Repositories,
): Promise<Creation | undefined> {
  if (!refinement || refinement.creationId === last?.id) return last;
  const parent = await creations.find(refinement.creationId);
  return parent?.userId === userId ? parent : undefined;
}
