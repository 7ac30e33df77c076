import { describe, expect, it } from 'vitest';
import { intent } from '../doubles/discord/gateway.ts';
import { shareVizzy } from './test-discord.ts';

const aDiscord = shareVizzy();

/** The first request for a picture, in plain words. */
const fox = { prompt: 'a red fox in the snow', count: 1 };

describe('words in a thread', () => {
  it('are an answer where messages may be read, a change of the last picture after that, and nothing to do with others', async () => {
    const { double, general, ada, bob, answerTo, see, pictureIn } = await aDiscord({
      double: { grantedIntents: intent.messageContent },
    });
    const message = await answerTo(await ada.runs(general, 'vizzy create', fox));
    const thread = await double.until(() => double.world.channels.get(message.id));
    await bob.writes(thread, 'nice fox');
    await ada.writes(thread, 'the same but at night');
    const night = await pictureIn(thread, ada);
    expect(see(night).pictures[0]?.alt).toContain('at night');
    expect(double.look(thread, ada).filter(({ author }) => author === 'Vizzy')).toHaveLength(1);
  });

  it('are heard with a mention where they may not be read', async () => {
    const { double, general, ada, answerTo, see, pictureIn } = await aDiscord();
    const message = await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'draw my day' }));
    const thread = await double.until(() => double.world.channels.get(message.id));
    await ada.writes(thread, 'it was sad');
    await ada.writes(thread, '@Vizzy it was busy and hectic');
    const picture = await pictureIn(thread, ada);
    expect(see(picture).text).toContain('busy and hectic');
    expect(double.look(thread, ada).filter(({ author }) => author === 'Vizzy')).toHaveLength(1);
  });
});

describe('a channel for adults', () => {
  it('is looked at less strictly, and so are its threads', async () => {
    const { double, general, guild, ada, answerTo, see, pictureIn, vizzy } = await aDiscord();
    await vizzy.communities.change(`discord:${guild.id}`, { contentFilter: 'strict' });
    const adults = double.world.addChannel({ type: 0, name: 'adults', guildId: guild.id, isAgeRestricted: true });
    const values = { prompt: 'a nude figure in the moonlight', count: 1 };
    expect(see(await answerTo(await ada.runs(general, 'vizzy create', values))).pictures).toEqual([]);
    const message = await answerTo(await ada.runs(adults, 'vizzy create', values));
    expect(see(message).pictures).toHaveLength(1);
    const thread = await double.until(() => double.world.channels.get(message.id));
    await ada.writes(thread, `@Vizzy ${values.prompt}`);
    await pictureIn(thread, ada);
  });
});

describe('a mention', () => {
  it('in a channel is answered in a thread at that message', async () => {
    const { double, general, ada, pictureIn, see } = await aDiscord();
    const asked = await ada.writes(general, '@Vizzy a lighthouse in a storm');
    const thread = await double.until(() => double.world.channels.get(asked.id));
    expect(thread.name).toBe('a lighthouse in a storm');
    const picture = await pictureIn(thread, ada);
    expect(see(picture).text).toContain('A lighthouse in a storm');
    expect(double.look(general, ada)).toHaveLength(1);
  });

  it('in a reply to a picture changes that picture', async () => {
    const { double, general, ada, answerTo, see } = await aDiscord();
    const first = await answerTo(await ada.runs(general, 'vizzy create', fox));
    await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'a steam train', count: 1 }));
    const asked = await ada.writes(general, '@Vizzy at night', { replyTo: first });
    const thread = await double.until(() => double.world.channels.get(asked.id));
    await double.until(() => double.look(thread, ada).some(({ pictures }) => pictures.length > 0));
    expect(double.look(thread, ada)[0]?.text).toContain('fox');
    expect(see(first).pictures).toHaveLength(1);
  });

  it('by a bot, or by everyone, is none', async () => {
    const { double, general, ada, pictureIn } = await aDiscord();
    const other = double.world.addUser('Otherbot', { isBot: true });
    double.world.post({
      channelId: general.id,
      authorId: other.id,
      visibleTo: null,
      interaction: null,
      pinged: [],
      draft: { content: `<@${double.world.bot.id}> a fox`, files: [], components: [], flags: 0 },
    });
    await ada.writes(general, '@everyone a fox');
    const asked = await ada.writes(general, '@Vizzy a tree');
    const thread = await double.until(() => double.world.channels.get(asked.id));
    await pictureIn(thread, ada);
    expect(double.look(general, ada).filter(({ author }) => author === 'Vizzy')).toEqual([]);
  });

  it('without words is greeted, with things to ask for', async () => {
    const { double, ada, pictureIn, see } = await aDiscord();
    const direct = ada.direct();
    await ada.writes(direct, '@Vizzy');
    const greeting = await double.until(() =>
      double.messages(direct, ada).find((message) => see(message).buttons.length > 1),
    );
    expect(see(greeting).text).toContain('Hello');
    await ada.presses(greeting, 'A lighthouse in a storm at dusk');
    expect(see(await pictureIn(direct, ada)).text).toContain('A lighthouse in a storm at dusk');
  });
});

describe('a direct message', () => {
  it('needs no mention, and the conversation goes on in place', async () => {
    const { double, ada, see, pictureIn } = await aDiscord();
    const direct = ada.direct();
    await ada.writes(direct, 'draw my day');
    const question = await double.until(() =>
      double.messages(direct, ada).find((message) => see(message).text.includes('How did your day feel?')),
    );
    const answer = await ada.writes(direct, 'calm, all of it');
    const first = await pictureIn(direct, ada, answer);
    expect(see(first).text).toContain('calm');
    expect(see(question).pictures).toEqual([]);
    const change = await ada.writes(direct, 'a different style');
    expect(see(await pictureIn(direct, ada, change)).pictures).toHaveLength(2);
  });

  it('can bring a picture along', async () => {
    const { ada, see, pictureIn, double } = await aDiscord();
    const { samplePicture } = await import('@vizzy/core/testing');
    const bytes = await samplePicture('jpeg', 256);
    await ada.writes(ada.direct(), 'as a watercolor, please', { files: [{ name: 'me.jpg', bytes }] });
    const picture = await pictureIn(ada.direct(), ada);
    expect(see(picture).text.toLowerCase()).toContain('watercolor');
    expect(double.refused()).toEqual([]);
  });
});

describe('two people in one thread', () => {
  it('never answer each other’s questions', async () => {
    const { double, general, ada, bob, answerTo, see } = await aDiscord();
    const message = await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'draw my day' }));
    const thread = await double.until(() => double.world.channels.get(message.id));
    await bob.writes(thread, '@Vizzy draw my week');
    await double.until(() => double.look(thread, bob).some(({ text }) => text.includes('A whole week!')));
    await ada.writes(thread, '@Vizzy happy');
    await double.until(() =>
      double.look(thread, ada).some(({ text, pictures }) => pictures.length > 0 && text.includes(ada.user.id)),
    );
    expect(double.look(thread, bob).some(({ text }) => text.includes('A whole week!'))).toBe(true);
    expect(see(message).pictures).toEqual([]);
  });
});
