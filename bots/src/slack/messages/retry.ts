/** Retries calls to Slack for as long as a person would wait; the client itself would try for half an hour. */
import type { Clock } from '@vizzy/core';
import { retry } from '../../retry.ts';
import { readSlackError } from './errors.ts';

/** How to retry a call. */
export type RetryOptions<Answer> = {
  /** At most this many tries; default 4. */
  readonly tries?: number;
  /** Checks, after a lost answer, whether the call was done; undefined if it was not. */
  readonly findDone?: () => Promise<Answer | undefined>;
};

/** Retries calls. */
export interface CallRetry {
  /** Resolves to the call's answer, or to what `look` found. Rejects with the last error. */
  run<Answer>(call: () => Promise<Answer>, options?: RetryOptions<Answer>): Promise<Answer>;
}

/** Milliseconds before the second try; each further one doubles it. */
const firstWait = 300;

/** Milliseconds that Slack may ask to wait at most. */
const longestWait = 20_000;

/** Creates the retries of one process. */
export function createCallRetry(clock: Clock): CallRetry {
  return {
    run(call, { tries = 4, findDone } = {}) {
      let mayBeDone = false;
      const callUnlessDone = async () => {
        // The call may have been done, and only its answer lost.
        const found = mayBeDone ? await findDone?.() : undefined;
        return found === undefined ? call() : found;
      };
      const waitAfter = (error: unknown, tried: number) => {
        const slackError = readSlackError(error);
        if (!slackError || slackError.type === 'refused' || tried >= tries) return undefined;
        mayBeDone = slackError.type !== 'limited';
        if (slackError.type !== 'limited') return firstWait * 2 ** (tried - 1);
        return slackError.wait > longestWait ? undefined : slackError.wait;
      };
      return retry(callUnlessDone, { clock, waitAfter });
    },
  };
}
