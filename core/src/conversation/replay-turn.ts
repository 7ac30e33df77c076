/** A turn that was taken before, by a process that did not live to tell: it comes to the same. */
import type { Creation } from '../creation.ts';
import { VizzyError } from '../errors.ts';
import type { Reply } from '../reply.ts';
import { loadContext, saveTurn } from './context.ts';
import { creationReply } from './creation-reply.ts';
import { declinedToo } from './improve.ts';
import { withSource } from './source-picture.ts';
import type { Services, Turn } from './turn.ts';
import type { TurnResult } from './turn-results.ts';
import type { UnchangedPictures } from './unchanged-pictures.ts';

/** Stores what the first taker may not have come to store. */
async function catchUp(turn: Turn, outcome: TurnResult, creation: Creation | undefined, { repositories }: Services) {
  const { about: _, ...message } = turn.message;
  const recalled = await loadContext(message, repositories);
  if (turn.id === undefined || recalled.state.turnId === turn.id) return;
  const { understood, attempts, isLimited } = outcome;
  const named = { turnId: turn.id, keepsPictures: false, attempts, isLimited };
  await saveTurn(turn.message, recalled, { understood, named, ...(creation ? { creation } : {}) }, repositories);
}

/** The creation's pictures as they were drawn: kept, or drawn here and drawn again. */
async function picturesThatStay(
  turnId: string | undefined,
  { id, plan, tiers }: Creation,
  { repositories }: Services,
): Promise<UnchangedPictures> {
  const kept = turnId === undefined ? [] : await repositories.turnResults.findPictures(turnId);
  const stay = new Map(kept);
  for (const place of plan.prompts.keys()) {
    if (stay.has(place)) continue;
    const picture = await repositories.creations.picture(id, place);
    if (picture && picture.tier === tiers[place]) stay.set(place, picture);
  }
  return stay;
}

/** Draws what is missing by the same plan: the pictures that a service drew and that were not kept. */
async function renderAgain(turn: Turn, creation: Creation, services: Services) {
  const { message, cancellation, tell, deadlineAt, setsSlogan } = turn;
  const { creations } = services.repositories;
  const { signal } = cancellation;
  const kept = await picturesThatStay(turn.id, creation, services);
  const parent = creation.parentId === null ? undefined : await creations.find(creation.parentId);
  const sent = message.image ? { image: message.image } : {};
  const brief = await withSource({ ...creation.brief, ...sent }, parent, creations);
  return services.queue.run({
    owner: message.userId,
    community: message.communityId,
    signal,
    onPosition: (queuePosition) => tell({ type: 'stage', stage: 'queued', done: 0, total: 0, queuePosition }),
    work: () => services.renderer.renderPlan(creation.plan, brief, { signal, tell, deadlineAt, setsSlogan, kept }),
  });
}

/** The same reply as before: nothing is counted, and the creation is the same one. Throws `not-found` when it was deleted meanwhile. */
export async function replayTurn(turn: Turn, outcome: TurnResult, services: Services): Promise<Reply> {
  const { understood, creationId, attempts, isLimited } = outcome;
  const creation = creationId === null ? undefined : await services.repositories.creations.find(creationId);
  if (understood.type !== 'brief') {
    await catchUp(turn, outcome, undefined, services);
    const { text, suggestions } = understood;
    return { type: 'question', text, suggestions, ...(understood.type === 'declined' ? { isDeclined: true } : {}) };
  }
  if (!creation) throw new VizzyError('not-found', 'That picture is not kept any more. Ask for a new one.');
  await catchUp(turn, outcome, creation, services);
  const drawn = await renderAgain(turn, creation, services);
  const known = declinedToo(creation, drawn.declined);
  const shown = { ...known, tiers: drawn.images.map(({ tier }) => tier), alt: drawn.images.map(({ alt }) => alt) };
  if (drawn.fresh.length > 0) {
    const { creations, turnResults } = services.repositories;
    const images = new Map(drawn.images.entries());
    await creations.save(shown, images);
    if (turn.id !== undefined && turn.keepsPictures) await turnResults.savePictures(turn.id, drawn.images);
    else if (turn.id !== undefined) await creations.cachePictures(shown, images);
  }
  return creationReply(shown, { ...drawn, attempts }, { hasRemote: services.renderer.hasRemote, isLimited });
}
