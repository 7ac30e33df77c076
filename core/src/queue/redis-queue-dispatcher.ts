/** Grants slots: takes the next turn from the queue while a slot is free, and tells the process that the turn waits in. */
import { randomBytes } from 'node:crypto';
import type { Job as BullmqJob, Worker } from 'bullmq';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import type { PubSub } from '../cluster/redis-pub-sub.ts';
import type { Logger } from '../logger.ts';
import type { RedisFairScheduler } from './redis-fair-scheduler.ts';
import type { QueueSlots, SlotData, SlotGrant } from './redis-queue-slots.ts';

/** What slots are granted with. */
export type DispatcherParts = {
  readonly redis: RedisConnection;
  readonly pubSub: PubSub;
  /** Fetches jobs; BullMQ gives out no more than the global concurrency. */
  readonly fetcher: Worker<SlotData>;
  readonly scheduler: RedisFairScheduler;
  readonly slots: QueueSlots;
  readonly logger: Logger;
  /** The id of this process. */
  readonly processId: string;
};

/** Any process grants slots to the turns of all. */
export interface QueueDispatcher {
  /** Grants slots as long as there are free ones and turns that wait. Never rejects. */
  dispatch(): Promise<void>;
  /** Starts the turn of this process that the slot was granted to. */
  onGranted(grant: SlotGrant): void;
}

/** An id that no other process makes: 96 random bits. */
export const newId = (): string => randomBytes(12).toString('base64url');

/** The channel on which a process hears of its slots. */
export const grantChannel = (processId: string): string => `granted:${processId}`;

/** The dispatcher of this process. */
export function createDispatcher(parts: DispatcherParts): QueueDispatcher {
  const { redis, pubSub, fetcher, scheduler, slots, logger, processId } = parts;
  let isDispatching = false;
  let isWanted = false;
  const onGranted = ({ id, token }: SlotGrant) => {
    const turn = slots.waiting.get(id);
    slots.waiting.delete(id);
    if (turn) turn.start(token);
    // The turn was cancelled. (One that draws already is granted again when Redis has forgotten that it holds its slot.)
    else if (!slots.drawing.has(id)) void slots.release({ id, token }).then(dispatch);
  };
  const grant = async (job: BullmqJob<SlotData>, token: string) => {
    const slot = { id: job.id ?? '', token };
    await scheduler.begin(job.opts.priority ?? 0);
    if (job.data.process === processId) return onGranted(slot);
    if ((await pubSub.publish(grantChannel(job.data.process), slot)) === 0) await slots.release(slot);
  };
  async function dispatch(): Promise<void> {
    isWanted = true;
    if (isDispatching) return;
    isDispatching = true;
    try {
      while (isWanted && redis.isReady()) {
        isWanted = false;
        const token = newId();
        const job = await redis.run(() => fetcher.getNextJob(token, { block: false }));
        if (!job) continue;
        isWanted = true;
        await grant(job, token);
      }
    } catch (error) {
      logger.debug({ err: error }, 'could not grant a slot; trying again within a second');
    } finally {
      isDispatching = false;
    }
  }
  return { dispatch, onGranted };
}
