import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallPicture } from '../held-pictures.ts';
import { type Account, openAccount } from './account.ts';
import { openTwoProcesses, type TwoProcesses } from './in-two-processes.ts';

/** Something that happens when it is let go. */
function gate(): { readonly opens: Promise<void>; open(): void } {
  let open = () => {};
  const opens = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opens, open: () => open() };
}

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
    const release = here.hold();
    const before = asked();
    await account.ask();
    await here.router.arrived(before + 1);
    await here.double.until(() => here.answers().at(-1)?.text.includes('Drawing'), 'that it draws');
    here.double.fail({ on: /^PATCH .*messages/, fault: { type: 'held', until: new Promise(() => {}) } });
    const held = here.double.held();
    release();
    await here.double.until(() => here.double.held() > held, 'an upload');
    await here.killNear();
    await account.balance();
    await here.restartNear();
  });

  it('while it replies: the picture is there, and its process has not heard so', async () => {
    const { opens, open } = gate();
    here.double.fail({ on: /^POST .*threads/, fault: { type: 'held', until: opens } });
    const held = here.double.held();
    await account.ask();
    await here.double.until(() => here.double.held() > held && here.answers().at(-1)?.pictures.length);
    await here.killNear();
    open();
    await account.balance();
    await here.restartNear();
  });

  it('or sleeps for longer than its lease, paints over nothing when it wakes', async () => {
    const { opens, open } = gate();
    here.router.answer({ ...smallPicture, when: opens });
    const before = asked();
    await account.ask();
    await here.router.arrived(before + 1);
    here.sleepNear();
    await account.balance();
    here.wakeNear();
    open();
    await account.balance();
    // It is as good as ever, and by the time that this is drawn it has had what it slept for.
    await account.ask();
    await account.balance();
  });

  it.each(['far', 'near'])('together with all its turns, ten of them, which the %s one finishes', async (who) => {
    const release = here.hold();
    for (let turn = 0; turn < 10; turn += 1) await account.ask();
    // Discord has been told first; what is shown after that is of turns that were accepted.
    await here.double.until(() => here.answers().every(({ isThinking }) => !isThinking), 'ten turns under way');
    if (who === 'near') {
      // Both go; the near one alone comes back.
      await Promise.all([here.killNear(), here.restartFar([])]);
      await here.restartNear();
    } else await here.killNear();
    release();
    await account.balance();
    if (who === 'far') await here.restartNear();
  });

  // Last: its page has other pictures than the account asks for.
  it('while it tells a story: no scene comes twice', async () => {
    const { opens, open } = gate();
    here.double.fail({ on: /^POST \/channels\/\d+\/messages$/, after: 1, fault: { type: 'held', until: opens } });
    const held = here.double.held();
    const before = here.answers().length;
    await here.ada.runs(here.general, 'vizzy story', { prompt: 'a story about a brave snail' });
    const page = await here.double.until(() => here.double.messages(here.general, here.ada)[before]);
    const scenes = () =>
      here.double.world.channels.has(page.id) ? here.double.look(here.double.threadAt(page), here.ada) : [];
    await here.double.until(() => scenes().length > 0 && here.double.held() > held, 'the second scene on its way');
    await here.killNear();
    open();
    await here.double.until(() => scenes().length >= 3, 'the last scene');
    await here.allAnswer();
    expect(scenes().map(({ text }) => text.slice(0, 9))).toEqual(['**1 / 3**', '**2 / 3**', '**3 / 3**']);
  });
});
