/** Many events at the same moment. */
import { describe, expect, it } from 'vitest';
import { createAcknowledgeFirst } from '../../src/acknowledge-first.ts';
import { acknowledgeFirstTiming } from '../../src/slack/bot.ts';
import { picture } from './open.ts';
import { createSignal } from './signal.ts';
import { aSlack, isDrawn, isQuestion, shareVizzy } from './test-slack.ts';

shareVizzy();

describe.each(['http', 'socket'] as const)('a hundred events at once over %s', (transport) => {
  it('are all acknowledged before any of them is worked on, while a picture is drawn', async () => {
    const { slack, router, general, ann, answer, clock } = await aSlack({ transport });
    const people = Array.from({ length: 100 }, (_, index) => slack.person(`Person ${index}`));
    for (const { user } of people) general.members.add(user.id);
    const castle = createSignal();
    router.always({ ...picture, when: castle.fired });
    const before = router.requests.length;
    const asked = await ann.writes(general, '@Vizzy a castle');
    await router.arrived(before + 1);
    // Work waits for a quiet moment that does not come.
    clock.stop();
    const acknowledged = slack.receipts.length;
    const called = slack.calls.length;
    await Promise.all(people.map((person) => person.runs(general, 'help')));
    expect(slack.receipts.length - acknowledged).toBeGreaterThanOrEqual(100);
    const forThem = slack.calls
      .slice(called)
      .filter(({ given }) => people.some(({ user }) => user.id === given['user']));
    expect(forThem).toEqual([]);
    const isHelped = (person: (typeof people)[number]) =>
      slack.look(general, person).some(({ text }) => text.includes('/vizzy poster'));
    expect(people.filter(isHelped)).toEqual([]);
    clock.go();
    await slack.until(() => people.every(isHelped));
    castle.fire();
    await answer(asked, isDrawn);
  });

  it('are acknowledged whatever they are, though no picture is ever finished', async () => {
    const { slack, router, general, ann, answer } = await aSlack({ transport });
    const asked = await ann.writes(general, '@Vizzy a castle');
    const drawn = await answer(asked, isDrawn);
    const question = await answer(await ann.writes(general, '@Vizzy draw my day'), isQuestion);
    await ann.runs(general, '');
    await slack.until(() => ann.form());
    const never = createSignal();
    router.always({ ...picture, when: never.fired });
    const before = router.requests.length;
    // Each resolves when it is acknowledged.
    await ann.writes(general, '@Vizzy a hen');
    await ann.runs(general, 'an owl');
    await ann.presses(drawn.message, 'Again');
    await ann.presses(question.message, 'Just draw it');
    await ann.submits({ 'What would you like to see?': 'a kite' });
    await router.arrived(before + 8);
    const pictures = () =>
      slack.look(general, ann).filter((seen) => isDrawn(seen) && seen.message !== drawn.message).length;
    expect(pictures()).toBe(0);
    never.fire();
    await slack.until(() => pictures() === 5, 'all five answers');
  });
});

describe('many people at once, on a service and a Slack that stumble', () => {
  it('are each answered once', async () => {
    const { slack, router, general, ann, later } = await aSlack({ transport: 'socket' });
    const people = Array.from({ length: 10 }, (_, index) => slack.person(`Person ${index}`));
    for (const { user } of people) general.members.add(user.id);
    router.answer(
      { type: 'status', status: 500 },
      picture,
      { type: 'drop', when: 'middle' },
      picture,
      { type: 'html' },
      { type: 'drop', when: 'before' },
    );
    for (const on of ['chat.postMessage', 'chat.update', 'files.getUploadURLExternal', 'files.info'])
      for (const fault of [
        { type: 'limited', retryAfter: 1 },
        { type: 'status', status: 503 },
        { type: 'lost' },
      ] as const)
        slack.fail({ on, fault, after: 1 });
    const asked = await Promise.all(
      people.map((person, index) => person.writes(general, `@Vizzy a fox with ${index + 2} tails`)),
    );
    const answers = (at: number) =>
      slack.look(general, ann).filter(({ threadTs, from }) => from === 'Vizzy' && threadTs === asked[at]?.ts);
    await slack.until(() => asked.every((_, at) => answers(at).some(isDrawn)), 'an answer for everybody');
    for (const root of asked.slice(0, 3)) await slack.redeliver(root);
    await later();
    expect(asked.map((_, at) => answers(at).length)).toEqual(asked.map(() => 1));
  });
});

describe('work', () => {
  /** Milliseconds until work begins, when events come in for so many. */
  const waitFor = async (milliseconds: number) => {
    let now = 1000;
    const sleep = async (pause: number) => {
      now += pause;
      if (now < 1000 + milliseconds) acknowledgeFirst.arrived();
    };
    const acknowledgeFirst = createAcknowledgeFirst({ now: () => now, sleep }, acknowledgeFirstTiming);
    acknowledgeFirst.arrived();
    await Promise.all([acknowledgeFirst.settled(), acknowledgeFirst.settled()]);
    return now - 1000;
  };

  it('begins when no event has arrived for a moment, and after a while all the same', async () => {
    expect(await waitFor(0)).toBe(25);
    expect(await waitFor(200)).toBe(200);
    expect(await waitFor(10_000)).toBe(600);
  });
});
