/** Tries a tier again, gives up, and asks none that is down for a while; with the policies of cockatiel. */
import {
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  handleWhen,
  isBrokenCircuitError,
  retry,
  TimeoutStrategy,
  timeout,
} from 'cockatiel';
import type { Clock } from '../clock.ts';
import { isVizzyError, VizzyError } from '../errors.ts';
import type { GeneratedImage, ImageModel, Shot } from '../image.ts';
import { type Observe, unobserved } from '../observation.ts';
import { cancellationOf } from './failure.ts';

/** How patient to be with one tier. */
export type Patience = {
  /** Attempts for one shot. */
  readonly attempts: number;
  /** Milliseconds that one attempt may take. */
  readonly attemptTimeout: number;
  /** Milliseconds between attempts, unless the service names a time. */
  readonly pause: number;
  /** Failures in a row after which the tier is paused. */
  readonly breakAfter: number;
  /** Milliseconds until it is tried again. */
  readonly halfOpenAfter: number;
};

/** How patient Vizzy is with a tier unless it is told otherwise. */
export const defaultPatience: Patience = {
  attempts: 3,
  attemptTimeout: 120_000,
  pause: 5000,
  breakAfter: 5,
  halfOpenAfter: 30_000,
};

/** What drawing a shot needs in addition to the shot. */
export type AttemptOptions = {
  readonly signal: AbortSignal;
  /** Milliseconds since the Unix epoch after which waiting is pointless. */
  readonly deadlineAt: number;
  /** Called as each attempt begins. */
  readonly onAttempt: () => void;
};

/** Milliseconds that an attempt may take, and that are left of the turn. */
type AttemptTime = { readonly attempt: number; readonly left: number };

/** A tier with retries and a circuit breaker. */
export interface ResilientModel {
  readonly name: ImageModel['name'];
  generate(shot: Shot, options: AttemptOptions): Promise<GeneratedImage>;
  /** `ok`, or why it is not asked at the moment. */
  status(): string;
}

/** Failures that say something about the tier and not about one request. */
const isFaultOfTier = (error: unknown) =>
  !isVizzyError(error) ||
  error.isRetryable ||
  (error.code !== 'declined' && [401, 402, 403, 404].includes(error.status ?? 0));

const paused = () => new VizzyError('unavailable', 'it is paused after repeated failures');

/** Where a breaker is, in words. */
const states: Readonly<Record<CircuitState, string>> = {
  [CircuitState.Closed]: 'ok',
  [CircuitState.HalfOpen]: 'being tried again after repeated failures',
  [CircuitState.Open]: 'paused after repeated failures',
  [CircuitState.Isolated]: 'switched off',
};

/**
 * One call, within its own time and the turn's. A call that only the turn's deadline cut short, before a quarter of its
 * time, says nothing about the tier: it is neither repeated nor counted.
 */
async function callInTime(model: ImageModel, shot: Shot, { signal, onAttempt }: AttemptOptions, time: AttemptTime) {
  const allowed = Math.max(1, Math.min(time.attempt, time.left));
  const limit = timeout(allowed, TimeoutStrategy.Aggressive);
  let isOver = false;
  limit.onTimeout(() => {
    isOver = true;
  });
  onAttempt();
  try {
    return await limit.execute((_context, ending) => model.generate(shot, { signal: ending }), signal);
  } catch (error) {
    if (signal.aborted) throw cancellationOf(signal);
    if (!isOver) throw error;
    const isFair = allowed >= time.attempt / 4;
    throw new VizzyError('timeout', `no answer within ${allowed} ms`, { isRetryable: isFair, cause: error });
  }
}

/** Wraps a model: a timeout around each attempt, a breaker around those, retries around all. */
export function withPatience(
  model: ImageModel,
  patience: Patience,
  clock: Clock,
  observe: Observe = unobserved,
): ResilientModel {
  const { attempts, attemptTimeout, pause, breakAfter, halfOpenAfter } = patience;
  const breaker = circuitBreaker(handleWhen(isFaultOfTier), {
    halfOpenAfter,
    breaker: new ConsecutiveBreaker(breakAfter),
  });
  // Waiting goes through our own clock, below, so the policy itself never waits.
  const retryPolicy = retry(
    handleWhen((error) => isVizzyError(error) && error.isRetryable),
    { maxAttempts: attempts - 1, backoff: new DelegateBackoff(() => 0) },
  );

  async function waitBefore(failure: VizzyError, { deadlineAt, signal }: AttemptOptions) {
    const wait = failure.retryAfter ?? pause;
    if (clock.now() + wait >= deadlineAt)
      throw new VizzyError(failure.code, `${failure.message}, and there is no time to wait for it`, { cause: failure });
    await clock.sleep(wait, signal);
  }

  async function attempt(shot: Shot, options: AttemptOptions) {
    // One call tries whether the tier is back. The policy would make all others wait for it, deaf to their signals.
    if (breaker.state === CircuitState.HalfOpen) throw paused();
    const time = { attempt: attemptTimeout, left: options.deadlineAt - clock.now() };
    try {
      return await breaker.execute(() => callInTime(model, shot, options, time));
    } catch (error) {
      throw isBrokenCircuitError(error) ? paused() : error;
    }
  }

  return {
    name: model.name,
    generate(shot, options) {
      let failure: VizzyError | undefined;
      return retryPolicy.execute(async () => {
        if (options.signal.aborted) throw cancellationOf(options.signal);
        if (failure) {
          await waitBefore(failure, options);
          observe({ type: 'retry', tier: model.name });
        }
        return attempt(shot, options).catch((error) => {
          if (isVizzyError(error)) failure = error;
          throw error;
        });
      });
    },
    status: () => states[breaker.state],
  };
}
