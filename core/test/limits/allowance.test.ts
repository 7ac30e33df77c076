import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Vizzy } from '../../src/index.ts';
import { type FakeClock, openRouterDouble, type RouterDouble } from '../../src/testing/index.ts';
import { aPerson, aVizzy } from '../conversation/a-vizzy.ts';

const day = 86_400_000;
let router: RouterDouble;
let vizzy: Vizzy;
let clock: FakeClock;

beforeEach(async () => {
  router = await openRouterDouble();
  ({ vizzy, clock } = await aVizzy({ HF_ENDPOINT_URL: router.url, HF_API_TOKEN: 'hf_test', DAILY_LIMIT: '4' }));
});
afterEach(async () => {
  await vizzy.close();
  await router.close();
});

const left = async (userId: string, community?: string) =>
  (await vizzy.people.profile(userId, community)).quota.picturesLeft;

describe('today’s pictures', () => {
  it('are counted when a service drew them; then Vizzy draws by itself, says so, and the next day is new', async () => {
    const ann = aPerson(vizzy);
    expect(await left('ann')).toBe(4);
    expect((await ann.draw('a fox')).details.note).toBeNull();
    await ann.draw('a cat');
    expect(await left('ann')).toBe(0);
    const owl = await ann.draw('an owl');
    expect(owl.images.map(({ tier }) => tier)).toEqual(['local', 'local']);
    expect(owl.details.note).toContain('used up');
    expect(router.requests).toHaveLength(4);
    expect(await left('ben')).toBe(4);
    const { quota } = await vizzy.people.profile('ann');
    expect(quota.resetsAt - clock.now()).toBeLessThanOrEqual(day);
    clock.advance(quota.resetsAt - clock.now());
    expect(await left('ann')).toBe(4);
    expect((await ann.draw('an elk')).images.map(({ tier }) => tier)).toEqual(['huggingface', 'huggingface']);
  });

  it('cost nothing when the service failed or the person cancelled', async () => {
    router.always({ type: 'status', status: 402 });
    const failed = await aPerson(vizzy).draw('a fox');
    expect(failed.details.note).toContain('credits are used up');
    expect(await left('ann')).toBe(4);
    router.always({ type: 'hang' });
    const stop = new AbortController();
    const turn = aPerson(vizzy).say('a cat', {}, { signal: stop.signal });
    await router.arrived(4);
    expect(await left('ann')).toBe(2);
    stop.abort();
    await expect(turn).rejects.toMatchObject({ code: 'cancelled' });
    expect(await left('ann')).toBe(4);
  });

  it('of a community are shared by its people', async () => {
    await vizzy.communities.change('club', { picturesPerDay: 2 });
    expect(await left('ann', 'club')).toBe(2);
    await aPerson(vizzy).draw('a fox', { communityId: 'club' });
    expect(await left('ben', 'club')).toBe(0);
    const cat = await aPerson(vizzy, 'ben').draw('a cat', { communityId: 'club' });
    expect(cat.images[0]?.tier).toBe('local');
    expect((await aPerson(vizzy, 'ben').draw('a cat')).images[0]?.tier).toBe('huggingface');
  });
});

describe('a second chance', () => {
  const tiersOf = async (creationId: string) => (await vizzy.creations.find(creationId))?.tiers;

  it('replaces what was drawn here by what the service draws now', async () => {
    router.always({ type: 'status', status: 402 });
    const { details } = await aPerson(vizzy).draw('a fox');
    expect(await vizzy.improve(details.creationId)).toEqual({ type: 'not-yet' });
    router.always({ type: 'picture' });
    const improvement = await vizzy.improve(details.creationId);
    if (improvement.type !== 'improved') throw new Error('not improved');
    expect([...improvement.pictures].map(([index, { tier }]) => [index, tier])).toEqual([
      [0, 'huggingface'],
      [1, 'huggingface'],
    ]);
    expect(improvement.pictures.get(0)?.alt).not.toContain('Drawn by Vizzy');
    expect(improvement.note).toBeNull();
    expect(await tiersOf(details.creationId)).toEqual(['huggingface', 'huggingface']);
    expect(await vizzy.improve(details.creationId)).toEqual({ type: 'never' });
    expect(await left('ann')).toBe(2);
  });

  it('asks only for the pictures that need it, and keeps the others', async () => {
    router.answer({ type: 'picture' }, { type: 'status', status: 402 });
    const { details } = await aPerson(vizzy).draw('a fox');
    const before = (await tiersOf(details.creationId)) ?? [];
    expect([...before].sort()).toEqual(['huggingface', 'local']);
    const asked = router.requests.length;
    const improvement = await vizzy.improve(details.creationId);
    expect(improvement.type === 'improved' && [...improvement.pictures.keys()]).toEqual([before.indexOf('local')]);
    expect(router.requests.length - asked).toBe(1);
  });

  it('gives nothing back that was forgotten meanwhile', async () => {
    router.always({ type: 'status', status: 402 });
    const { details } = await aPerson(vizzy).draw('a fox');
    let send = () => {};
    const when = new Promise<void>((resolve) => {
      send = resolve;
    });
    router.always({ type: 'picture', when });
    const asked = router.requests.length;
    const improving = vizzy.improve(details.creationId);
    await router.arrived(asked + 2);
    await vizzy.reset({ userId: 'ann' });
    send();
    expect((await improving).type).toBe('never');
    expect(await tiersOf(details.creationId)).toBeUndefined();
  });
});
