/** What a person has seen stays: nothing that goes wrong after it replaces it, and what is missing is said. */
import { describe, expect, it } from 'vitest';
import { readTargetAddress } from '../../src/slack/messages/reply-address.ts';
import { aSlack, isDrawn, shareVizzy, type TestSlack } from './test-slack.ts';

shareVizzy();

const snail = 'tell me a story about a brave snail';
const isStoryboard = ({ buttons }: { buttons: readonly string[] }) => buttons.includes('What happens next?');
const scenesOf = (thread: ReturnType<TestSlack['thread']>) =>
  thread.filter(({ buttons }) => buttons.includes('Redo this scene')).map(({ text }) => text.slice(0, 7));

/** Slack, where no call waits long before trying again. */
const hurried = () => aSlack({ haste: 200, mayFail: true });

describe('a story that is shown', () => {
  it('stays when a scene cannot be told, and says which ones are missing', async () => {
    const { slack, ann, general, thread, complaints } = await hurried();
    // The first two are the progress and scene 1.
    slack.fail({ on: 'chat.postMessage', after: 2, fault: { type: 'status', status: 503 }, times: 4 });
    const asked = await ann.writes(general, `@Vizzy ${snail}`);
    const title = await slack.until(() =>
      thread(asked).find(({ text }) => text.includes('Scenes 2 and 3 could not be shown here.')),
    );
    expect(title.message).toBe(thread(asked)[0]?.message);
    expect(scenesOf(thread(asked))).toEqual(['*1 / 3*']);
    expect(thread(asked).some(({ isEphemeral }) => isEphemeral)).toBe(false);
    expect(complaints).toEqual([expect.stringContaining('could not show a scene')]);
  });

  it('stays when its storyboard cannot be shown, and says how it goes on', async () => {
    const { slack, ann, general, thread, complaints } = await hurried();
    slack.fail({ on: 'chat.postMessage', after: 4, fault: { type: 'status', status: 503 }, times: 4 });
    const asked = await ann.writes(general, `@Vizzy ${snail}`);
    await slack.until(() => thread(asked).find(({ text }) => text.includes('ask me what happens next')));
    expect(scenesOf(thread(asked))).toEqual(['*1 / 3*', '*2 / 3*', '*3 / 3*']);
    expect(complaints).toEqual([expect.stringContaining('could not show a storyboard')]);
  });

  it('comes with plain files where Slack does not show its pictures in messages', async () => {
    const { slack, ann, general, answer, thread } = await aSlack({ haste: 200, mayFail: true });
    slack.upload({ lookAfter: 'never', shareAfter: 20 });
    const asked = await ann.writes(general, `@Vizzy ${snail}`);
    await answer(asked, isStoryboard);
    expect(scenesOf(thread(asked))).toEqual(['*1 / 3*', '*2 / 3*', '*3 / 3*']);
    expect(thread(asked).flatMap(({ pictures }) => pictures)).toHaveLength(3);
  });

  it.each([
    ['and has noted so', 2],
    ['and has not noted the last one yet', 1],
  ] as const)(
    'is told on by another process when its own dies after scene 2 %s: no scene comes twice',
    async (_, at) => {
      const { router, ann, general, thread, vizzy, targets, opens, restart, slack } = await hurried();
      const before = router.requests.length;
      router.answer({ type: 'hang' });
      const asked = await ann.writes(general, `@Vizzy ${snail}`);
      await router.arrived(before + 1);
      await slack.until(() => thread(asked).length === 1);
      const begun = targets.at(-1);
      const reply = await vizzy.respond({ userId: 'a', conversationId: 'b', text: snail, mode: 'story' });
      const notes: unknown[] = [];
      const dying = begun?.deliver(reply, async () => {
        // What another process would find; the first note is of the title.
        notes.push(JSON.parse(JSON.stringify(begun.address())));
        if (notes.length === 3) throw new Error('the process dies');
      });
      await expect(dying).rejects.toThrow('the process dies');
      const told = thread(asked).map(({ message }) => message);
      expect(told).toHaveLength(3);
      await restart();
      const target = await opens.at(-1)?.(notes[at]);
      await target?.acknowledge();
      await target?.deliver(reply, async () => {});
      const all = thread(asked).filter(({ isEphemeral }) => !isEphemeral);
      expect(all.slice(0, 3).map(({ message }) => message)).toEqual(told);
      expect(scenesOf(all)).toEqual(['*1 / 3*', '*2 / 3*', '*3 / 3*']);
      expect(all.filter(isStoryboard)).toHaveLength(1);
      expect(all).toHaveLength(5);
    },
  );
});

describe('a picture that is shown', () => {
  it('stays when its turn is given up all the same', async () => {
    const { slack, ann, general, answer, thread, targets } = await hurried();
    const asked = await ann.writes(general, '@Vizzy a fox');
    const drawn = await answer(asked, isDrawn);
    const target = targets.at(-1);
    await slack.until(() => readTargetAddress(target?.address()).before.isAnswered, 'the end of the answer');
    await target?.refuse('My memory cannot be reached right now.');
    const [first, said] = thread(asked);
    expect(first?.message).toBe(drawn.message);
    expect(first?.pictures).toHaveLength(2);
    expect(said).toMatchObject({ isEphemeral: true, text: expect.stringContaining('memory') });
  });
});
