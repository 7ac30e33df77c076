import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { type Account, openAccount } from './account.ts';
import { openTwoProcesses, type TwoProcesses } from './in-two-processes.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const ahead = fileURLToPath(new URL('a-minute-ahead.mjs', import.meta.url));

let here: TwoProcesses;
let account: Account;

describe('a clock that is a minute ahead', () => {
  it('in one process neither steals work nor leaves any', async () => {
    here = await openTwoProcesses({ farImports: [ahead] });
    account = openAccount(here);
    here.router.answer({ type: 'picture', after: 6000 });
    await account.ask();
    await account.balance();
    expect(here.far().printed()).not.toContain('left behind');
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
    here = await openTwoProcesses({ isDoubled: true, env: { TAKEOVER_SECONDS: '10' } });
    account = openAccount(here);
    for (let turn = 0; turn < 10; turn += 1) await account.ask();
    await account.balance();
    expect(here.router.requests).toHaveLength(10);
    await here.close();
  });
});
