/** Buttons under questions and pictures: what each does, for whom, and after a restart. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../doubles/slack/model.ts';
import type { Seen } from '../doubles/slack/visible-messages.ts';
import { openSlack } from './open.ts';
import { expectPeace, followConversations, isDrawn, isQuestion, type TestSlack } from './test-slack.ts';

describe('buttons in Slack', () => {
  let told: TestSlack;
  beforeAll(async () => {
    told = followConversations(await openSlack());
  });
  afterAll(() => told.close());
  afterEach(() => expectPeace(told));

  const draw = async (words: string): Promise<readonly [Message, Seen]> => {
    const asked = await told.ann.writes(told.general, `@Vizzy ${words}`);
    return [asked, await told.answer(asked, isDrawn)];
  };
  const nextDrawn = (root: Message, count: number) =>
    told.slack.until(() => told.thread(root).filter(isDrawn)[count], 'the next pictures');

  it.each(['Again', 'Brighter', 'Warmer', 'More abstract', 'Different style'])(
    '%s draws anew in the thread',
    async (label) => {
      const [asked, fox] = await draw('a fox');
      await told.ann.presses(fox.message, label);
      const next = await nextDrawn(asked, 1);
      expect(next.pictures).toHaveLength(2);
      expect(next.text.toLowerCase()).toContain('fox');
    },
  );

  it('work after a restart, and only for who asked', async () => {
    const [asked, owl] = await draw('an owl');
    const question = await told.ann.writes(told.general, '@Vizzy draw my day');
    const asking = await told.answer(question, isQuestion);
    await told.restart();
    await told.bob.presses(owl.message, 'Again');
    expect((await told.whisper(told.bob)).text).toContain('belongs to somebody else');
    await told.bob.presses(asking.message, 'Just draw it');
    await told.slack.until(
      () => told.slack.look(told.general, told.bob).filter(({ isEphemeral }) => isEphemeral).length === 2,
    );
    await told.ann.presses(owl.message, 'Again');
    await nextDrawn(asked, 1);
    await told.ann.presses(asking.message, 'Busy and hectic');
    const drawn = await told.answer(question, isDrawn);
    expect(drawn.text).toContain('busy and hectic');
    const settled = told.thread(question)[0];
    expect(settled?.buttons).toEqual([]);
    expect(settled?.text).toContain('Busy and hectic');
  });

  it('answers in own words, by a form', async () => {
    const asked = await told.ann.writes(told.general, '@Vizzy draw my week');
    const question = await told.answer(asked, isQuestion);
    await told.ann.presses(question.message, 'Say it in my own words');
    await told.slack.until(() => told.ann.form());
    await told.ann.submits({ 'How was it? What should the picture show?': 'it was peaceful' });
    expect((await told.answer(asked, isDrawn)).text).toContain('peaceful and calm');
    await told.ann.presses(question.message, 'Just draw it');
    expect((await told.whisper(told.ann)).text).toContain('settled already');
  });

  it('tells why, to anybody, aside', async () => {
    const [, fox] = await draw('a fox *and* a <hen>');
    await told.bob.presses(fox.message, 'Why?');
    const why = await told.whisper(told.bob, ({ text }) => text.includes('Prompt:'));
    expect(why.text.replaceAll('\u2060', '')).toMatch(/a fox and a hen[\s\S]*\*Seed:\* \d+[\s\S]*Hugging Face/);
  });

  it('enlarges and transforms the picture that was meant', async () => {
    const [asked, fox] = await draw('a fox');
    await told.ann.chooses(fox.message, 'Picture 2: Transform');
    expect((await nextDrawn(asked, 1)).text).toContain('transformation');
    expect(told.slack.downloads.at(-1)?.path).toContain(fox.pictures[1]?.file.id);
    await told.bob.chooses(fox.message, 'Picture 1: Enlarge');
    const large = await told.answer(asked, ({ pictures, buttons }) => pictures.length === 1 && buttons.length === 0);
    expect(large.pictures[0]?.alt.length).toBeGreaterThan(20);
  });

  it('deletes for the asker alone, with the files and the recipe', async () => {
    const [asked, fox] = await draw('a fox');
    await told.bob.presses(fox.message, 'Delete');
    await told.whisper(told.bob, ({ text }) => text.includes('somebody else'));
    await told.ann.presses(fox.message, 'Delete');
    await told.slack.until(() => told.thread(asked).filter(({ isEphemeral }) => !isEphemeral).length === 0);
    await told.slack.until(() => fox.pictures.every(({ file }) => file.isDeleted));
    await told.ann.presses(fox.message, 'Again');
    expect((await told.whisper(told.ann, ({ text }) => text.includes('kept'))).text).toContain('not kept any more');
  });

  it('deletes what is seen even of what was forgotten, for whom it names', async () => {
    const [asked, fox] = await draw('a fox');
    const userId = `slack:${told.slack.workspace.teamId}:${told.ann.user.id}`;
    const [creation] = await told.vizzy.creations.recent(userId, { limit: 1 });
    expect(await told.vizzy.creations.remove(userId, creation?.id ?? '')).toBe(true);
    await told.bob.presses(fox.message, 'Delete');
    await told.whisper(told.bob, ({ text }) => text.includes('not kept any more'));
    await told.ann.presses(fox.message, 'Delete');
    await told.slack.until(() => told.thread(asked).filter(({ isEphemeral }) => !isEphemeral).length === 0);
    await told.slack.until(() => fox.pictures.every(({ file }) => file.isDeleted));
  });

  it('can be asked again to delete what Slack did not let go', async () => {
    const { slack, ann } = told;
    const [asked, fox] = await draw('a fox');
    slack.fail({ on: 'chat.delete', fault: { type: 'status', status: 503 }, times: 4 });
    await ann.presses(fox.message, 'Delete');
    await told.whisper(ann, ({ text }) => text.includes('went wrong'));
    await ann.presses(fox.message, 'Delete');
    await slack.until(() => told.thread(asked).filter(({ isEphemeral }) => !isEphemeral).length === 0);
  });

  it('sets another slogan into the same poster', async () => {
    const [asked, poster] = await draw('a poster that says “Open late”');
    await told.ann.presses(poster.message, 'Edit slogan');
    const form = await told.slack.until(() => told.ann.form());
    expect(JSON.stringify(form.blocks)).toContain('Open late');
    await told.ann.submits({ 'The text on the poster': 'Closed on Sundays' });
    const again = await told.answer(asked, ({ pictures }) =>
      pictures.some(({ alt }) => alt.includes('Closed on Sundays')),
    );
    expect(again.message).toBe(poster.message);
    expect(again.buttons).toContain('Edit slogan');
    await told.ann.presses(again.message, 'Edit slogan');
    await told.slack.until(() => told.ann.form());
    await told.ann.submits({ 'The text on the poster': 'Sieg Heil' });
    // What goes wrong with a form is said in the person's direct messages.
    const all = () =>
      [...told.slack.workspace.channels.values()].flatMap((channel) => told.slack.look(channel, told.ann));
    await told.slack.until(() => all().some(({ text }) => text.includes('the rule about hateful symbols')));
  });

  it('tells one scene anew, and what happens next', async () => {
    const asked = await told.ann.writes(told.general, '@Vizzy tell me a story about a lost kite');
    const board = await told.answer(asked, ({ buttons }) => buttons.includes('What happens next?'));
    const scene = told.thread(asked).find(({ text }) => text.startsWith('*2 / 3*'));
    if (!scene) throw new Error('no scene');
    await told.ann.presses(scene.message, 'Redo this scene');
    await told.slack.until(() => told.thread(asked).filter(({ text }) => text.startsWith('*2 / 3*')).length === 2);
    await told.ann.presses(board.message, 'What happens next?');
    await told.slack.until(
      () => told.thread(asked).filter(({ buttons }) => buttons.includes('What happens next?')).length === 2,
    );
    await told.ann.presses(board.message, 'Delete');
    await told.slack.until(() => !told.thread(asked).some(({ message }) => message === scene.message));
  });
});
