/** What goes wrong between Slack and Vizzy, and what people see of it. */
import { describe, expect, it } from 'vitest';
import { bodyOf, sign } from '../doubles/slack/delivery.ts';
import { openSlackDouble } from '../doubles/slack/slack-double.ts';
import { openSlack, picture } from './open.ts';
import { createSignal } from './signal.ts';
import { aSlack, isDrawn, isQuestion, shareVizzy } from './test-slack.ts';

shareVizzy();

describe('Slack that stumbles', () => {
  it.each([
    ['asks to wait', { type: 'limited', retryAfter: 1 }],
    ['answers 503', { type: 'status', status: 503 }],
    ['breaks off', { type: 'dropped' }],
    ['has an internal error', { type: 'error', error: 'internal_error' }],
  ] as const)('%s: everything arrives once all the same', async (_, fault) => {
    const { slack, ann, general, answer, thread } = await aSlack();
    for (const on of [
      'chat.postMessage',
      'chat.update',
      'files.getUploadURLExternal',
      'files.completeUploadExternal',
      'files.info',
    ])
      slack.fail({ on, fault, times: 1 });
    const question = await ann.writes(general, '@Vizzy draw my day');
    await answer(question, isQuestion);
    await ann.writes(general, 'it was calm', { thread: question });
    await answer(question, isDrawn);
    expect(thread(question)).toHaveLength(2);
  });

  it('loses an answer: nothing is posted twice', async () => {
    const { slack, ann, general, answer, thread } = await aSlack();
    slack.fail({ on: 'chat.postMessage', fault: { type: 'lost' } });
    slack.fail({ on: 'files.completeUploadExternal', fault: { type: 'lost' } });
    const asked = await ann.writes(general, '@Vizzy a fox');
    const drawn = await answer(asked, isDrawn);
    expect(thread(asked)).toEqual([drawn]);
    slack.fail({ on: 'chat.postMessage', fault: { type: 'lost' } });
    await ann.runs(general, 'a hen');
    await slack.until(() => slack.look(general, ann).find((seen) => isDrawn(seen) && seen.text.includes('hen')));
    expect(slack.look(general, ann).filter(({ threadTs, from }) => from === 'Vizzy' && !threadTs)).toHaveLength(1);
  });

  it('loses the upload: it is uploaded again', async () => {
    const { slack, ann, general, answer } = await aSlack();
    slack.fail({ on: 'upload', fault: { type: 'status', status: 500 } });
    const asked = await ann.writes(general, '@Vizzy a fox');
    expect((await answer(asked, isDrawn)).pictures).toHaveLength(2);
  });

  it('names the scope that is missing to who asked', async () => {
    const { slack, ann, general } = await aSlack({ mayFail: true });
    slack.fail({
      on: 'files.getUploadURLExternal',
      fault: { type: 'error', error: 'missing_scope', details: { needed: 'files:write', provided: 'chat:write' } },
      times: 9,
    });
    await ann.writes(general, '@Vizzy a fox');
    const said = await slack.until(() =>
      slack.look(ann.direct(), ann).find(({ text }) => text.includes('files:write')),
    );
    expect(said.text).toContain('OAuth & Permissions');
  });

  it('has archived the channel meanwhile: who asked is told directly', async () => {
    const { slack, router, ann, general } = await aSlack({ mayFail: true });
    const archive = createSignal();
    const before = router.requests.length;
    router.always({ ...picture, when: archive.fired });
    await ann.writes(general, '@Vizzy a fox');
    await router.arrived(before + 2);
    general.isArchived = true;
    archive.fire();
    await slack.until(() => slack.look(ann.direct(), ann).find(({ text }) => text.includes('archived')));
  });

  it('has taken the token back: nothing is said, nothing breaks', async () => {
    const { slack, ann, general, thread, complaints } = await aSlack({ mayFail: true });
    slack.revoke();
    const asked = await ann.writes(general, '@Vizzy a fox');
    await slack.until(() => complaints.some((line) => line.includes('could not tell the person')));
    expect(thread(asked)).toEqual([]);
    expect(complaints.join()).not.toContain(slack.token);
  });
});

