import { describe, expect, it } from 'vitest';
import { permission } from '../doubles/discord/permissions.ts';
import type { InDiscord } from './in-discord.ts';
import { shareVizzy } from './test-discord.ts';

const aDiscord = shareVizzy();

const snail = { prompt: 'a story about a brave snail', seed: 4 };

/** The three scenes of a story in a place. */
const scenesIn = ({ double, ada }: InDiscord, channel: Parameters<InDiscord['pictureIn']>[0]) =>
  double.until(() => {
    const scenes = double
      .messages(channel, ada)
      .filter((message) => JSON.stringify(message.looks.at(-1)?.components).includes('Redo this scene'));
    return scenes.length === 3 ? scenes : undefined;
  }, 'three scenes');

describe('a story', () => {
  it('has its title and storyboard in the channel, and one message a scene in the thread, text above picture', async () => {
    const here = await aDiscord();
    const { double, general, ada, answerTo, see } = here;
    const message = await answerTo(await ada.runs(general, 'vizzy story', snail));
    const thread = await double.until(() => double.world.channels.get(message.id));
    const scenes = await scenesIn(here, thread);
    expect(see(message)).toMatchObject({ text: expect.stringMatching(/^## .+snail|^## /i), pictures: { length: 3 } });
    expect(see(message).text).toContain(thread.name);
    for (const [index, scene] of scenes.entries()) {
      expect(see(scene).text).toMatch(new RegExp(`^\\*\\*${index + 1} / 3\\*\\* \\S.{80}`));
      expect(scene.looks.at(-1)?.components.map(({ type }) => type)).toEqual([10, 12, 1]);
      expect(see(scene).pictures).toHaveLength(1);
    }
    expect(double.look(general, ada)).toHaveLength(1);
  });

  it('has one page with title, pictures and captions, where its pictures can be had again', async () => {
    const { general, ada, answerTo, see } = await aDiscord({ drawsItself: true });
    const message = await answerTo(await ada.runs(general, 'vizzy story', snail));
    const [page, ...more] = see(message).pictures;
    expect(more).toHaveLength(0);
    expect(page?.width).toBeGreaterThan(1200);
    expect(page?.alt).toMatch(/snail/i);
  });

  it('has one scene told anew without touching the others', async () => {
    const here = await aDiscord();
    const { double, general, ada, answerTo, see } = here;
    const message = await answerTo(await ada.runs(general, 'vizzy story', snail));
    const thread = await double.until(() => double.world.channels.get(message.id));
    const scenes = await scenesIn(here, thread);
    const second = scenes[1];
    if (!second) throw new Error('there is no second scene');
    const before = see(second);
    await ada.presses(second, 'Redo this scene');
    const redone = await double.until(() => {
      const fresh = double.messages(thread, ada).at(-1);
      return fresh &&
        !scenes.includes(fresh) &&
        see(fresh).pictures.length > 0 &&
        !see(fresh).buttons.some(({ label }) => label === 'Cancel')
        ? fresh
        : undefined;
    });
    expect(see(redone).text).toMatch(/^\*\*2 \/ 3\*\*/);
    expect(see(redone).text).toContain('↩ Redo this scene');
    expect(see(redone).pictures).toHaveLength(1);
    expect(see(second)).toEqual(before);
  });

  it('goes as a whole when it is deleted', async () => {
    const here = await aDiscord();
    const { double, general, ada, answerTo } = here;
    const message = await answerTo(await ada.runs(general, 'vizzy story', snail));
    const thread = await double.until(() => double.world.channels.get(message.id));
    await scenesIn(here, thread);
    await ada.writes(thread, 'what a snail');
    await ada.presses(message, 'Delete');
    await double.until(() => message.isDeleted && double.look(thread, ada).length === 1);
    expect(double.look(thread, ada)[0]?.text).toBe('what a snail');
  });

  it('goes on when it is asked to, below in the thread', async () => {
    const here = await aDiscord();
    const { double, general, ada, answerTo, see } = here;
    const message = await answerTo(await ada.runs(general, 'vizzy story', snail));
    const thread = await double.until(() => double.world.channels.get(message.id));
    await scenesIn(here, thread);
    await ada.presses(message, 'What happens next?');
    await double.until(
      () =>
        double.look(thread, ada).length === 7 && double.look(thread, ada).every(({ pictures }) => pictures.length > 0),
    );
    const [next] = double.messages(thread, ada).slice(3);
    expect(next && see(next).text).toMatch(/^## /);
  });

  it('is told in place where threads cannot be had, and it is said why', async () => {
    const here = await aDiscord();
    const { double, general, ada, answerTo, see } = here;
    double.deny(general, permission.createPublicThreads);
    const message = await answerTo(await ada.runs(general, 'vizzy story', snail));
    await scenesIn(here, general);
    expect(see(message).text).toContain('I may not open a thread here (Create Public Threads is missing)');
    expect(double.world.channels.has(message.id)).toBe(false);
  });

  it('is told to one person alone when it is private, and in a group where only that person has installed Vizzy', async () => {
    const here = await aDiscord();
    const { double, general, ada, bob, answerTo } = here;
    await answerTo(await ada.runs(general, 'vizzy story', { ...snail, private: true }));
    await scenesIn(here, general);
    expect(double.look(general, bob)).toEqual([]);
    const group = double.group([ada, bob]);
    await answerTo(await ada.runs(group, 'vizzy story', snail));
    await scenesIn(here, group);
  });
});
