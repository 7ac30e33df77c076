/** Limits the turns of each person, and of each server or workspace. */
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { VizzyError } from '../errors.ts';
import type { IncomingMessage } from '../message.ts';

/** Who asks. */
export type Asker = Pick<IncomingMessage, 'userId' | 'communityId'>;

/** The turns that a user has left. */
export type TurnsLeft = {
  /** Turns a minute. */
  readonly limit: number;
  readonly left: number;
  /** Milliseconds until the minute is over. */
  readonly resetsIn: number;
};

/** Counts turns. */
export interface TurnLimiter {
  /** Counts one turn; throws `VizzyError('rate-limited')` with the time to wait when there are too many. */
  count(asker: Asker): Promise<void>;
  /** What is left of the user's minute; undefined without a limit. */
  left(userId: string): Promise<TurnsLeft | undefined>;
}

/** Has no limit. */
export const noLimiter: TurnLimiter = { count: async () => {}, left: async () => undefined };

/** The limit of a server or workspace, as a multiple of a user's: many people share it, and none can use it up. */
export const usersPerCommunity = 10;

/** A minute, in seconds, as the limiters count. */
export const minute = 60;

const refused = ({ msBeforeNext }: RateLimiterRes) => {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return new VizzyError('rate-limited', `That was a lot at once. Please try again in ${seconds} s.`, {
    isRetryable: true,
    retryAfter: seconds * 1000,
  });
};

/** A limiter over counters; `consume` rejects with a `RateLimiterRes` when there are too many. */
export function limiterOver(
  perMinute: number,
  consume: (of: 'user' | 'community', key: string) => Promise<unknown>,
  find: (userId: string) => Promise<RateLimiterRes | null>,
): TurnLimiter {
  return {
    async count({ userId, communityId }) {
      try {
        await consume('user', userId);
        if (communityId !== undefined) await consume('community', communityId);
      } catch (refusal) {
        throw refusal instanceof RateLimiterRes ? refused(refusal) : refusal;
      }
    },
    async left(userId) {
      const counted = await find(userId);
      const left = Math.max(0, perMinute - (counted?.consumedPoints ?? 0));
      return { limit: perMinute, left, resetsIn: counted?.msBeforeNext ?? minute * 1000 };
    },
  };
}

/** A counter for people, and one for servers and workspaces. */
export type Counters = Readonly<Record<'user' | 'community', RateLimiterAbstract>>;

/** Counters of this process. */
export const memoryCounters = (perMinute: number): Counters => ({
  user: new RateLimiterMemory({ points: perMinute, duration: minute }),
  community: new RateLimiterMemory({ points: perMinute * usersPerCommunity, duration: minute }),
});

/** At most `perMinute` turns a minute for each user, and ten times that for each community, counted in this process. */
export function createTurnLimiter(perMinute: number): TurnLimiter {
  const counters = memoryCounters(perMinute);
  return limiterOver(
    perMinute,
    (of, key) => counters[of].consume(key),
    (userId) => counters.user.get(userId),
  );
}
