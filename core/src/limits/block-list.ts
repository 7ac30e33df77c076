/** People whom the operator has blocked. */
import { VizzyError } from '../errors.ts';
import type { TurnLimiter } from './turn-limiter.ts';

/** Refuses turns of these people before anything is counted; the same limiter when there are none. */
export function withBlockList(limiter: TurnLimiter, blocked: readonly string[]): TurnLimiter {
  if (blocked.length === 0) return limiter;
  const ids = new Set(blocked);
  return {
    ...limiter,
    async count(asker) {
      if (ids.has(asker.userId)) throw new VizzyError('blocked', 'the operator has blocked this person');
      await limiter.count(asker);
    },
  };
}
