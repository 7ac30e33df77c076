/** The turn limiter that all processes share. */
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
 * At most `perMinute` turns a minute for each user, and ten times that for each community, counted by all processes together.
 * While Redis is away each process counts alone.
 */
export function createRedisTurnLimiter(perMinute: number, redis: RedisConnection, prefix: string): TurnLimiter {
  const own = memoryCounters(perMinute);
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
  const withCounters = async <Result>(work: (counters: Counters) => Promise<Result>) => {
    try {
      return await redis.run(() => work(shared));
    } catch (error) {
      if (!isVizzyError(error, 'store-lost')) throw error;
      return work(own);
    }
  };
  return limiterOver(
    perMinute,
    (of, key) => withCounters((counters) => counters[of].consume(key)),
    (userId) => withCounters((counters) => counters.user.get(userId)),
  );
}
