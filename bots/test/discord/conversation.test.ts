import { describe, expect, it } from 'vitest';
import { intent } from '../doubles/discord/gateway.ts';
import { shareVizzy } from './test-discord.ts';

const aDiscord = shareVizzy();

/** The first request for a picture, in plain words. */
const fox = { prompt: 'a red fox in the snow', count: 1 };

describe('a request in a channel', () => {
  it('is answered in the channel, with a described picture, and goes on in a thread of its own', async () => {
    const { double, general, ada, bob, answerTo, see } = await aDiscord();
    const deed = await ada.runs(general, 'vizzy create', fox);
    const message = await answerTo(deed);
    const seen = see(message);
    expect(seen).toMatchObject({ isEphemeral: false, unseen: [], command: 'vizzy create' });
    expect(seen.text).toContain('A red fox in the snow');
    expect(seen.text).toContain(`for <@${ada.user.id}>`);
    expect(seen.pictures).toHaveLength(1);
    expect(seen.pictures[0]?.alt).toContain('a red fox in the snow');
    expect(seen.buttons.map(({ label }) => label)).toEqual([
      'Again',
      'Brighter',
      'Warmer',
      'More abstract',
      'Different style',
      'Enlarge',
      'Transform',
      'Why?',
      'Delete',
    ]);
    await double.until(() => see(message).thread === 'a red fox in the snow');
    expect(double.look(general, bob)).toHaveLength(1);
    expect(message.pinged).toEqual([]);
  });

  it('shows what it is doing, in the same message, with a sketch and a way out while the service takes its time', async () => {
    const { double, general, ada, answerTo, see, router } = await aDiscord({ env: { PREVIEW: 'on' } });
    router?.always({ type: 'hang' });
    const deed = await ada.runs(general, 'vizzy create', fox);
    const message = await double.until(() => deed.original);
    await double.until(() => see(message).pictures.length === 1, 'a sketch');
    expect(see(message).text).toContain('“a red fox in the snow”\nDrawing …');
    expect(see(message).text).toContain('A quick sketch of mine until the real picture is here.');
    await ada.presses(message, 'Cancel');
    await answerTo(deed);
    expect(double.look(general, ada)).toHaveLength(1);
  });

  it('can be cancelled by whoever asked, and by nobody else', async () => {
    const { double, general, ada, bob, answerTo, see, router } = await aDiscord();
    router?.always({ type: 'hang' });
    const before = router?.requests.length ?? 0;
    const deed = await ada.runs(general, 'vizzy create', fox);
    const message = await double.until(() => {
      const { original } = deed;
      return original && see(original).buttons.some(({ label }) => label === 'Cancel') ? original : undefined;
    });
    await router?.arrived(before + 1);
    const other = await bob.presses(message, 'Cancel');
    await double.until(() => other.original);
    expect(other.original && see(other.original)).toMatchObject({
      isEphemeral: true,
      text: expect.stringContaining('Only whoever asked'),
    });
    await ada.presses(message, 'Cancel');
    await answerTo(deed);
    await double.until(() => router?.requests[before]?.isAbandoned);
    expect(see(message)).toMatchObject({ text: 'Cancelled. Nothing was counted.', pictures: [], buttons: [] });
  });

  it('that says nothing private is shown to one person alone when it is private', async () => {
    const { double, general, ada, bob, answerTo, see } = await aDiscord();
    const message = await answerTo(await ada.runs(general, 'vizzy create', { ...fox, private: true }));
    expect(see(message)).toMatchObject({ isEphemeral: true, thread: undefined });
    expect(see(message).text).not.toContain('for <@');
    expect(double.look(general, bob)).toEqual([]);
    const again = await answerTo(await ada.presses(message, 'Brighter'));
    expect(see(again)).toMatchObject({ isEphemeral: true });
    expect(double.look(general, bob)).toEqual([]);
  });

  it('pings nobody, whatever is in it', async () => {
    const { general, ada, bob, answerTo, see } = await aDiscord();
    const prompt = `@everyone <@${bob.user.id}> **bold** [here](https://fox.org) # a fox`;
    const message = await answerTo(await ada.runs(general, 'vizzy create', { prompt, count: 1 }));
    expect(message.pinged).toEqual([]);
    expect(see(message).text).not.toMatch(/[^\\]\*\*bold/);
    expect(see(message).pictures).toHaveLength(1);
  });
});

