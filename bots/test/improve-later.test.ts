import {
  coreEnvironment,
  openVizzy,
  type Reply,
  silentLogger,
  systemClock,
  type TurnJob,
  type Vizzy,
} from '@vizzy/core';
import { openRouterDouble, patience, type RouterAnswer, type RouterDouble, stretch } from '@vizzy/core/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type ImproveParts, improveLater, resumeImproving } from '../src/improve-later.ts';
import type { ReplyTarget } from '../src/reply-target.ts';
import { smallPicture } from './held-pictures.ts';

/** How something is waited for. */
const waiting = { timeout: patience.event, interval: 5 };

const answered = { id: 'turn', surface: 'letters', owner: 'ann' };
let router: RouterDouble;
let vizzy: Vizzy;
/** What was scheduled, and for how long. */
let later: { readonly job: TurnJob; readonly milliseconds: number }[];
let parts: ImproveParts;

beforeAll(async () => {
  router = await openRouterDouble();
  const config = coreEnvironment.parse({
    HF_ENDPOINT_URL: router.url,
    HF_API_TOKEN: 'hf_test',
    RATE_LIMIT: 'off',
    PREVIEW: 'off',
    DRAWING_THREADS: '1',
    DRAWING_SECONDS: String(Math.min(3600, stretch(120))),
  });
  vizzy = await openVizzy({ config, logger: silentLogger });
});
beforeEach(() => {
  router.always(smallPicture);
  later = [];
  const schedule = async (job: TurnJob, milliseconds: number) => {
    // As it travels: plain JSON.
    later.push({ job: JSON.parse(JSON.stringify(job)), milliseconds });
    return true;
  };
  const jobs = { ...vizzy.jobs, schedule };
  parts = { vizzy: { ...vizzy, jobs }, clock: systemClock, logger: silentLogger, signal: new AbortController().signal };
});
afterAll(async () => {
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

/** A reply that was drawn here, because the service could not draw it; unless said, for a reason that passes. */
async function drawnHere(
  text: string,
  count: number,
  failure: RouterAnswer = { type: 'out-of-memory' },
): Promise<Reply> {
  router.answer(...Array.from({ length: count }, () => failure));
  return vizzy.respond({ userId: 'ann', conversationId: 'c', text, count }, { setsSlogan: true });
}

it('pictures that were drawn here become better in the same place, from another process', async () => {
  improveLater(await drawnHere('a fox', 2), aPlace({ letter: 7 }), answered, parts);
  await expect.poll(() => later.length, waiting).toBe(1);
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

it('a place that no other process can open is looked after here alone', async () => {
  const quick = { ...systemClock, sleep: async (_: number, signal?: AbortSignal) => systemClock.sleep(5, signal) };
  const here = aPlace(undefined);
  improveLater(await drawnHere('a fox', 1), here, answered, { ...parts, clock: quick });
  await expect.poll(() => here.replaced.length, waiting).toBe(1);
  expect(later).toEqual([]);
});

it.each<[string, RouterAnswer]>([
  ['has no credits left', { type: 'status', status: 402 }],
  ['does not take the key', { type: 'status', status: 401 }],
  ['lacks the model', { type: 'status', status: 410 }],
  ['sent half a picture, and was paid for it', { type: 'half' }],
  ['declined', { type: 'declined', manner: 'fal' }],
])('a service that %s is not asked again', async (_why, failure) => {
  // It is not paused after the failures of other tests.
  await vizzy.respond({ userId: 'ann', conversationId: 'c', text: 'an owl', count: 1 });
  const reply = await drawnHere('a fox', 1, failure);
  const before = router.requests.length;
  improveLater(reply, aPlace({ letter: 7 }), answered, parts);
  // One that may be asked again would have been scheduled before this one is.
  improveLater(await drawnHere('a cat', 1), aPlace({ letter: 8 }), answered, parts);
  await expect.poll(() => later.length, waiting).toBe(1);
  expect(JSON.stringify(later[0]?.job.data)).toContain('"letter":8');
  expect(router.requests).toHaveLength(before + 1);
});

// The last one: a service that failed so often is paused for a while.
it('are asked for again later while the service is still away, and not for ever', async () => {
  improveLater(await drawnHere('a fox', 1), aPlace({ letter: 7 }), answered, parts);
  await expect.poll(() => later.length, waiting).toBe(1);
  router.always({ type: 'out-of-memory' });
  const open = () => Promise.reject(new Error('there is nothing to show'));
  for (let tries = 0; tries < 6; tries += 1) {
    const job = later[tries]?.job;
    if (job) await resumeImproving(job, open, parts);
  }
  const waits = later.map(({ milliseconds }) => milliseconds);
  expect(waits).toEqual([30_000, 60_000, 90_000, 120_000, 120_000, 150_000]);
  // Together less than the ten minutes for which a reply is young.
  expect(waits.reduce((sum, wait) => sum + wait)).toBeLessThan(600_000);
});
