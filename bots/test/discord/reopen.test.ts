import { describe, expect, it } from 'vitest';
import type { InDiscord } from './in-discord.ts';
import { shareVizzy } from './test-discord.ts';

const aDiscord = shareVizzy();

const fox = { prompt: 'a red fox in the snow', count: 1 };

/** What a process leaves behind when it dies: plain JSON. */
const leftBehind = ({ targets }: InDiscord): unknown => JSON.parse(JSON.stringify(targets.at(-1)?.address()));

/** Scenes that the last answer knows of. */
function scenesOf(here: InDiscord): number {
  const address = leftBehind(here);
  const scenes = typeof address === 'object' && address !== null && 'scenes' in address ? address.scenes : [];
  return Array.isArray(scenes) ? scenes.length : 0;
}

/** The same place, opened by another process. */
async function reopened(here: InDiscord) {
  const address = leftBehind(here);
  await here.bot.stop();
  await here.another();
  const open = here.opens.at(-1);
  if (!open) throw new Error('no process opens anything');
  const target = await open(address);
  await target.acknowledge();
  return target;
}

const aReply = ({ vizzy, ada }: InDiscord, text: string) =>
  vizzy.respond({ userId: `discord:${ada.user.id}`, conversationId: 'another', text, count: 1 }, { setsSlogan: true });

describe('an answer that one process began', () => {
  it('to a command is finished by another, in the same message and with its thread', async () => {
    const here = await aDiscord();
    const { double, general, ada, router, see } = here;
    router?.answer({ type: 'hang' });
    const before = router?.requests.length ?? 0;
    const deed = await ada.runs(general, 'vizzy create', fox);
    const message = await double.until(() => deed.original);
    await router?.arrived(before + 1);
    const target = await reopened(here);
    await target.deliver(await aReply(here, 'a red fox in the snow'), async () => {});
    expect(see(message)).toMatchObject({ pictures: { length: 1 }, thread: 'a red fox in the snow' });
    expect(double.look(general, ada)).toHaveLength(1);
  });

  it('to a direct message is finished by another, in the same message', async () => {
    const here = await aDiscord();
    const { double, ada, router, see } = here;
    router?.answer({ type: 'hang' });
    await ada.writes(ada.direct(), 'a red fox');
    const message = await double.until(() => double.messages(ada.direct(), ada)[1]);
    await double.until(() => see(message).text.includes('Drawing'));
    const target = await reopened(here);
    await target.deliver(await aReply(here, 'a red fox'), async () => {});
    expect(see(message).pictures).toHaveLength(1);
    expect(double.look(ada.direct(), ada)).toHaveLength(2);
  });

  it('with a story gets better pictures from another, each where it is', async () => {
    const here = await aDiscord();
    const { double, general, ada, answerTo, see } = here;
    const message = await answerTo(await ada.runs(general, 'vizzy story', { prompt: 'a story about a brave snail' }));
    const thread = await double.until(() => double.world.channels.get(message.id));
    await double.until(() => scenesOf(here) === 3);
    const target = await reopened(here);
    const better = await here.vizzy.respond({
      userId: 'somebody',
      conversationId: 'else',
      text: 'a story about a whale',
      mode: 'story',
    });
    if (better.type !== 'story') throw new Error('no story was told');
    await target.replace(better);
    expect(see(message).text).toContain(better.title);
    expect(double.look(thread, ada)).toHaveLength(3);
    expect(double.look(thread, ada).every(({ edits }) => edits === 1)).toBe(true);
  });
});
