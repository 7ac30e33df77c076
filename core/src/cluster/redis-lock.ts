/** A lock by key for all processes: it has a lease in Redis, which is renewed while the work runs. */
import { performance } from 'node:perf_hooks';
import { Mutex } from 'redis-semaphore';
import { VizzyError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { withLock } from './held-locks.ts';
import { createLease, type Lease } from './lease.ts';
import { createLock, type Lock } from './lock.ts';
import type { RedisConnection } from './redis-connection.ts';
import { nextFencingToken } from './redis-fencing.ts';

/** How a lock behaves. */
export type RedisLockSettings = {
  readonly redis: RedisConnection;
  readonly logger: Logger;
  /** Goes before the key in Redis, after `mutex:`, which the library adds. */
  readonly prefix: string;
  /** Milliseconds after which the lock of a process that died is free; default 6,000. */
  readonly lease?: number;
  /** Milliseconds that work may wait for the lock: longer than the longest turn; default 240,000. */
  readonly waitTimeout?: number;
};

/** Milliseconds between two tries. */
const retryEvery = 20;

/** The client as the mutex calls it. Each try to acquire draws a fencing token in the same round trip. */
function asMutexClient(
  redis: RedisConnection,
  prefix: string,
  {
    onAcquired,
    onRenewed,
  }: { onAcquired(requestedAt: number, token: string): void; onRenewed(requestedAt: number): void },
) {
  const evaluate =
    (script: 'eval' | 'evalSha') =>
    (text: string, _keyCount: number, key: string, ...rest: unknown[]) => {
      const options = { keys: [key], arguments: rest.map(String) };
      const isRenewal = rest.length === 2;
      const requestedAt = performance.now();
      const answered = redis.run((client) => client[script](text, options));
      if (!isRenewal) return answered;
      // While Redis is away no other process gets the lock before the lease expires, and the lease ends by itself. The mutex
      // gives the lock up only when Redis says that it is lost.
      return answered.then(
        (answer) => {
          if (Number(answer) === 1) onRenewed(requestedAt);
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
      const requestedAt = performance.now();
      const options = { expiration: { type: 'PX', value: duration }, condition: 'NX' } as const;
      // On one connection: the token is drawn after the lock is acquired, and before another process can have it.
      const [answer, token] = await redis.run((client) =>
        Promise.all([client.set(key, value, options), nextFencingToken(client, prefix)]),
      );
      if (answer === 'OK') onAcquired(requestedAt, token);
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
  /** Runs the work only if the lock is free; resolves to whether it was. */
  tryRun(key: string, work: () => Promise<void>): Promise<boolean>;
}

/** Acquires the lock, renews it while the work runs, releases it. Resolves to undefined when it was not free in time. */
async function runLocked<Result>(
  key: string,
  work: () => Promise<Result>,
  { redis, logger, prefix, lease: duration, waitTimeout }: Required<RedisLockSettings>,
): Promise<{ readonly result: Result } | undefined> {
  let acquired: { readonly lease: Lease; readonly fencingToken: string } | undefined;
  const client = asMutexClient(redis, prefix, {
    onAcquired: (requestedAt, fencingToken) => {
      acquired = { lease: createLease(duration, requestedAt), fencingToken };
    },
    onRenewed: (requestedAt) => acquired?.lease.renew(requestedAt),
  });
  const mutex = new Mutex(client as unknown as MutexClient, prefix + key, {
    lockTimeout: duration,
    refreshInterval: duration / 3,
    retryInterval: retryEvery,
    ...(waitTimeout === 0 ? { acquireAttemptsLimit: 1 } : { acquireTimeout: waitTimeout }),
    onLockLost: () => acquired?.lease.lose(),
  });
  if (!(await mutex.tryAcquire()) || !acquired) return undefined;
  const { lease, fencingToken } = acquired;
  try {
    return { result: await withLock({ isHeld: lease.isHeld, onLost: lease.onLost, fencingToken }, work) };
  } finally {
    lease.end();
    await mutex.release().catch((error: unknown) => {
      logger.debug({ err: error }, 'could not release a lock; it is free when its lease ends');
    });
  }
}

/**
 * A lock for all processes. Calls of this process are served in their order; between processes the lock alternates. Work that
 * loses the lease can write nothing more (see `assertLockHeld`). `run` throws `VizzyError('store-lost')` while Redis is away.
 */
export function createRedisLock(settings: RedisLockSettings): RedisLock {
  const all = { lease: 6000, waitTimeout: 240_000, ...settings };
  const { redis } = settings;
  const localLock = createLock();
  const waiting = new Map<string, number>();
  const count = (key: string, change: number) => {
    const now = (waiting.get(key) ?? 0) + change;
    if (now === 0) waiting.delete(key);
    else waiting.set(key, now);
    return now;
  };
  /** After earlier calls of this process for the same key. */
  const inOrder = (key: string, work: () => Promise<void>) => {
    count(key, 1);
    return localLock.run(key, async () => {
      try {
        await work();
      } finally {
        // More calls wait here: other processes get their chance first.
        if (count(key, -1) > 0) await new Promise((resolve) => setTimeout(resolve, 2 * retryEvery));
      }
    });
  };
  return {
    run: (key, work) =>
      new Promise((resolve, reject) => {
        let isWaiting = true;
        // A waiting call fails at once when Redis is lost, not only when it would have been served.
        const stopListening = redis.onLoss((lost) => {
          isWaiting = false;
          stopListening();
          reject(lost);
        });
        inOrder(key, async () => {
          stopListening();
          if (!isWaiting) return;
          const done = await runLocked(key, work, all);
          if (!done) throw new VizzyError('timeout', 'waited too long for the lock');
          resolve(done.result);
        }).catch(reject);
      }),
    tryRun: async (key, work) => (await runLocked(key, work, { ...all, waitTimeout: 0 })) !== undefined,
  };
}
