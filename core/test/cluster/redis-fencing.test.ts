import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRedisConnection, type RedisConnection } from '../../src/cluster/redis-connection.ts';
import { createRedisLock } from '../../src/cluster/redis-lock.ts';
import { silentLogger } from '../../src/index.ts';
import { keyOf } from '../../src/storage/keys.ts';
import { openStore } from '../../src/storage/open-store.ts';
import { createFakeClock, openRedisServer, patience, type RedisServer } from '../../src/testing/index.ts';

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

const lockOf = (redis: RedisConnection) =>
  createRedisLock({ redis: redis, logger: silentLogger, prefix: 'test:lock:', lease: patience.test });
const storeOf = (redis: RedisConnection) =>
  openStore({ redis: redis, maxEntries: 10, clock: createFakeClock(), logger: silentLogger });

/** A connection whose commands leave only when the gate opens, as those of a process that is put to sleep just then. */
function sleepy(redis: RedisConnection) {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let fallAsleep = () => {};
  const isAsleep = new Promise<void>((resolve) => {
    fallAsleep = resolve;
  });
  const asleep: RedisConnection = {
    ...redis,
    run: async (work) => {
      fallAsleep();
      await gate;
      return redis.run(work);
    },
  };
  return { asleep, isAsleep, open };
}

/** One holds the lock and has checked that it does; then it sleeps, and another has the lock meanwhile. */
async function overtaken(key: string, late: 'set' | 'delete', meanwhile: () => Promise<void>) {
  const { asleep, isAsleep, open } = sleepy(here);
  const store = await storeOf(asleep);
  const first = lockOf(here).run(key, () => (late === 'set' ? store.set(key, 'late', 60_000) : store.delete(key)));
  const refused = expect(first).rejects.toMatchObject({ code: 'store-lost' });
  await isAsleep;
  // Its lease has run out.
  await there.run((client) => client.del(`mutex:test:lock:${key}`));
  await lockOf(there).run(key, meanwhile);
  open();
  await refused;
}

describe('a write that is overtaken on its way to Redis', () => {
  it('is refused by Redis itself once another holder of the lock has written', async () => {
    const other = await storeOf(there);
    await overtaken('a', 'set', () => other.set('a', 'next', 60_000));
    expect(await other.get('a')).toBe('next');
    await overtaken('a', 'delete', () => other.set('a', 'after that', 60_000));
    expect(await other.get('a')).toBe('after that');
  });

  it('does not bring back what was forgotten meanwhile', async () => {
    const other = await storeOf(there);
    await other.set('b', 'there', 60_000);
    await overtaken('b', 'set', () => other.delete('b'));
    expect(await other.get('b')).toBeUndefined();
  });

  it('leaves Redis as much in use as before, and the next in turn writes', async () => {
    expect(here.isReady()).toBe(true);
    const store = await storeOf(here);
    await lockOf(here).run('a', () => store.set('a', 'later still', 60_000));
    expect(await store.get('a')).toBe('later still');
  });
});

it('who holds two locks writes under the inner one, and then under the outer one again', async () => {
  const [lock, store] = [lockOf(here), await storeOf(here)];
  await lock.run('outer', async () => {
    await lock.run('inner', () => store.set('inner record', 1, 60_000));
    await store.set('outer record', 1, 60_000);
  });
  await lockOf(there).run('inner', async () => (await storeOf(there)).set('inner record', 2, 60_000));
  expect([await store.get('inner record'), await store.get('outer record')]).toEqual([2, 1]);
});

it('a Redis that has forgotten everything refuses nothing that comes later', async () => {
  const [lock, store] = [lockOf(here), await storeOf(here)];
  await lock.run('c', () => store.set('c', 'before', 60_000));
  const kept = await here.run((client) => client.get('test:lock:fence'));
  await server.stop();
  await server.start('empty');
  await expect(lock.run('c', async () => 'away')).rejects.toMatchObject({ code: 'store-lost' });
  await here.whenReady(AbortSignal.timeout(patience.event));
  await lock.run('c', () => store.set('c', 'after', 60_000));
  expect(await store.get('c')).toBe('after');
  expect(Number(await here.run((client) => client.get('test:lock:fence')))).toBeGreaterThan(Number(kept));
});

it('keys of one record share a slot of a Cluster, whatever people are called', () => {
  expect(keyOf('user', '{ann}')).not.toMatch(/[{}]/);
  expect(JSON.parse(keyOf('user', '{a\\u007bnn}'))).toEqual(['user', 1, '{a\\u007bnn}']);
  expect(keyOf('user', '{')).not.toBe(keyOf('user', '\\u007b'));
});

it('who waits behind others of the same process hears that Redis is lost while they are still at work', async () => {
  const lock = lockOf(here);
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const first = lock.run('d', () => {
    begin();
    return ended;
  });
  await begun;
  const second = lock.run('d', async () => 'done');
  const refused = expect(second).rejects.toMatchObject({ code: 'store-lost' });
  server.pause();
  await expect(here.run((client) => client.ping())).rejects.toMatchObject({ code: 'store-lost' });
  await refused;
  await expect(lock.run('d', async () => 'done')).rejects.toMatchObject({ code: 'store-lost' });
  server.resume();
  end();
  await first;
});
