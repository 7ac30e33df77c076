import { systemClock } from '@vizzy/core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { permission } from '../doubles/discord/permissions.ts';
import type { InDiscord } from './in-discord.ts';
import { shareVizzy } from './test-discord.ts';

const aDiscord = shareVizzy();

const fox = { prompt: 'a red fox in the snow', count: 2 };

/** The ephemeral answer to something. */
async function whispered({ double, see }: InDiscord, deed: Parameters<InDiscord['answerTo']>[0]) {
  const message = await double.until(() => deed.original);
  await double.until(() => !see(message).isThinking);
  expect(see(message).isEphemeral).toBe(true);
  return see(message);
}

describe('the buttons under a picture', () => {
  it.each(['Again', 'Brighter', 'Warmer', 'More abstract', 'Different style'])(
    '%s makes a child in the thread, which links to its parent',
    async (label) => {
      const here = await aDiscord();
      const { double, general, ada, answerTo, see, pictureIn, guild, router } = here;
      const parent = await answerTo(await ada.runs(general, 'vizzy create', { ...fox, count: 1, seed: 5 }));
      const thread = await double.until(() => double.world.channels.get(parent.id));
      const [first] = router?.requests.slice(-1) ?? [];
      const pressed = await ada.presses(parent, label);
      expect((await whispered(here, pressed)).text).toContain(`<#${thread.id}>`);
      const child = await pictureIn(thread, ada);
      expect(see(child).text).toMatch(/^\*\*A red fox in the snow\*\*\n/);
      expect(see(child).text).toContain(
        `↩ ${label}, from [this one](https://discord.com/channels/${guild.id}/${general.id}/${parent.id})`,
      );
      // By other words, or with another seed.
      expect(see(child).pictures).toHaveLength(1);
      expect(router?.requests.at(-1)?.body).not.toBe(first?.body);
      expect(double.look(general, ada).filter(({ isEphemeral }) => !isEphemeral)).toHaveLength(1);
    },
  );

  it('belong to whoever asked; why it looks so, and a large one, are for everybody', async () => {
    const here = await aDiscord({ drawsItself: true });
    const { general, ada, bob, answerTo, double } = here;
    const message = await answerTo(await ada.runs(general, 'vizzy create', fox));
    expect((await whispered(here, await bob.presses(message, 'Again'))).text).toContain('somebody else');
    expect((await whispered(here, await bob.presses(message, 'Delete'))).text).toContain('somebody else');
    const why = await whispered(here, await bob.presses(message, 'Why?'));
    expect(why.text).toMatch(
      /\*\*Prompt:\*\* a red fox in the snow[\s\S]*\*\*Seed:\*\* \d+[\s\S]*Drawn by Vizzy’s own illustrator/,
    );
    const large = await bob.chooses(message, 'Enlarge · Picture 2');
    const shown = await double.until(() =>
      large.original && here.see(large.original).pictures.length > 0 ? here.see(large.original) : undefined,
    );
    expect([shown.isEphemeral, shown.pictures[0]?.width, shown.pictures[0]?.alt]).toEqual([
      true,
      2048,
      expect.stringContaining('a red fox in the snow'),
    ]);
  });

  it('take one of the pictures into another medium', async () => {
    const here = await aDiscord();
    const { double, general, ada, answerTo, pictureIn, see } = here;
    const parent = await answerTo(await ada.runs(general, 'vizzy create', fox));
    const thread = await double.until(() => double.world.channels.get(parent.id));
    const opened = await ada.chooses(parent, 'Transform · Picture 2');
    await double.until(() => opened.modal);
    await ada.submits(opened, { 'Into which style?': 'sketch' });
    const child = await pictureIn(thread, ada);
    expect(see(child).text).toContain('Sketch transformation');
    expect(see(child).pictures).toHaveLength(1);
  });

  it('under one picture alone enlarge it and take it into another medium, without a menu', async () => {
    const here = await aDiscord();
    const { double, general, ada, answerTo, see } = here;
    const message = await answerTo(await ada.runs(general, 'vizzy create', { ...fox, count: 1 }));
    expect(
      see(message)
        .buttons.map(({ label }) => label)
        .slice(5),
    ).toEqual(['Enlarge', 'Transform', 'Why?', 'Delete']);
    const large = await ada.presses(message, 'Enlarge');
    await double.until(() => large.original && see(large.original).pictures.length === 1);
    const opened = await ada.presses(message, 'Transform');
    await double.until(() => opened.modal);
  });

  it('delete what the asker, or a moderator, wants gone', async () => {
    const { double, general, guild, ada, answerTo } = await aDiscord();
    const moderator = double.person('mo', { in: guild, may: permission.manageMessages });
    const first = await answerTo(await ada.runs(general, 'vizzy create', { ...fox, count: 1 }));
    const second = await answerTo(await ada.runs(general, 'vizzy create', { ...fox, count: 1 }));
    await ada.presses(first, 'Delete');
    await double.until(() => first.isDeleted);
    await moderator.presses(second, 'Delete');
    await double.until(() => second.isDeleted);
    const gallery = await answerTo(await ada.runs(general, 'vizzy gallery'));
    expect(double.look(general, ada).find(({ id }) => id === gallery.id)?.text).toContain('Nothing here yet');
  });

  it('work in another process, and after a restart', async () => {
    const { double, general, ada, answerTo, pictureIn, bot, another, see } = await aDiscord();
    const parent = await answerTo(await ada.runs(general, 'vizzy create', { ...fox, count: 1 }));
    const question = await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'draw my day' }));
    const thread = await double.until(() => double.world.channels.get(parent.id));
    await bot.stop();
    await another();
    await ada.presses(parent, 'Brighter');
    await pictureIn(thread, ada);
    await ada.presses(question, 'Just draw it');
    await double.until(() => see(question).pictures.length > 0);
  });

  it('say so when the picture is not kept any more', async () => {
    const here = await aDiscord();
    const { vizzy, general, ada, answerTo } = here;
    const message = await answerTo(await ada.runs(general, 'vizzy create', { ...fox, count: 1 }));
    await vizzy.reset({ userId: `discord:${ada.user.id}` });
    for (const label of ['Again', 'Why?'])
      expect((await whispered(here, await ada.presses(message, label))).text).toContain('not kept any more');
  });
});

