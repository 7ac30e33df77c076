import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/conversation/open-store.ts';
import { createSharedLock } from '../../src/conversation/shared-lock.ts';
import { keyOf } from '../../src/conversation/state.ts';
import { silentLogger } from '../../src/index.ts';
import { openRedisLink, type RedisLink } from '../../src/jobs/redis-link.ts';
import { createFakeClock, openRedisServer, patience, type RedisServer } from '../../src/testing/index.ts';

let server: RedisServer;
/** Two processes, as far as Redis can tell. */
let here: RedisLink;
let there: RedisLink;
beforeAll(async () => {
  server = await openRedisServer();
  here = await openRedisLink({ url: server.url, logger: silentLogger });
  there = await openRedisLink({ url: server.url, logger: silentLogger });
});
afterAll(async () => {
  await here.close();
  await there.close();
  await server.close();
});

const lockOf = (link: RedisLink) =>
  createSharedLock({ link, logger: silentLogger, prefix: 'test:lock:', lease: patience.test });
const storeOf = (link: RedisLink) =>
  openStore({ link, maxEntries: 10, clock: createFakeClock(), logger: silentLogger });

/** A link whose commands leave only when the gate opens, as those of a process that is put to sleep just then. */
function sleepy(link: RedisLink) {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  let fallAsleep = () => {};
  const isAsleep = new Promise<void>((resolve) => {
    fallAsleep = resolve;
  });
  const asleep: RedisLink = {
    ...link,
    ask: async (work) => {
      fallAsleep();
      await gate;
      return link.ask(work);
    },
  };
  return { asleep, isAsleep, open };
}

/** One holds the lock and has checked that it does; then it sleeps, and another has the lock meanwhile. */
async function overtaken(key: string, late: 'set' | 'delete', meanwhile: () => Promise<void>) {
  const { asleep, isAsleep, open } = sleepy(here);
  const store = await storeOf(asleep);
  const first = lockOf(here).hold(key, () => (late === 'set' ? store.set(key, 'late', 60_000) : store.delete(key)));
  const refused = expect(first).rejects.toMatchObject({ code: 'store-lost' });
  await isAsleep;
  // Its lease has run out.
  await there.ask((client) => client.del(`mutex:test:lock:${key}`));
  await lockOf(there).hold(key, meanwhile);
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
    expect(here.isUp()).toBe(true);
    const store = await storeOf(here);
    await lockOf(here).hold('a', () => store.set('a', 'later still', 60_000));
    expect(await store.get('a')).toBe('later still');
  });
});

it('who holds two locks writes under the inner one, and then under the outer one again', async () => {
  const [lock, store] = [lockOf(here), await storeOf(here)];
  await lock.hold('outer', async () => {
    await lock.hold('inner', () => store.set('inner record', 1, 60_000));
    await store.set('outer record', 1, 60_000);
  });
  await lockOf(there).hold('inner', async () => (await storeOf(there)).set('inner record', 2, 60_000));
  expect([await store.get('inner record'), await store.get('outer record')]).toEqual([2, 1]);
});

it('a Redis that has forgotten everything refuses nothing that comes later', async () => {
  const [lock, store] = [lockOf(here), await storeOf(here)];
  await lock.hold('c', () => store.set('c', 'before', 60_000));
  const kept = await here.ask((client) => client.get('test:lock:fence'));
  await server.stop();
  await server.start('empty');
  await expect(lock.hold('c', async () => 'away')).rejects.toMatchObject({ code: 'store-lost' });
  await here.whenUp(AbortSignal.timeout(patience.event));
  await lock.hold('c', () => store.set('c', 'after', 60_000));
  expect(await store.get('c')).toBe('after');
  expect(Number(await here.ask((client) => client.get('test:lock:fence')))).toBeGreaterThan(Number(kept));
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
  const first = lock.hold('d', () => {
    begin();
    return ended;
  });
  await begun;
  const second = lock.hold('d', async () => 'done');
  const refused = expect(second).rejects.toMatchObject({ code: 'store-lost' });
  server.pause();
  await expect(here.ask((client) => client.ping())).rejects.toMatchObject({ code: 'store-lost' });
  await refused;
  await expect(lock.hold('d', async () => 'done')).rejects.toMatchObject({ code: 'store-lost' });
  server.resume();
  end();
  await first;
});
