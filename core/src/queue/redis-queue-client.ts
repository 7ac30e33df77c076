/** What a process does with the queue: waits for a slot, draws, and gives the slot back. */
import type { Queue, Worker } from 'bullmq';
import { bullmqPrefix } from '../cluster/bullmq-connection.ts';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import type { PubSub } from '../cluster/redis-pub-sub.ts';
import type { Logger } from '../logger.ts';
import { createThroughputEstimate, type Job, type JobQueue, type QueueBounds, queueFull } from './queue.ts';
import { createRedisFairScheduler } from './redis-fair-scheduler.ts';
import { createDispatcher, newId } from './redis-queue-dispatcher.ts';
import { createQueueMonitor } from './redis-queue-monitor.ts';
import { createQueueSlots, type SlotData, type SlotGrant } from './redis-queue-slots.ts';

/** What the queue of one process is made of. */
export type QueueClientParts = {
  readonly redis: RedisConnection;
  readonly pubSub: PubSub;
  readonly bounds: QueueBounds;
  readonly logger: Logger;
  /** Milliseconds after which the slot of a process that died is free. */
  readonly lease: number;
  readonly queue: Queue<SlotData>;
  readonly fetcher: Worker<SlotData>;
  /** The id of this process. */
  readonly processId: string;
};

/** The queue as one process uses it. */
export interface QueueClient extends Pick<JobQueue, 'run' | 'load' | 'idle'> {
  /** Starts the turn that the slot was granted to, by whichever process. */
  onGranted(grant: SlotGrant): void;
  close(): void;
}

/** Draws in the slot, and renews its lease meanwhile. */
async function withRenewedLease<Result>(
  { id, token }: SlotGrant,
  work: () => Promise<Result>,
  { redis, fetcher, lease, logger }: QueueClientParts,
): Promise<Result> {
  const renewal = setInterval(() => {
    redis
      .run(() => fetcher.extendJobLocks([id], [token], lease))
      .catch((error: unknown) => {
        logger.debug({ err: error, job: id }, 'could not renew the lease of a slot; trying again');
      });
  }, lease / 3);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
  }
}

/** The queue of this process. */
export function createQueueClient(parts: QueueClientParts): QueueClient {
  const { redis, bounds, queue } = parts;
  const slots = createQueueSlots(parts);
  const scheduler = createRedisFairScheduler(redis, bullmqPrefix);
  const { dispatch, onGranted } = createDispatcher({ ...parts, scheduler, slots });
  const monitor = createQueueMonitor({ ...parts, slots, dispatch });
  const throughput = createThroughputEstimate(bounds);
  const draw = async <Result>(grant: SlotGrant, job: Job<Result>) => {
    const startedAt = performance.now();
    try {
      const result = await withRenewedLease(grant, job.work, parts);
      throughput.record(performance.now() - startedAt);
      return result;
    } finally {
      void slots.release(grant).then(dispatch);
      slots.done(grant.id);
    }
  };
  return {
    onGranted,
    async run(job) {
      job.signal.throwIfAborted();
      const [priority, ahead] = await Promise.all([scheduler.next(job), redis.run(() => queue.getPrioritizedCount())]);
      if (ahead >= bounds.maxWaiting) throw queueFull(ahead, throughput);
      const id = newId();
      const granted = slots.request(id, priority, job);
      // Awaited below; it may reject before.
      granted.catch(() => undefined);
      try {
        await slots.add(id, priority);
      } catch (error) {
        slots.waiting.delete(id);
        throw error;
      }
      void dispatch().then(() => {
        if (slots.waiting.has(id)) monitor.checkSoon();
      });
      return draw({ id, token: await granted }, job);
    },
    load: monitor.load,
    idle: slots.idle,
    close: monitor.close,
  };
}
