import { setTimeout as delay } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bullmqPrefix, openBullmqConnection } from '../../src/cluster/bullmq-connection.ts';
import { openRedisConnection } from '../../src/cluster/redis-connection.ts';
import { openPubSub } from '../../src/cluster/redis-pub-sub.ts';
import { silentLogger } from '../../src/index.ts';
import type { JobQueue, QueueBounds } from '../../src/queue/queue.ts';
import { openRedisQueue } from '../../src/queue/redis-queue.ts';
import { openRedisServer, patience, type RedisServer, stretch } from '../../src/testing/index.ts';

const inTime = { timeout: patience.event };

/** Longer than a test: no slot is taken from a process that is only slow. */
const longLease = patience.test;

/** For tests in which a slot must become free by itself. */
const shortLease = stretch(1000);

let server: RedisServer;
let opened: { close(): Promise<void> }[];
/** What is in Redis. */
let inRedis: Queue;
beforeEach(async () => {
  server = await openRedisServer();
  opened = [];
  const redis = await openRedisConnection({ url: server.url, logger: silentLogger });
  const { connection, close } = await openBullmqConnection(server.url, redis, silentLogger);
  inRedis = new Queue('places', { connection, prefix: bullmqPrefix });
  inRedis.on('error', () => {});
  opened.push({ close }, redis, inRedis);
});
afterEach(async () => {
  for (const one of opened.toReversed()) await one.close();
  await server.close();
});

/** Resolves when so many stand in the line. */
const lineOf = (count: number) =>
  expect.poll(() => inRedis.getPrioritizedCount(), { ...inTime, interval: 5 }).toBe(count);

/** A process, as far as Redis can tell. */
async function aProcess(
  bounds: Partial<QueueBounds> = {},
  lease = longLease,
): Promise<JobQueue & { vanish(): Promise<void> }> {
  const redis = await openRedisConnection({ url: server.url, logger: silentLogger });
  const pubSub = await openPubSub(redis, 'test:', silentLogger);
  const { connection, close } = await openBullmqConnection(server.url, redis, silentLogger);
  const queue = await openRedisQueue({
    redis,
    connection,
    pubSub,
    logger: silentLogger,
    lease,
    bounds: { concurrency: 1, perMinute: null, maxWaiting: 1000, ...bounds },
  });
  const vanish = async () => {
    await queue.close();
    await close();
    await pubSub.close();
    await redis.close();
  };
  const process = { ...queue, close: vanish, vanish };
  opened.push(process);
  return process;
}

/** A job that runs until it is told to finish, and says when it has begun. */
function heldJob() {
  let finish = () => {};
  let begin = () => {};
  const held = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const work = () => {
    begin();
    return held;
  };
  return { work, begun, finish: () => finish() };
}

const job = <Result>(owner: string, work: () => Promise<Result>, more: object = {}) => ({
  owner,
  signal: new AbortController().signal,
  onPosition: () => {},
  work,
  ...more,
});

/** A person who asks, and has been told the position, or has drawn already. */
async function inLine(queue: JobQueue, owner: string): Promise<{ readonly done: Promise<string> }> {
  let tell = () => {};
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const done = queue.run(job(owner, async () => owner, { onPosition: () => tell() }));
  await Promise.race([told, done]);
  return { done };
}

