/** The locks that the current work holds, so that work that has lost one writes nothing. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { VizzyError } from '../errors.ts';

/** A lock while it is held. */
export interface LockHandle {
  /** False from the moment at which another process may have it. */
  isHeld(): boolean;
  /** Larger for each later lock: of two that write the same record, the larger one is the current one. */
  readonly fencingToken: string;
  /** Calls the listener when the lock is lost; at once if it is lost already. */
  onLost(listener: () => void): void;
}

type LockContext = { readonly lock: LockHandle; readonly outer: LockContext | undefined };

const lockContext = new AsyncLocalStorage<LockContext>();

/** Thrown by work whose lock is lost. */
export const lockLost = (): VizzyError =>
  new VizzyError('store-lost', 'the lock was lost meanwhile; nothing was written', { isRetryable: true });

/** The locks of the current work, innermost first. */
function* heldLocks(): Iterable<LockHandle> {
  for (let context = lockContext.getStore(); context; context = context.outer) yield context.lock;
}

/** Runs work that holds this lock, and those around it. */
export function withLock<Result>(lock: LockHandle, work: () => Promise<Result>): Promise<Result> {
  return lockContext.run({ lock, outer: lockContext.getStore() }, work);
}

/** Runs work that holds none of the caller's locks. */
export const withoutLocks = <Result>(work: () => Result): Result => lockContext.exit(work);

/** Whether the current work still holds all its locks. */
export const isLockHeld = (): boolean => [...heldLocks()].every((lock) => lock.isHeld());

/** Throws `VizzyError('store-lost')` when the current work has lost one of its locks. */
export function assertLockHeld(): void {
  if (!isLockHeld()) throw lockLost();
}

/** The fencing token of the innermost lock: it goes with everything that is written. Undefined without a lock. */
export const currentFencingToken = (): string | undefined => lockContext.getStore()?.lock.fencingToken;

/** Calls the listener with the error to throw when the current work loses one of its locks. */
export function onLockLost(listener: (reason: VizzyError) => void): void {
  for (const lock of heldLocks()) lock.onLost(() => listener(lockLost()));
}