describe('a vague request', () => {
  it('gets one question, and the button that is pressed turns it into the picture', async () => {
    const { double, general, ada, answerTo, see } = await aDiscord();
    const message = await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'draw my day', count: 1 }));
    expect(see(message).text).toContain('How did your day feel?');
    expect(see(message).buttons.map(({ label }) => label)).toEqual([
      'Calm and peaceful',
      'Busy and hectic',
      'Happy, full of energy',
      'Dull, I needed motivation',
      'Just draw it',
      'Say it in my own words',
    ]);
    await ada.presses(message, 'Dull, I needed motivation');
    await double.until(() => see(message).pictures.length === 1);
    expect(see(message).text).toContain('dull and unmotivated');
    expect(double.look(general, ada)).toHaveLength(1);
  });

  it('shows that it was answered at once, and is answered once, however often the button is pressed', async () => {
    const { double, general, ada, answerTo, see } = await aDiscord();
    const message = await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'draw my day', count: 1 }));
    const before = see(message).edits;
    // Three presses before the first is answered, as an impatient person on a slow network does.
    const presses = await Promise.all([1, 2, 3].map(() => ada.presses(message, 'Just draw it')));
    await double.until(() => presses.every(({ answer }) => answer !== null));
    expect(presses.map(({ answer }) => answer).toSorted()).toEqual(['deferred-update', 'deferred-update', 'update']);
    const { content, components } = message.looks[before + 1] ?? {};
    expect(JSON.stringify([content, components])).toContain('Thinking');
    await double.until(() => see(message).pictures.length === 1);
    const [person] = [...double.world.messages.values()].filter(({ authorId }) => authorId === double.world.bot.id);
    expect(person?.id).toBe(message.id);
    expect(double.look(general, ada)).toHaveLength(1);
  });

  it('takes words that were written while it was settled, in a message of their own', async () => {
    const { double, general, ada, answerTo, see } = await aDiscord();
    const message = await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'draw my day', count: 1 }));
    const opened = await ada.presses(message, 'Say it in my own words');
    await double.until(() => opened.modal);
    await ada.presses(message, 'Just draw it');
    await double.until(() => see(message).pictures.length === 1);
    const late = await ada.submits(opened, { 'How was it? What should the picture show?': 'a red fox in the snow' });
    const second = await answerTo(late);
    expect(second.id).not.toBe(message.id);
    expect(see(second).pictures.length).toBeGreaterThan(0);
    expect(see(message).pictures).toHaveLength(1);
  });

  it('can be answered in one’s own words, without any permission to read messages', async () => {
    const { double, general, ada, answerTo, see } = await aDiscord();
    const message = await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'draw my week' }));
    const opened = await ada.presses(message, 'Say it in my own words');
    await double.until(() => opened.modal);
    await ada.submits(opened, { 'How was it? What should the picture show?': 'wonderful and calm, by the sea' });
    await double.until(() => see(message).pictures.length > 0);
    expect(see(message).text).toContain('calm');
  });

  it('is answered by whoever was asked, and by nobody else', async () => {
    const { double, general, ada, bob, answerTo, see } = await aDiscord();
    const message = await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'draw my day' }));
    for (const label of ['Calm and peaceful', 'Just draw it', 'Say it in my own words']) {
      const pressed = await bob.presses(message, label);
      await double.until(() => pressed.original);
      expect(pressed.original && see(pressed.original)).toMatchObject({
        isEphemeral: true,
        text: expect.stringContaining('somebody else'),
      });
    }
    expect(see(message).pictures).toEqual([]);
  });

  it('that was answered already is not answered again', async () => {
    const { double, general, ada, answerTo, see, pictureIn } = await aDiscord({
      double: { grantedIntents: intent.messageContent },
    });
    const message = await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'draw my day' }));
    const thread = await double.until(() => double.world.channels.get(message.id));
    await ada.writes(thread, 'it was joyful, the whole day');
    const picture = await pictureIn(thread, ada);
    expect(see(picture).text).toContain('joyful');
    const late = await ada.presses(message, 'Busy and hectic');
    await double.until(() => late.original);
    expect(late.original && see(late.original)).toMatchObject({
      isEphemeral: true,
      text: expect.stringContaining('settled already'),
    });
  });
});
