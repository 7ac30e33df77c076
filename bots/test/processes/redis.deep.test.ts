import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallPicture } from '../held-pictures.ts';
import { type Account, openAccount } from './account.ts';
import { openTwoProcesses, type TwoProcesses } from './in-two-processes.ts';

const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let here: TwoProcesses;
let account: Account;

describe('Redis', () => {
  beforeAll(async () => {
    here = await openTwoProcesses();
    account = openAccount(here);
  });
  afterAll(() => here.close());

  /** Asks for a picture that is drawn when what is returned is called. */
  const ask = async () => {
    let draw = () => {};
    const when = new Promise<void>((resolve) => {
      draw = resolve;
    });
    here.router.answer({ ...smallPicture, when });
    const before = here.router.requests.length;
    await account.ask();
    await here.router.arrived(before + 1);
    return draw;
  };

  it('stopped for ten seconds', async () => {
    const draw = await ask();
    await here.redis.stop();
    draw();
    await moment(10_000);
    await here.redis.start('from-file');
    await account.balance();
  });

  it('paused for ten seconds', async () => {
    const draw = await ask();
    here.redis.pause();
    draw();
    await moment(10_000);
    here.redis.resume();
    await account.balance();
  });

  it('restarted empty', async () => {
    const draw = await ask();
    await here.redis.stop();
    await here.redis.start('empty');
    draw();
    await account.balance();
  });

  it('stopped, and the process killed while it is away', async () => {
    await ask();
    await here.double.until(() => here.answers().at(-1)?.text.includes('Drawing'), 'that it draws');
    const lost = here.near().printed().split('Redis is lost').length - 1;
    await here.redis.stop();
    await here.near().prints('Redis is lost', lost + 1);
    await here.killNear();
    await here.redis.start('from-file');
    await account.balance();
    await here.restartNear();
  });

  it('restarted ten times, whatever is just being done', async () => {
    const before = here.answers().length;
    for (let round = 0; round < 10; round += 1) {
      const returns = here.returns();
      await here.redis.stop();
      await here.redis.start('from-file');
      await here.returned(returns + 1);
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
