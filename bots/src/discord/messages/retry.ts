/** Retries requests to Discord. */
import type { Clock } from '@vizzy/core';
import { retry } from '../../retry.ts';
import { isAnswered, isTransient } from './errors.ts';

/** Milliseconds before each further try; Discord's own trouble is often over within seconds. */
const waits = [400, 1500, 4000];

/** Does the work, again after a while when what stopped it may pass. discord.js itself repeats without any pause. */
export function withRetry<Result>(work: () => Promise<Result>, clock: Clock): Promise<Result> {
  return retry(work, { clock, waitAfter: (error, tried) => (isTransient(error) ? waits[tried - 1] : undefined) });
}

/**
 * Gives an interaction its first answer. When an earlier try was taken and Discord's answer to it was lost, `lost` is the
 * result. Rejects, as `isAnswered` tells, when another process was first: then the interaction is that one's.
 */
export async function answerFirst<Result>(
  answer: () => Promise<Result>,
  lost: () => Promise<Result>,
  clock: Clock,
): Promise<Result> {
  let tries = 0;
  const attempt = () => {
    tries += 1;
    return answer();
  };
  try {
    return await withRetry(attempt, clock);
  } catch (error) {
    if (!isAnswered(error) || tries === 1) throw error;
    return lost();
  }
}
