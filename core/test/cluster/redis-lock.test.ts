import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRedisConnection, type RedisConnection } from '../../src/cluster/redis-connection.ts';
import { createRedisLock } from '../../src/cluster/redis-lock.ts';
import { createRedisDeduplicate } from '../../src/conversation/redis-deduplicate.ts';
import { silentLogger } from '../../src/index.ts';
import { createRedisDailyCounter } from '../../src/limits/redis-daily-counter.ts';
import { createRedisTurnLimiter } from '../../src/limits/redis-turn-limiter.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { createFakeClock, openRedisServer, patience, type RedisServer, stretch } from '../../src/testing/index.ts';

let server: RedisServer;
/** Two processes, as far as Redis can tell. */
let here: RedisConnection;
let there: RedisConnection;
beforeAll(async () => {
  server = await openRedisServer();
  here = await openRedisConnection({ url: server.url, logger: silentLogger });
  there = await openRedisConnection({ url: server.url, logger: silentLogger });
});
afterAll(async () => {
  await here.close();
  await there.close();
  await server.close();
});

const lockOf = (redis: RedisConnection, lease = patience.test) =>
  createRedisLock({ redis: redis, logger: silentLogger, prefix: 'test:lock:', lease });
const storeOf = (redis: RedisConnection) =>
  openStore({ redis: redis, maxEntries: 10, clock: createFakeClock(), logger: silentLogger });

/** Something that is waited for. */
function aStart() {
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  return { begin: () => begin(), begun };
}

describe('a lock over two processes', () => {
  it('lets one work at a time, and those of one process in the order of asking', async () => {
    const locks = [lockOf(here), lockOf(there)];
    let atWork = 0;
    let most = 0;
    const order: string[] = [];
    const work = (name: string) => async () => {
      atWork += 1;
      most = Math.max(most, atWork);
      await delay(5);
      order.push(name);
      atWork -= 1;
    };
    await Promise.all(locks.flatMap((lock, at) => [0, 1, 2, 3, 4].map((turn) => lock.run('a', work(`${at}.${turn}`)))));
    expect(most).toBe(1);
    for (const at of ['0', '1'])
      expect(order.filter((name) => name.startsWith(at))).toEqual([0, 1, 2, 3, 4].map((turn) => `${at}.${turn}`));
  });

  it('does not keep other keys waiting, and is free after work that failed', async () => {
    const failing = lockOf(here).run('b', async () => {
      throw new Error('spilled');
    });
    await expect(failing).rejects.toThrow('spilled');
    expect(await lockOf(there).run('b', async () => 'fine')).toBe('fine');
  });

  it('is renewed for as long as the work takes', async () => {
    const order: string[] = [];
    const { begin, begun } = aStart();
    const lease = stretch(1500);
    const long = lockOf(here, lease).run('c', async () => {
      begin();
      const left = () => there.run((client) => client.pTTL('mutex:test:lock:c'));
      let before = await left();
      for (let renewals = 0; renewals < 3; ) {
        await delay(20);
        const now = await left();
        if (now < 0) throw new Error('the lock has run out while its holder was at work');
        if (now > before) renewals += 1;
        before = now;
      }
      order.push('long');
    });
    await begun;
    await Promise.all([long, lockOf(there, lease).run('c', async () => void order.push('next'))]);
    expect(order).toEqual(['long', 'next']);
  });

  it('whose holder lost it goes to the next, and the one who lost it writes nothing any more', async () => {
    const store = await storeOf(here);
    const { begin, begun } = aStart();
    const next = aStart();
    const late = lockOf(here).run('d', async () => {
      // As if this process had been asleep beyond its lease: Redis has given the lock away.
      await here.run((client) => client.del('mutex:test:lock:d'));
      begin();
      await next.begun;
      await store.set('written by', 'the one who lost it', 60_000);
    });
    const refused = expect(late).rejects.toMatchObject({ code: 'store-lost' });
    await begun;
    const other = await storeOf(there);
    await lockOf(there).run('d', () => other.set('written by', 'the next', 60_000));
    next.begin();
    await refused;
    expect(await other.get('written by')).toBe('the next');
  });
});

it('an event is claimed once, however many processes ask at the same time', async () => {
  const claims = [createRedisDeduplicate(here, 'test:claim:'), createRedisDeduplicate(there, 'test:claim:')];
  const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => claims[at % 2]?.('event')));
  expect(answers.filter(Boolean)).toHaveLength(1);
});

it('turns a minute are counted together, per person and per server', async () => {
  const limiters = [createRedisTurnLimiter(2, here, 'test:turns:'), createRedisTurnLimiter(2, there, 'test:turns:')];
  const [one, other] = limiters;
  await one?.count({ userId: 'ann' });
  await other?.count({ userId: 'ann' });
  expect(await one?.left('ann')).toMatchObject({ limit: 2, left: 0 });
  await expect(one?.count({ userId: 'ann' })).rejects.toMatchObject({ code: 'rate-limited' });
  // A server has ten times as many.
  for (let person = 0; person < 20; person += 1)
    await limiters[person % 2]?.count({ userId: `p${person}`, communityId: 'club' });
  await expect(one?.count({ userId: 'someone', communityId: 'club' })).rejects.toMatchObject({ code: 'rate-limited' });
  await one?.count({ userId: 'someone else', communityId: 'another club' });
});

it('pictures a day are counted together, each turn’s once, and given back together', async () => {
  const clock = createFakeClock(Date.now());
  const [one, other] = [createRedisDailyCounter(clock, here, 'test:'), createRedisDailyCounter(clock, there, 'test:')];
  const day = one.today();
  const share = (turn: string) => ({ day, key: 'ann', turn });
  expect(await one.set(share('first'), 4)).toBe(4);
  expect(await other.set(share('second'), 3)).toBe(7);
  // Its process died; another goes on with it, and less was had in the end.
  expect(await other.set(share('first'), 4)).toBe(7);
  expect(await one.set(share('first'), 2)).toBe(5);
  expect(await other.set(share('second'), 0)).toBe(2);
  expect([await one.used('ann'), await other.used('{ann}')]).toEqual([2, 0]);
  clock.advance(86_400_000);
  expect(await other.used('ann')).toBe(0);
  // What was begun yesterday is settled with yesterday.
  await one.set(share('first'), 1);
  expect(await other.used('ann')).toBe(0);
});

describe('while Redis is away', () => {
  it('limits still hold, in each process for itself, and the lock says that it cannot be had', async () => {
    await server.stop();
    const limiter = createRedisTurnLimiter(1, here, 'test:turns:');
    await limiter.count({ userId: 'eve' });
    await expect(limiter.count({ userId: 'eve' })).rejects.toMatchObject({ code: 'rate-limited' });
    await expect(lockOf(here).run('e', async () => 'never')).rejects.toMatchObject({ code: 'store-lost' });
    await server.start();
    await here.whenReady(AbortSignal.timeout(patience.event));
    expect(await lockOf(here).run('e', async () => 'again')).toBe('again');
  });
});
