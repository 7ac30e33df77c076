/** A worker that finishes the turns of processes that died, and runs delayed jobs when they are due. */
import { DelayedError, type Job } from 'bullmq';
import { systemClock } from '../clock.ts';
import { BackoffWorker } from '../cluster/backoff-worker.ts';
import { bullmqPrefix } from '../cluster/bullmq-connection.ts';
import { isVizzyError } from '../errors.ts';
import type { JobHandle, RecoveryHandler } from '../turn-job.ts';
import type { DurableJobs, RedisTurnParts } from './redis-durable-jobs.ts';
import { redisTime, type StoredJob } from './redis-turn-queues.ts';

/** What recovery needs in addition to its handler. */
export type RecoveryParts = Pick<RedisTurnParts, 'redis' | 'connection' | 'activeTurns' | 'logger'> & {
  readonly durableJobs: DurableJobs;
  /** Milliseconds between two looks at a job that another process holds. */
  readonly lookEvery: number;
  /** Aborts when this process stops. */
  readonly closed: AbortSignal;
};

/** Milliseconds by which a delayed job may run early. */
const tolerance = 500;

/** Jobs that one process recovers at the same time. */
const recoveredAtOnce = 16;

/** Puts the job back for so many milliseconds. */
async function delayAgain(stored: Job<StoredJob>, milliseconds: number, token: string | undefined): Promise<never> {
  // BullMQ compares it with the clock of this machine.
  await stored.moveToDelayed(systemClock.now() + milliseconds, token);
  throw new DelayedError();
}

/** Handles a job whose delay is over: the process that accepted it has died, or is still at work. */
function createDueJobHandler(handler: RecoveryHandler, parts: RecoveryParts) {
  const { redis, logger, durableJobs, lookEvery, closed } = parts;
  return async (stored: Job<StoredJob>, token?: string) => {
    const { dueAt, ...rest } = stored.data;
    const job = { ...rest, id: stored.id ?? '' };
    if (stored.name === 'later') {
      // To a process whose clock is ahead every job seems to be due.
      const remaining = (dueAt ?? 0) - (await redisTime(redis));
      return remaining > tolerance ? delayAgain(stored, remaining, token) : handler.runDelayed(job);
    }
    const recover = (handle: JobHandle) => {
      logger.info({ job: job.id, surface: job.surface }, "the turn's process died; finishing the turn here");
      return handler.recover(job, handle);
    };
    const wasFree = await durableJobs.tryRecover(job, recover).catch(async (error: unknown) => {
      if (!isVizzyError(error, 'store-lost')) throw error;
      // Redis went away: the job is tried again once it is back.
      await redis.whenReady(closed);
      return false;
    });
    if (!wasFree) await delayAgain(stored, lookEvery, token);
  };
}

/** Opens a worker for the jobs of a surface. */
export async function openRecoveryWorker(
  surface: string,
  handler: RecoveryHandler,
  parts: RecoveryParts,
): Promise<BackoffWorker<StoredJob>> {
  const { connection, activeTurns, logger } = parts;
  const handleDueJob = createDueJobHandler(handler, parts);
  const work = (stored: Job<StoredJob>, token?: string) => activeTurns.track(handleDueJob(stored, token));
  const worker = new BackoffWorker<StoredJob>(`turns-${surface}`, work, {
    connection,
    prefix: bullmqPrefix,
    concurrency: recoveredAtOnce,
    lockDuration: 10_000,
    stalledInterval: 5000,
    maxStalledCount: 1_000_000,
    runRetryDelay: 500,
    drainDelay: 1,
  });
  worker.on('error', (error) => {
    logger.debug({ err: error, surface }, 'fetching jobs to recover failed; trying again');
  });
  worker.on('failed', (stored, error) => {
    logger.error({ err: error, job: stored?.id, surface }, 'could not finish the turn of a process that died');
  });
  await worker.waitUntilReady();
  return worker;
}
