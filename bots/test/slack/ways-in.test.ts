/** All ways to Vizzy in Slack: command, form, shortcuts, home, prompts. */
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSlack } from './open.ts';
import { expectPeace, followConversations, isDrawn, isQuestion, type TestSlack } from './test-slack.ts';

const png = () =>
  sharp({ create: { width: 90, height: 60, channels: 3, background: '#a63' } })
    .png()
    .toBuffer();

describe('ways to Vizzy in Slack', () => {
  let told: TestSlack;
  beforeAll(async () => {
    told = followConversations(await openSlack());
  });
  afterAll(() => told.close());
  afterEach(() => expectPeace(told, ['not_in_channel']));

  const drawnAtTheTop = (has: (text: string) => boolean) =>
    told.slack.until(() =>
      told.slack.look(told.general, told.ann).find((seen) => !seen.threadTs && isDrawn(seen) && has(seen.text)),
    );

  it('draws by command, with options, and goes on in the thread of the picture', async () => {
    const { ann, bob, general, slack } = told;
    await ann.runs(general, 'a windmill style:watercolor seed:7 count:1');
    const drawn = await drawnAtTheTop((text) => text.includes('windmill'));
    expect(drawn.text).toContain('Watercolor');
    expect(drawn.pictures).toHaveLength(1);
    expect(drawn.buttons).toEqual(expect.arrayContaining(['Enlarge', 'Transform']));
    await ann.writes(general, 'brighter', { thread: drawn.message });
    await slack.until(() => told.thread(drawn.message).filter(isDrawn).length === 2);
    await bob.writes(general, 'brighter', { thread: drawn.message });
    await told.later();
    expect(told.thread(drawn.message).filter(isDrawn)).toHaveLength(2);
  });

  it('makes posters and stories by their words', async () => {
    const { ann, general, slack, thread } = told;
    await ann.runs(general, 'poster a bakery that says “Fresh at six”');
    const poster = await drawnAtTheTop((text) => text.includes('poster'));
    expect(poster.buttons).toContain('Edit slogan');
    await ann.runs(general, 'story about a brave snail');
    const board = await slack.until(() =>
      slack.look(general, ann).find(({ buttons }) => buttons.includes('What happens next?')),
    );
    const root = slack.look(general, ann).find(({ message }) => message.ts === board.threadTs);
    if (!root) throw new Error('no root');
    const told3 = thread(root.message);
    expect(told3.map(({ pictures }) => pictures.length)).toEqual([0, 1, 1, 1, 3]);
    expect(told3.slice(1, 4).map(({ text }) => text.slice(0, 7))).toEqual(['*1 / 3*', '*2 / 3*', '*3 / 3*']);
  });

  it('says where it is not invited, before drawing anything', async () => {
    const { ann, slack, router, whisper } = told;
    const secret = slack.channel('secret', [ann], { hasBot: false });
    const before = router.requests.length;
    await ann.runs(secret, 'a fox');
    expect((await whisper(ann)).text).toContain('/invite @Vizzy');
    expect(router.requests.length).toBe(before);
  });

  it('answers small commands aside', async () => {
    const { slack, general } = told;
    const cyd = slack.person('Cyd');
    general.members.add(cyd.user.id);
    const says = async (command: string) => {
      const before = slack.look(general, cyd).length;
      await cyd.runs(general, command);
      const seen = await slack.until(() => slack.look(general, cyd)[before], command);
      expect(seen.isEphemeral).toBe(true);
      return seen.text;
    };
    expect(await says('help')).toContain('/vizzy poster');
    expect(await says('quota')).toContain('No daily limit');
    expect(await says('gallery')).toContain('Nothing here yet');
    expect(await says('reset')).toContain('afresh');
    expect(await says('forget-me')).toContain('All I keep about you is deleted');
    expect(await says('doctor')).toContain('Only managers');
    expect(await says('settings')).toContain('Only managers');
  });

  it('lets managers set where it may draw, and shows them its health', async () => {
    const { slack, bob, general, whisper } = told;
    const boss = slack.person('Boss', { isAdmin: true });
    general.members.add(boss.user.id);
    await boss.runs(general, 'doctor');
    expect((await whisper(boss)).text).toMatch(/Every permission is there[\s\S]*store: ok/);
    const elsewhere = slack.channel('art', [boss, bob]);
    await boss.runs(general, 'settings');
    await slack.until(() => boss.form());
    expect(await boss.submits({ 'Pictures a day for the workspace': 'many' })).toEqual(['A whole number, or nothing.']);
    expect(
      await boss.submits({
        'Channels where I may draw': `${elsewhere.id}, nonsense`,
        'Pictures a day for the workspace': '',
      }),
    ).toEqual([]);
    await slack.until(() => slack.look(general, boss).find(({ text }) => text.startsWith('Saved')));
    await bob.writes(general, '@Vizzy a fox');
    expect((await whisper(bob)).text).toContain('I may not draw here');
    const fox = await bob.writes(elsewhere, '@Vizzy a fox');
    await told.answer(fox, isDrawn, bob);
    await told.vizzy.communities.forget(`slack:${slack.workspace.teamId}`);
  });

  it('opens a form with prompt, mode, style and picture', async () => {
    const { slack, general } = told;
    const dan = slack.person('Dan');
    general.members.add(dan.user.id);
    await dan.runs(general, '');
    await slack.until(() => dan.form());
    expect(await dan.submits({})).toEqual(['Say what you’d like to see, or attach a picture.']);
    expect(await dan.submits({ 'What would you like to see?': 'a kite', How: 'Business', Style: 'Modern' })).toEqual(
      [],
    );
    const drawn = await slack.until(() =>
      slack.look(general, dan).find((seen) => isDrawn(seen) && seen.text.includes('kite')),
    );
    expect(drawn.text).toContain('Modern business picture');
    await dan.starts('vizzy_create');
    await slack.until(() => dan.form());
    await dan.submits({ 'A picture to start from': [{ name: 'own.png', bytes: await png() }] });
    const own = await slack.until(() => slack.look(dan.direct(), dan).find(isDrawn));
    expect(own.text).toContain('transformation');
    expect(slack.downloads.at(-1)?.hasToken).toBe(true);
    await dan.writes(dan.direct(), 'again');
    await slack.until(() => slack.look(dan.direct(), dan).filter(isDrawn).length === 2);
  });

  it('draws a message, and transforms the picture of one', async () => {
    const { slack, ann, bob, general, answer, whisper } = told;
    const poem = await bob.writes(general, 'the old pier at low tide :ocean:');
    await ann.uses('vizzy_draw_message', poem);
    expect((await answer(poem, isDrawn)).text).toContain('for @Ann');
    const photo = await bob.writes(general, 'my cat', { files: [{ name: 'cat.png', bytes: await png() }] });
    await ann.uses('vizzy_transform_picture', photo);
    const changed = await answer(photo, isDrawn);
    await ann.uses('vizzy_transform_picture', changed.message);
    await slack.until(() => told.thread(photo).filter(isDrawn).length === 2);
    await ann.uses('vizzy_transform_picture', poem);
    expect((await whisper(ann, ({ text }) => text.includes('picture'))).text).toContain('no picture I can read');
  });

  it('shows a home with recent creations, taste, quota, and a way to be forgotten', async () => {
    const { slack, general } = told;
    const eve = slack.person('Eve');
    general.members.add(eve.user.id);
    const asked = await eve.writes(general, '@Vizzy a lighthouse');
    await told.answer(asked, isDrawn, eve);
    await eve.opens('home');
    const home = await slack.until(() => eve.home());
    const seen = slack.read(home);
    expect(seen.text).toMatch(/Your recent creations[\s\S]*A lighthouse[\s\S]*Your taste[\s\S]*What you have left/);
    expect(seen.pictures).toHaveLength(1);
    await eve.chooses(home, 'Watercolor');
    await slack.until(() => eve.home() !== home);
    const barn = await eve.writes(general, '@Vizzy a barn');
    expect((await told.answer(barn, isDrawn, eve)).text).toContain('Watercolor');
    const now = eve.home();
    if (!now) throw new Error('no home');
    await eve.presses(now, 'Forget me');
    await slack.until(() =>
      slack.look(eve.direct(), eve).find(({ text }) => /Forgotten: 2 conversations, 2 creations/.test(text)),
    );
    await slack.until(() => slack.read(eve.home()).text.includes('Nothing here yet'));
  });

  it('forgets with a person all that was noted of where their things are, and says so', async () => {
    const { slack, vizzy, general, whisper } = told;
    const { teamId } = slack.workspace;
    const fay = slack.person('Fay');
    general.members.add(fay.user.id);
    await told.answer(await fay.writes(general, '@Vizzy a lighthouse'), isDrawn, fay);
    await fay.writes(fay.direct(), 'a barn');
    await slack.until(() => slack.look(fay.direct(), fay).find(isDrawn));
    const creations = await vizzy.creations.recent(`slack:${teamId}:${fay.user.id}`, { limit: 10 });
    const keys = [...creations.map(({ id }) => `slack shown ${id}`), `slack direct ${teamId}:${fay.user.id}`];
    const noted = async () =>
      (await Promise.all(keys.map((key) => vizzy.surfaceStore.load(key)))).filter(Boolean).length;
    await slack.until(async () => (await noted()) === 3, 'what is noted');
    await fay.runs(general, 'forget-me');
    const asked = await whisper(fay, ({ text }) => text.includes('Forget everything?'));
    expect(await noted()).toBe(3);
    await fay.presses(asked.message, 'Forget me');
    const said = await whisper(fay, ({ text }) => text.startsWith('Forgotten:'));
    expect(said.text).toBe(
      'Forgotten: 2 conversations, 2 creations, and everything I had learned about your taste.\n' +
        'Deleted as well: 3 notes on where your pictures and direct messages are in this workspace.',
    );
    expect(await noted()).toBe(0);
  });

  it('suggests prompts where people talk to it alone', async () => {
    const { slack, ann } = told;
    await ann.opens('messages');
    const prompts = await slack.until(() => slack.workspace.prompts.get(ann.direct().id));
    expect(prompts.map(({ title }) => title)).toContain('Draw my day');
    const [first] = prompts;
    const asked = await ann.writes(ann.direct(), first?.message ?? '');
    await told.answer(asked, isQuestion);
  });
});
