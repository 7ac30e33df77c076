/** Which locks the work at hand relies on, so that who lost one writes nothing any more. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { VizzyError } from '../errors.ts';

/** A lock as long as it is held. */
export type Hold = {
  /** False from the moment at which somebody else may have got it. */
  readonly isHeld: () => boolean;
  readonly outer: Hold | undefined;
};

const holds = new AsyncLocalStorage<Hold>();

/** Does work that relies on a lock, and on those around it. */
export function holding<Result>(isHeld: () => boolean, work: () => Promise<Result>): Promise<Result> {
  return holds.run({ isHeld, outer: holds.getStore() }, work);
}

/** Throws `VizzyError('store-lost')` when a lock that the work at hand relies on is lost. */
export function checkHeld(): void {
  for (let hold = holds.getStore(); hold; hold = hold.outer) {
    if (!hold.isHeld())
      throw new VizzyError('store-lost', 'the lock was lost meanwhile; nothing was written', { isRetryable: true });
  }
}
