import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silentLogger } from '../../src/index.ts';
import { openJobConnection } from '../../src/jobs/job-connection.ts';
import { openMail } from '../../src/jobs/mail.ts';
import type { JobQueue, QueueBounds } from '../../src/jobs/queue.ts';
import { openRedisLink } from '../../src/jobs/redis-link.ts';
import { openSharedQueue } from '../../src/jobs/shared-queue.ts';
import { openRedisServer, type RedisServer } from '../../src/testing/index.ts';

let server: RedisServer;
let opened: { close(): Promise<void> }[];
beforeEach(async () => {
  server = await openRedisServer();
  opened = [];
});
afterEach(async () => {
  for (const one of opened.toReversed()) await one.close();
  await server.close();
});

/** A process, as far as Redis can tell. */
async function aProcess(bounds: Partial<QueueBounds> = {}): Promise<JobQueue & { vanish(): Promise<void> }> {
  const link = await openRedisLink({ url: server.url, logger: silentLogger });
  const mail = await openMail(link, 'test:', silentLogger);
  const { connection, close } = await openJobConnection(server.url, link, silentLogger);
  const queue = await openSharedQueue({
    link,
    connection,
    mail,
    logger: silentLogger,
    lease: 600,
    bounds: { concurrency: 1, perMinute: null, maxWaiting: 1000, ...bounds },
  });
  const vanish = async () => {
    await queue.close();
    await close();
    await mail.close();
    await link.close();
  };
  opened.push({ close: vanish });
  return { ...queue, vanish };
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

/** Somebody who asks, and has been told the place. */
async function inLine(queue: JobQueue, owner: string): Promise<{ readonly done: Promise<string> }> {
  let done: Promise<string> | undefined;
  await new Promise<void>((resolve) => {
    done = queue.run(job(owner, async () => owner, { onPosition: () => resolve() }));
  });
  if (!done) throw new Error('nobody asked');
  return { done };
}

describe('places shared by two processes', () => {
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
    const ask = async (queue: JobQueue, name: string, community?: string) => {
      const [owner = ''] = name.split(' ');
      const done = queue.run(job(owner, async () => void order.push(name), { community }));
      await delay(20);
      return { done };
    };
    const all = [];
    for (const name of ['greedy 1', 'greedy 2', 'greedy 3']) all.push(await ask(one, name));
    all.push(await ask(other, 'ann 1'), await ask(one, 'ben 1'), await ask(other, 'ann 2'));
    // Twenty people of one server, and then one of another.
    for (let person = 0; person < 20; person += 1) all.push(await ask(one, `member${person}`, 'large'));
    all.push(await ask(other, 'guest', 'small'));
    gate.finish();
    await Promise.all([first, ...all.map(({ done }) => done)]);
    expect(order.slice(0, 3)).toEqual(['greedy 1', 'ann 1', 'ben 1']);
    expect(order.indexOf('guest')).toBeLessThan(13);
    expect(order.indexOf('greedy 3')).toBeGreaterThan(order.indexOf('ann 2'));
  });

  it('tell each who waits the place, and let go who gives up', async () => {
    const [one, other] = [await aProcess(), await aProcess()];
    const gate = heldJob();
    const first = one.run(job('first', gate.work));
    await gate.begun;
    const heard: number[] = [];
    const giveUp = new AbortController();
    const leaving = other.run(job('leaving', async () => 'never', { signal: giveUp.signal }));
    await delay(50);
    const last = one.run(job('last', async () => 'drawn', { onPosition: (place: number) => heard.push(place) }));
    while (heard.at(-1) !== 2) await delay(20);
    giveUp.abort(new Error('changed my mind'));
    await expect(leaving).rejects.toThrow('changed my mind');
    while (heard.at(-1) !== 1) await delay(20);
    gate.finish();
    expect(await last).toBe('drawn');
    await first;
    await Promise.all([one.idle(), other.idle()]);
  });

  it('are free again soon after their process has vanished, and its tickets leave the line', async () => {
    const [one, other] = [await aProcess(), await aProcess()];
    void one.run(job('gone', () => new Promise(() => {}))).catch(() => undefined);
    await delay(50);
    void one.run(job('gone too', () => new Promise(() => {}))).catch(() => undefined);
    await delay(50);
    await one.vanish();
    opened.shift();
    expect(await other.run(job('ann', async () => 'drawn'))).toBe('drawn');
  });

  it('are refused with a time when too many wait, before anything is accepted', async () => {
    const queue = await aProcess({ maxWaiting: 1 });
    const gate = heldJob();
    const running = queue.run(job('a', gate.work));
    await gate.begun;
    const waiting = queue.run(job('b', async () => 'drawn'));
    await delay(50);
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
    const draw = async () => {
      drawn += 1;
    };
    for (let person = 0; person < 6; person += 1)
      queues[person % 2]?.run(job(`person ${person}`, draw)).catch(() => undefined);
    await delay(1500);
    expect(drawn).toBe(3);
  });
});

describe('when Redis', () => {
  it('stops while some draw and others wait, nothing that was accepted is lost', async () => {
    const [one, other] = [await aProcess(), await aProcess()];
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

  it('comes back empty, those who wait get their places all the same', async () => {
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
