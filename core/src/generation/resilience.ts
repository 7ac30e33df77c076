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
import type { DrawingProgress, GeneratedImage, ImageAbilities, ImageModel, Shot } from '../image.ts';
import { type Observe, unobserved } from '../observation.ts';
import type { ServiceFailure } from '../service-failure.ts';
import { cancellationOf, reasonOfError } from './failure.ts';
import { watchFailures } from './tier-failures.ts';

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
  /** Takes progress that the service tells; must not throw. */
  readonly onProgress?: (progress: DrawingProgress) => void;
};

/** Milliseconds that an attempt may take, and that are left of the turn. */
type AttemptTime = { readonly attempt: number; readonly left: number };

/** How a tier is doing. */
export type TierStatus = {
  /** Whether it is asked; false while its breaker leaves it alone. */
  readonly isAsked: boolean;
  /** `ok`, or what is wrong, for `/health`. */
  readonly line: string;
  /** The failure after which nothing has succeeded yet. */
  readonly failure?: ServiceFailure;
};

/** A tier with retries and a circuit breaker. */
export interface ResilientModel {
  readonly name: ImageModel['name'];
  readonly abilities: ImageAbilities;
  generate(shot: Shot, options: AttemptOptions): Promise<GeneratedImage>;
  /** Looks whether the service can be used; see `ImageModel.prepare`. A failure is part of the status. */
  prepare(options: { readonly signal: AbortSignal }): Promise<string | undefined>;
  status(): TierStatus;
}

/** Failures that say something about the tier; a declined request, or one that the turn cut short, says nothing. */
const isFaultOfTier = (error: unknown) =>
  !isVizzyError(error) ||
  error.isRetryable ||
  (error.code !== 'declined' && error.code !== 'cancelled' && error.reason !== undefined);

/** Where a breaker is, in words; nothing while the tier is asked. */
const states: Readonly<Record<CircuitState, string>> = {
  [CircuitState.Closed]: '',
  [CircuitState.HalfOpen]: 'being tried again after repeated failures; ',
  [CircuitState.Open]: 'paused after repeated failures; ',
  [CircuitState.Isolated]: 'switched off; ',
};

/**
 * One call, within its own time and the turn's. A call that only the turn's deadline cut short, before a quarter of its
 * time, says nothing about the tier: it is neither repeated nor counted.
 */
async function callInTime(model: ImageModel, shot: Shot, options: AttemptOptions, time: AttemptTime) {
  const { signal, onAttempt, onProgress } = options;
  const allowed = Math.max(1, Math.min(time.attempt, time.left));
  const limit = timeout(allowed, TimeoutStrategy.Aggressive);
  let isOver = false;
  limit.onTimeout(() => {
    isOver = true;
  });
  onAttempt();
  try {
    const call = (ending: AbortSignal) =>
      model.generate(shot, { signal: ending, ...(onProgress ? { onProgress } : {}) });
    return await limit.execute((_context, ending) => call(ending), signal);
  } catch (error) {
    if (signal.aborted) throw cancellationOf(signal);
    if (!isOver) throw error;
    const isFair = allowed >= time.attempt / 4;
    throw new VizzyError('timeout', `no answer within ${allowed} ms`, {
      isRetryable: isFair,
      cause: error,
      ...(isFair ? { reason: 'timeout' } : {}),
      ...(model.host === undefined ? {} : { service: { host: model.host } }),
    });
  }
}

/** Waits before the next attempt: as long as the service asks, else the usual pause. Throws when the turn has no time for it. */
async function waitBefore(failure: VizzyError, pause: number, { deadlineAt, signal }: AttemptOptions, clock: Clock) {
  const wait = failure.retryAfter ?? pause;
  if (clock.now() + wait >= deadlineAt)
    throw new VizzyError(failure.code, `${failure.message}, and there is no time to wait for it`, {
      cause: failure,
      reason: reasonOfError(failure),
      retryAfter: wait,
      ...(failure.service ? { service: failure.service } : {}),
    });
  await clock.sleep(wait, signal);
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
  const failures = watchFailures(model.name, clock);
  // Waiting goes through our own clock, below, so the policy itself never waits.
  const retryPolicy = retry(
    handleWhen((error) => isVizzyError(error) && error.isRetryable),
    { maxAttempts: attempts - 1, backoff: new DelegateBackoff(() => 0) },
  );

  async function attempt(shot: Shot, options: AttemptOptions) {
    // One call tries whether the tier is back. The policy would make all others wait for it, deaf to their signals.
    if (breaker.state === CircuitState.HalfOpen) throw failures.paused();
    const time = { attempt: attemptTimeout, left: options.deadlineAt - clock.now() };
    try {
      const image = await breaker.execute(() => callInTime(model, shot, options, time));
      failures.succeed();
      return image;
    } catch (error) {
      if (isBrokenCircuitError(error)) throw failures.paused();
      // A service that declines works.
      if (isVizzyError(error, 'declined')) failures.succeed();
      else if (!options.signal.aborted) failures.fail(error);
      throw error;
    }
  }

  return {
    name: model.name,
    generate(shot, options) {
      let failure: VizzyError | undefined;
      return retryPolicy.execute(async () => {
        if (options.signal.aborted) throw cancellationOf(options.signal);
        if (failure) {
          await waitBefore(failure, pause, options, clock);
          observe({ type: 'retry', tier: model.name });
        }
        return attempt(shot, options).catch((error) => {
          if (isVizzyError(error)) failure = error;
          throw error;
        });
      });
    },
    get abilities() {
      return model.abilities;
    },
    async prepare(options) {
      try {
        const line = await model.prepare?.(options);
        failures.succeed();
        return line;
      } catch (error) {
        if (!options.signal.aborted) failures.fail(error);
        throw error;
      }
    },
    status() {
      const failure = failures.last();
      const line = `${states[breaker.state]}${failures.describe() ?? 'ok'}`;
      return { isAsked: breaker.state === CircuitState.Closed, line, ...(failure ? { failure } : {}) };
    },
  };
}
