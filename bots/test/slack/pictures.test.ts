/** Pictures on their way into Slack and out of it: late, never, in between, and better ones later. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { allowedUrl } from '../../src/attachment-download.ts';
import { picture } from './open.ts';
import { createSignal } from './signal.ts';
import { aSlack, isDrawn, shareVizzy } from './test-slack.ts';

const png = () =>
  sharp({ create: { width: 90, height: 60, channels: 3, background: '#a63' } })
    .png()
    .toBuffer();

shareVizzy();

describe('pictures into Slack', () => {
  it('are waited for until Slack has looked at them', async () => {
    const { slack, ann, general, answer, thread } = await aSlack();
    const look = createSignal();
    slack.upload({ lookAfter: look.fired });
    const asked = await ann.writes(general, '@Vizzy a fox');
    await slack.until(() => slack.calls.some(({ method }) => method === 'files.info'), 'a question about the file');
    expect(thread(asked).flatMap(({ pictures }) => pictures)).toEqual([]);
    look.fire();
    const drawn = await answer(asked, isDrawn);
    expect(drawn.pictures.every(({ isBroken, file }) => !isBroken && file.mimetype === 'image/png')).toBe(true);
  });

  it('are shared as files when Slack never shows them in a message', async () => {
    const { slack, ann, general, answer, thread, complaints } = await aSlack({ haste: 200, mayFail: true });
    slack.upload({ lookAfter: 'never', shareAfter: 20 });
    const asked = await ann.writes(general, '@Vizzy a fox');
    await answer(asked, ({ pictures }) => pictures.length > 0);
    const message = await answer(asked, ({ buttons }) => buttons.includes('Delete'));
    expect(message.text).toContain('for @Ann');
    expect(thread(asked).flatMap(({ pictures }) => pictures)).toHaveLength(2);
    expect(complaints.every((line) => line.includes('Slack accepted'))).toBe(true);
  });

  it('that never appear anywhere are said to be stuck, and nothing else is left', async () => {
    const { slack, ann, general, thread } = await aSlack({ haste: 500, mayFail: true });
    slack.upload({ lookAfter: 'never', shareAfter: 'never' });
    const asked = await ann.writes(general, '@Vizzy a fox');
    const direct = await slack.until(() =>
      slack.look(ann.direct(), ann).find(({ text }) => text.includes('did not take the pictures')),
    );
    expect(direct.from).toBe('Vizzy');
    expect(thread(asked)).toEqual([]);
    await slack.until(() => slack.workspace.statuses.size === 0);
  });

  it('show their progress in one message, with a way out that costs nothing', async () => {
    const { router, ann, bob, general, answer, thread, whisper } = await aSlack();
    const draw = createSignal();
    router.always({ ...picture, when: draw.fired });
    const asked = await ann.writes(general, '@Vizzy a fox');
    const progress = await answer(asked, ({ buttons }) => buttons.includes('Cancel'));
    expect(progress.text).toMatch(/“a fox”\n(Sketching|Drawing)/);
    await bob.presses(progress.message, 'Cancel');
    await whisper(bob, ({ text }) => text.includes('somebody else'));
    draw.fire();
    const drawn = await answer(asked, isDrawn);
    expect(drawn.message).toBe(progress.message);
    router.always({ type: 'hang' });
    const again = await ann.writes(general, '@Vizzy a hen');
    const second = await answer(again, ({ buttons }) => buttons.includes('Cancel'));
    await ann.presses(second.message, 'Cancel');
    expect((await whisper(ann)).text).toContain('Nothing was counted');
    expect(thread(again).filter(({ isEphemeral }) => !isEphemeral)).toEqual([]);
  });

  it('show a sketch at once, and the real picture in its place', async () => {
    const { slack, router, ann, general, answer } = await aSlack({ env: { PREVIEW: 'on' } });
    // Sketches are shown while a service works that is known to work.
    await answer(await ann.writes(general, '@Vizzy a boat'), isDrawn);
    const draw = createSignal();
    router.always({ ...picture, when: draw.fired });
    const asked = await ann.writes(general, '@Vizzy a fox');
    const sketch = await answer(asked, ({ text, pictures }) => text.includes('quick sketch') && pictures.length > 0);
    draw.fire();
    const sketched = sketch.pictures.map(({ file }) => file);
    const drawn = await answer(asked, isDrawn);
    expect(drawn.message).toBe(sketch.message);
    expect(drawn.pictures.some(({ file }) => sketched.includes(file))).toBe(false);
    await slack.until(() => sketched.every(({ isDeleted }) => isDeleted), 'the end of the sketches');
  });

  it('give way to better ones in the same message, once the service is back', async () => {
    const { router, ann, general, answer, slack, clock } = await aSlack({ haste: 300, mayFail: true });
    // Better ones are asked for half a minute later.
    clock.stop(30_000);
    router.always({ type: 'out-of-memory' });
    const asked = await ann.writes(general, '@Vizzy a fox');
    const own = await answer(asked, (seen) => isDrawn(seen) && seen.pictures.every(({ alt }) => alt.includes('Vizzy')));
    expect(own.pictures).toHaveLength(2);
    router.always(picture);
    clock.go();
    const better = await slack.until(() => {
      const [now] = slack.look(general, ann).filter(({ message }) => message === own.message);
      return now && now.pictures[0]?.file !== own.pictures[0]?.file && now;
    }, 'better pictures');
    expect(better.pictures.some(({ isBroken }) => isBroken)).toBe(false);
    expect(slack.look(general, ann).filter(isDrawn)).toHaveLength(1);
  });
});

describe('pictures that people attach', () => {
  it('are read with the token, and become the source', async () => {
    const { slack, ann, general, answer } = await aSlack();
    const asked = await ann.writes(general, '@Vizzy as an oil painting', {
      files: [{ name: 'a.png', bytes: await png() }],
    });
    const drawn = await answer(asked, isDrawn);
    expect(drawn.text.toLowerCase()).toContain('oil painting');
    expect(slack.downloads).toEqual([{ path: expect.stringContaining('/files-pri/'), hasToken: true }]);
    const bare = await ann.writes(general, '@Vizzy', { files: [{ name: 'b.png', bytes: await png() }] });
    expect((await answer(bare, isDrawn)).text).toContain('transformation');
  });

  it('are refused in words when they are none, or cannot be read', async () => {
    const { slack, ann, general, whisper, thread } = await aSlack({ mayFail: true });
    slack.fail({ on: 'file', fault: { type: 'status', status: 500 } });
    const asked = await ann.writes(general, '@Vizzy as a sketch', { files: [{ name: 'a.png', bytes: await png() }] });
    await whisper(ann, ({ text }) => text.includes('went wrong on my side'));
    expect(thread(asked).filter(isDrawn)).toEqual([]);
  });

  it('are read from Slack’s own host alone, and never by an address in a message', async () => {
    const hosts = ['files.slack.com'];
    const at = (url_private: string) => allowedUrl(url_private, hosts)?.href;
    expect(at('https://files.slack.com/files-pri/T1-F1/a.png')).toBe('https://files.slack.com/files-pri/T1-F1/a.png');
    expect(at('https://files.slack.com.evil.example/a.png')).toBeUndefined();
    expect(at('https://evil.example/files.slack.com/a.png')).toBeUndefined();
    expect(at('http://files.slack.com/a.png')).toBeUndefined();
    expect(at('https://user:word@files.slack.com/a.png')).toBeUndefined();
    expect(at('file:///etc/passwd')).toBeUndefined();
    expect(at('http://169.254.169.254/latest')).toBeUndefined();
    const { slack, ann, general, answer } = await aSlack();
    const asked = await ann.writes(general, '@Vizzy transform http://127.0.0.1:9/secret.png into a sketch');
    await answer(asked, isDrawn);
    expect(slack.downloads).toEqual([]);
  });
});
