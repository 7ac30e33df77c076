/** What everything stands on: in this process alone, or on Redis for all processes together. */
import type { Clock } from '../clock.ts';
import type { CoreConfig } from '../config.ts';
import { createDailyCounter, type DailyCounter } from '../jobs/daily.ts';
import { createInProcessQueue } from '../jobs/in-process.ts';
import { createInProcessTurns } from '../jobs/in-process-turns.ts';
import { createTurnLimiter, noLimiter, type TurnLimiter } from '../jobs/limits.ts';
import type { JobQueue, QueueBounds } from '../jobs/queue.ts';
import type { RedisLink } from '../jobs/redis-link.ts';
import type { Logger } from '../logger.ts';
import type { TurnJobs } from '../turn-job.ts';
import { type Claim, createClaim } from './claims.ts';
import { createLock, type Lock } from './lock.ts';
import { openStore } from './open-store.ts';
import { noResets, type Resets } from './resets.ts';
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

/** How much is done at once, and how much may wait. */
export const boundsOf = ({ CONCURRENCY, TURNS_PER_MINUTE, QUEUE_MAX }: CoreConfig): QueueBounds => ({
  concurrency: CONCURRENCY,
  perMinute: TURNS_PER_MINUTE,
  maxWaiting: QUEUE_MAX,
});

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
  const embedded = { folder: config.DATA_DIR, maxEntries: config.STATE_MAX_ENTRIES, clock, logger };
  if (url === undefined) return inProcess(await openStore(embedded), parts);
  // Loaded only where there is a Redis: its libraries take longer to load than all the rest.
  const { openSharedGround } = await import('./shared-ground.ts');
  return openSharedGround(url, parts);
}
