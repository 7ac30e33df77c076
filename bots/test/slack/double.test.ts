/** The double by itself, with the real Bolt app on the other end. */
import { describe, expect, it } from 'vitest';
import { sign } from '../doubles/slack/delivery.ts';
import { openBareApp, png } from './bare-app.ts';
import { createSignal } from './signal.ts';

describe.each(['http', 'socket'] as const)('Slack’s double over %s', (transport) => {
  it('carries a mention there and an answer back', async () => {
    const { app, slack } = await openBareApp(transport);
    app.event('app_mention', async ({ event, say }) => {
      await say({ text: `you said <@${event.user}> &lt;3: ${event.text.length}`, thread_ts: event.ts });
    });
    const ann = slack.person('Ann');
    const general = slack.channel('general', [ann]);
    const asked = await ann.writes(general, '@Vizzy draw <a> & b');
    const answer = await slack.until(() => slack.look(general, ann).find(({ from }) => from === 'Vizzy'));
    expect(answer.text).toMatch(/you said @Ann <3/);
    expect(answer.pings).toEqual(['Ann']);
    expect(answer.threadTs).toBe(asked.ts);
    expect(slack.refused()).toEqual([]);
  });

  it('carries commands, buttons and forms', async () => {
    const { app, slack } = await openBareApp(transport);
    const heard: string[] = [];
    app.command('/vizzy', async ({ ack, command, respond }) => {
      await ack('one moment');
      await respond({
        text: 'choose',
        blocks: [
          {
            type: 'actions',
            elements: [{ type: 'button', text: { type: 'plain_text', text: 'Go' }, action_id: 'go', value: '7' }],
          },
        ],
      });
      heard.push(command.text);
    });
    app.action('go', async ({ ack, body, client, action }) => {
      await ack();
      if (action.type !== 'button' || !('trigger_id' in body)) return;
      await client.views.open({
        trigger_id: body.trigger_id,
        view: {
          type: 'modal',
          callback_id: 'form',
          title: { type: 'plain_text', text: `Form ${action.value}` },
          submit: { type: 'plain_text', text: 'Send' },
          blocks: [
            {
              type: 'input',
              block_id: 'words',
              label: { type: 'plain_text', text: 'Words' },
              element: { type: 'plain_text_input', action_id: 'text' },
            },
          ],
        },
      });
    });
    app.view('form', async ({ ack, view }) => {
      const words = view.state.values['words']?.['text']?.value ?? '';
      if (words === 'bad') return ack({ response_action: 'errors', errors: { words: 'not that' } });
      heard.push(words);
      await ack();
    });
    const ann = slack.person('Ann');
    const general = slack.channel('general', [ann], { hasBot: false });
    await ann.runs(general, 'help me');
    const choice = await slack.until(() => slack.look(general, ann).find(({ buttons }) => buttons.includes('Go')));
    expect(slack.look(general, ann).map(({ text, isEphemeral }) => [text, isEphemeral])[0]).toEqual([
      'one moment',
      true,
    ]);
    await ann.presses(choice.message, 'Go');
    await slack.until(() => ann.form());
    expect(await ann.submits({ Words: 'bad' })).toEqual(['not that']);
    expect(await ann.submits({ Words: 'good' })).toEqual([]);
    expect(ann.form()).toBeUndefined();
    expect(heard).toEqual(['help me', 'good']);
  });

  it('delivers again what it was not sure of, and tells the app of its own messages', async () => {
    const { app, slack } = await openBareApp(transport);
    const retries: (number | undefined)[] = [];
    const own: string[] = [];
    app.message(async ({ message, context, say }) => {
      if ('bot_id' in message && message.bot_id) own.push(message.ts);
      if (message.subtype !== undefined || !('text' in message) || ('bot_id' in message && message.bot_id)) return;
      retries.push(context.retryNum);
      if (!context.retryNum) await say('heard');
    });
    const ann = slack.person('Ann');
    const asked = await ann.writes(ann.direct(), 'hello');
    await slack.redeliver(asked);
    await slack.until(() => retries.length === 2);
    expect(retries).toEqual([transport === 'http' ? undefined : 0, 1]);
    await slack.until(() => slack.look(ann.direct(), ann).length === 2);
    expect(slack.look(ann.direct(), ann).map(({ text }) => text)).toEqual(['hello', 'heard']);
    expect(own.length).toBeLessThanOrEqual(1);
  });
});

