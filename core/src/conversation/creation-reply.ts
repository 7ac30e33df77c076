/** The reply for a finished creation. */
import type { Creation } from '../creation.ts';
import { isRemoteTier } from '../image.ts';
import { sentencesFor } from '../lexicon/index.ts';
import type { CreationDetails, Reply } from '../reply.ts';
import { mayPass } from '../service-failure.ts';
import type { RenderedPlan } from './render-plan.ts';

/** What could have drawn the pictures. */
export type Circumstances = {
  /** Whether a remote service is configured. */
  readonly hasRemote: boolean;
  /** Whether the user's daily limit of its pictures is reached. */
  readonly isLimited: boolean;
};

/** Says why a lower tier drew pictures; null when none did. */
export function noteOf(
  { tiers, brief, declined = [], drawnHereFor }: Creation,
  { hasRemote, isLimited }: Circumstances,
): string | null {
  const { notes } = sentencesFor(brief.locale).composition;
  if (tiers.includes('emergency')) return notes.emergency;
  const lower = tiers.filter((tier) => tier === 'local').length;
  if (!hasRemote || lower === 0) return null;
  if (isLimited) return notes.limited;
  if (declined.length > 0) return notes.declined(declined.length, tiers.length);
  return notes.unavailable(lower, tiers.length, drawnHereFor);
}

/** Whether a service may draw what Vizzy drew, if it is asked again soon. */
export function mayAskAgain(creation: Creation, circumstances: Circumstances): boolean {
  const { tiers, declined = [], drawnHereFor, fromPicture } = creation;
  const isLeft = tiers.some((tier, index) => !isRemoteTier(tier) && !declined.includes(index));
  if (!isLeft || fromPicture || circumstances.isLimited || !circumstances.hasRemote) return false;
  return drawnHereFor === undefined || mayPass(drawnHereFor);
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
    mayAskAgain: mayAskAgain(creation, circumstances),
    suggestions,
  };
}

/** The reply: a story, a poster, or pictures. */
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
