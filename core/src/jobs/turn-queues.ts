/** The queues that turns are kept in, one for each surface, and the clock that all processes share. */
import { Queue } from 'bullmq';
import type { Logger } from '../logger.ts';
import type { TurnJob } from '../turn-job.ts';
import { type JobConnection, jobPrefix } from './job-connection.ts';
import type { RedisLink } from './redis-link.ts';

/** A job as BullMQ keeps it; one that was put off with the time by Redis's clock at which it is due. */
export type Kept = Omit<TurnJob, 'id' | 'isHeardOnce'> & { readonly dueAt?: number };

/** Queues by surface. */
export type Queues = { of(surface: string): Queue<Kept>; close(): Promise<unknown> };

/** The queues of surfaces, opened when they are needed. */
export function createQueues({ connection, logger }: { connection: JobConnection; logger: Logger }): Queues {
  const queues = new Map<string, Queue<Kept>>();
  return {
    of(surface: string): Queue<Kept> {
      const known = queues.get(surface);
      if (known) return known;
      const queue = new Queue<Kept>(`turns-${surface}`, { connection, prefix: jobPrefix });
      queue.on('error', (error: Error) => logger.debug({ err: error }, 'a queue of turns failed for a moment'));
      queues.set(surface, queue);
      return queue;
    },
    close: () => Promise.all([...queues.values()].map((queue) => queue.close())),
  };
}

const timeScript = `
local time = redis.call('TIME')
return time[1] * 1000 + math.floor(time[2] / 1000)`;

/** Milliseconds since the Unix epoch by Redis's clock: the only one that all processes share. */
export const redisTime = (link: RedisLink): Promise<number> =>
  link.ask(async (client) => Number(await client.eval(timeScript)));
