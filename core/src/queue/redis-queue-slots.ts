/** The tickets of one process: its turns that want a place to draw at, as jobs of BullMQ. */
import type { Queue } from 'bullmq';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import type { Logger } from '../logger.ts';
import type { Job } from './queue.ts';

/** Whom a ticket belongs to. */
export type SlotData = { readonly process: string };
/** A ticket whose turn has come, and the word that proves it. */
export type SlotGrant = { readonly id: string; readonly token: string };
/** A turn that waits for its place. */
export type WaitingTurn = {
  readonly priority: number;
  readonly grant: (token: string) => void;
  readonly onPosition: (position: number) => void;
};

/** What tickets are written with. */
export type SlotParts = {
  readonly redis: RedisConnection;
  readonly queue: Queue<SlotData>;
  readonly logger: Logger;
  /** This process. */
  readonly me: string;
};

/** Tickets of this process. */
export interface QueueSlots {
  readonly waiting: Map<string, WaitingTurn>;
  readonly drawing: Set<string>;
  /** Puts a ticket into the line; one that is there already stays where it is. */
  add(id: string, priority: number): Promise<unknown>;
  /** Gives a place back. */
  release(grant: SlotGrant): Promise<void>;
  /** Resolves to the word that proves the place. */
  request(id: string, priority: number, job: Job<unknown>): Promise<string>;
  /** A turn has ended. */
  done(id: string): void;
  /** Resolves when nothing is drawn or waits. */
  idle(): Promise<void>;
}

/** The tickets of this process, and how they are put into the line. */
export function createQueueSlots({ redis, queue, logger, me }: SlotParts): QueueSlots {
  const waiting = new Map<string, WaitingTurn>();
  const drawing = new Set<string>();
  const atRest = new Set<() => void>();
  return {
    waiting,
    drawing,
    add: (id: string, priority: number) =>
      redis.run(() =>
        queue.add('place', { process: me }, { jobId: id, priority, removeOnComplete: true, removeOnFail: true }),
      ),
    async release({ id, token }: SlotGrant) {
      try {
        const ticket = await redis.run(() => queue.getJob(id));
        if (ticket) await redis.run(() => ticket.moveToCompleted(null, token, false));
      } catch (error) {
        // Redis was away, or has given the place to others meanwhile: its lease ends by itself.
        logger.debug({ err: error }, 'a place could not be given back at once');
      }
    },
    request: (id: string, priority: number, { signal, onPosition }: Job<unknown>) =>
      new Promise<string>((resolve, reject) => {
        const leave = () => {
          waiting.delete(id);
          redis
            .run(() => queue.remove(id))
            .catch((error: unknown) => {
              logger.debug(
                { err: error },
                'a ticket nobody wants is still in the line; it is handed back when its turn comes',
              );
            });
          reject(signal.reason);
        };
        const grant = (token: string) => {
          signal.removeEventListener('abort', leave);
          drawing.add(id);
          resolve(token);
        };
        signal.addEventListener('abort', leave, { once: true });
        waiting.set(id, { priority, grant, onPosition });
      }),
    done(id: string) {
      drawing.delete(id);
      if (drawing.size + waiting.size === 0) for (const rest of atRest) rest();
    },
    idle: () =>
      new Promise<void>((resolve) => {
        if (drawing.size + waiting.size === 0) return resolve();
        atRest.add(resolve);
      }),
  };
}
