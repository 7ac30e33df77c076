/** Answers that one process began and another finishes. */
import { describe, expect, it } from 'vitest';
import { readTargetAddress } from '../../src/slack/messages/reply-address.ts';
import { picture } from './open.ts';
import { createSignal } from './signal.ts';
import { aSlack, isDrawn, shareVizzy, type TestSlack } from './test-slack.ts';

shareVizzy();

/** What a process leaves behind when it dies: plain JSON; once it knows of so many messages. */
const leftBehind = ({ slack, targets }: TestSlack, messages: number) =>
  slack.until(() => {
    const address = JSON.parse(JSON.stringify(targets.at(-1)?.address() ?? {}));
    const { ts, below } = readTargetAddress(address).before;
    return ts !== undefined && below.length + 1 === messages && address;
  }, 'what is left behind');

describe('an answer that one process began', () => {
  it('is finished by another in the very same message', async () => {
    const told = await aSlack();
    const { router, ann, general, answer, thread, vizzy, opens, restart } = told;
    const draw = createSignal();
    router.always({ ...picture, when: draw.fired });
    const asked = await ann.writes(general, '@Vizzy a red fox');
    const progress = await answer(asked, ({ buttons }) => buttons.includes('Cancel'));
    const address = await leftBehind(told, 1);
    draw.fire();
    await answer(asked, isDrawn);
    await restart();
    const open = opens.at(-1);
    if (!open) throw new Error('no process opens anything');
    const target = await open(address);
    await target.acknowledge();
    const reply = await vizzy.respond({ userId: 'somebody', conversationId: 'else', text: 'a blue whale' });
    await target.deliver(reply, async () => {});
    const [only, ...others] = thread(asked);
    expect(others).toEqual([]);
    expect(only?.message).toBe(progress.message);
    expect(only?.pictures).toHaveLength(2);
    expect(only?.text.toLowerCase()).toContain('whale');
  });

  it('with a story gets better pictures from another, each where it is', async () => {
    const told = await aSlack();
    const { ann, general, answer, thread, vizzy, opens, restart } = told;
    const asked = await ann.writes(general, '@Vizzy tell me a story about a brave snail');
    await answer(asked, ({ buttons }) => buttons.includes('What happens next?'));
    const before = thread(asked);
    const address = await leftBehind(told, 5);
    await restart();
    const target = await opens.at(-1)?.(address);
    const better = await vizzy.respond({
      userId: 'a',
      conversationId: 'b',
      text: 'a story about a whale',
      mode: 'story',
    });
    await target?.replace(better);
    expect(thread(asked).map(({ message }) => message)).toEqual(before.map(({ message }) => message));
    expect(thread(asked).every(({ edits }) => edits > 0)).toBe(true);
    if (better.type !== 'story') throw new Error('no story was told');
    expect(thread(asked)[0]?.text).toContain(better.title);
  });
});
