/** Trying again what a platform did not do. */
import type { Clock } from '@vizzy/core';

/** How a call is tried again. */
export type RetryRules = {
  readonly clock: Pick<Clock, 'sleep'>;
  /** Milliseconds before the next try, after so many that failed, the last one with `error`; undefined gives up. */
  readonly waitAfter: (error: unknown, tried: number) => number | undefined;
};

/** Resolves to what the call resolves to; rejects with its error once the rules give up. */
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
