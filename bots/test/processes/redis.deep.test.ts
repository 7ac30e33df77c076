import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Account, openAccount } from './account.ts';
import { openTwoProcesses, type TwoProcesses } from './in-two-processes.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let here: TwoProcesses;
let account: Account;

describe('Redis', () => {
  beforeAll(async () => {
    here = await openTwoProcesses();
    account = openAccount(here);
  });
  afterAll(() => here.close());

  const ask = async (after: number) => {
    here.router.answer({ type: 'picture', after });
    const before = here.router.requests.length;
    await account.ask();
    await here.router.arrived(before + 1);
  };

  it('stopped for ten seconds', async () => {
    await ask(2000);
    await here.redis.stop();
    await moment(10_000);
    await here.redis.start('from-file');
    await account.balance();
  });

  it('paused for ten seconds', async () => {
    await ask(2000);
    here.redis.pause();
    await moment(10_000);
    here.redis.resume();
    await account.balance();
  });

  it('restarted empty', async () => {
    await ask(1500);
    await here.redis.stop();
    await here.redis.start('empty');
    await account.balance();
  });

  it('stopped, and the process killed while it is away', async () => {
    await ask(20_000);
    await moment(1200);
    await here.redis.stop();
    await here.killNear();
    await moment(1000);
    await here.redis.start('from-file');
    await account.balance();
    await here.restartNear();
  });

  it('restarted ten times, whatever is just being done', async () => {
    here.router.answer({ type: 'picture' });
    const before = here.answers().length;
    for (let round = 0; round < 10; round += 1) {
      const returns = here.returns();
      await here.redis.stop();
      await here.redis.start('from-file');
      while (here.returns() === returns) await moment(20);
      await here.ada.runs(here.general, 'vizzy create', { prompt: 'a cat', count: 1 });
      // Each time at another point of the turn.
      await moment(round * 40);
    }
    const answers = (await here.settled(before + 10)).slice(before);
    // What was cut off before it was accepted is refused; everything else is drawn.
    for (const { pictures, text } of answers)
      expect(pictures.length === 1 || text.includes('try again in a moment'), text).toBe(true);
    expect(answers.at(-1)?.pictures).toHaveLength(1);
  });
});
