/** What a Space means by the sentence with which it ends a job. */
import type { VizzyError } from '../../../errors.ts';
import type { FailureReason } from '../../../service-failure.ts';
import { failureFor, failureOf } from '../../failure.ts';

/**
 * What ZeroGPU writes, seen in public threads: `You have exceeded your GPU quota (60s requested vs. 0s left). Try again in
 * 1:23:45`, `… or retry in 0:09:48`; `running out of daily ZeroGPU quotas`; `No GPU is currently available for you after 60s`;
 * `ZeroGPU illegal duration`; `Expired ZeroGPU proxy token`.
 */
const zeroGpu: readonly (readonly [RegExp, FailureReason])[] = [
  [/exceeded your [\w ]{0,30}gpu quota|zerogpu quota|daily zerogpu/i, 'rate-limited'],
  // The client's own sentence for a queue that is full.
  [/application is currently busy/i, 'busy'],
  [/no gpu (?:is|was) (?:currently )?available/i, 'busy'],
  [/illegal duration|larger than the maximum allowed/i, 'parameter-refused'],
  [/zerogpu proxy token/i, 'unauthorized'],
];

/** Milliseconds of `try again in 1:23:45` or `retry in 1 day, 0:09:48`. */
function waitIn(sentence: string): number | undefined {
  const told = /(?:try again|retry) in (?:(\d{1,2}) days?, )?(\d{1,3}):(\d{2}):(\d{2})/i.exec(sentence);
  if (!told) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = told.slice(1).map((part) => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

/** Letters of a sentence that are looked at. */
const longestSentence = 2000;

/** The failure that a Space tells. Nothing of its sentence but a time gets into it: `gr.Error` says what its author likes. */
export function failureTold(...sentences: readonly unknown[]): VizzyError {
  const told = sentences
    .filter((sentence): sentence is string => typeof sentence === 'string')
    .join(': ')
    .slice(0, longestSentence);
  const known = zeroGpu.find(([pattern]) => pattern.test(told))?.[1];
  const failure = failureOf(500, new Headers(), JSON.stringify({ error: told }));
  if (known === undefined && failure.code === 'declined') return failure;
  const reason = known ?? failure.reason ?? 'service-error';
  const wait = waitIn(told);
  return failureFor(reason, `the Space could not draw it: ${reason}`, {
    // Nothing was drawn yet in these two; other jobs have been.
    isRetryable: reason === 'rate-limited' || reason === 'busy',
    ...(reason === 'rate-limited' && wait !== undefined ? { retryAfter: wait } : {}),
  });
}
