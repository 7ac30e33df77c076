/** What people and managers learn of the picture services on Slack. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { tellingVizzy, toldOfTwo, unfinishedPicture } from '../telling-vizzy.ts';
import { openShared, openSlack } from './open.ts';
import { aSlack, followConversations, isDrawn, shareVizzy, type TestSlack } from './test-slack.ts';

shareVizzy();

const aManager = ({ slack, general }: TestSlack) => {
  const boss = slack.person('Boss', { isAdmin: true });
  general.members.add(boss.user.id);
  return boss;
};

const count = /Pictures from services today: \d+ by 127\.0\.0\.1:\d+ \(Hugging Face\), [\d.]+ s in all/;

describe('managers', () => {
  it('see in settings and on their home what services drew today; other people do not', async () => {
    const told = await aSlack();
    const { ann, general, slack, answer } = told;
    await answer(await ann.writes(general, '@Vizzy a fox'), isDrawn);
    const boss = aManager(told);
    await boss.runs(general, 'settings');
    const form = await slack.until(() => boss.form());
    expect(JSON.stringify(form.blocks)).toMatch(count);
    await boss.opens('home');
    const home = slack.read(await slack.until(() => boss.home())).text;
    expect(home).toMatch(count);
    expect(home).toContain('In the last 31 days');
    await ann.opens('home');
    expect(slack.read(await slack.until(() => ann.home())).text).not.toContain('Pictures from services');
  });

  it('read in the doctor’s report why a service fails, who it is and when, and what to do', async () => {
    const told = await aSlack();
    const { router, ann, general, answer, whisper } = told;
    router.always({ type: 'status', status: 402 });
    await answer(await ann.writes(general, '@Vizzy a fox'), isDrawn);
    const boss = aManager(told);
    await boss.runs(general, 'doctor');
    const { text } = await whisper(boss);
    expect(text).toMatch(/:warning: huggingface: .*out-of-credits .*at 127\.0\.0\.1:\d+, 20\d\d-\d\d-\d\dT/);
    expect(text).toContain('The account has nothing left to pay with. Buy credits at the provider');
    expect(text).toContain('• store: ok');
  });
});

it('people read in the message which reason it was', async () => {
  const { router, ann, general, answer } = await aSlack();
  router.always({ type: 'status', status: 401 });
  const drawn = await answer(await ann.writes(general, '@Vizzy a fox'), isDrawn);
  expect(drawn.text).toContain('The picture service did not accept my key, so I drew this myself.');
});

it('people see how far the service is, and its unfinished picture', async () => {
  const shared = await openShared();
  const telling = tellingVizzy(shared.vizzy);
  const opened = await openSlack({ shared: { vizzy: telling.vizzy, router: shared.router } });
  onTestFinished(async () => {
    await opened.close();
    await shared.close();
  });
  const { ann, general, answer } = followConversations(opened);
  const asked = await ann.writes(general, '@Vizzy a fox');
  await telling.begun;
  telling.tell(toldOfTwo({ tier: 'horde', queuePosition: 4, waitSeconds: 40 }));
  const queued = '3 before it in the picture service’s queue, about 40 s';
  await answer(asked, ({ text }) => text.includes(queued));
  telling.tell(await unfinishedPicture());
  telling.tell(toldOfTwo({ tier: 'webui', fraction: 0.427 }));
  const half = await answer(asked, ({ pictures }) => pictures.length === 1);
  expect(half.pictures[0]?.alt).toBe('half a fox');
  expect(half.text).toContain('this is what the picture service has so far');
  telling.draw();
  const drawn = await answer(asked, isDrawn);
  expect(drawn.text).not.toContain('so far');
  expect(drawn.pictures).toHaveLength(2);
});
