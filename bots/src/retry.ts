/** Retries calls to a platform. */
import type { Clock } from '@vizzy/core';

/** When to retry. */
export type RetryRules = {
  readonly clock: Pick<Clock, 'sleep'>;
  /** Milliseconds before the next try, after `tried` failures, the last with `error`; undefined gives up. */
  readonly waitAfter: (error: unknown, tried: number) => number | undefined;
};

/** Calls until it succeeds; rejects with the last error once the rules give up. */
export async function retry<Result>(call: () => Promise<Result>, { clock, waitAfter }: RetryRules): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await call();
    } catch (error) {
      const wait = waitAfter(error, tried);
      if (wait === undefined) throw error;
      await clock.sleep(wait);
    }
  }
}
