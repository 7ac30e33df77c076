import { fileURLToPath } from 'node:url';
import { stretch } from '@vizzy/core/testing';
import { describe, expect, it } from 'vitest';
import { smallPicture } from '../held-pictures.ts';
import { type Account, openAccount } from './account.ts';
import { openTwoProcesses, type TwoProcesses, takeover } from './in-two-processes.ts';

const ahead = fileURLToPath(new URL('a-minute-ahead.mjs', import.meta.url));

let here: TwoProcesses;
let account: Account;

describe('a clock that is a minute ahead', () => {
  it('in one process neither steals work nor leaves any', async () => {
    here = await openTwoProcesses({ farImports: [ahead] });
    account = openAccount(here);
    // Long enough for a thief.
    here.router.answer({ ...smallPicture, after: stretch(6000) });
    await account.ask();
    await account.balance();
    expect(here.far().printed()).not.toContain("the turn's process died");
    here.router.answer({ type: 'hang' });
    const before = here.router.requests.length;
    await account.ask();
    await here.router.arrived(before + 1);
    await here.killNear();
    await account.balance();
    await here.close();
  });
});

describe('events that both processes hear', () => {
  it('are answered once', async () => {
    // A lease that a busy machine does not lose: who loses it draws anew.
    here = await openTwoProcesses({ isDoubled: true, env: { TAKEOVER_SECONDS: takeover(10) } });
    account = openAccount(here);
    for (let turn = 0; turn < 10; turn += 1) await account.ask();
    await account.balance();
    expect(here.router.requests).toHaveLength(10);
    await here.close();
  });
});
