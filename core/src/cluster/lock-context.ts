/** Which locks the work at hand relies on, so that who lost one writes nothing any more. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { VizzyError } from '../errors.ts';

/** A lock as long as it is held. */
export interface LockHandle {
  /** False from the moment at which somebody else may have got it. */
  isHeld(): boolean;
  /** Rises with every lock that is given out: of two that write the same record, the larger one held its lock later. */
  readonly fencingToken: string;
  /** Calls back when it is lost; at once if it was lost already. */
  onLost(hear: () => void): void;
}

type LockContext = { readonly hold: LockHandle; readonly outer: LockContext | undefined };

const lockContext = new AsyncLocalStorage<LockContext>();

/** What somebody is told whose lock was lost. */
export const lockLost = (): VizzyError =>
  new VizzyError('store-lost', 'the lock was lost meanwhile; nothing was written', { isRetryable: true });

/** Does work that relies on a lock, and on those around it. */
export function withLock<Result>(hold: LockHandle, work: () => Promise<Result>): Promise<Result> {
  return lockContext.run({ hold, outer: lockContext.getStore() }, work);
}

/** Does work that relies on no lock but those that it takes itself, whoever begins it. */
export const withoutLocks = <Result>(work: () => Result): Result => lockContext.exit(work);

/** Whether every lock that the work at hand relies on is still held. */
export function isLockHeld(): boolean {
  for (let held = lockContext.getStore(); held; held = held.outer) if (!held.hold.isHeld()) return false;
  return true;
}

/** Throws `VizzyError('store-lost')` when a lock that the work at hand relies on is lost. */
export function assertLockHeld(): void {
  if (!isLockHeld()) throw lockLost();
}

/** The fence of the innermost lock that the work at hand relies on: it guards what is written. Undefined without one. */
export const currentFencingToken = (): string | undefined => lockContext.getStore()?.hold.fencingToken;

/** Calls back with the error to end with when a lock is lost that the work at hand relies on. */
export function onLockLost(hear: (reason: VizzyError) => void): void {
  for (let held = lockContext.getStore(); held; held = held.outer) held.hold.onLost(() => hear(lockLost()));
}
