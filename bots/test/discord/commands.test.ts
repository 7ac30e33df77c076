import { samplePicture } from '@vizzy/core/testing';
import { describe, expect, it } from 'vitest';
import { permission } from '../doubles/discord/permissions.ts';
import { shareVizzy } from './test-discord.ts';

const aDiscord = shareVizzy();

describe('the commands', () => {
  it('are registered once, and again only when they changed', async () => {
    const { double, another } = await aDiscord();
    expect(double.commands.map(({ name }) => name)).toEqual(['vizzy', 'Draw this message', 'Transform this picture']);
    await another();
    expect(double.commandWrites).toBe(1);
  });

  it('are registered for one server when that is configured', async () => {
    const { double, another, config, guild } = await aDiscord();
    await another({ ...config, DISCORD_GUILD_ID: guild.id });
    expect(double.commands.filter(({ guildId }) => guildId === guild.id)).toHaveLength(3);
  });

  it('complete styles by mode, and leave room for one’s own', async () => {
    const { double, general, ada } = await aDiscord();
    const names = async (command: string, text: string, others = {}) => {
      const typed = await ada.types(general, command, 'style', text, others);
      await double.until(() => typed.answer === 'choices');
      return typed.choices.map(({ name }) => name);
    };
    expect(await names('vizzy create', '', { mode: 'transform' })).toEqual([
      'oil painting',
      'watercolor',
      'sketch',
      'cyberpunk',
    ]);
    expect(await names('vizzy poster', 'bold')).toEqual(['bold typography', 'bold']);
    expect((await names('vizzy create', '')).length).toBeGreaterThan(12);
    expect(await names('vizzy story', 'ukiyo-e')).toEqual(['ukiyo-e']);
  });

  it('draw the words of a message, and transform the picture in one', async () => {
    const { general, ada, bob, answerTo, see } = await aDiscord();
    const words = await bob.writes(general, 'Yesterday I saw a heron by the pond');
    const drawn = await answerTo(await ada.uses('Draw this message', words));
    expect(see(drawn).pictures[0]?.alt).toContain('heron');
    const photo = await bob.writes(general, '', {
      files: [{ name: 'cat.jpg', bytes: await samplePicture('jpeg', 200) }],
    });
    const transformed = await answerTo(await ada.uses('Transform this picture', photo));
    expect(see(transformed).text).toContain('transformation');
    expect(see(await answerTo(await ada.uses('Transform this picture', words)))).toMatchObject({
      isEphemeral: true,
      text: expect.stringContaining('no picture in that message'),
    });
    expect(see(await answerTo(await ada.uses('Draw this message', photo)))).toMatchObject({
      isEphemeral: true,
      text: expect.stringContaining('no words'),
    });
  });

  it('take mode, style, seed and number: with the same seed the very same is drawn', async () => {
    const { general, ada, bob, answerTo, see, router } = await aDiscord();
    const values = { prompt: 'a castle on a hill', mode: 'art', style: 'surreal', seed: 99, count: 1 };
    const [first, second] = [
      await answerTo(await ada.runs(general, 'vizzy create', values)),
      await answerTo(await bob.runs(general, 'vizzy create', values)),
    ];
    expect(see(first).text).toContain('Surreal artwork');
    expect(see(first).pictures).toHaveLength(1);
    const [one, other] = router?.requests.slice(-2).map(({ body }) => body) ?? [];
    expect(one).toMatch(/"seed":\d+/);
    expect(other).toBe(one);
    expect(see(second).pictures).toHaveLength(1);
  });

  it('that have nothing to transform say so, and those that are declined give no thread its name', async () => {
    const { double, general, ada, bob, answerTo, see, router } = await aDiscord();
    const asked = router?.requests.length;
    expect(see(await answerTo(await bob.runs(general, 'vizzy transform')))).toMatchObject({
      isEphemeral: true,
      text: expect.stringContaining('There is nothing to transform yet.'),
    });
    const declined = await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'explicit porn' }));
    expect(see(declined).text).toContain('I don’t draw that');
    const hello = await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'hello' }));
    await double.until(() => see(hello).thread);
    expect(see(declined).thread).toBeUndefined();
    expect(router?.requests.length).toBe(asked);
  });

  it('transform an attached picture, and say what to do with one that cannot be used', async () => {
    const { general, ada, answerTo, see } = await aDiscord();
    const image = { name: 'me.png', bytes: await samplePicture('png', 300) };
    const message = await answerTo(await ada.runs(general, 'vizzy transform', { image, style: 'sketch' }));
    expect(see(message)).toMatchObject({
      text: expect.stringContaining('Sketch transformation'),
      pictures: { length: 1 },
    });
    const broken = { name: 'me.png', bytes: Buffer.from('no picture at all') };
    const refused = await answerTo(await ada.runs(general, 'vizzy transform', { image: broken }));
    expect(see(refused).text).toContain('send a PNG, JPEG or WebP picture');
    const last = await answerTo(await ada.runs(general, 'vizzy transform', { style: 'watercolor' }));
    expect(see(last).text).toContain('Watercolor transformation');
  });

  it('explain themselves, and what is left today', async () => {
    const { general, ada, answerTo, see } = await aDiscord({ env: { DAILY_LIMIT: '7' } });
    const help = see(await answerTo(await ada.runs(general, 'vizzy help')));
    expect(help.isEphemeral).toBe(true);
    expect(help.text).toContain('`/vizzy story`');
    expect(help.text).toContain('7 of 7 pictures');
  });
});

