/** What services drew by day, and what is counted of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRedisConnection, type RedisConnection } from '../../src/cluster/redis-connection.ts';
import { type Observation, silentLogger, VizzyError } from '../../src/index.ts';
import { countServiceUse } from '../../src/measuring/count-service-use.ts';
import { createRedisServiceLedger } from '../../src/measuring/redis-service-ledger.ts';
import { createStoredLedger } from '../../src/measuring/service-ledger.ts';
import type { ServiceLedger, ServiceUse } from '../../src/service-reports.ts';
import { openStore } from '../../src/storage/open-store.ts';
import {
  createFakeClock,
  type FakeClock,
  openRedisServer,
  openRouterDouble,
  type RedisServer,
} from '../../src/testing/index.ts';
import { aPerson, aVizzy } from '../conversation/a-vizzy.ts';

const day = 86_400_000;
/** Noon, so that the day is plain. */
const startsAt = Date.UTC(2026, 11, 1, 12);
let server: RedisServer;
let redis: RedisConnection;
const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'vizzy-ledger-'));
  folders.push(folder);
  return folder;
};
beforeAll(async () => {
  server = await openRedisServer();
  redis = await openRedisConnection({ url: server.url, logger: silentLogger });
});
afterAll(async () => {
  await redis.close();
  await server.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const use = (changes: Partial<ServiceUse> = {}): ServiceUse => ({
  tier: 'huggingface',
  provider: 'nscale',
  model: 'black-forest-labs/FLUX.1-schnell',
  pictures: 1,
  seconds: 2.5,
  computeSeconds: 2,
  dollars: 0.0013,
  ...changes,
});

type Opened = { readonly ledger: ServiceLedger; readonly clock: FakeClock; readonly close: () => Promise<void> };

async function stored(folder?: string): Promise<Opened> {
  const clock = createFakeClock(startsAt);
  const store = await openStore({ maxEntries: 1000, logger: silentLogger, clock, folder });
  return { ledger: createStoredLedger(store, clock, silentLogger), clock, close: () => store.close() };
}

let ledgers = 0;
async function shared(): Promise<Opened> {
  const clock = createFakeClock(startsAt);
  ledgers += 1;
  return { ledger: createRedisServiceLedger(clock, redis, `test ${ledgers}:`), clock, close: async () => {} };
}

describe.each([
  ['memory', () => stored()],
  ['a folder', () => stored(newFolder())],
  ['Redis', shared],
])('a ledger in %s', (_where, open) => {
  it('adds up by tier, provider and model, also what comes at the same time', async () => {
    const { ledger, close } = await open();
    expect(await ledger.days(31)).toEqual([]);
    const webui = use({ tier: 'webui', provider: 'none', model: 'sd "xl" {base}', computeSeconds: 0, dollars: 0 });
    await Promise.all([ledger.add(use()), ledger.add(webui), ledger.add(use()), ledger.add(use({ seconds: 1 }))]);
    const [today, ...others] = await ledger.days(31);
    expect(others).toEqual([]);
    expect(today?.day).toBe('2026-12-01');
    expect(today?.uses).toEqual([
      use({ pictures: 3, seconds: 6, computeSeconds: 6, dollars: expect.closeTo(0.0039) as never }),
      webui,
    ]);
    await close();
  });

  it('keeps days apart, newest first, and no more than 31', async () => {
    const { ledger, clock, close } = await open();
    await ledger.add(use());
    clock.advance(day);
    await ledger.add(use({ pictures: 2 }));
    expect((await ledger.days(2)).map((each) => [each.day, each.uses[0]?.pictures])).toEqual([
      ['2026-12-02', 2],
      ['2026-12-01', 1],
    ]);
    expect(await ledger.days(1)).toHaveLength(1);
    clock.advance(30 * day);
    expect((await ledger.days(1000)).map((each) => each.day)).toEqual(['2026-12-02']);
    await close();
  });

  it('is bounded, whatever models are called', async () => {
    const { ledger, close } = await open();
    for (let number = 0; number < 104; number += 1)
      await ledger.add(use({ model: `${number} ${'x'.repeat(1000)}`, dollars: 0 }));
    const [today] = await ledger.days(1);
    expect(today?.uses).toHaveLength(101);
    expect(today?.uses[0]).toMatchObject({ model: 'others', provider: 'none', pictures: 4 });
    expect(Math.max(...(today?.uses ?? []).map(({ model }) => model.length))).toBe(100);
    await close();
  });
});

it('a folder remembers the day across a restart', async () => {
  const folder = newFolder();
  const before = await stored(folder);
  await before.ledger.add(use());
  await before.close();
  const after = await stored(folder);
  expect((await after.ledger.days(1))[0]?.uses).toEqual([use()]);
  await after.close();
});

it('counts what services drew, passes everything on, and survives a lost store with one line in the log', async () => {
  const passed: Observation[] = [];
  const lines: string[] = [];
  const added: ServiceUse[] = [];
  let isLost = false;
  const ledger: ServiceLedger = {
    async add(given) {
      if (isLost) throw new VizzyError('store-lost', 'away');
      added.push(given);
    },
    days: async () => [],
  };
  const logger = { ...silentLogger, warn: (_fields: object, line: string) => void lines.push(line) };
  const { observe, settled } = countServiceUse(ledger, (observation) => void passed.push(observation), logger);
  const attempt = { type: 'attempt', tier: 'space', model: 'm', provider: 'none', outcome: 'ok', seconds: 3 } as const;
  observe(attempt);
  observe({ ...attempt, outcome: 'timeout' });
  observe({ ...attempt, tier: 'local' });
  observe({ type: 'retry', tier: 'space' });
  observe({ ...attempt, dollars: Number.NaN, computeSeconds: -1 });
  await settled();
  expect(passed).toHaveLength(5);
  const counted = {
    tier: 'space',
    model: 'm',
    provider: 'none',
    pictures: 1,
    seconds: 3,
    computeSeconds: 0,
    dollars: 0,
  };
  expect(added).toEqual([counted, counted]);
  isLost = true;
  observe(attempt);
  observe(attempt);
  await settled();
  isLost = false;
  observe(attempt);
  await settled();
  expect(added).toHaveLength(3);
  expect(lines).toEqual(['could not count a picture of a service; its cost is missing from the day']);
});

it('a Vizzy reports its services’ pictures, and why one fails', async () => {
  const router = await openRouterDouble();
  const { vizzy } = await aVizzy({ HF_ENDPOINT_URL: router.url, HF_API_TOKEN: 'hf_test' });
  const ann = aPerson(vizzy);
  await ann.draw('a fox', { count: 3 });
  const [today] = await vizzy.serviceReports.days(1);
  expect(today?.uses).toMatchObject([{ tier: 'huggingface', pictures: 3 }]);
  expect(JSON.stringify(today)).not.toContain('fox');
  expect(vizzy.serviceReports.hasServices).toBe(true);
  expect(vizzy.serviceReports.failures()).toEqual([]);
  router.always({ type: 'status', status: 402 });
  await ann.draw('a cat', { count: 1 });
  expect(vizzy.serviceReports.failures()).toMatchObject([{ tier: 'huggingface', reason: 'out-of-credits' }]);
  await vizzy.close();
  await router.close();
});
