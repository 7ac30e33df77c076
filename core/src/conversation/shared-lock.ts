/** One at a time across processes: a lock in Redis with a lease that is renewed while the work goes on. */
import { performance } from 'node:perf_hooks';
import { Mutex } from 'redis-semaphore';
import { VizzyError } from '../errors.ts';
import type { RedisLink } from '../jobs/redis-link.ts';
import type { Logger } from '../logger.ts';
import { holding } from './held.ts';
import { createLock, type Lock } from './lock.ts';

/** How a lock behaves. */
export type SharedLockSettings = {
  readonly link: RedisLink;
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

/** What the mutex asks of its client, in the shape in which it asks. */
function asMutexClient(link: RedisLink, onRenewed: () => void) {
  const evaluate =
    (script: 'eval' | 'evalSha') =>
    (text: string, _keyCount: number, key: string, ...rest: unknown[]) => {
      const options = { keys: [key], arguments: rest.map(String) };
      const isRenewal = rest.length === 2;
      const asked = link.ask((client) => client[script](text, options));
      if (!isRenewal) return asked;
      // While Redis is away nobody else gets the lock before the lease has run out, and whether it has is looked up in
      // `isHeld`; to the mutex the lock is lost only when Redis says so.
      return asked.then(
        (answer) => {
          if (Number(answer) === 1) onRenewed();
          return answer;
        },
        (error: unknown) => {
          if (/NOSCRIPT/.test(String(error))) throw error;
          return 1;
        },
      );
    };
  return {
    set: (key: string, value: string, _px: string, lease: number) =>
      link.ask((client) => client.set(key, value, { expiration: { type: 'PX', value: lease }, condition: 'NX' })),
    get: (key: string) => link.ask((client) => client.get(key)),
    eval: evaluate('eval'),
    evalsha: evaluate('evalSha'),
    zrem: () => Promise.reject(new Error('a mutex has no members')),
  };
}

type MutexClient = ConstructorParameters<typeof Mutex>[0];

/**
 * A lock over all processes. Who asks in this process is served in the order of asking; between processes the lock is
 * handed round. Losing the lease makes every later write of the work fail (see `checkHeld`). `hold` throws
 * `VizzyError('store-lost')` while Redis is away.
 */
export function createSharedLock(settings: SharedLockSettings): Lock {
  const { link, logger, prefix, lease = 6000, patience = 240_000 } = settings;
  const local = createLock();
  const waiting = new Map<string, number>();
  const count = (key: string, change: number) => {
    const now = (waiting.get(key) ?? 0) + change;
    if (now === 0) waiting.delete(key);
    else waiting.set(key, now);
    return now;
  };

  async function holdShared<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    let renewedAt = performance.now();
    let isLost = false;
    const client = asMutexClient(link, () => {
      renewedAt = performance.now();
    });
    const mutex = new Mutex(client as unknown as MutexClient, prefix + key, {
      lockTimeout: lease,
      refreshInterval: lease / 3,
      acquireTimeout: patience,
      retryInterval: retryEvery,
      onLockLost: () => {
        isLost = true;
      },
    });
    if (!(await mutex.tryAcquire())) throw new VizzyError('timeout', 'waited too long for one’s turn');
    renewedAt = performance.now();
    try {
      return await holding(() => !isLost && performance.now() - renewedAt < lease, work);
    } finally {
      await mutex.release().catch((error: unknown) => {
        logger.debug({ err: error }, 'a lock could not be given back; it ends by itself');
      });
    }
  }

  return {
    async hold(key, work) {
      count(key, 1);
      return local.hold(key, async () => {
        try {
          return await holdShared(key, work);
        } finally {
          // Others here wait too: other processes get their chance first.
          if (count(key, -1) > 0) await new Promise((resolve) => setTimeout(resolve, 2 * retryEvery));
        }
      });
    },
  };
}
