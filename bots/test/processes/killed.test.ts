import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { seen } from '../doubles/discord/seeing.ts';
import { type Account, openAccount } from './account.ts';
import { openTwoProcesses, type TwoProcesses } from './in-two-processes.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let here: TwoProcesses;
let account: Account;
beforeAll(async () => {
  here = await openTwoProcesses();
  account = openAccount(here);
});
afterAll(() => here.close());

const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('two processes of the bots', () => {
  it('finish for each other: one is killed while it draws, the other answers in the very same message', async () => {
    here.router.answer({ type: 'hang' });
    await account.ask();
    await here.router.arrived(1);
    const before = here.answers().at(-1)?.id;
    await here.killNear();
    await account.balance();
    expect(here.answers().at(-1)?.id).toBe(before);
    expect(here.far().printed()).toContain('finishing a turn that its process left behind');
    await here.restartNear();
  });

  it('end what they have begun when they are told to stop', async () => {
    here.router.answer({ type: 'picture', after: 1500 });
    const before = here.router.requests.length;
    await account.ask();
    await here.router.arrived(before + 1);
    expect(await here.near().stop()).toBe(0);
    await account.balance();
    expect(here.far().printed().split('left behind').length).toBe(2);
    await here.restartNear();
  });

  it('draw on when Redis is restarted, and forget nothing that was accepted', async () => {
    here.router.answer({ type: 'picture', after: 1500 });
    const before = here.router.requests.length;
    await account.ask();
    await here.router.arrived(before + 1);
    await here.redis.stop();
    await moment(2500);
    await here.redis.start('from-file');
    await account.balance();
  });

  it('say within two seconds that it cannot be done now while Redis is away, and do it when it is back', async () => {
    const before = here.returns();
    await here.redis.stop();
    const deed = await here.ada.runs(here.general, 'vizzy create', { prompt: 'a cat', count: 1 });
    const start = performance.now();
    const told = await here.double.until(() => deed.original && seen(here.double.world, deed.original).text);
    expect(told).toContain('try again in a moment');
    expect(performance.now() - start).toBeLessThan(2000);
    await here.redis.start('from-file');
    while (here.returns() === before) await moment(50);
    const again = await here.ada.runs(here.general, 'vizzy create', { prompt: 'a cat', count: 1 });
    const picture = await here.double.until(
      () => again.original && seen(here.double.world, again.original).pictures[0],
    );
    expect(picture.width).toBeGreaterThan(0);
  });
});
