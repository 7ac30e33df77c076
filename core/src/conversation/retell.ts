/** A turn that was taken before, by a process that did not live to tell: it comes to the same. */
import type { Creation } from '../creation.ts';
import { VizzyError } from '../errors.ts';
import type { Reply } from '../reply.ts';
import { declinedToo } from './improve.ts';
import type { KeptPictures } from './kept-pictures.ts';
import type { KeptOutcome } from './outcomes.ts';
import { recall, remember } from './recall.ts';
import { replyWith } from './reply-with.ts';
import { withSource } from './source.ts';
import type { Rooms, Turn } from './turn.ts';

/** Stores what the first taker may not have come to store. */
async function catchUp(turn: Turn, outcome: KeptOutcome, creation: Creation | undefined, { records }: Rooms) {
  const { about: _, ...message } = turn.message;
  const recalled = await recall(message, records);
  if (turn.id === undefined || recalled.state.turnId === turn.id) return;
  const { understood, attempts, isLimited } = outcome;
  const named = { turnId: turn.id, keepsPictures: false, attempts, isLimited };
  await remember(turn.message, recalled, { understood, named, ...(creation ? { creation } : {}) }, records);
}

/** The creation's pictures as they were drawn: kept, or drawn here and drawn again. */
async function picturesThatStay(
  turnId: string | undefined,
  { id, plan, tiers }: Creation,
  { records }: Rooms,
): Promise<KeptPictures> {
  const kept = turnId === undefined ? [] : await records.outcomes.findPictures(turnId);
  const stay = new Map(kept);
  for (const place of plan.prompts.keys()) {
    if (stay.has(place)) continue;
    const picture = await records.shelf.picture(id, place);
    if (picture && picture.tier === tiers[place]) stay.set(place, picture);
  }
  return stay;
}

/** Draws what is missing by the same plan: the pictures that a service drew and that were not kept. */
async function drawAgain(turn: Turn, creation: Creation, rooms: Rooms) {
  const { message, cancellation, tell, deadlineAt, setsSlogan } = turn;
  const { shelf } = rooms.records;
  const { signal } = cancellation;
  const kept = await picturesThatStay(turn.id, creation, rooms);
  const parent = creation.parentId === null ? undefined : await shelf.find(creation.parentId);
  const sent = message.image ? { image: message.image } : {};
  const brief = await withSource({ ...creation.brief, ...sent }, parent, shelf);
  return rooms.queue.run({
    owner: message.userId,
    community: message.communityId,
    signal,
    onPosition: (queuePosition) => tell({ type: 'stage', stage: 'queued', done: 0, total: 0, queuePosition }),
    work: () => rooms.studio.draw(creation.plan, brief, { signal, tell, deadlineAt, setsSlogan, kept }),
  });
}

/** The same reply as before: nothing is counted, and the creation is the same one. Throws `not-found` when it was deleted meanwhile. */
export async function retell(turn: Turn, outcome: KeptOutcome, rooms: Rooms): Promise<Reply> {
  const { understood, creationId, attempts, isLimited } = outcome;
  const creation = creationId === null ? undefined : await rooms.records.shelf.find(creationId);
  if (understood.type !== 'brief') {
    await catchUp(turn, outcome, undefined, rooms);
    const { text, suggestions } = understood;
    return { type: 'question', text, suggestions, ...(understood.type === 'declined' ? { isDeclined: true } : {}) };
  }
  if (!creation) throw new VizzyError('not-found', 'That picture is not kept any more. Ask for a new one.');
  await catchUp(turn, outcome, creation, rooms);
  const drawn = await drawAgain(turn, creation, rooms);
  const known = declinedToo(creation, drawn.declined);
  const shown = { ...known, tiers: drawn.images.map(({ tier }) => tier), alt: drawn.images.map(({ alt }) => alt) };
  if (drawn.fresh.length > 0) {
    const { shelf, outcomes } = rooms.records;
    const images = new Map(drawn.images.entries());
    await shelf.put(shown, images);
    if (turn.id !== undefined && turn.keepsPictures) await outcomes.keepPictures(turn.id, drawn.images);
    else if (turn.id !== undefined) await shelf.keepAtHand(shown, images);
  }
  return replyWith(shown, { ...drawn, attempts }, { hasRemote: rooms.studio.hasRemote, isLimited });
}
