import {
  coreEnvironment,
  openVizzy,
  type Reply,
  silentLogger,
  systemClock,
  type TurnJob,
  type Vizzy,
} from '@vizzy/core';
import { openRouterDouble, type RouterDouble } from '@vizzy/core/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { improveLater, type LaterParts, resumeImproving } from '../src/improve-later.ts';
import type { ReplyTarget } from '../src/reply-target.ts';

const answered = { id: 'turn', surface: 'letters', owner: 'ann' };
let router: RouterDouble;
let vizzy: Vizzy;
/** What was put off, and for how long. */
let later: { readonly job: TurnJob; readonly milliseconds: number }[];
let parts: LaterParts;

vi.setConfig({ testTimeout: 60_000 });

beforeEach(async () => {
  router = await openRouterDouble();
  const config = coreEnvironment.parse({
    HF_ENDPOINT_URL: router.url,
    HF_API_TOKEN: 'hf_test',
    RATE_LIMIT: 'off',
    DRAWING_THREADS: '1',
  });
  vizzy = await openVizzy({ config, logger: silentLogger });
  later = [];
  const putOff = async (job: TurnJob, milliseconds: number) => {
    // As it travels: plain JSON.
    later.push({ job: JSON.parse(JSON.stringify(job)), milliseconds });
    return true;
  };
  const jobs = { ...vizzy.jobs, putOff };
  parts = { vizzy: { ...vizzy, jobs }, clock: systemClock, logger: silentLogger, signal: AbortSignal.timeout(60_000) };
});
afterEach(async () => {
  await vizzy.close(AbortSignal.abort());
  await router.close();
});

/** A place whose replies are written down. */
function aPlace(address: unknown): ReplyTarget & { readonly replaced: Reply[] } {
  const replaced: Reply[] = [];
  const nothing = async () => {};
  return {
    replaced,
    acknowledge: nothing,
    progress: nothing,
    deliver: nothing,
    replace: async (reply) => void replaced.push(reply),
    refuse: nothing,
    address: () => address,
  };
}

/** A reply that was drawn here, because the service was away. */
async function drawnHere(text: string): Promise<Reply> {
  router.answer({ type: 'status', status: 402 }, { type: 'status', status: 402 });
  return vizzy.respond({ userId: 'ann', conversationId: 'c', text }, { setsSlogan: true });
}

it('pictures that were drawn here become better in the same place, from another process', async () => {
  improveLater(await drawnHere('a fox'), aPlace({ letter: 7 }), answered, parts);
  while (later.length === 0) await systemClock.sleep(5);
  expect(later[0]).toMatchObject({ milliseconds: 30_000, job: answered });
  const there = aPlace({ letter: 7 });
  const opened: unknown[] = [];
  const open = async (address: unknown) => {
    opened.push(address);
    return there;
  };
  if (later[0]) await resumeImproving(later[0].job, open, parts);
  expect(opened).toEqual([{ letter: 7 }]);
  const [better] = there.replaced;
  if (better?.type !== 'image') throw new Error('nothing was replaced');
  expect(better.images.map(({ tier }) => tier)).toEqual(['huggingface', 'huggingface']);
  expect(better.details.note).toBeNull();
});

it('are asked for again later while the service is still away, and not for ever', async () => {
  improveLater(await drawnHere('a fox'), aPlace({ letter: 7 }), answered, parts);
  while (later.length === 0) await systemClock.sleep(5);
  router.always({ type: 'status', status: 402 });
  const open = () => Promise.reject(new Error('there is nothing to show'));
  for (let tries = 0; tries < 6; tries += 1) {
    const job = later[tries]?.job;
    if (job) await resumeImproving(job, open, parts);
  }
  const waits = later.map(({ milliseconds }) => milliseconds);
  expect(waits).toEqual([30_000, 60_000, 90_000, 120_000, 120_000, 150_000]);
  expect(waits.reduce((sum, wait) => sum + wait)).toBeLessThan(600_000);
});

it('a place that no other process can open is looked after here alone', async () => {
  const quick = { ...systemClock, sleep: async (_: number, signal?: AbortSignal) => systemClock.sleep(5, signal) };
  const here = aPlace(undefined);
  improveLater(await drawnHere('a fox'), here, answered, { ...parts, clock: quick });
  while (here.replaced.length === 0) await systemClock.sleep(5);
  expect(later).toEqual([]);
});
