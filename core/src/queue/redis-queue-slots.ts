/** The slots of one process: each turn that wants to draw is a job of BullMQ, and holds its slot while the job is active. */
import type { Queue } from 'bullmq';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import type { Logger } from '../logger.ts';
import type { Job } from './queue.ts';

/** What a job says: the process that its turn waits in. */
export type SlotData = { readonly process: string };

/** A slot that was granted. The token is the lock of its job. */
export type SlotGrant = { readonly id: string; readonly token: string };

/** A turn that waits for its slot. */
export type WaitingTurn = {
  readonly priority: number;
  /** Starts the turn. */
  readonly start: (token: string) => void;
  readonly onPosition: (position: number) => void;
};

/** What slots are requested with. */
export type SlotParts = {
  readonly redis: RedisConnection;
  readonly queue: Queue<SlotData>;
  readonly logger: Logger;
  /** The id of this process. */
  readonly processId: string;
};

/** The slots that this process waits for and holds. */
export interface QueueSlots {
  /** Turns that wait, by id. */
  readonly waiting: Map<string, WaitingTurn>;
  /** Ids of turns that hold a slot. */
  readonly drawing: Set<string>;
  /** Enqueues a turn. One that is in the queue already stays where it is. */
  add(id: string, priority: number): Promise<unknown>;
  /** Frees a slot. */
  release(grant: SlotGrant): Promise<void>;
  /** Waits for a slot, and resolves to its token. Rejects with the signal's reason when it aborts first. */
  request(id: string, priority: number, job: Job<unknown>): Promise<string>;
  /** Says that a turn has ended. */
  done(id: string): void;
  /** Resolves when no turn of this process draws or waits. */
  idle(): Promise<void>;
}

/** The slots of this process. */
export function createQueueSlots({ redis, queue, logger, processId }: SlotParts): QueueSlots {
  const waiting = new Map<string, WaitingTurn>();
  const drawing = new Set<string>();
  const idleListeners = new Set<() => void>();
  const isIdle = () => drawing.size + waiting.size === 0;
  const removeFromQueue = (id: string) =>
    redis
      .run(() => queue.remove(id))
      .catch((error: unknown) => {
        logger.debug(
          { err: error, job: id },
          'could not remove a cancelled turn from the queue; its slot is freed later',
        );
      });
  return {
    waiting,
    drawing,
    add: (id, priority) =>
      redis.run(() =>
        queue.add('place', { process: processId }, { jobId: id, priority, removeOnComplete: true, removeOnFail: true }),
      ),
    async release({ id, token }) {
      try {
        const job = await redis.run(() => queue.getJob(id));
        if (job) await redis.run(() => job.moveToCompleted(null, token, false));
      } catch (error) {
        // Redis is away, or has granted the slot to another turn: the lease of this one ends by itself.
        logger.debug({ err: error, job: id }, 'could not free a slot at once; it is free when its lease ends');
      }
    },
    request: (id, priority, { signal, onPosition }) =>
      new Promise<string>((resolve, reject) => {
        const onAbort = () => {
          waiting.delete(id);
          void removeFromQueue(id);
          reject(signal.reason);
        };
        const start = (token: string) => {
          signal.removeEventListener('abort', onAbort);
          drawing.add(id);
          resolve(token);
        };
        signal.addEventListener('abort', onAbort, { once: true });
        waiting.set(id, { priority, start, onPosition });
      }),
    done(id) {
      drawing.delete(id);
      if (isIdle()) for (const listener of idleListeners) listener();
    },
    idle: () =>
      new Promise<void>((resolve) => {
        if (isIdle()) return resolve();
        idleListeners.add(resolve);
      }),
  };
}
