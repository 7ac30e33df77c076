/** What a person has seen stays: nothing that goes wrong after it replaces it, and what is missing is said. */
import { describe, expect, it } from 'vitest';
import { permission } from '../doubles/discord/permissions.ts';
import { hurriedClock } from '../hurried-clock.ts';
import type { InDiscord } from './in-discord.ts';
import { shareVizzy } from './test-discord.ts';

const aDiscord = shareVizzy();

const fox = { prompt: 'a red fox in the snow', count: 1 };
const snail = { prompt: 'a story about a brave snail', seed: 4 };
const openingThread = /^POST .*\/threads$/;
const posting = /^POST \/channels\/\d+\/messages$/;

const alarms = ({ lines }: InDiscord) => lines.filter(({ level }) => level !== 'info').map(({ sentence }) => sentence);

/** Discord, where no call waits long before trying again. */
const hurried = () => aDiscord({ clock: hurriedClock(40), mayRefuse: true });

describe('pictures that are shown', () => {
  it.each([
    ['fails', { type: 'status', status: 503 }, 4],
    ['is refused', { type: 'status', status: 403, code: 50013 }, 1],
  ] as const)('stay when opening a thread %s, and the conversation goes on in the channel', async (_, fault, times) => {
    const here = await hurried();
    const { double, general, ada, answerTo, see } = here;
    double.fail({ on: openingThread, fault, times });
    const message = await answerTo(await ada.runs(general, 'vizzy create', fox));
    await double.until(() => alarms(here).length > 0);
    expect(alarms(here)).toEqual(['could not open a thread; the conversation goes on in the channel']);
    const child = await answerTo(await ada.presses(message, 'Brighter'));
    expect(see(child)).toMatchObject({ isEphemeral: false, pictures: { length: 1 } });
    expect(see(message)).toMatchObject({ text: expect.stringContaining('A red fox'), pictures: { length: 1 } });
  });

  it('stay when the permission to open threads is withdrawn while they are drawn', async () => {
    const here = await hurried();
    const { double, general, ada, hold, answerTo, see } = here;
    const release = hold();
    const deed = await ada.runs(general, 'vizzy create', fox);
    await double.until(() => deed.answer);
    double.deny(general, permission.createPublicThreads);
    release();
    const message = await answerTo(deed);
    await double.until(() => alarms(here).length > 0);
    expect(see(message).pictures).toHaveLength(1);
    expect(double.look(general, ada)).toHaveLength(1);
  });

  it('come in the channel when a mention cannot have its thread', async () => {
    const here = await hurried();
    const { double, general, ada, pictureIn, see } = here;
    double.fail({ on: openingThread, fault: { type: 'status', status: 403, code: 50013 } });
    const asked = await ada.writes(general, '@Vizzy a fox');
    expect(see(await pictureIn(general, ada)).replyTo).toBe(asked.id);
    expect(alarms(here)).toEqual(['could not open a thread for an answer; answering in the channel']);
  });
});

describe('a story that is shown', () => {
  it('stays when a scene cannot be told, and says which ones are missing', async () => {
    const here = await hurried();
    const { double, general, ada, answerTo, see } = here;
    double.fail({ on: posting, after: 1, fault: { type: 'status', status: 503 }, times: 4 });
    const message = await answerTo(await ada.runs(general, 'vizzy story', snail));
    await double.until(() => see(message).text.includes('Scenes 2 and 3 could not be shown here.'));
    const thread = double.threadAt(message);
    expect(double.look(thread, ada).map(({ text }) => text.slice(0, 9))).toEqual(['**1 / 3**']);
    expect(see(message)).toMatchObject({ text: expect.stringContaining('## '), pictures: { length: 3 } });
    expect(see(message).buttons.map(({ label }) => label)).toContain('What happens next?');
    expect(alarms(here)).toEqual(['could not show a scene; the story ends before it, and the storyboard says so']);
  });

  it.each([
    ['and has noted so', 2],
    ['and has not noted the last one yet', 1],
  ] as const)(
    'is told on by another process when its own dies after scene 2 %s: no scene comes twice',
    async (_, at) => {
      const here = await aDiscord();
      const { double, general, ada, router, vizzy, see } = here;
      const before = router?.requests.length ?? 0;
      router?.answer({ type: 'hang' });
      const deed = await ada.runs(general, 'vizzy story', snail);
      const message = await double.until(() => deed.original);
      await router?.arrived(before + 1);
      const begun = here.targets.at(-1);
      const who = { userId: `discord:${ada.user.id}`, conversationId: 'another', text: snail.prompt };
      const reply = await vizzy.respond({ ...who, mode: 'story' });
      const notes: unknown[] = [];
      const dying = begun?.deliver(reply, async () => {
        // What another process would find; the first note is of the storyboard.
        notes.push(JSON.parse(JSON.stringify(begun.address())));
        if (notes.length === 3) throw new Error('the process dies');
      });
      await expect(dying).rejects.toThrow('the process dies');
      const thread = double.threadAt(message);
      const told = double.messages(thread, ada);
      expect(told).toHaveLength(2);
      await here.bot.stop();
      await here.another();
      const target = await here.opens.at(-1)?.(notes[at]);
      await target?.acknowledge();
      await target?.deliver(reply, async () => {});
      const all = double.messages(thread, ada);
      expect(all.slice(0, 2)).toEqual(told);
      expect(all.map((scene) => see(scene).text.slice(0, 9))).toEqual(['**1 / 3**', '**2 / 3**', '**3 / 3**']);
      expect(all.every((scene) => see(scene).pictures.length === 1)).toBe(true);
      expect(see(message).text).toContain(reply.type === 'story' ? reply.title : '?');
    },
  );
});
