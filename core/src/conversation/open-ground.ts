/** What everything stands on: in this process alone, or on Redis for all processes together. */
import type { Clock } from '../clock.ts';
import type { CoreConfig } from '../config.ts';
import { createDailyCounter, createSharedDailyCounter, type DailyCounter } from '../jobs/daily.ts';
import { createInProcessQueue } from '../jobs/in-process.ts';
import { createInProcessTurns } from '../jobs/in-process-turns.ts';
import { openJobConnection } from '../jobs/job-connection.ts';
import { createSharedTurnLimiter, createTurnLimiter, noLimiter, type TurnLimiter } from '../jobs/limits.ts';
import { openMail } from '../jobs/mail.ts';
import type { JobQueue, QueueBounds } from '../jobs/queue.ts';
import { openRedisLink, type RedisLink } from '../jobs/redis-link.ts';
import { openSharedQueue } from '../jobs/shared-queue.ts';
import { openSharedTurns } from '../jobs/shared-turns.ts';
import type { Logger } from '../logger.ts';
import type { TurnJobs } from '../turn-job.ts';
import { type Claim, createClaim, createSharedClaim } from './claims.ts';
import { checkHeld } from './held.ts';
import { createLock, type Lock } from './lock.ts';
import { openStore, redisPrefix } from './open-store.ts';
import { noResets, openSharedResets, type Resets } from './resets.ts';
import { createSharedLock } from './shared-lock.ts';
import type { Store } from './store.ts';

/** State, and what keeps order. */
export type Ground = {
  readonly store: Store;
  readonly lock: Lock;
  readonly claim: Claim;
  readonly limiter: TurnLimiter;
  readonly counter: DailyCounter;
  readonly queue: JobQueue;
  readonly jobs: TurnJobs;
  readonly resets: Resets;
  /** Undefined without Redis. */
  readonly link: RedisLink | undefined;
  close(): Promise<void>;
};

/** What it is opened with. */
export type GroundParts = { readonly config: CoreConfig; readonly clock: Clock; readonly logger: Logger };

const boundsOf = ({ CONCURRENCY, TURNS_PER_MINUTE, QUEUE_MAX }: CoreConfig): QueueBounds => ({
  concurrency: CONCURRENCY,
  perMinute: TURNS_PER_MINUTE,
  maxWaiting: QUEUE_MAX,
});

async function overRedis(url: string, link: RedisLink, store: Store, parts: GroundParts): Promise<Ground> {
  const { config, clock, logger } = parts;
  const { RATE_LIMIT } = config;
  const lease = config.TAKEOVER_SECONDS * 1000;
  const mail = await openMail(link, redisPrefix, logger);
  const { connection, close } = await openJobConnection(url, logger);
  const queue = await openSharedQueue({ link, connection, mail, bounds: boundsOf(config), logger, lease });
  const lock = createSharedLock({ link, logger, prefix: `${redisPrefix}lock:`, lease });
  const claim = createSharedClaim(link, `${redisPrefix}claim:`);
  const jobs = await openSharedTurns({
    link,
    connection,
    mail,
    claim,
    lock,
    checkHeld,
    prefix: redisPrefix,
    logger,
    lease,
  });
  return {
    store,
    link,
    lock,
    claim,
    limiter: RATE_LIMIT === null ? noLimiter : createSharedTurnLimiter(RATE_LIMIT, link, `${redisPrefix}turns:`),
    counter: createSharedDailyCounter(clock, link, redisPrefix),
    queue,
    jobs,
    resets: await openSharedResets(mail),
    async close() {
      await queue.close();
      await close();
      await mail.close();
      await store.close();
      await link.close();
    },
  };
}

function inProcess(store: Store, { config, clock }: GroundParts): Ground {
  const lock = createLock();
  const claim = createClaim(store, lock);
  return {
    store,
    link: undefined,
    lock,
    claim,
    limiter: config.RATE_LIMIT === null ? noLimiter : createTurnLimiter(config.RATE_LIMIT),
    counter: createDailyCounter(clock),
    queue: createInProcessQueue(boundsOf(config)),
    jobs: createInProcessTurns(claim),
    resets: noResets,
    close: () => store.close(),
  };
}

/** Throws `VizzyError('configuration')` when Redis is not there, or a folder cannot be used. */
export async function openGround(parts: GroundParts): Promise<Ground> {
  const { config, clock, logger } = parts;
  const url = config.REDIS_URL;
  const link = url === undefined ? undefined : await openRedisLink({ url, logger });
  const store = await openStore({ link, folder: config.DATA_DIR, maxEntries: config.STATE_MAX_ENTRIES, clock, logger });
  return link && url !== undefined ? overRedis(url, link, store, parts) : inProcess(store, parts);
}
