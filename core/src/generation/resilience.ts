/** Trying again, giving up, and not asking what is down: the rules of generation.md over cockatiel. */
import {
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleWhen,
  isBrokenCircuitError,
  retry,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel';
import type { Clock } from '../clock.ts';
import { isVizzyError, VizzyError } from '../errors.ts';
import type { GeneratedImage, ImageModel, Shot } from '../image.ts';

/** How patient to be with one tier. */
export type Patience = {
  /** Attempts for one shot. */
  readonly attempts: number;
  /** Milliseconds that one attempt may take. */
  readonly attemptTimeout: number;
  /** Milliseconds between attempts, unless the service names a time. */
  readonly pause: number;
  /** Failures in a row after which the tier is left alone. */
  readonly breakAfter: number;
  /** Milliseconds until it is tried again. */
  readonly halfOpenAfter: number;
};

/** What the specification asks for (generation.md, the table of tiers). */
export const defaultPatience: Patience = {
  attempts: 3,
  attemptTimeout: 120_000,
  pause: 5000,
  breakAfter: 5,
  halfOpenAfter: 30_000,
};

/** What one shot needs beside itself. */
export type AttemptOptions = {
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch beyond which waiting is of no use. */
  readonly deadlineAt: number;
  /** Hears each attempt as it begins. */
  readonly onAttempt: () => void;
};

/** A tier with patience. */
export interface ResilientModel {
  readonly name: ImageModel['name'];
  generate(shot: Shot, options: AttemptOptions): Promise<GeneratedImage>;
  /** `ok`, or why it is not asked at the moment. */
  status(): string;
}

/** Failures that say something about the tier and not about one request. */
const isTheirs = (error: unknown) =>
  !isVizzyError(error) || error.isRetryable || [401, 402, 403, 404].includes(error.status ?? 0);

/** Errors of the policies in our own words. */
function inOurWords(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  if (isBrokenCircuitError(error))
    return new VizzyError('unavailable', 'it failed too often just now and is left alone');
  if (error instanceof TaskCancelledError)
    return new VizzyError('timeout', 'an attempt took too long', { isRetryable: true });
  return error;
}

/** Wraps a model: a timeout around each attempt, a breaker around those, retries around all. */
export function withPatience(model: ImageModel, patience: Patience, clock: Clock): ResilientModel {
  const { attempts, attemptTimeout, pause, breakAfter, halfOpenAfter } = patience;
  const breaker = circuitBreaker(handleWhen(isTheirs), { halfOpenAfter, breaker: new ConsecutiveBreaker(breakAfter) });
  const limit = timeout(attemptTimeout, TimeoutStrategy.Aggressive);
  // Waiting goes through our own clock, below, so the policy itself never waits.
  const again = retry(
    handleWhen((error) => isVizzyError(error) && error.isRetryable),
    {
      maxAttempts: attempts - 1,
      backoff: new DelegateBackoff(() => 0),
    },
  );

  async function waitBefore(failure: VizzyError, { deadlineAt, signal }: AttemptOptions) {
    const wait = failure.retryAfter ?? pause;
    if (clock.now() + wait >= deadlineAt)
      throw new VizzyError(failure.code, `${failure.message}, and there is no time to wait for it`, { cause: failure });
    await clock.sleep(wait, signal);
  }

  const attempt = async (shot: Shot, { signal, onAttempt }: AttemptOptions) => {
    try {
      return await wrap(breaker, limit).execute((context) => {
        onAttempt();
        return model.generate(shot, { signal: context.signal });
      }, signal);
    } catch (error) {
      throw inOurWords(error, signal);
    }
  };

  return {
    name: model.name,
    generate(shot, options) {
      let failure: VizzyError | undefined;
      return again.execute(async () => {
        options.signal.throwIfAborted();
        if (failure) await waitBefore(failure, options);
        return attempt(shot, options).catch((error) => {
          if (isVizzyError(error)) failure = error;
          throw error;
        });
      });
    },
    status: () => (breaker.state === 0 ? 'ok' : 'failed too often just now; left alone for a while'),
  };
}