describe('signed requests', () => {
  it('are refused with a wrong, an old or a future signature, and do nothing', async () => {
    const { slack, ann, general, thread, later } = await aSlack({ mayFail: true });
    const asked = await ann.writes(general, 'not yet');
    const event = {
      type: 'app_mention',
      user: ann.user.id,
      channel: general.id,
      ts: asked.ts,
      text: `<@${slack.workspace.bot.id}> a fox`,
    };
    const payload = { type: 'event_callback', team_id: slack.workspace.teamId, event };
    const { body } = bodyOf({ kind: 'events_api', payload });
    const send = async (seconds: number, secret: string, tampered = body) => {
      const timestamp = String(Math.floor(Date.now() / 1000) + seconds);
      const signature = sign(secret, timestamp, body);
      const headers = {
        'content-type': 'application/json',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': signature,
      };
      return (await fetch(slack.target, { method: 'POST', headers, body: tampered })).status;
    };
    expect(await send(0, 'not-the-secret')).toBe(401);
    expect(await send(-6 * 60, slack.signingSecret)).toBe(401);
    expect(await send(10 * 60, slack.signingSecret)).toBe(401);
    expect(await send(0, slack.signingSecret, body.replace('a fox', 'a cat'))).toBe(401);
    expect((await fetch(slack.target, { method: 'POST', body })).status).toBe(401);
    expect((await fetch(slack.target.replace('events', 'elsewhere'))).status).toBe(404);
    await later();
    expect(thread(asked)).toEqual([]);
  });

  it('are done once when they are replayed', async () => {
    const { slack, ann, general, later } = await aSlack();
    await ann.runs(general, 'a fox');
    await slack.until(() => slack.look(general, ann).find(isDrawn));
    const drawn = slack.look(general, ann).find(isDrawn);
    if (!drawn) throw new Error('nothing drawn');
    await ann.presses(drawn.message, 'Again');
    await slack.until(() => slack.look(general, ann).filter(isDrawn).length === 2);
    for (const parcel of [...slack.parcels]) await slack.deliver(parcel);
    await later();
    expect(slack.look(general, ann).filter(isDrawn)).toHaveLength(2);
  });

  it('come in at all three paths', async () => {
    const { slack, ann, general } = await aSlack();
    const events = slack.target;
    slack.reach(events.replace('events', 'commands'));
    await ann.runs(general, 'help');
    slack.reach(events.replace('events', 'interactions'));
    await ann.starts('vizzy_create');
    await slack.until(() => ann.form());
  });
});

describe('a socket', () => {
  it('comes back after it was refreshed or broken, and answers what happened meanwhile', async () => {
    const { slack, ann, general, answer } = await aSlack({ transport: 'socket' });
    slack.socket.refresh();
    await slack.until(() => slack.socket.connected === 0);
    const asked = await ann.writes(general, '@Vizzy a fox');
    await answer(asked, isDrawn);
    expect(slack.socket.connections).toBe(2);
  });
});

describe('two processes of one Vizzy', () => {
  it('answer once, and a button that one showed works in the other', async () => {
    const first = await aSlack({ transport: 'socket' });
    const second = await openSlack({ transport: 'socket', beside: first });
    const { slack, ann, general, answer, thread } = first;
    expect(slack.socket.connected).toBe(2);
    for (let turn = 0; turn < 4; turn += 1) {
      const asked = await ann.writes(general, `@Vizzy a fox ${turn}`);
      const drawn = await answer(asked, isDrawn);
      await slack.redeliver(asked);
      await ann.presses(drawn.message, 'Again');
      await slack.until(() => thread(asked).filter(isDrawn).length === 2);
    }
    expect(slack.look(general, ann).filter(isDrawn)).toHaveLength(8);
    await second.close();
  });
});

describe('a start that cannot succeed', () => {
  const start = (env: Readonly<Record<string, string>>, scopes?: readonly string[]) =>
    aSlack({ env, ...(scopes ? { scopes } : {}) });
  it('says which setting is wrong in one line', async () => {
    await expect(start({ SLACK_BOT_TOKEN: 'xoxb-wrong-one' })).rejects.toThrow(
      /^Slack refuses SLACK_BOT_TOKEN \(invalid_auth\)/,
    );
    await expect(
      start({}, ['chat:write', 'commands', 'files:read', 'im:history', 'app_mentions:read']),
    ).rejects.toThrow(/^SLACK_BOT_TOKEN lacks the scope files:write/);
    await expect(start({ SLACK_APP_TOKEN: 'xapp-wrong-one' })).rejects.toThrow(
      /^Slack refuses SLACK_APP_TOKEN \(invalid_auth\)/,
    );
    const double = await openSlackDouble({ transport: 'http' });
    await double.close();
    await expect(start({ SLACK_API_URL: double.url })).rejects.toThrow(
      /^Slack cannot be reached to check SLACK_BOT_TOKEN/,
    );
  });
});
