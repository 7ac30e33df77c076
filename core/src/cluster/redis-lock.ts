/** One at a time across processes: a lock in Redis with a lease that is renewed while the work goes on. */
import { performance } from 'node:perf_hooks';
import { Mutex } from 'redis-semaphore';
import { VizzyError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { createLease, type Lease } from './lease.ts';
import { createLock, type Lock } from './lock.ts';
import { withLock } from './lock-context.ts';
import type { RedisConnection } from './redis-connection.ts';
import { nextFencingToken } from './redis-fencing.ts';

/** How a lock behaves. */
export type RedisLockSettings = {
  readonly redis: RedisConnection;
  readonly logger: Logger;
  /** Before the key in Redis, after the library’s own `mutex:`. */
  readonly prefix: string;
  /** Milliseconds after which the lock of a process that died is free; default 6,000. */
  readonly lease?: number;
  /** Milliseconds that one may wait: longer than the longest turn; default 240,000. */
  readonly patience?: number;
};

/** Milliseconds between two tries. */
const retryEvery = 20;

/** What the mutex asks of its client, in the shape in which it asks. Each try draws a fence, on the same way to Redis and back. */
function asMutexClient(
  redis: RedisConnection,
  prefix: string,
  { onGiven, onRenewed }: { onGiven(askedAt: number, fence: string): void; onRenewed(askedAt: number): void },
) {
  const evaluate =
    (script: 'eval' | 'evalSha') =>
    (text: string, _keyCount: number, key: string, ...rest: unknown[]) => {
      const options = { keys: [key], arguments: rest.map(String) };
      const isRenewal = rest.length === 2;
      const askedAt = performance.now();
      const asked = redis.run((client) => client[script](text, options));
      if (!isRenewal) return asked;
      // While Redis is away nobody else gets the lock before the lease has run out, and the lease sees to that by itself; to
      // the mutex the lock is lost only when Redis says so.
      return asked.then(
        (answer) => {
          if (Number(answer) === 1) onRenewed(askedAt);
          return answer;
        },
        (error: unknown) => {
          if (/NOSCRIPT/.test(String(error))) throw error;
          return 1;
        },
      );
    };
  return {
    async set(key: string, value: string, _px: string, duration: number) {
      const askedAt = performance.now();
      const options = { expiration: { type: 'PX', value: duration }, condition: 'NX' } as const;
      // On one connection: the fence is drawn after the lock was given, and before anybody else can have it.
      const [answer, fence] = await redis.run((client) =>
        Promise.all([client.set(key, value, options), nextFencingToken(client, prefix)]),
      );
      if (answer === 'OK') onGiven(askedAt, fence);
      return answer;
    },
    get: (key: string) => redis.run((client) => client.get(key)),
    eval: evaluate('eval'),
    evalsha: evaluate('evalSha'),
    zrem: () => Promise.reject(new Error('a mutex has no members')),
  };
}

type MutexClient = ConstructorParameters<typeof Mutex>[0];

/** A lock over all processes. */
export interface RedisLock extends Lock {
  /** Works only if the lock can be had at once; resolves to whether it was. */
  tryRun(key: string, work: () => Promise<void>): Promise<boolean>;
}

/** Takes the lock, renews it, works, gives it back. Resolves to undefined when it could not be had in time. */
async function runLocked<Result>(
  key: string,
  work: () => Promise<Result>,
  { redis, logger, prefix, lease: duration, patience }: Required<RedisLockSettings>,
): Promise<{ readonly result: Result } | undefined> {
  let held: { readonly lease: Lease; readonly fence: string } | undefined;
  const client = asMutexClient(redis, prefix, {
    onGiven: (askedAt, fence) => {
      held = { lease: createLease(duration, askedAt), fence };
    },
    onRenewed: (askedAt) => held?.lease.renew(askedAt),
  });
  const mutex = new Mutex(client as unknown as MutexClient, prefix + key, {
    lockTimeout: duration,
    refreshInterval: duration / 3,
    retryInterval: retryEvery,
    ...(patience === 0 ? { acquireAttemptsLimit: 1 } : { acquireTimeout: patience }),
    onLockLost: () => held?.lease.lose(),
  });
  if (!(await mutex.tryAcquire()) || !held) return undefined;
  const { lease, fence } = held;
  try {
    return { result: await withLock({ isHeld: lease.isHeld, onLost: lease.whenLost, fencingToken: fence }, work) };
  } finally {
    lease.end();
    await mutex.release().catch((error: unknown) => {
      logger.debug({ err: error }, 'a lock could not be given back; it ends by itself');
    });
  }
}

/**
 * A lock over all processes. Who asks in this process is served in the order of asking; between processes the lock is
 * handed round. Losing the lease makes every later write of the work fail (see `checkHeld`). `hold` throws
 * `VizzyError('store-lost')` while Redis is away.
 */
export function createRedisLock(settings: RedisLockSettings): RedisLock {
  const all = { lease: 6000, patience: 240_000, ...settings };
  const { redis } = settings;
  const local = createLock();
  const waiting = new Map<string, number>();
  const count = (key: string, change: number) => {
    const now = (waiting.get(key) ?? 0) + change;
    if (now === 0) waiting.delete(key);
    else waiting.set(key, now);
    return now;
  };
  /** With those of this process that wait for the same served before. */
  const inTurn = (key: string, work: () => Promise<void>) => {
    count(key, 1);
    return local.run(key, async () => {
      try {
        await work();
      } finally {
        // Others here wait too: other processes get their chance first.
        if (count(key, -1) > 0) await new Promise((resolve) => setTimeout(resolve, 2 * retryEvery));
      }
    });
  };
  return {
    run: (key, work) =>
      new Promise((resolve, reject) => {
        let isWaiting = true;
        // Whoever waits here for others hears at once that Redis is lost, not when their turn would have come.
        const stopWaiting = redis.onLoss((lost) => {
          isWaiting = false;
          stopWaiting();
          reject(lost);
        });
        inTurn(key, async () => {
          stopWaiting();
          if (!isWaiting) return;
          const held = await runLocked(key, work, all);
          if (!held) throw new VizzyError('timeout', 'waited too long for one’s turn');
          resolve(held.result);
        }).catch(reject);
      }),
    tryRun: async (key, work) => (await runLocked(key, work, { ...all, patience: 0 })) !== undefined,
  };
}