describe('a poster', () => {
  it('has its slogan in the picture, and gets another one without being drawn again', async () => {
    const here = await aDiscord();
    const { double, general, ada, answerTo, see, router } = here;
    const values = { prompt: 'a coffee shop', slogan: 'We are open', style: 'modern', count: 1 };
    const message = await answerTo(await ada.runs(general, 'vizzy poster', values));
    const before = see(message);
    expect(before.pictures[0]?.alt).toContain('We are open');
    const asked = router?.requests.length;
    const reword = async (slogan: string) => {
      const opened = await ada.presses(message, 'Edit slogan');
      await double.until(() => opened.modal);
      await ada.submits(opened, { 'The text on the poster': slogan });
      await double.until(() => see(message).pictures[0]?.alt?.includes(slogan));
    };
    await reword('Back soon');
    await reword('Closed for the summer');
    expect(router?.requests.length).toBe(asked);
    expect(Buffer.from(see(message).pictures[0]?.bytes ?? [])).not.toEqual(
      Buffer.from(before.pictures[0]?.bytes ?? []),
    );
    expect(see(message).buttons.map(({ label }) => label)).toContain('Edit slogan');
  });
});

describe('pictures that Vizzy drew because the service was away', () => {
  it('say so, and give way to the real ones in the same message when it is back', async () => {
    // Later tries come at once.
    const quick = { ...systemClock, sleep: (_: number, signal?: AbortSignal) => systemClock.sleep(5, signal) };
    const { double, general, ada, router, see } = await aDiscord({ clock: quick });
    router?.answer({ type: 'out-of-memory' }, { type: 'out-of-memory' });
    const deed = await ada.runs(general, 'vizzy create', fox);
    const message = await double.until(() => deed.original);
    await double.until(
      () =>
        message.looks.length > 1 &&
        see(message).pictures.every(({ width }) => width === 256) &&
        see(message).pictures.length === 2,
    );
    const texts = message.looks.map(({ components }) => JSON.stringify(components));
    expect(texts.some((text) => text.includes('ran out of memory, so I drew this myself'))).toBe(true);
    expect(see(message).text).not.toContain('out of memory');
    expect(see(message).pictures[0]?.alt).not.toContain('Vizzy itself');
    expect(double.look(general, ada)).toHaveLength(1);
  });
});

describe('pictures that are too large for the place', () => {
  it('are made to fit, and can still be seen', async () => {
    const { double, ada, answerTo, see, router } = await aDiscord();
    router?.always({ type: 'picture', side: 768 });
    const { general } = double.server('Small', { uploadLimit: 120_000 });
    const message = await answerTo(await ada.runs(general, 'vizzy create', fox));
    expect(see(message).pictures).toHaveLength(2);
    for (const { bytes, name } of see(message).pictures) {
      expect(bytes.length).toBeLessThanOrEqual(120_000);
      expect(name.endsWith('.jpg')).toBe(true);
      expect((await sharp(bytes).stats()).channels.length).toBe(3);
    }
  });
});

describe('the gallery', () => {
  it('pages through one’s own creations, and shows one again with all its buttons', async () => {
    const here = await aDiscord();
    const { double, general, ada, bob, answerTo, see } = here;
    for (const prompt of ['a fox', 'a whale', 'a lighthouse', 'a train', 'a castle'])
      await answerTo(await ada.runs(general, 'vizzy create', { prompt, count: 1 }));
    const gallery = await answerTo(await ada.runs(general, 'vizzy gallery'));
    expect(see(gallery)).toMatchObject({ isEphemeral: true, pictures: { length: 4 } });
    expect(see(gallery).text).toContain('1. **A castle** · Picture · vibrant · ');
    expect(see(gallery).menus[0]?.options.map(({ label }) => label)).toEqual([
      'A castle',
      'A train',
      'A lighthouse',
      'A whale',
    ]);
    await ada.presses(gallery, 'Older');
    await double.until(() => see(gallery).pictures.length === 1);
    expect(see(gallery).buttons.map(({ label }) => label)).toEqual(['Newer']);
    const again = await answerTo(await ada.chooses(gallery, 'A fox'));
    expect(see(again)).toMatchObject({ isEphemeral: true, pictures: { length: 1 } });
    expect(see(again).buttons.map(({ label }) => label)).toContain('Brighter');
    const child = await answerTo(await ada.presses(again, 'Brighter'));
    expect(see(child)).toMatchObject({ isEphemeral: true, pictures: { length: 1 } });
    expect(double.look(general, bob).filter(({ isEphemeral }) => isEphemeral)).toEqual([]);
  });
});
