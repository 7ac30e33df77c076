/** A process of Slack's bot that is killed at every stage; another finishes, in the message that was there. */
import { openRedisServer, openRouterDouble, type RedisServer, type RouterDouble, stretch } from '@vizzy/core/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Channel, Message } from '../../doubles/slack/model.ts';
import type { Person } from '../../doubles/slack/person.ts';
import { openSlackDouble } from '../../doubles/slack/slack-double.ts';
import { createSignal } from '../../slack/signal.ts';
import { type KillableBots, startBots } from '../bots-process.ts';

type Slack = Awaited<ReturnType<typeof openSlackDouble>>;

let redis: RedisServer;
let router: RouterDouble;
let slack: Slack;
let ann: Person;
let general: Channel;
/** The one that hears the request, alone; the other joins before the first is killed. */
let first: KillableBots;
let second: KillableBots | undefined;
const start = () =>
  startBots({
    SLACK_BOT_TOKEN: slack.token,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.url,
    SLACK_MEDIA_HOSTS: '127.0.0.1',
    REDIS_URL: redis.url,
    HF_ENDPOINT_URL: `${router.url}/model`,
    PREVIEW: 'off',
    RATE_LIMIT: 'off',
    TAKEOVER_SECONDS: String(stretch(2)),
    LOG_LEVEL: 'info',
  });

beforeAll(async () => {
  [redis, router, slack] = await Promise.all([
    openRedisServer(),
    openRouterDouble(),
    openSlackDouble({ transport: 'socket' }),
  ]);
  ann = slack.person('Ann');
  general = slack.channel('general', [ann]);
});
afterAll(() => Promise.all([slack.close(), router.close(), redis.close()]));
beforeEach(async () => {
  first = await start();
  router.always({ type: 'picture' });
});
afterEach(async () => {
  await Promise.all([first.kill(), second?.kill()]);
  second = undefined;
});

const answersTo = (root: Message) =>
  slack
    .look(root.channel, ann)
    .filter(({ threadTs, from, message }) => from === 'Vizzy' && (threadTs === root.ts || message === root));

/** One final answer with its two pictures, and nothing else. */
async function balance(root: Message) {
  await slack.until(() => answersTo(root).some(({ buttons }) => buttons.includes('Delete')), 'a final answer');
  // What would come twice comes within this, or the test has looked too early to see it.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(answersTo(root).map(({ pictures, text }) => ({ pictures: pictures.length, text }))).toEqual([
    { pictures: 2, text: expect.stringContaining('fox') },
  ]);
}

describe('a process of Slack’s bot that is killed', () => {
  it('while it draws: another finishes in the very same message', async () => {
    router.answer({ type: 'hang' }, { type: 'hang' });
    const before = router.requests.length;
    const root = await ann.writes(general, '@Vizzy a red fox in the snow');
    await router.arrived(before + 2);
    const progress = await slack.until(() => answersTo(root)[0], 'a first sign');
    second = await start();
    await first.kill();
    await balance(root);
    expect(answersTo(root)[0]?.message).toBe(progress.message);
    expect(second.printed()).toContain("the turn's process died; finishing the turn here");
  });

  it('when one picture of two is there', async () => {
    router.answer({ type: 'picture' }, { type: 'hang' });
    const before = router.requests.length;
    const root = await ann.writes(general, '@Vizzy a red fox in the snow');
    await router.arrived(before + 2);
    await slack.until(() => answersTo(root)[0]?.pictures.length, 'the first picture');
    second = await start();
    await first.kill();
    await balance(root);
  });

  it('while it tells a story: another tells the rest, and no scene comes twice', async () => {
    // The progress and scene 1 go well; the answer about scene 2 is long in coming.
    const word = createSignal();
    const called = slack.calls.length;
    slack.fail({ on: 'chat.postMessage', after: 2, fault: { type: 'slow', when: word.fired } });
    const root = await ann.writes(general, '@Vizzy tell me a story about a brave snail');
    second = await start();
    await slack.until(
      () => slack.calls.slice(called).filter(({ method }) => method === 'chat.postMessage').length >= 3,
      'the second scene on its way',
    );
    await first.kill();
    // Slack does what the dead process asked for, while the other takes over.
    word.fire();
    await slack.until(() => answersTo(root).some(({ buttons }) => buttons.includes('What happens next?')), 'the end');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const scenes = answersTo(root).filter(({ buttons }) => buttons.includes('Redo this scene'));
    expect(scenes.map(({ text }) => text.slice(0, 7))).toEqual(['*1 / 3*', '*2 / 3*', '*3 / 3*']);
    expect(answersTo(root)).toHaveLength(5);
  });

  it('while Redis is away, which comes back from its file', async () => {
    router.answer({ type: 'hang' }, { type: 'hang' });
    const before = router.requests.length;
    const root = await ann.writes(general, '@Vizzy a red fox in the snow');
    await router.arrived(before + 2);
    second = await start();
    await redis.stop();
    await first.kill();
    await redis.start('from-file');
    await balance(root);
  });
});
