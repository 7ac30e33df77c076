/** A lease on a lock: it ends unless it is renewed, and says so at that very moment. */
import { performance } from 'node:perf_hooks';

/** A lease that runs. */
export interface Lease {
  /** It was asked for, or renewed, at this time of `performance.now`: it lasts from then. */
  renew(askedAt: number): void;
  /** Somebody else has it. */
  lose(): void;
  isHeld(): boolean;
  /** Calls back when it is lost; at once if it was lost already. */
  whenLost(hear: () => void): void;
  /** It is given back, and not watched any more. */
  end(): void;
}

/** A lease of so many milliseconds, from a time of `performance.now` on. */
export function createLease(duration: number, askedAt: number): Lease {
  const listeners = new Set<() => void>();
  let renewedAt = askedAt;
  let isLost = false;
  const hasRunOut = () => performance.now() - renewedAt >= duration;
  const lose = () => {
    if (isLost) return;
    isLost = true;
    clearTimeout(timer);
    for (const hear of listeners) hear();
  };
  const look = () => {
    if (hasRunOut()) lose();
    else watch();
  };
  const watch = () => {
    timer = setTimeout(look, Math.ceil(renewedAt + duration - performance.now())).unref();
  };
  let timer: NodeJS.Timeout | undefined;
  watch();
  return {
    renew(askedAt) {
      renewedAt = askedAt;
    },
    lose,
    isHeld: () => !isLost && !hasRunOut(),
    whenLost(hear) {
      if (isLost) hear();
      else listeners.add(hear);
    },
    end() {
      clearTimeout(timer);
      listeners.clear();
    },
  };
}
