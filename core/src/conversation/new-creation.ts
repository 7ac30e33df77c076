/** The creation of a turn, as it is stored. */
import type { Brief } from '../brief.ts';
import type { Creation } from '../creation.ts';
import { isRemoteTier } from '../image.ts';
import type { ReplyImage } from '../reply.ts';
import type { Repositories } from './context.ts';
import { depictionsOf, explained } from './explained.ts';
import type { RenderedPlan } from './render-plan.ts';
import type { Turn } from './services.ts';

/** The recipe of what was drawn, without the attached picture and the story that it continues. */
export function newCreation(
  { message, startedAt }: Turn,
  brief: Brief,
  { plan, images, declined, drawnHereFor }: RenderedPlan,
  { clock, createId }: Pick<Repositories, 'clock' | 'createId'>,
): Creation {
  const { image, imageDepiction: _, retelling: __, ...recipe } = brief;
  const now = clock.now();
  return {
    id: createId(),
    userId: message.userId,
    conversationId: message.conversationId,
    createdAt: now,
    parentId: brief.refinement?.creationId ?? null,
    brief: recipe,
    plan: explained(plan, images, brief.locale),
    tiers: images.map(({ tier }) => tier),
    models: images.map(modelOf),
    ...(declined.length === 0 ? {} : { declined }),
    ...(drawnHereFor === undefined ? {} : { drawnHereFor }),
    alt: images.map(({ alt }) => alt),
    ...depictionsOf(images),
    generationTime: (now - startedAt) / 1000,
    fromPicture: image !== undefined,
  };
}

/** The name of the model that drew a picture elsewhere; the empty string for one that was drawn here. */
export const modelOf = ({ tier, model }: Pick<ReplyImage, 'tier' | 'model'>): string =>
  isRemoteTier(tier) && model !== tier ? model : '';