describe('Slack’s double', () => {
  it('takes files in two steps, and shows them in blocks only after it has looked', async () => {
    const { app, slack } = await openBareApp('http');
    const look = createSignal();
    slack.upload({ lookAfter: look.fired });
    const ann = slack.person('Ann');
    const general = slack.channel('general', [ann]);
    const uploaded = await app.client.files.uploadV2({ file: Buffer.from(await png()), filename: 'fox.png' });
    expect(uploaded).toMatchObject({ files: [{ files: [{ mimetype: '', shares: {} }] }] });
    const [id = ''] = slack.workspace.files.keys();
    const blocks = [{ type: 'image' as const, alt_text: 'A fox', slack_file: { id } }];
    const post = () => app.client.chat.postMessage({ channel: general.id, text: 'fox', blocks });
    await expect(post()).rejects.toThrow('invalid_blocks');
    look.fire();
    await slack.until(() => slack.workspace.files.get(id)?.mimetype === 'image/png');
    await post();
    const [seen] = slack.look(general, ann);
    expect(seen?.pictures).toMatchObject([{ alt: 'A fox', isBroken: false, file: { width: 40, height: 30 } }]);
  });

  it('shares files late, or never', async () => {
    const { app, slack } = await openBareApp('http');
    const ann = slack.person('Ann');
    const general = slack.channel('general', [ann]);
    const appear = createSignal();
    slack.upload({ shareAfter: appear.fired });
    const share = async () =>
      app.client.files.uploadV2({ file: Buffer.from(await png()), filename: 'fox.png', channel_id: general.id });
    await share();
    expect(slack.look(general, ann)).toEqual([]);
    appear.fire();
    await slack.until(() => slack.look(general, ann)[0]?.pictures.length === 1);
    slack.upload({ shareAfter: 'never' });
    await share();
    await slack.digested();
    slack.upload({ shareAfter: 0 });
    await share();
    await slack.digested();
    expect(slack.look(general, ann)).toHaveLength(2);
  });

  it('refuses what Slack refuses, in its words', async () => {
    const { app, slack } = await openBareApp('http', ['chat:write']);
    const ann = slack.person('Ann');
    const general = slack.channel('general', [ann]);
    const outside = slack.channel('outside', [ann], { hasBot: false });
    const post = (blocks: object[], channel = general.id) =>
      app.client.chat.postMessage({ channel, text: 'x', blocks: blocks as never }).then(
        () => 'ok',
        (error) => error.data.error,
      );
    const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
    const button = (index: number) => ({
      type: 'button',
      text: { type: 'plain_text', text: 'b' },
      action_id: `a${index}`,
    });
    expect(await post([section('a'.repeat(3000))])).toBe('ok');
    expect(await post([section('a'.repeat(3001))])).toBe('invalid_blocks');
    expect(await post(Array.from({ length: 50 }, () => ({ type: 'divider' })))).toBe('ok');
    expect(await post(Array.from({ length: 51 }, () => ({ type: 'divider' })))).toBe('invalid_blocks');
    expect(await post([{ type: 'actions', elements: Array.from({ length: 25 }, (_, i) => button(i)) }])).toBe('ok');
    expect(await post([{ type: 'actions', elements: Array.from({ length: 26 }, (_, i) => button(i)) }])).toBe(
      'invalid_blocks',
    );
    expect(await post([{ type: 'image', image_url: 'https://a.example/b.png' }])).toBe('invalid_blocks');
    expect(await post([section('a')], outside.id)).toBe('not_in_channel');
    expect(await post([section('a')], 'C404404404')).toBe('channel_not_found');
    general.isArchived = true;
    expect(await post([section('a')])).toBe('is_archived');
    await expect(app.client.files.info({ file: 'F1' })).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: 'files:read' },
    });
    slack.revoke();
    expect(await post([section('a')])).toBe('token_revoked');
  });

  it('fails as it is told', async () => {
    const { app, slack } = await openBareApp('http');
    const ann = slack.person('Ann');
    const general = slack.channel('general', [ann]);
    const post = () => app.client.chat.postMessage({ channel: general.id, text: 'x' });
    slack.fail({ on: 'chat.postMessage', fault: { type: 'lost' } });
    await expect(post()).rejects.toThrow();
    expect(slack.look(general, ann)).toHaveLength(1);
    slack.fail({ on: 'chat.postMessage', fault: { type: 'status', status: 503 } });
    await expect(post()).rejects.toThrow('503');
    slack.fail({ on: 'chat.postMessage', fault: { type: 'error', error: 'fatal_error' } });
    await expect(post()).rejects.toThrow('fatal_error');
    await post();
    expect(slack.look(general, ann)).toHaveLength(2);
  });

  it('lets a private file be read with the bot’s token only', async () => {
    const { slack } = await openBareApp('http');
    const ann = slack.person('Ann');
    const general = slack.channel('general', [ann]);
    const bytes = await png();
    await ann.writes(general, 'look', { files: [{ name: 'fox.png', bytes }] });
    const file = [...slack.workspace.files.values()][0];
    const address = `${slack.url.replace('/api/', '')}/files-pri/${slack.workspace.teamId}-${file?.id}/fox.png`;
    expect((await fetch(address)).headers.get('content-type')).toBe('text/html');
    const read = await fetch(address, { headers: { authorization: `Bearer ${slack.token}` } });
    expect(Buffer.from(await read.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('asks socket clients to reconnect and delivers what happened meanwhile', async () => {
    const { app, slack } = await openBareApp('socket');
    const heard: string[] = [];
    app.message(async ({ message }) => {
      if ('text' in message) heard.push(message.text ?? '');
    });
    slack.socket.refresh();
    await slack.until(() => slack.socket.connected === 0);
    const ann = slack.person('Ann');
    await ann.writes(ann.direct(), 'in the gap');
    expect(heard).toEqual(['in the gap']);
  });

  it('signs what it sends, so that others cannot', async () => {
    const { slack } = await openBareApp('http');
    expect(sign('secret', '1', 'body')).toMatch(/^v0=[0-9a-f]{64}$/);
    const ann = slack.person('Ann');
    slack.pass(-6 * 60_000);
    await ann.writes(ann.direct(), 'from long ago');
    expect(slack.receipts.map(({ status }) => status)).toEqual([401]);
  });
});
