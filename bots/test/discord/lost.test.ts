/** A process that dies between its first answer and accepting the turn. */
import { silentLogger, type TurnJob } from '@vizzy/core';
import { patience, samplePicture } from '@vizzy/core/testing';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { reportLostRequest } from '../../src/lost-request-watchdog.ts';
import { openInDiscord, openServed, type Served } from './in-discord.ts';

let served: Served;
beforeAll(async () => {
  served = await openServed(true, {}, silentLogger);
});
afterAll(async () => {
  await served.vizzy.close(AbortSignal.timeout(300));
  await served.router?.close();
});

/** Discord, with a store that outlives a process: what is scheduled is at hand, as it travels. */
async function withStore() {
  const later: TurnJob[] = [];
  const schedule = async (job: TurnJob) => {
    if (JSON.stringify(job.data).includes('pledge')) later.push(JSON.parse(JSON.stringify(job)));
    return true;
  };
  const { vizzy, router } = served;
  const lasting = { vizzy: { ...vizzy, jobs: { ...vizzy.jobs, schedule } }, router };
  const here = await openInDiscord({ served: lasting, double: { timeToAnswer: patience.test, haste: 10 } });
  onTestFinished(() => here.close());
  /** What another process does with it when its time has come. */
  const settle = async () => {
    const open = here.opens.at(-1);
    const job = later.at(-1);
    if (!open || !job) throw new Error('nothing was scheduled, or nobody opens anything');
    await reportLostRequest(job, open, { vizzy, logger: silentLogger });
  };
  return { ...here, settle };
}

/** Its picture never arrives. */
const forEver = new Promise<never>(() => {});

const said = 'That got lost before I could begin. Please ask me again.';

describe('a request whose process dies before it could begin', () => {
  it('is said to have got lost, in the message that was thinking', async () => {
    const { double, general, ada, bot, another, settle, see } = await withStore();
    double.fail({ on: /^GET \/attachments/, fault: { type: 'held', until: forEver } });
    const image = { name: 'cat.jpg', bytes: await samplePicture('jpeg', 200) };
    const deed = await ada.runs(general, 'vizzy transform', { prompt: 'as a sketch', image });
    const message = await double.until(() => deed.original);
    await bot.stop();
    await another();
    await settle();
    expect(see(message)).toMatchObject({ text: said, isThinking: false });
    expect(double.look(general, ada)).toHaveLength(1);
  });

  it('and that was written as a message, likewise', async () => {
    const { double, ada, bot, another, settle, see } = await withStore();
    double.fail({ on: /^GET \/attachments/, fault: { type: 'held', until: forEver } });
    const files = [{ name: 'cat.jpg', bytes: await samplePicture('jpeg', 200) }];
    await ada.writes(ada.direct(), 'as a sketch', { files });
    const message = await double.until(() => double.messages(ada.direct(), ada)[1]);
    await bot.stop();
    await another();
    await settle();
    expect(see(message).text).toBe(said);
    expect(double.look(ada.direct(), ada)).toHaveLength(2);
  });

  it('is not said of one that was answered', async () => {
    const { general, ada, answerTo, settle, see } = await withStore();
    const message = await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'a fox', count: 1 }));
    const before = see(message);
    await settle();
    expect(see(message)).toEqual(before);
    expect(before.pictures).toHaveLength(1);
  });
});
