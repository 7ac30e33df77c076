/** Conversations in Slack, as the people in them see them; by signed requests and by socket. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSlack } from './open.ts';
import { expectPeace, followConversations, isDrawn, isQuestion, type TestSlack } from './test-slack.ts';

describe.each(['http', 'socket'] as const)('Vizzy in Slack over %s', (transport) => {
  let told: TestSlack;
  beforeAll(async () => {
    told = followConversations(await openSlack({ transport }));
  });
  afterAll(() => told.close());
  afterEach(() => expectPeace(told));

  it('asks once, then draws what was answered in the thread', async () => {
    const { slack, ann, general, answer } = told;
    const asked = await ann.writes(general, '@Vizzy draw my day');
    const question = await answer(asked, isQuestion);
    expect(question.buttons).toEqual(expect.arrayContaining(['Just draw it', 'Say it in my own words']));
    expect(question.pings).toEqual([]);
    await ann.writes(general, 'it was dull and I needed motivation', { thread: asked });
    const drawn = await answer(asked, isDrawn);
    expect(drawn.text).toContain('dull and unmotivated · for @Ann');
    expect(drawn.pictures.map(({ alt, isBroken, file }) => [alt.length > 20, isBroken, file.width])).toEqual([
      [true, false, 256],
      [true, false, 256],
    ]);
    expect(drawn.buttons).toEqual(expect.arrayContaining(['Again', 'Brighter', 'Warmer', 'Why?', 'Delete']));
    expect(drawn.choices).toContain('Picture 2: Enlarge');
    await slack.until(() => slack.workspace.statuses.size === 0, 'the end of the status');
  });

  it('goes on in the thread without being named, but only for who asked', async () => {
    const { ann, bob, general, answer, thread, slack } = told;
    const asked = await ann.writes(general, '@Vizzy a fox in the snow');
    await answer(asked, isDrawn);
    await bob.writes(general, 'oh that is nice', { thread: asked });
    await ann.writes(general, '@Bob look at this', { thread: asked });
    await ann.writes(general, 'same but at night', { thread: asked });
    await slack.until(() => thread(asked).filter(isDrawn).length === 2);
    expect(thread(asked).filter(isDrawn)[1]?.text.toLowerCase()).toContain('night');
  });

  it('lets somebody else join by its name, without taking over a question', async () => {
    const { ann, bob, general, answer, slack, thread } = told;
    const asked = await ann.writes(general, '@Vizzy draw my week');
    await answer(asked, isQuestion);
    await bob.writes(general, '@Vizzy a boat on a lake', { thread: asked });
    const boat = await answer(asked, isDrawn);
    expect(boat.text).toContain('for @Bob');
    await ann.writes(general, 'it was calm', { thread: asked });
    await slack.until(() => thread(asked).filter(isDrawn).length === 2);
    expect(thread(asked).filter(isDrawn)[1]?.text).toContain('calm and relaxed · for @Ann');
  });

  it('keeps to itself in channels where nobody asks', async () => {
    const { slack, later } = told;
    const [cyd, dan] = [slack.person('Cyd'), slack.person('Dan')];
    const kitchen = slack.channel('kitchen', [cyd, dan]);
    const chat = await cyd.writes(kitchen, 'lunch?');
    await dan.writes(kitchen, 'draw my day', { thread: chat });
    await later();
    const about = [kitchen.id, cyd.user.id, dan.user.id];
    expect(
      slack.calls.filter(({ given }) => Object.values(given).some((value) => about.includes(String(value)))),
    ).toEqual([]);
  });

  it('answers in direct messages wherever the answer is typed', async () => {
    const { slack, answer } = told;
    const eve = slack.person('Eve');
    const direct = eve.direct();
    const asked = await eve.writes(direct, 'draw my day');
    await answer(asked, isQuestion, eve);
    const typed = await eve.writes(direct, 'it was happy');
    const drawn = await answer(typed, isDrawn, eve);
    expect(drawn.text).toContain('happy and joyful');
    expect(drawn.text).not.toContain('@Eve');
    await eve.writes(direct, 'brighter', { thread: typed });
    await slack.until(() => slack.look(direct, eve).filter(isDrawn).length === 2);
    expect(slack.workspace.statusHistory.length).toBeGreaterThan(0);
    await slack.until(() => slack.workspace.statuses.size === 0, 'the end of the status');
  });

  it('answers one message once, however often Slack tells of it', async () => {
    const { slack, ann, general, answer, thread, later } = told;
    const asked = await ann.writes(general, '@Vizzy a red barn');
    await answer(asked, isDrawn);
    await slack.redeliver(asked);
    await slack.redeliver(asked, 'http_error');
    await later();
    expect(thread(asked).filter(isDrawn)).toHaveLength(1);
  });

  it('reads what people typed as they typed it, and pings nobody', async () => {
    const { ann, general, answer, slack } = told;
    const asked = await ann.writes(
      general,
      '@Vizzy a sign with <Tom & Jerry> @channel *bold* https://example.com/cat.png',
    );
    const drawn = await answer(asked, isDrawn);
    expect(drawn.text.replaceAll('\u2060', '')).toContain('Tom & Jerry');
    expect(drawn.pings).toEqual(['Ann']);
    expect(drawn.unfurled).toEqual([]);
    const prompt = (
      await told.vizzy.creations.recent(`slack:${slack.workspace.teamId}:${ann.user.id}`, { limit: 1 })
    )[0];
    expect(prompt?.brief.request).toContain('Tom & Jerry');
    expect(prompt?.brief.request).not.toMatch(/[<>*]|example/);
    expect(prompt?.brief.request).not.toContain('&amp;');
  });
});
