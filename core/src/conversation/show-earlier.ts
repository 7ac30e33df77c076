/** Shows an earlier creation again, which is the last one from now on. Nothing is drawn that is still there. */
import type { Creation } from '../creation.ts';
import { sentencesFor } from '../lexicon/index.ts';
import type { Reply } from '../reply.ts';
import type { Understanding } from '../understanding/index.ts';
import type { LoadedContext } from './context.ts';
import { creationReply } from './creation-reply.ts';
import { type RenderedTurn, renderInQueue } from './render-in-queue.ts';
import { earlierPictures, redrawnCreation } from './replay.ts';
import { saveTurn } from './save-turn.ts';
import type { Services, Turn } from './services.ts';

/** The reply with the earlier creation; words when it is not kept any more. Throws when cancelled. */
export async function showEarlier(
  turn: Turn,
  loaded: LoadedContext,
  understood: Extract<Understanding, { type: 'show' }>,
  services: Services,
): Promise<Reply> {
  const { repositories, renderer } = services;
  const { message } = turn;
  const creation = await repositories.creations.find(understood.creationId);
  if (creation?.userId !== message.userId) return gone(message.locale);
  const rendered = await renderAgain(turn, loaded, creation, services);
  const shown = rendered.fresh.length === 0 ? creation : redrawnCreation(creation, rendered);
  if (shown !== creation) await repositories.creations.save(shown, new Map(rendered.images.entries()));
  await saveTurn(
    turn,
    loaded,
    { understood, attempts: rendered.attempts, isLimited: rendered.isLimited },
    repositories,
  );
  return creationReply(shown, rendered, { hasRemote: renderer.hasRemote, isLimited: rendered.isLimited });
}

/** Its pictures as they were; those that a service drew and nobody stored are asked for again, in the queue. */
async function renderAgain(
  turn: Turn,
  { last }: LoadedContext,
  creation: Creation,
  services: Services,
): Promise<RenderedTurn> {
  const { brief, plan } = creation;
  const unchanged = await earlierPictures(undefined, creation, services.repositories);
  if (unchanged.size < plan.prompts.length)
    return renderInQueue(turn, brief, { last, replay: undefined, shown: creation }, services);
  const { cancellation, onProgress, deadlineAt, setsSlogan } = turn;
  const options = { signal: cancellation.signal, onProgress, deadlineAt, setsSlogan, unchanged };
  return { ...(await services.renderer.renderPlan(plan, brief, options)), isLimited: false };
}

function gone(locale: string | undefined): Reply {
  const [{ text, suggestions }] = sentencesFor(locale).conversation.talk.noSuchPicture.plain;
  return { type: 'question', text, suggestions };
}
