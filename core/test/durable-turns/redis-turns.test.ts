import { setTimeout as delay } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActiveTurns } from '../../src/active-turns.ts';
import { bullmqPrefix, openBullmqConnection } from '../../src/cluster/bullmq-connection.ts';
import { assertLockHeld } from '../../src/cluster/held-locks.ts';
import { openRedisConnection } from '../../src/cluster/redis-connection.ts';
import { createRedisLock } from '../../src/cluster/redis-lock.ts';
import { openPubSub } from '../../src/cluster/redis-pub-sub.ts';
import { createRedisDeduplicate } from '../../src/conversation/redis-deduplicate.ts';
import { openRedisTurns } from '../../src/durable-turns/redis-turns.ts';
import { type JobHandle, type Logger, silentLogger, type TurnJob, VizzyError } from '../../src/index.ts';
import { openRedisServer, patience, type RedisServer, stretch } from '../../src/testing/index.ts';

const inTime = { timeout: patience.event };

/** Longer than a test: nothing is taken from a process that is only slow. */
const longLease = patience.test;

/** For tests in which a lease must run out. */
const shortLease = stretch(1000);

let server: RedisServer;
let opened: (() => Promise<void>)[];
/** What is in Redis. */
let letters: Queue;
/** Work that does not end by itself; it ends with the test. */
let never: () => Promise<void>;
let end: () => void;
beforeEach(async () => {
  server = await openRedisServer();
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  never = () => ended;
  const redis = await openRedisConnection({ url: server.url, logger: silentLogger });
  const { connection, close } = await openBullmqConnection(server.url, redis, silentLogger);
  letters = new Queue('turns-letters', { connection, prefix: bullmqPrefix });
  letters.on('error', () => {});
  opened = [close, () => redis.close(), () => letters.close()];
});
afterEach(async () => {
  end();
  for (const close of opened.toReversed()) await close();
  await server.close();
});

/** Resolves when no job of the surface is left that anybody could take up. */
const allIsDone = () =>
  expect.poll(() => letters.getJobCountByTypes('active', 'delayed', 'wait', 'prioritized'), inTime).toBe(0);

type Told = { readonly lease?: number; readonly logger?: Logger };

/** A process, as far as Redis can tell; `vanish` ends it as a kill does: it says nothing more. `tries` tells what came of its tries to take up what others left. */
async function aProcess({ lease = longLease, logger = silentLogger }: Told = {}) {
  const redis = await openRedisConnection({ url: server.url, logger: silentLogger });
  const pubSub = await openPubSub(redis, 'test:', silentLogger);
  const { connection, close } = await openBullmqConnection(server.url, redis, silentLogger);
  const lock = createRedisLock({ redis, logger: silentLogger, prefix: 'test:lock:', lease });
  const tries: boolean[] = [];
  const activeTurns = createActiveTurns();
  const jobs = await openRedisTurns({
    activeTurns,
    redis,
    connection,
    pubSub,
    deduplicate: createRedisDeduplicate(redis, 'test:claim:'),
    lock: {
      run: lock.run,
      async tryRun(key, work) {
        const had = await lock.tryRun(key, work);
        tries.push(had);
        return had;
      },
    },
    assertLockHeld,
    prefix: 'test:',
    logger,
    lease,
  });
  const vanish = async () => {
    await redis.close();
    await close();
    await pubSub.close();
  };
  opened.push(async () => {
    await activeTurns.close(AbortSignal.abort());
    await jobs.close();
    await vanish();
  });
  return { jobs, tries, vanish };
}

const job = (id: string, data: unknown = {}): TurnJob => ({ id, surface: 'letters', owner: 'ann', data });

