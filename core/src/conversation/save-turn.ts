/** Saves what a turn changed: its result, the creation, the user's record, the conversation. */
import type { Creation } from '../creation.ts';
import type { IncomingMessage } from '../message.ts';
import type { ReplyImage } from '../reply.ts';
import type { Understanding } from '../understanding/index.ts';
import type { LoadedContext, Repositories } from './context.ts';
import { historyOf, withMade, withShown } from './history.ts';
import type { Turn } from './services.ts';
import type { ConversationState } from './state.ts';
import { learn, type UserMemory } from './taste.ts';
import type { TurnResult } from './turn-results.ts';

/** A turn that is finished. */
export type FinishedTurn = Pick<TurnResult, 'attempts' | 'isLimited'> & {
  readonly understood: Understanding;
  readonly creation?: Creation;
  readonly images?: readonly ReplyImage[];
  /** Those of the images that were drawn in this turn. */
  readonly fresh?: readonly ReplyImage[];
};

/** The user's record after this turn; undefined when the user was forgotten while the turn was running. */
async function learnFrom(
  { message }: Turn,
  before: UserMemory,
  { understood, creation }: FinishedTurn,
  { lock, tastes, creations }: Repositories,
): Promise<UserMemory | undefined> {
  if (!creation && learn(before, understood.heard, message.conversationId) === before) return before;
  return lock.run(`user ${message.userId}`, async () => {
    // Read again: another conversation of this user may have changed it.
    const latest = await tastes.load(message.userId);
    if (latest?.epoch !== before.epoch) return undefined;
    const learned = learn(latest, understood.heard, message.conversationId);
    const memory = creation ? await creations.list(learned, creation) : learned;
    await tastes.save(message.userId, memory);
    return memory;
  });
}

/** The question that is pending now: a new one, or the old one when the message was about something else. */
function pendingAfter({ about }: IncomingMessage, understood: Understanding, { pending }: ConversationState) {
  if (understood.type === 'question') return understood.pending;
  // Talk, and questions to Vizzy, are answered beside it.
  if (understood.type === 'talk' && understood.topic !== 'nothingYet') return pending;
  return about === undefined && understood.type !== 'declined' ? null : pending;
}

/** Saves the creation with its pictures, before anything points to it. */
async function savePictures(
  { id, keepsPictures = false }: Turn,
  { creation, images = [] }: FinishedTurn,
  { creations, turnResults }: Repositories,
): Promise<void> {
  if (!creation) return;
  const byIndex = new Map(images.entries());
  await creations.save(creation, byIndex);
  if (id === undefined) return;
  if (keepsPictures) await turnResults.savePictures(id, images);
  else await creations.cachePictures(creation, byIndex);
}

/**
 * Saves what one turn changed; nothing when the user was forgotten meanwhile. Of a replayed turn that was saved completely
 * before, saves only the pictures that were drawn again.
 */
export async function saveTurn(
  turn: Turn,
  { memory, state }: LoadedContext,
  finished: FinishedTurn,
  repositories: Repositories,
): Promise<void> {
  const { understood, creation, fresh = [], attempts, isLimited } = finished;
  const { id, message } = turn;
  const isSaved = id !== undefined && state.turnId === id;
  if (!isSaved || fresh.length > 0) await savePictures(turn, finished, repositories);
  if (isSaved) return;
  // Before anything else changes: from here on the turn can be replayed.
  if (id !== undefined)
    await repositories.turnResults.save(id, {
      understood: understood.type === 'brief' ? { type: 'brief', heard: understood.heard } : understood,
      creationId: creation?.id ?? null,
      attempts,
      isLimited,
    });
  const learned = await learnFrom(turn, memory, finished, repositories);
  if (!learned) {
    if (creation) await repositories.creations.forget([creation.id]);
    return;
  }
  await repositories.conversations.save(message, {
    epoch: learned.epoch,
    pending: pendingAfter(message, understood, state),
    mood: understood.heard.mood ?? state.mood,
    ...creationsAfter(finished, state),
    ...(id === undefined ? {} : { turnId: id }),
  });
}

/** Which creation is the last one now, which of its pictures was picked, and those before it. */
function creationsAfter(
  { understood, creation }: FinishedTurn,
  { history: stored, lastCreationId, pickedPicture }: ConversationState,
): Pick<ConversationState, 'lastCreationId' | 'pickedPicture' | 'history'> {
  const before = historyOf(stored, lastCreationId);
  if (understood.type === 'show') {
    const { creationId, step } = understood;
    return { lastCreationId: creationId, history: withShown(before, creationId, step) };
  }
  if (creation) return { lastCreationId: creation.id, history: withMade(before, creation.id) };
  const picked = understood.type === 'talk' ? (understood.picture ?? pickedPicture) : pickedPicture;
  return { lastCreationId, history: before, ...(picked === undefined ? {} : { pickedPicture: picked }) };
}
