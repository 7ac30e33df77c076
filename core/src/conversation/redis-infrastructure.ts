/** The infrastructure of processes that share a Redis. */
import { openBullmqConnection } from '../cluster/bullmq-connection.ts';
import { assertLockHeld, withoutLocks } from '../cluster/held-locks.ts';
import { openRedisConnection } from '../cluster/redis-connection.ts';
import { createRedisLock } from '../cluster/redis-lock.ts';
import { openPubSub } from '../cluster/redis-pub-sub.ts';
import { openResetBroadcast } from '../cluster/reset-broadcast.ts';
import { openRedisTurns } from '../durable-turns/redis-turns.ts';
import { createRedisDailyCounter } from '../limits/redis-daily-counter.ts';
import { createRedisTurnLimiter } from '../limits/redis-turn-limiter.ts';
import { noLimiter } from '../limits/turn-limiter.ts';
import { createRedisServiceLedger } from '../measuring/redis-service-ledger.ts';
import { openRedisQueue } from '../queue/redis-queue.ts';
import { openStore } from '../storage/open-store.ts';
import { redisPrefix } from '../storage/redis-store.ts';
import { boundsOf, type Infrastructure, type InfrastructureParts } from './infrastructure.ts';
import { createRedisDeduplicate } from './redis-deduplicate.ts';

/** Throws `VizzyError('configuration')` when no Redis answers at `url`. */
export async function openRedisInfrastructure(url: string, parts: InfrastructureParts): Promise<Infrastructure> {
  const { config, clock, logger, activeTurns } = parts;
  const redis = await openRedisConnection({ url, logger });
  const store = await openStore({ redis, maxEntries: config.STATE_MAX_ENTRIES, clock, logger });
  const { RATE_LIMIT } = config;
  const lease = config.TAKEOVER_SECONDS * 1000;
  const pubSub = await openPubSub(redis, redisPrefix, logger);
  const { connection, close } = await openBullmqConnection(url, redis, logger);
  const queue = await openRedisQueue({
    redis,
    connection,
    pubSub,
    bounds: boundsOf(config),
    logger,
    lease,
  });
  const lock = createRedisLock({ redis, logger, prefix: `${redisPrefix}lock:`, lease });
  const deduplicate = createRedisDeduplicate(redis, `${redisPrefix}claim:`);
  const jobs = await openRedisTurns({
    redis,
    connection,
    pubSub,
    activeTurns,
    deduplicate,
    lock,
    assertLockHeld,
    prefix: redisPrefix,
    logger,
    lease,
  });
  return {
    store,
    redis,
    lock,
    deduplicate,
    limiter: RATE_LIMIT === null ? noLimiter : createRedisTurnLimiter(RATE_LIMIT, redis, `${redisPrefix}turns:`),
    counter: createRedisDailyCounter(clock, redis, redisPrefix),
    serviceLedger: createRedisServiceLedger(clock, redis, redisPrefix),
    queue,
    // A job may outlive the turn that began it, and must not rely on its locks.
    jobs: { ...jobs, run: (job, work) => withoutLocks(() => jobs.run(job, work)) },
    resetBroadcast: await openResetBroadcast(pubSub),
    async close() {
      await queue.close();
      await close();
      await pubSub.close();
      await store.close();
      await redis.close();
    },
  };
}
