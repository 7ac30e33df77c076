/** One turn, from top to bottom. */
import type { Reply } from '../reply.ts';
import type { Understanding } from '../understanding/index.ts';
import { withFacts } from './answer-with-facts.ts';
import { loadContext, parentOf } from './context.ts';
import { creationReply } from './creation-reply.ts';
import { newCreation } from './new-creation.ts';
import { type ReadMessage, readMessage } from './read-message.ts';
import { renderInQueue } from './render-in-queue.ts';
import { findReplay, redrawnCreation, withoutReference } from './replay.ts';
import { saveTurn } from './save-turn.ts';
import type { Services, Turn } from './services.ts';
import { showEarlier } from './show-earlier.ts';
import { withSourcePicture } from './source-picture.ts';

/**
 * Message → question, or brief → plan → pictures → reply. A turn whose result is stored is replayed on the same path: what was
 * understood, the plan and the pictures are given, nothing is counted again, and only missing pictures are drawn.
 * Throws when cancelled, when the store is lost, and `not-found` when the creation to replay was deleted.
 */
export async function takeTurn(turn: Turn, services: Services): Promise<Reply> {
  const { repositories, renderer } = services;
  turn.onProgress({ type: 'stage', stage: 'understanding', done: 0, total: 0 });
  const replay = await findReplay(turn, repositories);
  const message = replay ? withoutReference(turn.message) : turn.message;
  const loaded = await loadContext(message, repositories);
  const { understood, plan }: ReadMessage = replay
    ? { understood: replay.understood }
    : await readMessage(turn, message, loaded, services);
  if (understood.type === 'show') return showEarlier(turn, loaded, understood, services);
  if (understood.type !== 'brief') {
    const answer = replay ? understood : await withFacts(understood, message, services);
    await saveTurn(turn, loaded, { understood: answer, attempts: 0, isLimited: false }, repositories);
    return questionReply(answer);
  }
  const source = replay ? replay.parent : await parentOf(understood.brief, loaded, message, repositories);
  const brief = await withSourcePicture(understood.brief, source, repositories.creations);
  const rendered = await renderInQueue(turn, brief, { last: source, replay, plan }, services);
  const creation = replay?.creation
    ? redrawnCreation(replay.creation, rendered)
    : newCreation(turn, brief, rendered, repositories);
  await saveTurn(turn, loaded, { understood, creation, ...rendered }, repositories);
  const { attempts, isLimited } = replay ?? rendered;
  return creationReply(creation, { ...rendered, attempts }, { hasRemote: renderer.hasRemote, isLimited });
}

/** What is answered in words. */
type Answer = Exclude<Understanding, { type: 'brief' | 'show' }>;

/** A reply of words and suggestions, without a picture. */
function questionReply(understood: Answer): Reply {
  const { type, text, suggestions } = understood;
  return { type: 'question', text, suggestions, ...(type === 'declined' ? { isDeclined: true } : {}) };
}
