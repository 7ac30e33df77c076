/** Retries requests to Discord. */
import type { Clock } from '@vizzy/core';
import { retry } from '../../retry.ts';
import { isAnswered, isTransient } from './errors.ts';

/** Milliseconds before each further try; Discord often recovers within seconds. */
const waits = [400, 1500, 4000];

/** Does the work; tries again after a transient error. discord.js itself would retry without a pause. */
export function withRetry<Result>(work: () => Promise<Result>, clock: Clock): Promise<Result> {
  return retry(work, { clock, waitAfter: (error, tried) => (isTransient(error) ? waits[tried - 1] : undefined) });
}

/**
 * Gives an interaction its first answer. If an earlier try succeeded and only Discord's response was lost, resolves to
 * `lost`. Rejects with an error of `isAnswered` if another process answered first: then the interaction is that one's.
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