describe('slots shared by two processes', () => {
  it('are never more than there are, whoever draws', async () => {
    const queues = [await aProcess({ concurrency: 3 }), await aProcess({ concurrency: 3 })];
    let atWork = 0;
    let most = 0;
    const work = async () => {
      atWork += 1;
      most = Math.max(most, atWork);
      await delay(10);
      atWork -= 1;
      return 'drawn';
    };
    const all = Array.from({ length: 30 }, (_, at) => queues[at % 2]?.run(job(`person ${at}`, work)));
    expect(new Set(await Promise.all(all))).toEqual(new Set(['drawn']));
    expect(most).toBe(3);
  });

  it('go round between people, and between servers, wherever they asked', async () => {
    const [one, other] = [await aProcess(), await aProcess()];
    const order: string[] = [];
    const gate = heldJob();
    const first = one.run(job('first', gate.work));
    await gate.begun;
    const all: { done: Promise<void> }[] = [];
    const ask = async (queue: JobQueue, name: string, community?: string) => {
      const [owner = ''] = name.split(' ');
      const done = queue.run(job(owner, async () => void order.push(name), { community }));
      await lineOf(all.length + 1);
      return { done };
    };
    for (const name of ['greedy 1', 'greedy 2', 'greedy 3']) all.push(await ask(one, name));
    all.push(await ask(other, 'ann 1'));
    all.push(await ask(one, 'ben 1'));
    all.push(await ask(other, 'ann 2'));
    // Twenty people of one server, and then one of another.
    for (let person = 0; person < 20; person += 1) all.push(await ask(one, `member${person}`, 'large'));
    all.push(await ask(other, 'guest', 'small'));
    gate.finish();
    await Promise.all([first, ...all.map(({ done }) => done)]);
    expect(order.slice(0, 3)).toEqual(['greedy 1', 'ann 1', 'ben 1']);
    expect(order.indexOf('guest')).toBeLessThan(13);
    expect(order.indexOf('greedy 3')).toBeGreaterThan(order.indexOf('ann 2'));
  });

  it('tell each waiting turn its position, and release one that is cancelled', async () => {
    const [one, other] = [await aProcess(), await aProcess()];
    const gate = heldJob();
    const first = one.run(job('first', gate.work));
    await gate.begun;
    const positions: number[] = [];
    const giveUp = new AbortController();
    const leaving = other.run(job('leaving', async () => 'never', { signal: giveUp.signal }));
    await lineOf(1);
    const last = one.run(
      job('last', async () => 'drawn', { onPosition: (position: number) => positions.push(position) }),
    );
    await expect.poll(() => positions.at(-1), inTime).toBe(2);
    giveUp.abort(new Error('changed my mind'));
    await expect(leaving).rejects.toThrow('changed my mind');
    await expect.poll(() => positions.at(-1), inTime).toBe(1);
    gate.finish();
    expect(await last).toBe('drawn');
    await first;
    await Promise.all([one.idle(), other.idle()]);
  });

  it('are free again after their process has died, and its turns leave the queue', async () => {
    const [one, other] = [await aProcess({}, shortLease), await aProcess({}, shortLease)];
    const gone = heldJob();
    void one.run(job('gone', gone.work)).catch(() => undefined);
    await gone.begun;
    void one.run(job('gone too', heldJob().work)).catch(() => undefined);
    await lineOf(1);
    await one.vanish();
    opened = opened.filter((process) => process !== one);
    expect(await other.run(job('ann', async () => 'drawn'))).toBe('drawn');
  });

  it('are refused with a time when too many wait, before anything is accepted', async () => {
    const queue = await aProcess({ maxWaiting: 1 });
    const gate = heldJob();
    const running = queue.run(job('a', gate.work));
    await gate.begun;
    const waiting = queue.run(job('b', async () => 'drawn'));
    await lineOf(1);
    await expect(queue.run(job('c', async () => 'never'))).rejects.toMatchObject({ code: 'busy', retryAfter: 5000 });
    gate.finish();
    expect(await waiting).toBe('drawn');
    await running;
  });

  it('keep to the service’s rate, all processes together', async () => {
    const queues = [
      await aProcess({ concurrency: 10, perMinute: 3 }),
      await aProcess({ concurrency: 10, perMinute: 3 }),
    ];
    let drawn = 0;
    const told = new Set<number>();
    for (let person = 0; person < 6; person += 1) {
      const onPosition = () => void told.add(person);
      const draw = async () => {
        told.delete(person);
        drawn += 1;
      };
      queues[person % 2]?.run(job(`person ${person}`, draw, { onPosition })).catch(() => undefined);
    }
    // Positions are told after a look at the queue: ten turns are done by then, and these three must wait for all that.
    await expect.poll(() => [drawn, told.size], inTime).toEqual([3, 3]);
    await lineOf(3);
    expect(drawn).toBe(3);
  });
});

describe('when Redis', () => {
  it('stops while some draw and others wait, nothing that was accepted is lost', async () => {
    const [one, other] = [await aProcess({}, shortLease), await aProcess({}, shortLease)];
    const gate = heldJob();
    const first = one.run(job('first', gate.work));
    await gate.begun;
    const waiting = [await inLine(one, 'ann'), await inLine(other, 'ben')].map(({ done }) => done);
    await server.stop();
    gate.finish();
    await first;
    await expect(other.run(job('eve', async () => 'never'))).rejects.toMatchObject({ code: 'store-lost' });
    await server.start('from-file');
    expect(await Promise.all(waiting)).toEqual(['ann', 'ben']);
  });

  it('comes back empty, waiting turns get their slots all the same', async () => {
    const [one, other] = [await aProcess(), await aProcess()];
    const gate = heldJob();
    const first = one.run(job('first', gate.work));
    await gate.begun;
    const waiting = [await inLine(one, 'ann'), await inLine(other, 'ben')].map(({ done }) => done);
    await server.stop();
    await server.start('empty');
    gate.finish();
    expect(await Promise.all(waiting)).toEqual(['ann', 'ben']);
    await first;
    // It was told again how many may draw at once.
    let atWork = 0;
    let most = 0;
    const work = async () => {
      atWork += 1;
      most = Math.max(most, atWork);
      await delay(20);
      atWork -= 1;
    };
    await Promise.all([one, other, one, other].map((queue, at) => queue.run(job(`later ${at}`, work))));
    expect(most).toBe(1);
  });
});
