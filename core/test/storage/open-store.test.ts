import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRedisConnection, type RedisConnection } from '../../src/cluster/redis-connection.ts';
import { silentLogger } from '../../src/index.ts';
import { keyOf } from '../../src/storage/keys.ts';
import { openStore } from '../../src/storage/open-store.ts';
import {
  createFakeClock,
  describeStore,
  endWithParent,
  type OpenedStore,
  openRedisServer,
  type RedisServer,
} from '../../src/testing/index.ts';

const settings = { maxEntries: 1000, logger: silentLogger };
const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'vizzy-store-'));
  folders.push(folder);
  return folder;
};
let server: RedisServer;
let redis: RedisConnection;
beforeAll(async () => {
  server = await openRedisServer();
  redis = await openRedisConnection({ url: server.url, logger: silentLogger });
});
afterAll(async () => {
  await redis.close();
  await server.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function embedded(folder?: string): Promise<OpenedStore> {
  const clock = createFakeClock();
  const store = await openStore({ ...settings, clock, folder });
  return { store, passTime: async (milliseconds: number) => clock.advance(milliseconds), close: () => store.close() };
}

describeStore('memory', () => embedded(), { describe, it, expect });
describeStore('a folder', () => embedded(newFolder()), { describe, it, expect });
describeStore(
  'Redis',
  async () => {
    const store = await openStore({ ...settings, clock: createFakeClock(), redis: redis });
    return { store, passTime: (milliseconds) => delay(milliseconds), close: () => store.close() };
  },
  { describe, it, expect },
);

describe.each(['memory', 'a folder'])('state in %s', (where) => {
  const clock = createFakeClock();
  const folder = where === 'memory' ? undefined : newFolder();
  const open = (maxEntries: number) => openStore({ ...settings, maxEntries, clock, folder });

  it('is bounded: what was not used for the longest goes first', async () => {
    const store = await open(3);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) {
      await store.set(key, key, 60_000);
      clock.advance(10);
    }
    expect(await store.get('a')).toBeUndefined();
    expect(await store.get('f')).toBe('f');
    await store.close();
  });

  it('gives back what nobody used for a while as it was, for as long as it was to be kept', async () => {
    const store = await open(60);
    const recordOf = (at: number) => ({ at, nested: { list: [at, 'text'], none: null } });
    const all = Array.from({ length: 60 }, (_, at) => at);
    for (const at of all) await store.set(`kept ${at}`, recordOf(at), 60_000);
    clock.advance(30_000);
    for (const at of all) expect(await store.get(`kept ${at}`)).toEqual(recordOf(at));
    clock.advance(29_000);
    for (const at of [0, 59]) expect(await store.get(`kept ${at}`)).toEqual(recordOf(at));
    clock.advance(2000);
    for (const at of all) expect(await store.get(`kept ${at}`)).toBeUndefined();
    await store.close();
  });

  it('says that it is lost once it is closed', async () => {
    const store = await open(3);
    await store.close();
    await expect(store.get('a')).rejects.toMatchObject({ code: 'store-lost' });
    await expect(store.ping()).rejects.toMatchObject({ code: 'store-lost' });
  });
});

describe('state in a folder', () => {
  it('is there after a restart, with what is left of its time', async () => {
    const folder = newFolder();
    const clock = createFakeClock();
    const before = await openStore({ ...settings, clock, folder });
    await before.set('short', 1, 5000);
    await before.set('long', { mood: 'calm' }, 50_000);
    await before.close();
    clock.advance(10_000);
    const after = await openStore({ ...settings, clock, folder });
    expect(await after.get('short')).toBeUndefined();
    expect(await after.get('long')).toEqual({ mood: 'calm' });
    clock.advance(45_000);
    expect(await after.get('long')).toBeUndefined();
    await after.close();
  });

  it('keeps everything it acknowledged when its process is killed in the middle of writing', async () => {
    const folder = newFolder();
    const writer = fork(fileURLToPath(new URL('writes-until-killed.mjs', import.meta.url)), [folder], { execArgv: [] });
    endWithParent(writer);
    let acknowledged = -1;
    writer.on('message', (index) => {
      acknowledged = Number(index);
    });
    while (acknowledged < 300) await once(writer, 'message');
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    const store = await openStore({ ...settings, maxEntries: 100_000, clock: createFakeClock(), folder });
    for (let index = 0; index <= acknowledged; index += 1)
      expect(await store.get(`record ${index}`)).toEqual({ index });
    await store.close();
  });

  it('says which variable is wrong when the folder cannot be written', async () => {
    const file = join(newFolder(), 'a-file');
    writeFileSync(file, '');
    const opening = openStore({ ...settings, clock: createFakeClock(), folder: file });
    await expect(opening).rejects.toThrow(/DATA_DIR/);
  });
});

it('no user can name a key that is someone else’s', () => {
  const keys = [
    keyOf('conversation', 'ann', 'c1'),
    keyOf('conversation', 'ann","c1', ''),
    keyOf('conversation', 'ann"', ',"c1'),
    keyOf('conversation', '["conversation",1,"ann"', 'c1'),
    keyOf('conversation', 'ann:c1', ''),
    keyOf('user', 'ann'),
    keyOf('conversation', '\ud800', 'c1'),
    keyOf('conversation', '\ud801', 'c1'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});
