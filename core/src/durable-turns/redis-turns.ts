/**
 * Turns that outlive their process. Each is a job of BullMQ, delayed while a process works on it under a lock with a lease.
 * When the process dies, the lease ends, the delay ends, and another process of the surface finishes the job.
 */
import { systemClock } from '../clock.ts';
import type { BackoffWorker } from '../cluster/backoff-worker.ts';
import type { PubSub } from '../cluster/redis-pub-sub.ts';
import { isVizzyError, VizzyError } from '../errors.ts';
import type { TurnJob, TurnJobs } from '../turn-job.ts';
import { createDurableJobs, type JobWork, type RedisTurnParts } from './redis-durable-jobs.ts';
import { openRecoveryWorker, type RecoveryParts } from './redis-recovery.ts';
import { createTurnQueues, redisTime, type StoredJob } from './redis-turn-queues.ts';

/** What the jobs are opened with. */
export type RedisTurnSettings = RedisTurnParts & {
  readonly pubSub: PubSub;
  readonly deduplicate: (key: string) => Promise<boolean>;
  /** Milliseconds after which the lock of a process that died is free. */
  readonly lease: number;
};

/** Milliseconds for which an accepted turn waits for Redis to come back. */
const reconnectTimeout = 120_000;

/** Milliseconds before an accepted turn is begun again: a lock may be lost although Redis is there. */
const retryPause = 200;

const cancelled = () => new VizzyError('cancelled', 'the person cancelled');

const isCancellation = (message: unknown): message is { readonly id: string; readonly owner: string } =>
  typeof message === 'object' && message !== null && 'id' in message && 'owner' in message;

/** Accepts jobs. A job that was begun and lost Redis begins again once Redis is back. */
function createAccept(parts: RedisTurnSettings & Pick<RecoveryParts, 'durableJobs' | 'closed'>) {
  const { redis, deduplicate, durableJobs, closed, logger } = parts;
  return async (job: TurnJob, work: JobWork): Promise<boolean> => {
    if (!job.isDeduplicated && !(await deduplicate(`turn ${job.id}`))) return false;
    let hasBegun = false;
    const begin: JobWork = (handle) => {
      hasBegun = true;
      return work(handle);
    };
    const giveUp = AbortSignal.any([closed, AbortSignal.timeout(reconnectTimeout)]);
    for (;;) {
      try {
        await durableJobs.accept(job, begin);
        return true;
      } catch (error) {
        if (!hasBegun || !isVizzyError(error, 'store-lost') || giveUp.aborted) throw error;
        logger.info({ job: job.id }, 'a turn lost Redis; it begins again once Redis answers');
        await Promise.all([redis.whenReady(giveUp), systemClock.sleep(retryPause, giveUp)]).catch(() => {
          throw error;
        });
      }
    }
  };
}

/** Opens the jobs of all surfaces. */
export async function openRedisTurns(settings: RedisTurnSettings): Promise<TurnJobs> {
  const { redis, pubSub, activeTurns, lease } = settings;
  const queues = createTurnQueues(settings);
  const workers: BackoffWorker<StoredJob>[] = [];
  const closed = new AbortController();
  const durableJobs = createDurableJobs(settings, queues, lease + 100);
  const parts = { ...settings, durableJobs, lookEvery: lease / 3, closed: closed.signal };
  const accept = createAccept(parts);
  const cancelHere = (id: string, owner: string) => activeTurns.cancel({ id, userId: owner }, cancelled());

  await pubSub.subscribe('cancel', (message) => {
    if (isCancellation(message)) cancelHere(message.id, message.owner);
  });
  return {
    run: (job, work) => activeTurns.track(accept(job, work)),
    async schedule({ id, surface, owner, data }, milliseconds) {
      const options = { jobId: `later-${id}-${milliseconds}`, delay: milliseconds, removeOnComplete: true };
      const dueAt = (await redisTime(redis)) + milliseconds;
      await redis.run(() =>
        queues.of(surface).add('later', { surface, owner, data, dueAt }, { ...options, removeOnFail: 100 }),
      );
      return true;
    },
    async registerRecovery(surface, handler) {
      workers.push(await openRecoveryWorker(surface, handler, parts));
    },
    async cancel(id, surface, owner) {
      if (cancelHere(id, owner)) return true;
      const stored = await redis.run(() => queues.of(surface).getJob(id));
      if (stored?.data.owner !== owner) return false;
      return (await pubSub.publish('cancel', { id, owner })) > 0;
    },
    async close() {
      closed.abort();
      await Promise.all(workers.map((worker) => worker.close(true)));
      await queues.close();
    },
  };
}
