/** What everything stands on when processes share a Redis. */

import { openBullmqConnection } from '../cluster/bullmq-connection.ts';
import { assertLockHeld, withoutLocks } from '../cluster/lock-context.ts';
import { openRedisConnection } from '../cluster/redis-connection.ts';
import { createRedisLock } from '../cluster/redis-lock.ts';
import { openPubSub } from '../cluster/redis-pub-sub.ts';
import { openResetBroadcast } from '../cluster/reset-broadcast.ts';
import { openRedisTurns } from '../durable-turns/redis-turns.ts';
import { createRedisDailyCounter } from '../limits/daily-counter.ts';
import { createRedisTurnLimiter, noLimiter } from '../limits/turn-limiter.ts';
import { openRedisQueue } from '../queue/redis-queue.ts';
import { openStore } from '../storage/open-store.ts';
import { redisPrefix } from '../storage/redis-store.ts';
import { createRedisDeduplicate } from './deduplicate.ts';
import { boundsOf, type Infrastructure, type InfrastructureParts } from './open-infrastructure.ts';

/** Throws `VizzyError('configuration')` when there is no Redis at `url`. */
export async function openRedisInfrastructure(url: string, parts: InfrastructureParts): Promise<Infrastructure> {
  const { config, clock, logger } = parts;
  const redis = await openRedisConnection({ url, logger });
  const store = await openStore({ redis: redis, maxEntries: config.STATE_MAX_ENTRIES, clock, logger });
  const { RATE_LIMIT } = config;
  const lease = config.TAKEOVER_SECONDS * 1000;
  const mail = await openPubSub(redis, redisPrefix, logger);
  const { connection, close } = await openBullmqConnection(url, redis, logger);
  const queue = await openRedisQueue({
    redis: redis,
    connection,
    pubSub: mail,
    bounds: boundsOf(config),
    logger,
    lease,
  });
  const lock = createRedisLock({ redis: redis, logger, prefix: `${redisPrefix}lock:`, lease });
  const claim = createRedisDeduplicate(redis, `${redisPrefix}claim:`);
  const jobs = await openRedisTurns({
    redis: redis,
    connection,
    pubSub: mail,
    deduplicate: claim,
    lock,
    assertLockHeld: assertLockHeld,
    prefix: redisPrefix,
    logger,
    lease,
  });
  return {
    store,
    redis: redis,
    lock,
    deduplicate: claim,
    limiter: RATE_LIMIT === null ? noLimiter : createRedisTurnLimiter(RATE_LIMIT, redis, `${redisPrefix}turns:`),
    counter: createRedisDailyCounter(clock, redis, redisPrefix),
    queue,
    // A job outlives the turn in which it was begun, and the locks of that.
    jobs: { ...jobs, run: (job, work) => withoutLocks(() => jobs.run(job, work)) },
    resetBroadcast: await openResetBroadcast(mail),
    async close() {
      await queue.close();
      await close();
      await mail.close();
      await store.close();
      await redis.close();
    },
  };
}
