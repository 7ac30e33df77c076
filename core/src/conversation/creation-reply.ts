/** What is said and shown of a finished creation. */
import type { Creation } from '../creation.ts';
import { sentencesFor } from '../lexicon/index.ts';
import type { CreationDetails, Reply } from '../reply.ts';
import type { RenderedPlan } from './render-plan.ts';

/** What pictures might have been. */
export type Circumstances = {
  /** Whether there is a service elsewhere to ask. */
  readonly hasRemote: boolean;
  /** Whether today's pictures from it are used up. */
  readonly isLimited: boolean;
};

/** Says that a picture is not what it might have been, and why. */
export function noteOf(
  { tiers, brief, declined = [] }: Creation,
  { hasRemote, isLimited }: Circumstances,
): string | null {
  const { notes } = sentencesFor(brief.locale).composition;
  if (tiers.includes('emergency')) return notes.emergency;
  const lower = tiers.filter((tier) => tier === 'local').length;
  if (!hasRemote || lower === 0) return null;
  if (isLimited) return notes.limited;
  if (declined.length > 0) return notes.declined(declined.length, tiers.length);
  return notes.unavailable(lower, tiers.length);
}

function detailsOf(creation: Creation, attempts: number, circumstances: Circumstances): CreationDetails {
  const { id, plan, generationTime } = creation;
  const { mode, style, mood, seed, reasoning, suggestions, prompts } = plan;
  const promptUsed = prompts[0]?.text ?? '';
  const note = noteOf(creation, circumstances);
  return {
    creationId: id,
    mode,
    style,
    mood,
    seed,
    generationTime,
    attempts,
    promptUsed,
    reasoning,
    note,
    suggestions,
  };
}

/** The reply of the creation's kind. */
export function creationReply(
  creation: Creation,
  { shown: images, attempts }: Pick<RenderedPlan, 'shown' | 'attempts'>,
  circumstances: Circumstances,
): Reply {
  const { plan } = creation;
  const details = detailsOf(creation, attempts, circumstances);
  if (plan.story) return { type: 'story', title: plan.story.title, scenes: plan.story.scenes, images, details };
  if (plan.mode === 'poster') return { type: 'poster', images, slogan: plan.slogan, details };
  return { type: 'image', images, details };
}
