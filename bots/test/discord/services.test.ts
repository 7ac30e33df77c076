/** What people and managers learn of the picture services on Discord. */
import { silentLogger } from '@vizzy/core';
import { patience } from '@vizzy/core/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { permission } from '../doubles/discord/permissions.ts';
import { tellingVizzy, toldOfTwo, unfinishedPicture } from '../telling-vizzy.ts';
import { openInDiscord, openServed } from './in-discord.ts';
import { shareVizzy } from './test-discord.ts';

const aDiscord = shareVizzy();

type Here = Awaited<ReturnType<typeof aDiscord>>;

const aManager = ({ double, guild }: Here) => double.person('grace', { in: guild, may: permission.manageGuild });

describe('managers', () => {
  it('see on the panel what services drew today and lately, also after a change', async () => {
    const here = await aDiscord();
    const { double, general, ada, answerTo, see } = here;
    await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'a fox', count: 2 }));
    const grace = aManager(here);
    const panel = await answerTo(await grace.runs(general, 'vizzy settings'));
    expect(see(panel).text).toMatch(
      /Pictures from services today: \d+ by 127\.0\.0\.1:\d+ \(Hugging Face\), [\d.]+ s in all/,
    );
    expect(see(panel).text).toMatch(/In the last 31 days: \d+\./);
    await grace.chooses(panel, 'Art');
    await double.until(() => see(panel).text.includes('point to none:** Art'));
    expect(see(panel).text).toContain('Pictures from services today');
  });

  it('read in the doctor’s report why a service fails, who it is and when, and what to do', async () => {
    const here = await aDiscord();
    const { general, ada, answerTo, see, router } = here;
    router?.always({ type: 'status', status: 402 });
    await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'a fox', count: 1 }));
    const report = see(await answerTo(await aManager(here).runs(general, 'vizzy doctor'))).text;
    expect(report).toMatch(/⚠️ huggingface: .*out-of-credits .*at 127\.0\.0\.1:\d+, 20\d\d-\d\d-\d\dT/);
    expect(report).toContain('-# The account has nothing left to pay with. Buy credits at the provider');
    expect(report).toContain('✅ store: ok');
  });

  it('see no count where no service is set up', async () => {
    const here = await aDiscord({ drawsItself: true });
    const panel = await here.answerTo(await aManager(here).runs(here.general, 'vizzy settings'));
    expect(here.see(panel).text).not.toContain('Pictures from services');
  });
});

it('people read in the message which reason it was', async () => {
  const { general, ada, answerTo, see, router } = await aDiscord();
  router?.always({ type: 'status', status: 401 });
  const message = await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'a fox', count: 1 }));
  expect(see(message).text).toContain('The picture service did not accept my key, so I drew this myself.');
});

it('people see how far the service is, and its unfinished picture, in few edits', async () => {
  const { vizzy, router } = await openServed(true, {}, silentLogger);
  const telling = tellingVizzy(vizzy);
  const here = await openInDiscord({
    served: { vizzy: telling.vizzy, router },
    double: { timeToAnswer: patience.test },
  });
  onTestFinished(async () => {
    await here.close();
    await vizzy.close(AbortSignal.timeout(2000));
    await router?.close();
  });
  const { double, general, ada, see } = here;
  const deed = await ada.runs(general, 'vizzy create', { prompt: 'a fox', count: 2 });
  const message = await double.until(() => deed.original);
  await telling.begun;
  telling.tell(toldOfTwo({ tier: 'horde', queuePosition: 4, waitSeconds: 40 }));
  await double.until(() => see(message).text.includes('3 before it in the picture service’s queue, about 40 s'));
  telling.tell(toldOfTwo(undefined));
  await double.until(() => see(message).text.endsWith('Drawing …'));
  const before = message.looks.length;
  telling.tell(await unfinishedPicture());
  for (let percent = 1; percent < 100; percent += 1)
    telling.tell(toldOfTwo({ tier: 'webui', fraction: percent / 100 }));
  await double.until(() => see(message).text.includes('Drawing 1 of 2 · 1 %'));
  expect(see(message).text).toContain('this is what the picture service has so far');
  expect(see(message).pictures.map(({ alt }) => alt)).toEqual(['half a fox']);
  expect(message.looks.length - before).toBeLessThan(4);
  telling.draw();
  await double.until(() => see(message).pictures.length === 2 && !see(message).text.includes('%'));
});
