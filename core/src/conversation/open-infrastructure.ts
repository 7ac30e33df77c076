/** What everything stands on: in this process alone, or on Redis for all processes together. */
import type { Clock } from '../clock.ts';
import { createLock, type Lock } from '../cluster/lock.ts';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import { noResetBroadcast, type ResetBroadcast } from '../cluster/reset-broadcast.ts';
import type { CoreConfig } from '../config.ts';
import { createInMemoryTurns } from '../durable-turns/in-memory-turns.ts';
import { createDailyCounter, type DailyCounter } from '../limits/daily-counter.ts';
import { createTurnLimiter, noLimiter, type TurnLimiter } from '../limits/turn-limiter.ts';
import type { Logger } from '../logger.ts';
import { createInMemoryQueue } from '../queue/in-memory-queue.ts';
import type { JobQueue, QueueBounds } from '../queue/queue.ts';
import { openStore } from '../storage/open-store.ts';
import type { Store } from '../storage/store.ts';
import type { TurnJobs } from '../turn-job.ts';
import { createDeduplicate, type Deduplicate } from './deduplicate.ts';

/** State, and what keeps order. */
export type Infrastructure = {
  readonly store: Store;
  readonly lock: Lock;
  readonly deduplicate: Deduplicate;
  readonly limiter: TurnLimiter;
  readonly counter: DailyCounter;
  readonly queue: JobQueue;
  readonly jobs: TurnJobs;
  readonly resetBroadcast: ResetBroadcast;
  /** Undefined without Redis. */
  readonly redis: RedisConnection | undefined;
  close(): Promise<void>;
};

/** What it is opened with. */
export type InfrastructureParts = { readonly config: CoreConfig; readonly clock: Clock; readonly logger: Logger };

/** How much is done at once, and how much may wait. */
export const boundsOf = ({ CONCURRENCY, TURNS_PER_MINUTE, QUEUE_MAX }: CoreConfig): QueueBounds => ({
  concurrency: CONCURRENCY,
  perMinute: TURNS_PER_MINUTE,
  maxWaiting: QUEUE_MAX,
});

function createInMemoryInfrastructure(store: Store, { config, clock }: InfrastructureParts): Infrastructure {
  const lock = createLock();
  const claim = createDeduplicate(store, lock);
  return {
    store,
    redis: undefined,
    lock,
    deduplicate: claim,
    limiter: config.RATE_LIMIT === null ? noLimiter : createTurnLimiter(config.RATE_LIMIT),
    counter: createDailyCounter(clock),
    queue: createInMemoryQueue(boundsOf(config)),
    jobs: createInMemoryTurns(claim),
    resetBroadcast: noResetBroadcast,
    close: () => store.close(),
  };
}

/** Throws `VizzyError('configuration')` when Redis is not there, or a folder cannot be used. */
export async function openInfrastructure(parts: InfrastructureParts): Promise<Infrastructure> {
  const { config, clock, logger } = parts;
  const url = config.REDIS_URL;
  const embedded = { folder: config.DATA_DIR, maxEntries: config.STATE_MAX_ENTRIES, clock, logger };
  if (url === undefined) return createInMemoryInfrastructure(await openStore(embedded), parts);
  // Loaded only where there is a Redis: its libraries take longer to load than all the rest.
  const { openRedisInfrastructure } = await import('./redis-infrastructure.ts');
  return openRedisInfrastructure(url, parts);
}
