/** Jobs that wait in a provider's queue: looked at until they are over, cancelled with their turn, and never paid for twice. */
import { isVizzyError, VizzyError } from '../../../errors.ts';
import { checkedFetch } from '../../checked-fetch.ts';
import { failureFor, failureOf, reasonOfError } from '../../failure.ts';
import { declined, saysDeclined } from '../../safety.ts';
import type { AskOptions } from './provider.ts';
import type { ProviderRequest } from './request.ts';

/** Milliseconds between looks at a queue: short at first, because many pictures take seconds. */
const pauses = [500, 500, 1000, 1000, 2000];

/** Milliseconds that cancelling a job may take. */
const cancelTimeout = 5000;

/** A job that waits in a provider's queue. */
export type QueuedJob<Status> = {
  readonly look: () => Promise<Status>;
  readonly isOver: (status: Status) => boolean;
  /** Where the job is cancelled; absent where the provider has no such thing. */
  readonly cancel?: { readonly method: string; readonly url: string };
};

/** Looks in a row that may fail, as a gateway's do now and then: the job goes on meanwhile. */
const mostFailedLooks = 5;

/** Looks at a job until it is over. A turn that is cancelled, or out of time, cancels the job, too. */
export async function waitForJob<Status>(
  { look, isOver, cancel }: QueuedJob<Status>,
  { headers }: ProviderRequest,
  { signal, clock, logger }: AskOptions,
): Promise<Status> {
  let failed = 0;
  const lookAgain = async (): Promise<Status | undefined> => {
    try {
      const status = await look();
      failed = 0;
      return status;
    } catch (error) {
      failed += 1;
      if (signal.aborted || failed >= mostFailedLooks || !isVizzyError(error) || !error.isRetryable) throw error;
      if (error.retryAfter !== undefined) await clock.sleep(error.retryAfter, signal);
      return undefined;
    }
  };
  try {
    for (let round = 0; ; round += 1) {
      const status = await lookAgain();
      if (status !== undefined && isOver(status)) return status;
      await clock.sleep(pauses[round] ?? pauses.at(-1) ?? 1000, signal);
    }
  } catch (error) {
    if (signal.aborted && cancel)
      await checkedFetch(cancel.url, {
        method: cancel.method,
        headers,
        signal: AbortSignal.timeout(cancelTimeout),
      }).catch((failure: unknown) => logger.info({ err: failure }, 'a job of a cancelled turn could not be cancelled'));
    throw error;
  }
}

/** What comes after a job was accepted. Whatever goes wrong there is final: another job would be paid for once more. */
export async function afterAcceptance<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isVizzyError(error) || !error.isRetryable) throw error;
    const { code, message, status, parameter, reason = reasonOfError(error) } = error;
    throw new VizzyError(code, message, {
      cause: error,
      reason,
      ...(status === undefined ? {} : { status }),
      ...(parameter === undefined ? {} : { parameter }),
    });
  }
}

/** What the error of a job means; it comes with a success of HTTP. The job was accepted, so it is not asked again. */
export function jobFailure(error: unknown) {
  const text = typeof error === 'string' ? JSON.stringify({ error }) : JSON.stringify(error ?? {});
  if (saysDeclined({ error })) return declined(200);
  const { reason = 'service-error' } = failureOf(500, new Headers(), text);
  return failureFor(reason, `the job of the provider failed: ${reason}`);
}
