/** How often a call is tried: as long as a person in a chat would wait, not the client's half hour. */
import type { Clock } from '@vizzy/core';
import { retry } from '../../retry.ts';
import { readSlackError } from './errors.ts';

/** How a call is tried. */
export type RetryOptions<Answer> = {
  /** Tries at most; default 4. */
  readonly tries?: number;
  /** After no answer: what was done all the same; undefined when nothing was. */
  readonly look?: () => Promise<Answer | undefined>;
};

/** Tries calls. */
export interface CallRetry {
  /** Resolves to the call's answer, or to what `look` found. Rejects with the last error. */
  run<Answer>(call: () => Promise<Answer>, options?: RetryOptions<Answer>): Promise<Answer>;
}

/** Milliseconds before the second try; each further one waits twice as long. */
const firstWait = 300;

/** Longest that Slack may ask to wait, in milliseconds. */
const longestWait = 20_000;

/** Patience by a clock. */
export function createCallRetry(clock: Clock): CallRetry {
  return {
    run(call, { tries = 4, look } = {}) {
      let mayBeDone = false;
      const lookFirst = async () => {
        // It may have been done, with only the answer lost.
        const found = mayBeDone ? await look?.() : undefined;
        return found === undefined ? call() : found;
      };
      const waitAfter = (error: unknown, tried: number) => {
        const slackError = readSlackError(error);
        if (!slackError || slackError.type === 'refused' || tried >= tries) return undefined;
        mayBeDone = slackError.type !== 'limited';
        if (slackError.type !== 'limited') return firstWait * 2 ** (tried - 1);
        return slackError.wait > longestWait ? undefined : slackError.wait;
      };
      return retry(lookFirst, { clock, waitAfter });
    },
  };
}
