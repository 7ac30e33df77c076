/** A turn whose result is stored already: its process died before it answered, or the client asks again. */
import type { Creation } from '../creation.ts';
import { VizzyError } from '../errors.ts';
import type { IncomingMessage } from '../message.ts';
import type { Understanding } from '../understanding/index.ts';
import type { Repositories } from './context.ts';
import { depictionsOf, explained } from './explained.ts';
import { withDeclined } from './improve.ts';
import { modelOf } from './new-creation.ts';
import type { RenderedPlan } from './render-plan.ts';
import type { Turn } from './services.ts';
import type { UnchangedPictures } from './unchanged-pictures.ts';

/** The stored result of the turn. */
export type Replay = {
  readonly understood: Understanding;
  /** What was drawn; undefined when nothing was. */
  readonly creation: Creation | undefined;
  /** The creation that it changed. */
  readonly parent: Creation | undefined;
  /** Calls of image models, and whether the daily limit was reached, as they were. */
  readonly attempts: number;
  readonly isLimited: boolean;
};

/** The stored result of this turn; undefined for a new one. Throws `not-found` when its creation was deleted since. */
export async function findReplay(
  { id, message }: Turn,
  { turnResults, creations }: Repositories,
): Promise<Replay | undefined> {
  const result = id === undefined ? undefined : await turnResults.find(id);
  if (!result) return undefined;
  const { understood, creationId, attempts, isLimited } = result;
  const unchanged = { attempts, isLimited };
  if (understood.type !== 'brief')
    return { understood: { ...understood, sureness: 1 }, creation: undefined, parent: undefined, ...unchanged };
  const creation = creationId === null ? undefined : await creations.find(creationId);
  if (!creation) throw new VizzyError('not-found', 'That picture is not kept any more. Ask for a new one.');
  const parent = creation.parentId === null ? undefined : await creations.find(creation.parentId);
  const brief = message.image ? { ...creation.brief, image: message.image } : creation.brief;
  return { understood: { ...understood, sureness: 1, brief }, creation, parent, ...unchanged };
}

/** The message without the creation that it points to, which may be gone by now. */
export function withoutReference({ about: _, ...message }: IncomingMessage): IncomingMessage {
  return message;
}

/** The creation's pictures as they were: from cache or file, or redrawn if they were drawn here. */
export async function earlierPictures(
  turnId: string | undefined,
  { id, plan, tiers }: Creation,
  { turnResults, creations }: Repositories,
): Promise<UnchangedPictures> {
  const pictures = new Map(turnId === undefined ? [] : await turnResults.findPictures(turnId));
  for (const index of plan.prompts.keys()) {
    if (pictures.has(index)) continue;
    const picture = await creations.picture(id, index);
    if (picture && picture.tier === tiers[index]) pictures.set(index, picture);
  }
  return pictures;
}

/** The creation after its missing pictures were drawn, perhaps by another tier. */
export function redrawnCreation(creation: Creation, { images, declined, drawnHereFor }: RenderedPlan): Creation {
  return {
    ...withDeclined(creation, declined),
    ...(drawnHereFor === undefined ? {} : { drawnHereFor }),
    plan: explained(creation.plan, images, creation.brief.locale),
    tiers: images.map(({ tier }) => tier),
    models: images.map(modelOf),
    alt: images.map(({ alt }) => alt),
    ...depictionsOf(images),
  };
}
