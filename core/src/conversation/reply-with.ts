/** What is said and shown of a finished creation. */
import type { Creation } from '../creation.ts';
import type { CreationDetails, Reply } from '../reply.ts';
import type { Drawn } from './draw.ts';

function detailsOf({ id, plan, generationTime }: Creation, attempts: number): CreationDetails {
  const { mode, style, mood, seed, reasoning, suggestions, prompts } = plan;
  const promptUsed = prompts[0]?.text ?? '';
  return { creationId: id, mode, style, mood, seed, generationTime, attempts, promptUsed, reasoning, suggestions };
}

/** The reply of the creation's kind. */
export function replyWith(creation: Creation, { images, attempts }: Drawn): Reply {
  const { plan } = creation;
  const details = detailsOf(creation, attempts);
  if (plan.story) return { type: 'story', title: plan.story.title, scenes: plan.story.scenes, images, details };
  if (plan.mode === 'poster') return { type: 'poster', images, slogan: plan.slogan, details };
  return { type: 'image', images, details };
}
