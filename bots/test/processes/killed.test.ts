import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seen } from '../doubles/discord/visible-messages.ts';
import { smallPicture } from '../held-pictures.ts';
import { type Account, openAccount } from './account.ts';
import { openTwoProcesses, type TwoProcesses } from './in-two-processes.ts';

let here: TwoProcesses;
let account: Account;
beforeAll(async () => {
  here = await openTwoProcesses();
  account = openAccount(here);
});
afterAll(() => here.close());

/** How often the process that is left has finished what the other began. */
const finished = () => here.far().printed().split("the turn's process died; finishing the turn here").length - 1;

/** How often the near process has said that Redis is away. */
const losses = () => here.near().printed().split('Redis is lost').length - 1;

describe('two processes of the bots', () => {
  it('finish for each other: one is killed while it draws, the other answers in the very same message', async () => {
    here.router.answer({ type: 'hang' });
    const before = here.router.requests.length;
    await account.ask();
    await here.router.arrived(before + 1);
    const begun = here.answers().at(-1)?.id;
    await here.killNear();
    await account.balance();
    expect(here.answers().at(-1)?.id).toBe(begun);
    expect(finished()).toBe(1);
    await here.restartNear();
  });

  it('end what they have begun when they are told to stop', async () => {
    const release = here.hold();
    const before = here.router.requests.length;
    const finishedBefore = finished();
    await account.ask();
    await here.router.arrived(before + 1);
    const stopped = here.stopNear();
    await here.near().prints('letting running turns finish');
    release();
    expect(await stopped).toBe(0);
    await account.balance();
    expect(finished()).toBe(finishedBefore);
    await here.restartNear();
  });

  it('draw on when Redis is restarted, and forget nothing that was accepted', async () => {
    const release = here.hold();
    const before = here.router.requests.length;
    await account.ask();
    await here.router.arrived(before + 1);
    const [returns, lost] = [here.returns(), losses()];
    await here.redis.stop();
    await here.near().prints('Redis is lost', lost + 1);
    release();
    await here.redis.start('from-file');
    await here.returned(returns + 1);
    await account.balance();
  });

  it('say that it cannot be done now while Redis is away, and do it when it is back', async () => {
    const returns = here.returns();
    await here.redis.stop();
    const deed = await here.ada.runs(here.general, 'vizzy create', { prompt: 'a cat', count: 1 });
    // Redis is not started before this was said.
    const told = await here.double.until(() => deed.original && seen(here.double.world, deed.original).text);
    expect(told).toContain('try again in a moment');
    await here.redis.start('from-file');
    await here.returned(returns + 1);
    const again = await here.ada.runs(here.general, 'vizzy create', { prompt: 'a cat', count: 1 });
    const picture = await here.double.until(
      () => again.original && seen(here.double.world, again.original).pictures[0],
    );
    expect(picture.width).toBe(smallPicture.side);
  });
});
