/** What this process does with one job in Redis: accept it, work on it, mark it as done. */
import type { ActiveTurns } from '../active-turns.ts';
import type { BullmqConnection } from '../cluster/bullmq-connection.ts';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import type { Logger } from '../logger.ts';
import type { JobHandle, TurnJob } from '../turn-job.ts';
import type { TurnQueues } from './redis-turn-queues.ts';

/** What durable turns are built on. */
export type RedisTurnParts = {
  readonly redis: RedisConnection;
  readonly connection: BullmqConnection;
  readonly activeTurns: ActiveTurns;
  readonly lock: {
    run<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
    tryRun(key: string, work: () => Promise<void>): Promise<boolean>;
  };
  /** Throws when a lock that the current work holds is lost. */
  readonly assertLockHeld: () => void;
  /** Goes before our own keys. */
  readonly prefix: string;
  readonly logger: Logger;
};

/** Milliseconds for which a job is known to be done: longer than any platform repeats an event. */
const doneLifetime = 60 * 60_000;

/** Work on a job, with its handle. */
export type JobWork = (handle: JobHandle) => Promise<void>;

/** Jobs in Redis, each guarded by a lock. */
export interface DurableJobs {
  /** Stores the job and works on it, after any other process that holds it. Does nothing when it is done already. */
  accept(job: TurnJob, work: JobWork): Promise<void>;
  /** Works on a stored job if no process holds it; resolves to whether that was so. */
  tryRecover(job: TurnJob, work: JobWork): Promise<boolean>;
}

/** Jobs over these queues. A stored job is delayed by `delay` milliseconds: by then the lock of a dead process has ended. */
export function createDurableJobs(parts: RedisTurnParts, queues: TurnQueues, delay: number): DurableJobs {
  const { redis, lock, activeTurns, assertLockHeld, prefix } = parts;
  const isDone = async (id: string) => (await redis.run((client) => client.exists(`${prefix}done:${id}`))) === 1;
  const markDone = async (id: string) => {
    const expiration = { type: 'PX', value: doneLifetime } as const;
    await redis.run((client) => client.set(`${prefix}done:${id}`, '1', { expiration }));
  };
  const enqueue = ({ id, surface, owner, data }: TurnJob) =>
    redis.run(() =>
      queues
        .of(surface)
        .add('turn', { surface, owner, data }, { jobId: id, delay, removeOnComplete: true, removeOnFail: 100 }),
    );
  const update = async ({ id, surface, owner }: TurnJob, data: unknown) => {
    const stored = await redis.run(() => queues.of(surface).getJob(id));
    await redis
      .run(async () => stored?.updateData({ surface, owner, data }))
      .catch((error: unknown) => {
        // It is gone when a process that took it over has finished it.
        assertLockHeld();
        throw error;
      });
  };
  const workOn = (job: TurnJob, work: JobWork) =>
    activeTurns.run({ id: job.id, userId: job.owner }, {}, ({ signal }) =>
      work({ signal, isDurable: true, assertOwned: assertLockHeld, update: (data) => update(job, data) }),
    );
  return {
    accept: (job, work) =>
      lock.run(`turn ${job.id}`, async () => {
        if (await isDone(job.id)) return;
        await enqueue(job);
        await workOn(job, work);
        await markDone(job.id);
        await redis.run(() => queues.of(job.surface).remove(job.id));
      }),
    tryRecover: (job, work) =>
      lock.tryRun(`turn ${job.id}`, async () => {
        if (await isDone(job.id)) return;
        await workOn(job, work);
        await markDone(job.id);
      }),
  };
}
