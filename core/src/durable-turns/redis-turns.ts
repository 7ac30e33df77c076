/**
 * Jobs that outlive their process. Each is a job of BullMQ that sleeps while somebody has it in hand, which a lock with a
 * lease in Redis says. When its process dies the lease ends, the job wakes, and another process of the surface finishes it.
 */

import { DelayedError, type Job } from 'bullmq';
import { systemClock } from '../clock.ts';
import { BackoffWorker } from '../cluster/backoff-worker.ts';
import { type BullmqConnection, bullmqPrefix } from '../cluster/bullmq-connection.ts';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import type { PubSub } from '../cluster/redis-pub-sub.ts';
import { isVizzyError, VizzyError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import type { JobHandle, RecoveryHandler, TurnJob, TurnJobs } from '../turn-job.ts';
import { type ActiveJobs, createActiveJobs } from './active-jobs.ts';
import { createInFlight } from './in-flight.ts';
import { createTurnQueues, redisTime, type StoredJob, type TurnQueues } from './redis-turn-queues.ts';

/** What jobs are kept with. */
export type RedisTurnParts = {
  readonly redis: RedisConnection;
  readonly connection: BullmqConnection;
  readonly pubSub: PubSub;
  readonly deduplicate: (key: string) => Promise<boolean>;
  readonly lock: {
    run<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
    tryRun(key: string, work: () => Promise<void>): Promise<boolean>;
  };
  /** Throws when a lock that the work at hand relies on is lost. */
  readonly assertLockHeld: () => void;
  /** Before keys of one's own. */
  readonly prefix: string;
  readonly logger: Logger;
  /** Milliseconds after which the lock of a process that died is free. */
  readonly lease: number;
};

/** Milliseconds that it is known of a job that it is finished: longer than any platform repeats an event. */
const rememberedFor = 60 * 60_000;

/** Milliseconds that accepted work waits for Redis to come back. */
const patience = 120_000;

/** Milliseconds before accepted work is begun again: a lock may be lost although Redis is there. */
const pause = 200;

/** Milliseconds by which what was put off may be taken up early. */
const tolerance = 500;

/** Jobs that one process finishes for others at the same time. */
const adoptedAtOnce = 16;

const cancelled = () => new VizzyError('cancelled', 'the person cancelled');

const isCancellation = (message: unknown): message is { readonly id: string; readonly owner: string } =>
  typeof message === 'object' && message !== null && 'id' in message && 'owner' in message;

type Timings = { readonly sleep: number; readonly lookEvery: number };
/** What is done with one job in Redis. */
function createDurableJobs(
  { redis, lock, assertLockHeld, prefix, sleep }: RedisTurnParts & Timings,
  queues: TurnQueues,
  activeJobs: ActiveJobs,
) {
  const isDone = async (id: string) => (await redis.run((client) => client.exists(`${prefix}done:${id}`))) === 1;
  const settle = async (id: string) => {
    const expiration = { type: 'PX', value: rememberedFor } as const;
    await redis.run((client) => client.set(`${prefix}done:${id}`, '1', { expiration }));
  };
  const keep = ({ id, surface, owner, data }: TurnJob) =>
    redis.run(() =>
      queues
        .of(surface)
        .add('turn', { surface, owner, data }, { jobId: id, delay: sleep, removeOnComplete: true, removeOnFail: 100 }),
    );
  /** Work with the job in hand. */
  const handle = (job: TurnJob, work: (custody: JobHandle) => Promise<void>) =>
    activeJobs.run(job, (signal) =>
      work({
        signal,
        isDurable: true,
        assertOwned: assertLockHeld,
        async update(data) {
          const { id, surface, owner } = job;
          const kept = await redis.run(() => queues.of(surface).getJob(id));
          await redis
            .run(async () => kept?.updateData({ surface, owner, data }))
            .catch((error: unknown) => {
              // Whoever took it over may have finished it, and then it is not there any more.
              assertLockHeld();
              throw error;
            });
        },
      }),
    );
  return {
    /** Accepts it and works, in turn with whoever else has it in hand. */
    accept: (job: TurnJob, work: (custody: JobHandle) => Promise<void>) =>
      lock.run(`turn ${job.id}`, async () => {
        if (await isDone(job.id)) return;
        await keep(job);
        await handle(job, work);
        await settle(job.id);
        await redis.run(() => queues.of(job.surface).remove(job.id));
      }),
    /** Works on one that was left behind; resolves to false when it was not. */
    adopt: (job: TurnJob, work: (custody: JobHandle) => Promise<void>) =>
      lock.tryRun(`turn ${job.id}`, async () => {
        if (await isDone(job.id)) return;
        await handle(job, work);
        await settle(job.id);
      }),
  };
}

type DurableJobs = ReturnType<typeof createDurableJobs>;

/** What a worker does with a job that woke. */
function createStalledJobHandler(
  { redis, logger, lookEvery }: RedisTurnParts & Timings,
  keeping: DurableJobs,
  closed: AbortSignal,
) {
  const sleepOn = async (kept: Job<StoredJob>, milliseconds: number, token: string | undefined): Promise<never> => {
    // BullMQ compares it with the clock on the wall.
    await kept.moveToDelayed(systemClock.now() + milliseconds, token);
    throw new DelayedError();
  };
  return (finisher: RecoveryHandler) => async (kept: Job<StoredJob>, token?: string) => {
    const { dueAt, ...rest } = kept.data;
    const job = { ...rest, id: kept.id ?? '' };
    if (kept.name === 'later') {
      // To a process whose clock is ahead everything seems to be due.
      const early = (dueAt ?? 0) - (await redisTime(redis));
      return early > tolerance ? sleepOn(kept, early, token) : finisher.runDelayed(job);
    }
    const finish = (custody: JobHandle) => {
      logger.info({ job: job.id, surface: job.surface }, 'finishing a turn that its process left behind');
      return finisher.recover(job, custody);
    };
    const wasFree = await keeping.adopt(job, finish).catch(async (error: unknown) => {
      if (!isVizzyError(error, 'store-lost')) throw error;
      // Redis was away meanwhile: the job is taken up again once it is back.
      await redis.whenReady(closed);
      return false;
    });
    if (!wasFree) await sleepOn(kept, lookEvery, token);
  };
}

/** Opens a worker that finishes what others left behind. */
async function openWorker(
  surface: string,
  work: (kept: Job<StoredJob>, token?: string) => Promise<void>,
  { connection, logger }: RedisTurnParts,
): Promise<BackoffWorker<StoredJob>> {
  const worker = new BackoffWorker<StoredJob>(`turns-${surface}`, work, {
    connection,
    prefix: bullmqPrefix,
    concurrency: adoptedAtOnce,
    lockDuration: 10_000,
    stalledInterval: 5000,
    maxStalledCount: 1_000_000,
    runRetryDelay: 500,
    drainDelay: 1,
  });
  worker.on('error', (error) => logger.debug({ err: error }, 'adopting failed for a moment'));
  worker.on('failed', (kept, error) => {
    logger.error({ err: error, job: kept?.id, surface }, 'a turn that was left behind could not be finished');
  });
  await worker.waitUntilReady();
  return worker;
}

/** Jobs in Redis. */
export async function openRedisTurns(settings: RedisTurnParts): Promise<TurnJobs> {
  const { lease } = settings;
  const parts = { ...settings, sleep: lease + 100, lookEvery: lease / 3 };
  const { redis, pubSub, deduplicate, logger } = parts;
  const hands = createActiveJobs();
  const queues = createTurnQueues(parts);
  const keeping = createDurableJobs(parts, queues, hands);
  const workers: BackoffWorker<StoredJob>[] = [];
  const closed = new AbortController();
  const onStalledJob = createStalledJobHandler(parts, keeping, closed.signal);
  const underway = createInFlight();

  async function run(job: TurnJob, work: (custody: JobHandle) => Promise<void>): Promise<boolean> {
    if (!job.isDeduplicated && !(await deduplicate(`turn ${job.id}`))) return false;
    let isAccepted = false;
    const accepted = (custody: JobHandle) => {
      isAccepted = true;
      return work(custody);
    };
    const giveUp = AbortSignal.any([closed.signal, AbortSignal.timeout(patience)]);
    for (;;) {
      try {
        await keeping.accept(job, accepted);
        return true;
      } catch (error) {
        if (!isAccepted || !isVizzyError(error, 'store-lost') || giveUp.aborted) throw error;
        logger.info({ job: job.id }, 'an accepted turn waits for Redis to come back');
        await Promise.all([redis.whenReady(giveUp), systemClock.sleep(pause, giveUp)]).catch(() => {
          throw error;
        });
      }
    }
  }

  await pubSub.subscribe('cancel', (message) => {
    if (isCancellation(message)) hands.cancel(message.id, message.owner, cancelled());
  });
  return {
    run: (job, work) => underway.track(run(job, work)),
    async schedule({ id, surface, owner, data }, milliseconds) {
      const options = { jobId: `later-${id}-${milliseconds}`, delay: milliseconds, removeOnComplete: true };
      const dueAt = (await redisTime(redis)) + milliseconds;
      await redis.run(() =>
        queues.of(surface).add('later', { surface, owner, data, dueAt }, { ...options, removeOnFail: 100 }),
      );
      return true;
    },
    async registerRecovery(surface, finisher) {
      workers.push(
        await openWorker(surface, (kept, token) => underway.track(onStalledJob(finisher)(kept, token)), parts),
      );
    },
    async cancel(id, surface, owner) {
      if (hands.cancel(id, owner, cancelled())) return true;
      const kept = await redis.run(() => queues.of(surface).getJob(id));
      if (kept?.data.owner !== owner) return false;
      return (await pubSub.publish('cancel', { id, owner })) > 0;
    },
    async close(signal) {
      await underway.drain(signal);
      closed.abort();
      await Promise.all(workers.map((worker) => worker.close(true)));
      await queues.close();
    },
  };
}
