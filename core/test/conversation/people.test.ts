import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualSettings, type Vizzy } from '../../src/index.ts';
import type { FakeClock } from '../../src/testing/index.ts';
import { aPerson, aVizzy } from './a-vizzy.ts';

let vizzy: Vizzy;
let clock: FakeClock;
beforeAll(async () => {
  ({ vizzy, clock } = await aVizzy());
});
afterAll(() => vizzy.close());

describe('a person', () => {
  it('is awaited while a question is open', async () => {
    const scope = { userId: 'ann', conversationId: 'kitchen' };
    const ann = aPerson(vizzy);
    expect(await vizzy.people.isAwaited(scope)).toBe(false);
    await ann.say('Draw my day');
    expect(await vizzy.people.isAwaited(scope)).toBe(true);
    expect(await vizzy.people.isAwaited({ ...scope, conversationId: 'garden' })).toBe(false);
    clock.advance(31 * 60_000);
    expect(await vizzy.people.isAwaited(scope)).toBe(false);
  });

  it('chooses a favourite style and a mood, sees them, and takes them back', async () => {
    const ben = aPerson(vizzy, 'ben');
    await vizzy.people.choose('ben', { style: 'Watercolour', mood: 'calm' });
    expect(await vizzy.people.profile('ben')).toMatchObject({ preferences: { style: 'watercolor' }, mood: 'calm' });
    const lake = await ben.draw('a lake');
    expect(lake.details.style).toBe('watercolor');
    expect(lake.details.mood).toBe('calm and relaxed');
    await vizzy.people.choose('ben', { style: null, mood: null });
    expect(await vizzy.people.profile('ben')).toMatchObject({ preferences: { themes: [] }, mood: null, creations: 1 });
  });

  it('hears that a word is no style or mood', async () => {
    await expect(vizzy.people.choose('ben', { style: 'flurble' })).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(vizzy.people.choose('ben', { mood: 'flurble' })).rejects.toThrow(/no mood that I know/);
  });
});

describe('a community', () => {
  it('starts with what is usual, and keeps what managers change', async () => {
    expect(await vizzy.communities.load('club')).toEqual(usualSettings);
    await vizzy.communities.change('club', { places: ['a', 'b'] });
    await vizzy.communities.change('club', { defaultMode: 'art' });
    expect(await vizzy.communities.load('club')).toEqual({ ...usualSettings, places: ['a', 'b'], defaultMode: 'art' });
    expect(await vizzy.communities.load('other club')).toEqual(usualSettings);
  });

  it('draws in its own mode what points to none, and in the chosen or named one otherwise', async () => {
    await vizzy.communities.change('artists', { defaultMode: 'art' });
    const cat = aPerson(vizzy, 'cat');
    const inClub = { communityId: 'artists' };
    expect((await cat.draw('a lake', inClub)).details.mode).toBe('art');
    expect((await cat.draw('a poster of a lake', inClub)).details.mode).toBe('poster');
    expect((await cat.draw('a lake', { ...inClub, mode: 'personal' })).details.mode).toBe('personal');
    expect((await cat.draw('a pond')).details.mode).toBe('personal');
  });
});

describe('what is not drawn', () => {
  it('is declined by the level of the community, and a question goes on waiting', async () => {
    await vizzy.communities.change('school', { contentFilter: 'strict' });
    const dan = aPerson(vizzy, 'dan');
    await dan.say('Draw my day');
    const declined = await dan.say('blood everywhere', { communityId: 'school' });
    expect(declined.type === 'question' && declined.text).toContain('the rule about violence');
    expect((await dan.draw('It was calm')).details.promptUsed).toContain('Draw my day. The mood is calm');
    expect((await dan.draw('a knight covered in blood')).images).toHaveLength(2);
  });
});

it('an event is claimed once, however many ask at the same time', async () => {
  const claims = await Promise.all(Array.from({ length: 20 }, () => vizzy.deduplicate('event 1')));
  expect(claims.filter(Boolean)).toHaveLength(1);
  expect(await vizzy.deduplicate('event 2')).toBe(true);
});

it('who is blocked by the operator gets nothing, and everybody else does', async () => {
  const guarded = await aVizzy({ BLOCKED_USERS: 'mallory, trudy' });
  await expect(aPerson(guarded.vizzy, 'mallory').say('a fox')).rejects.toMatchObject({ code: 'blocked' });
  expect((await aPerson(guarded.vizzy, 'ann').say('hello')).type).toBe('question');
  await guarded.vizzy.close();
});
