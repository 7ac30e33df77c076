/** The queues that jobs are stored in, one for each surface, and the clock that all processes share. */
import { Queue } from 'bullmq';
import { type BullmqConnection, bullmqPrefix } from '../cluster/bullmq-connection.ts';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import type { Logger } from '../logger.ts';
import type { TurnJob } from '../turn-job.ts';

/** A job as BullMQ stores it. A delayed one has the time at which it is due, by the clock of Redis. */
export type StoredJob = Omit<TurnJob, 'id' | 'isDeduplicated'> & { readonly dueAt?: number };

/** Queues by surface. */
export type TurnQueues = { of(surface: string): Queue<StoredJob>; close(): Promise<unknown> };

/** The queues of surfaces, each opened when it is first used. */
export function createTurnQueues({ connection, logger }: { connection: BullmqConnection; logger: Logger }): TurnQueues {
  const queues = new Map<string, Queue<StoredJob>>();
  return {
    of(surface: string): Queue<StoredJob> {
      const known = queues.get(surface);
      if (known) return known;
      const queue = new Queue<StoredJob>(`turns-${surface}`, { connection, prefix: bullmqPrefix });
      queue.on('error', (error: Error) =>
        logger.debug({ err: error }, 'a queue of turns failed; it reconnects by itself'),
      );
      queues.set(surface, queue);
      return queue;
    },
    close: () => Promise.all([...queues.values()].map((queue) => queue.close())),
  };
}

const timeScript = `
local time = redis.call('TIME')
return time[1] * 1000 + math.floor(time[2] / 1000)`;

/** Milliseconds since the Unix epoch by the clock of Redis, the only one that all processes share. */
export const redisTime = (redis: RedisConnection): Promise<number> =>
  redis.run(async (client) => Number(await client.eval(timeScript)));
