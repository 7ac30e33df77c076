/** What the failures of a tier, or of the language model, say about it, until something succeeds. */
import type { Clock } from '../clock.ts';
import { isVizzyError, VizzyError } from '../errors.ts';
import { describeFailure, type FailingService, type ServiceFailure } from '../service-failure.ts';
import { reasonOfError } from './failure.ts';

/** The failure of a tier that an error stands for. */
function failureFrom(error: unknown, tier: FailingService, now: number): ServiceFailure {
  const { service, parameter, retryAfter } = isVizzyError(error) ? error : ({} as Partial<VizzyError>);
  return {
    ...service,
    tier,
    reason: reasonOfError(error),
    at: now,
    ...(parameter === undefined ? {} : { parameter }),
    ...(retryAfter === undefined ? {} : { until: now + retryAfter }),
  };
}

/** The failures of one tier. */
export interface TierFailures {
  /** Forgets them: the tier has answered. */
  succeed(): void;
  /** Counts one. */
  fail(error: unknown): void;
  /** The last one; undefined when the last call succeeded. */
  last(): ServiceFailure | undefined;
  /** How many in a row and why, in a line; undefined when there are none. */
  describe(): string | undefined;
  /** The error of a call that is not made, because of the last failure. */
  paused(): VizzyError;
}

/** Calls in a row that only turns' deadlines cut short, after which the tier does not count as working. */
const tellingCount = 6;

/** Remembers the last failure until something succeeds. */
export function watchFailures(tier: FailingService, clock: Clock): TierFailures {
  let failure: ServiceFailure | undefined;
  let count = 0;
  let isTelling = false;
  return {
    succeed() {
      failure = undefined;
      count = 0;
      isTelling = false;
    },
    fail(error) {
      failure = failureFrom(error, tier, clock.now());
      count += 1;
      // A call that only a turn's deadline cut short says nothing by itself; many of them do.
      isTelling ||= !isVizzyError(error, 'timeout') || error.isRetryable || count >= tellingCount;
    },
    last: () => (isTelling ? failure : undefined),
    paused() {
      const { reason, provider, model, host } = failure ?? {};
      return new VizzyError('unavailable', 'it is paused after repeated failures', {
        ...(reason === undefined ? {} : { reason }),
        service: { ...(provider ? { provider } : {}), ...(model ? { model } : {}), ...(host ? { host } : {}) },
      });
    },
    describe() {
      if (!failure || !isTelling) return undefined;
      return `${count === 1 ? 'failed once' : `failed ${count} times in a row`}: ${describeFailure(failure)}`;
    },
  };
}
