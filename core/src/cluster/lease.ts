/** A lease on a lock: it ends unless it is renewed, and tells its listeners at that very moment. */
import { performance } from 'node:perf_hooks';

/** A running lease. */
export interface Lease {
  /** Renews it, counted from `requestedAt`, a time of `performance.now`. */
  renew(requestedAt: number): void;
  /** Says that another process has it. */
  lose(): void;
  isHeld(): boolean;
  /** Calls the listener when it is lost; at once if it is lost already. */
  onLost(listener: () => void): void;
  /** Ends it without telling the listeners. */
  end(): void;
}

/** A lease of `duration` milliseconds, counted from `requestedAt`, a time of `performance.now`. */
export function createLease(duration: number, requestedAt: number): Lease {
  const listeners = new Set<() => void>();
  let renewedAt = requestedAt;
  let isLost = false;
  let timer: NodeJS.Timeout | undefined;
  const hasExpired = () => performance.now() - renewedAt >= duration;
  const lose = () => {
    if (isLost) return;
    isLost = true;
    clearTimeout(timer);
    for (const listener of listeners) listener();
  };
  const check = () => {
    if (hasExpired()) lose();
    else watch();
  };
  const watch = () => {
    timer = setTimeout(check, Math.ceil(renewedAt + duration - performance.now())).unref();
  };
  watch();
  return {
    renew(at) {
      renewedAt = at;
    },
    lose,
    isHeld: () => !isLost && !hasExpired(),
    onLost(listener) {
      if (isLost) listener();
      else listeners.add(listener);
    },
    end() {
      clearTimeout(timer);
      listeners.clear();
    },
  };
}
