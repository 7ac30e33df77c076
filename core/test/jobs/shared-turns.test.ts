import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSharedClaim } from '../../src/conversation/claims.ts';
import { checkHeld } from '../../src/conversation/held.ts';
import { createSharedLock } from '../../src/conversation/shared-lock.ts';
import { type Custody, silentLogger, type TurnJob, type TurnJobs, VizzyError } from '../../src/index.ts';
import { openJobConnection } from '../../src/jobs/job-connection.ts';
import { openMail } from '../../src/jobs/mail.ts';
import { openRedisLink } from '../../src/jobs/redis-link.ts';
import { openSharedTurns } from '../../src/jobs/shared-turns.ts';
import { openRedisServer, type RedisServer } from '../../src/testing/index.ts';

let server: RedisServer;
let opened: (() => Promise<void>)[];
beforeEach(async () => {
  server = await openRedisServer();
  opened = [];
});
afterEach(async () => {
  for (const close of opened.toReversed()) await close();
  await server.close();
});

/** A process, as far as Redis can tell; `vanish` ends it as a kill does: it says nothing more. */
async function aProcess(): Promise<{ jobs: TurnJobs; vanish(): Promise<void> }> {
  const link = await openRedisLink({ url: server.url, logger: silentLogger });
  const mail = await openMail(link, 'test:', silentLogger);
  const { connection, close } = await openJobConnection(server.url, link, silentLogger);
  const lock = createSharedLock({ link, logger: silentLogger, prefix: 'test:lock:', lease: 600 });
  const jobs = await openSharedTurns({
    link,
    connection,
    mail,
    claim: createSharedClaim(link, 'test:claim:'),
    lock,
    checkHeld,
    prefix: 'test:',
    logger: silentLogger,
    lease: 600,
  });
  const vanish = async () => {
    await link.close();
    await close();
    await mail.close();
  };
  opened.push(async () => {
    await jobs.close(AbortSignal.abort());
    await vanish();
  });
  return { jobs, vanish };
}

const job = (id: string, data: unknown = {}): TurnJob => ({ id, surface: 'letters', owner: 'ann', data });
const never = () => new Promise<void>(() => {});
const noFinisher = { finish: never, resume: never };

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
    const [one, other] = [await aProcess(), await aProcess()];
    let adopted = 0;
    await other.jobs.adopt('letters', {
      finish: async () => {
        adopted += 1;
      },
      resume: never,
    });
    await one.jobs.run(job('long'), () => delay(3000));
    await delay(1000);
    expect(adopted).toBe(0);
  });

  it('whose process died is finished by another, with what was noted last, and once', async () => {
    const [one, other, third] = [await aProcess(), await aProcess(), await aProcess()];
    const finished: TurnJob[] = [];
    const finisher = {
      finish: async (left: TurnJob) => {
        finished.push(left);
      },
      resume: never,
    };
    await other.jobs.adopt('letters', finisher);
    await third.jobs.adopt('letters', finisher);
    await third.jobs.adopt('parcels', finisher);
    let inHand = () => {};
    const isInHand = new Promise<void>((resolve) => {
      inHand = resolve;
    });
    void one.jobs
      .run(job('left behind', { message: 'a fox' }), async (custody) => {
        await custody.update({ message: 'a fox', letter: 7 });
        inHand();
        await never();
      })
      .catch(() => undefined);
    await isInHand;
    await one.vanish();
    while (finished.length === 0) await delay(20);
    await delay(1500);
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
    const run = one.jobs.run(job('slow'), async ({ signal }: Custody) => {
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
      const { jobs } = await aProcess();
      await jobs.adopt('letters', noFinisher);
      let tries = 0;
      const run = jobs.run(job('patient'), async ({ confirm }) => {
        tries += 1;
        if (tries === 1) {
          await server.stop();
          await delay(800);
          confirm();
        }
      });
      await delay(1200);
      await server.start(how);
      expect(await run).toBe(true);
      expect(tries).toBe(2);
    },
  );

  it('cannot be accepted while Redis is away, which is said at once', async () => {
    const { jobs } = await aProcess();
    await server.stop();
    const start = performance.now();
    await expect(jobs.run(job('too late'), never)).rejects.toMatchObject({ code: 'store-lost' });
    expect(performance.now() - start).toBeLessThan(2500);
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
  const finisher = {
    finish: never,
    resume: async (later: TurnJob) => {
      resumed.push(later);
    },
  };
  await one.jobs.adopt('letters', finisher);
  await other.jobs.adopt('letters', finisher);
  expect(await one.jobs.putOff(job('better', { creation: 'c' }), 300)).toBe(true);
  await delay(150);
  expect(resumed).toEqual([]);
  while (resumed.length === 0) await delay(20);
  await delay(500);
  expect(resumed).toHaveLength(1);
  expect(resumed[0]?.data).toEqual({ creation: 'c' });
});

it('what was put off is not taken up early by a process whose clock is ahead', async () => {
  const process = await aProcess();
  const resumed: TurnJob[] = [];
  const resume = async (later: TurnJob) => void resumed.push(later);
  await process.jobs.adopt('letters', { finish: never, resume });
  await process.jobs.putOff(job('early'), 60_000);
  // To BullMQ, which asks the clock on the wall, it is due.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
  await delay(3000);
  vi.useRealTimers();
  expect(resumed).toEqual([]);
});
