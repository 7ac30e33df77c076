/** How often a user may ask. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { VizzyError } from '../errors.ts';

/** Counts turns. */
export interface TurnLimiter {
  /** Counts one turn of the user; throws `VizzyError('rate-limited')` with the time to wait when there are too many. */
  count(userId: string): Promise<void>;
}

/** Lets everything through. */
export const noLimiter: TurnLimiter = { count: async () => {} };

/** At most `perMinute` turns in any user's minute, counted in this process. */
export function createTurnLimiter(perMinute: number): TurnLimiter {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return {
    async count(userId) {
      try {
        await limiter.consume(userId);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        throw new VizzyError('rate-limited', `That was a lot at once. Please try again in ${seconds} s.`, {
          isRetryable: true,
          retryAfter: seconds * 1000,
        });
      }
    },
  };
}