describe('a turn that was accepted', () => {
  it('is done once, however often the event is heard, in whichever process', async () => {
    const [one, other] = [await aProcess(), await aProcess()];
    let done = 0;
    const work = async () => {
      done += 1;
      await delay(50);
    };
    const runs = [one, other, one, other].map(({ jobs }) => jobs.run(job('event'), work));
    expect((await Promise.all(runs)).filter(Boolean)).toHaveLength(1);
    expect(await other.jobs.run(job('event'), work)).toBe(false);
    expect(done).toBe(1);
  });

  it('is not touched by others for as long as its process works on it', async () => {
    const lease = stretch(2000);
    const [one, other] = [await aProcess({ lease }), await aProcess({ lease })];
    let adopted = 0;
    await other.jobs.registerRecovery('letters', {
      recover: async () => {
        adopted += 1;
      },
      runDelayed: never,
    });
    // The other one looks for the first time when the lease would have run out.
    await one.jobs.run(job('long'), () => expect.poll(() => other.tries.length, inTime).toBeGreaterThan(1));
    await allIsDone();
    expect(other.tries).not.toContain(true);
    expect(adopted).toBe(0);
  });

  it('whose process died is finished by another, with what was noted last, and once', async () => {
    const lease = shortLease;
    const [one, other, third] = [await aProcess({ lease }), await aProcess({ lease }), await aProcess({ lease })];
    const finished: TurnJob[] = [];
    const finisher = {
      recover: async (left: TurnJob) => {
        finished.push(left);
      },
      runDelayed: never,
    };
    await other.jobs.registerRecovery('letters', finisher);
    await third.jobs.registerRecovery('letters', finisher);
    await third.jobs.registerRecovery('parcels', finisher);
    let inHand = () => {};
    const isInHand = new Promise<void>((resolve) => {
      inHand = resolve;
    });
    void one.jobs
      .run(job('left behind', { message: 'a fox' }), async (handle) => {
        await handle.update({ message: 'a fox', letter: 7 });
        inHand();
        await never();
      })
      .catch(() => undefined);
    await isInHand;
    await one.vanish();
    await expect.poll(() => finished.length, inTime).toBeGreaterThan(0);
    await allIsDone();
    expect(finished).toEqual([{ ...job('left behind'), data: { message: 'a fox', letter: 7 } }]);
    // The event comes once more.
    expect(await other.jobs.run(job('left behind'), never)).toBe(false);
  });

  it('is cancelled from another process by who asked, and by nobody else', async () => {
    const [one, other] = [await aProcess(), await aProcess()];
    let stopped: unknown;
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const run = one.jobs.run(job('slow'), async ({ signal }: JobHandle) => {
      begin();
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      stopped = signal.reason;
    });
    await begun;
    expect(await other.jobs.cancel('slow', 'letters', 'ben')).toBe(false);
    expect(await other.jobs.cancel('slow', 'letters', 'ann')).toBe(true);
    await run;
    expect(stopped).toMatchObject({ code: 'cancelled' });
    expect(await other.jobs.cancel('slow', 'letters', 'ann')).toBe(false);
  });

  it.each(['from-file', 'empty'] as const)(
    'is done again when Redis was away meanwhile and is back %s',
    async (how) => {
      const lines: string[] = [];
      const logger: Logger = { ...silentLogger, info: (_, sentence) => void lines.push(sentence) };
      const { jobs } = await aProcess({ lease: shortLease, logger });
      let tries = 0;
      const again = async () => {
        tries += 1;
      };
      // Also when this process itself finds it left behind before it goes on.
      await jobs.registerRecovery('letters', { recover: again, runDelayed: never });
      const run = jobs.run(job('patient'), async ({ assertOwned: confirm }) => {
        tries += 1;
        if (tries > 1) return;
        await server.stop();
        for (;;) {
          confirm();
          await delay(20);
        }
      });
      await expect.poll(() => lines, inTime).toContain('a turn lost Redis; it begins again once Redis answers');
      await server.start(how);
      expect(await run).toBe(true);
      expect(tries).toBe(2);
    },
  );

  it('cannot be accepted while Redis is away, which is said meanwhile', async () => {
    const { jobs } = await aProcess();
    await server.stop();
    await expect(jobs.run(job('too late'), never)).rejects.toMatchObject({ code: 'store-lost' });
    await server.start();
  });

  it('that fails by its own fault is an error, and no reason to wait', async () => {
    const { jobs } = await aProcess();
    const failing = jobs.run(job('broken'), async () => {
      throw new VizzyError('bad-answer', 'no paint left');
    });
    await expect(failing).rejects.toMatchObject({ code: 'bad-answer' });
  });
});

it('what was put off is done later, by any process of the surface, once', async () => {
  const [one, other] = [await aProcess(), await aProcess()];
  const resumed: TurnJob[] = [];
  let resumedAt = 0;
  const finisher = {
    recover: never,
    runDelayed: async (later: TurnJob) => {
      resumedAt = Date.now();
      resumed.push(later);
    },
  };
  await one.jobs.registerRecovery('letters', finisher);
  await other.jobs.registerRecovery('letters', finisher);
  const askedAt = Date.now();
  expect(await one.jobs.schedule(job('better', { creation: 'c' }), 300)).toBe(true);
  await expect.poll(() => resumed.length, inTime).toBeGreaterThan(0);
  await allIsDone();
  expect(resumed).toHaveLength(1);
  expect(resumed[0]?.data).toEqual({ creation: 'c' });
  expect(resumedAt - askedAt).toBeGreaterThanOrEqual(300);
});

it('what was put off is not taken up early by a process whose clock is ahead', async () => {
  const process = await aProcess();
  const resumed: TurnJob[] = [];
  const resume = async (later: TurnJob) => void resumed.push(later);
  await process.jobs.schedule(job('early'), 60_000);
  // To BullMQ, which asks the clock on the wall, it is due.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
  try {
    await process.jobs.registerRecovery('letters', { recover: never, runDelayed: resume });
    const seen = async () => {
      const [kept] = await letters.getDelayed();
      return resumed.length + (kept?.attemptsStarted ?? 0);
    };
    // It was taken up, found to be early, and put back.
    await expect.poll(seen, inTime).toBeGreaterThan(0);
  } finally {
    vi.useRealTimers();
  }
  expect(resumed).toEqual([]);
});