describe('forgetting', () => {
  it('clears one conversation in its thread', async () => {
    const { double, general, ada, answerTo, see } = await aDiscord();
    expect(see(await answerTo(await ada.runs(general, 'vizzy reset'))).text).toContain('starts afresh anyway');
    const question = await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'draw my day' }));
    const thread = await double.until(() => double.world.channels.get(question.id));
    expect(see(await answerTo(await ada.runs(thread, 'vizzy reset'))).text).toContain('starts afresh');
    const late = await ada.presses(question, 'Calm and peaceful');
    await double.until(() => late.original);
    expect(late.original && see(late.original).text).toContain('settled already');
  });

  it('deletes everything about a person once they are sure, and says what', async () => {
    const { double, general, ada, answerTo, see, vizzy } = await aDiscord();
    await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'a fox', count: 1 }));
    const sure = await answerTo(await ada.runs(general, 'vizzy forget-me'));
    await ada.presses(sure, 'Delete everything');
    await double.until(() => see(sure).text.startsWith('Forgotten:'));
    expect(see(sure).text).toContain('1 creation');
    expect(await vizzy.creations.recent(`discord:${ada.user.id}`, { limit: 10 })).toEqual([]);
  });
});

describe('managers', () => {
  it('set mode, channels, limit and filter on a panel of their own', async () => {
    const { double, general, guild, ada, answerTo, see, vizzy } = await aDiscord();
    expect(see(await answerTo(await ada.runs(general, 'vizzy settings'))).text).toContain('Only managers');
    const grace = double.person('grace', { in: guild, may: permission.manageGuild });
    const panel = await answerTo(await grace.runs(general, 'vizzy settings'));
    await grace.chooses(panel, 'Art');
    await double.until(() => see(panel).text.includes('point to none:** Art'));
    await grace.chooses(panel, 'Content filter: strict');
    await double.until(() => see(panel).text.includes('filter:** Strict'));
    const opened = await grace.presses(panel, 'Daily limit …');
    await double.until(() => opened.modal);
    const wrong = await grace.submits(opened, { 'Pictures a day (empty: no limit)': 'many' });
    await double.until(() => wrong.original);
    await grace.submits(opened, { 'Pictures a day (empty: no limit)': '40' });
    await double.until(() => see(panel).text.includes('service:** 40'));
    await grace.picks(panel, [general]);
    await double.until(() => see(panel).text.includes(`<#${general.id}>`));
    expect(await vizzy.communities.load(`discord:${guild.id}`)).toEqual({
      defaultMode: 'art',
      places: [general.id],
      picturesPerDay: 40,
      contentFilter: 'strict',
    });
  });

  it('keep Vizzy to some channels: elsewhere it says so before drawing, and its threads belong to their channel', async () => {
    const { double, general, guild, ada, answerTo, see, vizzy, pictureIn } = await aDiscord();
    const allowed = double.world.addChannel({ type: 0, name: 'pictures', guildId: guild.id });
    await vizzy.communities.change(`discord:${guild.id}`, { places: [allowed.id] });
    expect(see(await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'a fox' })))).toMatchObject({
      isEphemeral: true,
      text: expect.stringContaining('I may not draw here'),
    });
    const message = await answerTo(await ada.runs(allowed, 'vizzy create', { prompt: 'a fox', count: 1 }));
    const thread = await double.until(() => double.world.channels.get(message.id));
    await ada.writes(thread, '@Vizzy at night');
    await pictureIn(thread, ada);
  });

  it('are told by the doctor what works and what does not', async () => {
    const { double, general, guild, ada, answerTo, see } = await aDiscord();
    double.deny(general, permission.createPublicThreads);
    expect(see(await answerTo(await ada.runs(general, 'vizzy doctor'))).text).toContain('Only managers');
    const grace = double.person('grace', { in: guild, may: permission.manageGuild });
    const report = see(await answerTo(await grace.runs(general, 'vizzy doctor')));
    expect(report.isEphemeral).toBe(true);
    expect(report.text).toContain('✅ Attach Files');
    expect(report.text).toContain('❌ Create Public Threads: I cannot open a thread for a conversation');
    expect(report.text).toContain('✅ store: ok');
    expect(report.text).toContain('Message content is not granted');
  });
});
