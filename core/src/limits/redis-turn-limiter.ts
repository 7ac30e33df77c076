/** Limits of turns that all processes count together. */
import { RateLimiterRedis } from 'rate-limiter-flexible';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import { isVizzyError } from '../errors.ts';
import {
  type Counters,
  limiterOver,
  memoryCounters,
  minute,
  type TurnLimiter,
  usersPerCommunity,
} from './turn-limiter.ts';

/**
 * At most `perMinute` turns in any user's minute, and ten times that in any server's, for all processes together. While Redis is away
 * each process counts alone.
 */
export function createRedisTurnLimiter(perMinute: number, redis: RedisConnection, prefix: string): TurnLimiter {
  const here = memoryCounters(perMinute);
  const counter = (of: 'user' | 'community', points: number) =>
    new RateLimiterRedis({
      storeClient: redis.client,
      useRedisPackage: true,
      keyPrefix: `${prefix}${of}`,
      points,
      duration: minute,
    });
  const shared: Counters = {
    user: counter('user', perMinute),
    community: counter('community', perMinute * usersPerCommunity),
  };
  const either = async <Result>(work: (counters: Counters) => Promise<Result>) => {
    try {
      return await redis.run(() => work(shared));
    } catch (error) {
      if (!isVizzyError(error, 'store-lost')) throw error;
      return work(here);
    }
  };
  return limiterOver(
    perMinute,
    (of, key) => either((counters) => counters[of].consume(key)),
    (userId) => either((counters) => counters.user.get(userId)),
  );
}
