/**
 * The queue of all processes together. Each turn that wants to draw is a job of BullMQ; the process that fetches it grants the
 * slot to the process that the turn waits in. Pictures never pass through Redis.
 */
import { Queue, Worker } from 'bullmq';
import { type BullmqConnection, bullmqPrefix } from '../cluster/bullmq-connection.ts';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import type { PubSub } from '../cluster/redis-pub-sub.ts';
import type { Logger } from '../logger.ts';
import type { JobQueue, QueueBounds } from './queue.ts';
import { createQueueClient } from './redis-queue-client.ts';
import { grantChannel, newId } from './redis-queue-dispatcher.ts';
import type { SlotData, SlotGrant } from './redis-queue-slots.ts';

/** What the queue is opened with. */
export type RedisQueueParts = {
  readonly redis: RedisConnection;
  readonly connection: BullmqConnection;
  readonly pubSub: PubSub;
  readonly bounds: QueueBounds;
  readonly logger: Logger;
  /** Milliseconds after which the slot of a process that died is free; default 5,000. */
  readonly lease?: number;
};

const isGrant = (message: unknown): message is SlotGrant =>
  typeof message === 'object' && message !== null && 'id' in message && 'token' in message;

/** Sets the bounds for all processes. */
async function setBounds(queue: Queue<SlotData>, { concurrency, perMinute }: QueueBounds): Promise<void> {
  await queue.setGlobalConcurrency(concurrency);
  if (perMinute === null) await queue.removeGlobalRateLimit();
  else await queue.setGlobalRateLimit(perMinute, 60_000);
}

/** Opens the queue, and sets its bounds for all processes. */
export async function openRedisQueue(parts: RedisQueueParts): Promise<JobQueue> {
  const { redis, connection, pubSub, bounds, logger, lease = 5000 } = parts;
  const processId = newId();
  const options = { connection, prefix: bullmqPrefix };
  const queue = new Queue<SlotData>('places', options);
  const fetcher = new Worker<SlotData>('places', null, {
    ...options,
    autorun: false,
    lockDuration: lease,
    stalledInterval: lease,
    maxStalledCount: 1_000_000,
  });
  const onError = (error: Error) => logger.debug({ err: error }, 'the queue lost Redis; it reconnects by itself');
  queue.on('error', onError);
  fetcher.on('error', onError);
  await setBounds(queue, bounds);
  redis.onReconnect(() => {
    setBounds(queue, bounds).catch(onError);
  });
  await fetcher.startStalledCheckTimer();
  const { onGranted, run, load, idle, close } = createQueueClient({ ...parts, lease, queue, fetcher, processId });
  await pubSub.subscribe(grantChannel(processId), (message) => {
    if (isGrant(message)) onGranted(message);
  });
  return {
    run,
    load,
    idle,
    async close() {
      close();
      await fetcher.close(true);
      await queue.close();
    },
  };
}
