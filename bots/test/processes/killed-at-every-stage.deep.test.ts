import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Account, openAccount } from './account.ts';
import { openTwoProcesses, type TwoProcesses } from './in-two-processes.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let here: TwoProcesses;
let account: Account;

describe('a process that is killed', () => {
  beforeAll(async () => {
    here = await openTwoProcesses();
    account = openAccount(here);
  });
  afterAll(() => here.close());

  /** Requests that the picture service has had so far. */
  const asked = () => here.router.requests.length;

  it('once it has accepted, before anything else', async () => {
    here.router.answer({ type: 'hang' });
    const before = asked();
    await account.ask();
    // The first thing after accepting is to draw.
    await here.router.arrived(before + 1);
    await here.killNear();
    await account.balance();
    await here.restartNear();
  });

  it('while it draws the second time', async () => {
    here.router.answer({ type: 'status', status: 503 }, { type: 'hang' });
    const before = asked();
    await account.ask();
    await here.router.arrived(before + 2);
    await here.killNear();
    await account.balance();
    await here.restartNear();
  });

  it('while it uploads', async () => {
    here.router.answer({ type: 'picture', after: 400 });
    await account.ask();
    await moment(300);
    here.double.fail({ on: /^PATCH .*messages/, fault: { type: 'slow', after: 1500 } });
    await moment(900);
    await here.killNear();
    await account.balance();
    await here.restartNear();
  });

  it('while it replies: the picture is there, and its process has not heard so', async () => {
    here.double.fail({ on: /^POST .*threads/, fault: { type: 'slow', after: 5000 } });
    await account.ask();
    await here.double.until(() => here.answers().at(-1)?.pictures.length);
    await here.killNear();
    await account.balance();
    await here.restartNear();
  });

  it('or sleeps for longer than its lease, paints over nothing when it wakes', async () => {
    here.router.answer({ type: 'picture', after: 3000 });
    const before = asked();
    await account.ask();
    await here.router.arrived(before + 1);
    here.near().sleep();
    await account.balance();
    here.near().wake();
    await moment(5000);
    await account.balance();
    // It is as good as ever.
    await account.ask();
    await account.balance();
  });

  it.each(['far', 'near'])('together with all its turns, ten of them, which the %s one finishes', async (who) => {
    here.router.always({ type: 'picture', after: 3000 });
    for (let turn = 0; turn < 10; turn += 1) await account.ask();
    // Discord has been told first; that they are accepted takes some milliseconds more.
    await moment(500);
    if (who === 'near') {
      // Both go; the near one alone comes back.
      await Promise.all([here.killNear(), here.restartFar([])]);
      await here.restartNear();
    } else await here.killNear();
    here.router.always({ type: 'picture' });
    await account.balance();
    if (who === 'far') await here.restartNear();
  });

  // Last: its page has other pictures than the account asks for.
  it('while it tells a story: no scene comes twice', async () => {
    here.double.fail({ on: /^POST \/channels\/\d+\/messages$/, after: 1, fault: { type: 'slow', after: 3000 } });
    const before = here.answers().length;
    await here.ada.runs(here.general, 'vizzy story', { prompt: 'a story about a brave snail' });
    const page = await here.double.until(() => here.double.messages(here.general, here.ada)[before]);
    const scenes = () =>
      here.double.world.channels.has(page.id) ? here.double.look(here.double.threadAt(page), here.ada) : [];
    await here.double.until(() => scenes().length > 0, 'the first scene');
    await here.killNear();
    await here.double.until(() => scenes().length >= 3, 'the last scene');
    await moment(3000);
    expect(scenes().map(({ text }) => text.slice(0, 9))).toEqual(['**1 / 3**', '**2 / 3**', '**3 / 3**']);
  });
});
