/** Store, locks, limits, queue and jobs: of this process alone, or shared by all processes over Redis. */
import type { ActiveTurns } from '../active-turns.ts';
import type { Clock } from '../clock.ts';
import type { Lock } from '../cluster/lock.ts';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import type { ResetBroadcast } from '../cluster/reset-broadcast.ts';
import type { CoreConfig } from '../config.ts';
import type { DailyCounter } from '../limits/daily-counter.ts';
import type { TurnLimiter } from '../limits/turn-limiter.ts';
import type { Logger } from '../logger.ts';
import type { JobQueue, QueueBounds } from '../queue/queue.ts';
import type { ServiceLedger } from '../service-reports.ts';
import type { Store } from '../storage/store.ts';
import type { TurnJobs } from '../turn-job.ts';
import type { Deduplicate } from './deduplicate.ts';

/** What Vizzy runs on. */
export type Infrastructure = {
  readonly store: Store;
  readonly lock: Lock;
  readonly deduplicate: Deduplicate;
  readonly limiter: TurnLimiter;
  readonly counter: DailyCounter;
  readonly serviceLedger: ServiceLedger;
  readonly queue: JobQueue;
  readonly jobs: TurnJobs;
  readonly resetBroadcast: ResetBroadcast;
  /** Undefined without Redis. */
  readonly redis: RedisConnection | undefined;
  close(): Promise<void>;
};

/** What it is opened with. */
export type InfrastructureParts = {
  readonly config: CoreConfig;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Jobs are registered here. */
  readonly activeTurns: ActiveTurns;
};

/** How many turns are drawn at once, and how many may wait. */
export const boundsOf = ({ CONCURRENCY, TURNS_PER_MINUTE, QUEUE_MAX }: CoreConfig): QueueBounds => ({
  concurrency: CONCURRENCY,
  perMinute: TURNS_PER_MINUTE,
  maxWaiting: QUEUE_MAX,
});
