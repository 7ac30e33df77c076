/** Pure parts of Slack's adapter: what is read, what is written, and how long it may be. */
import { describe, expect, it } from 'vitest';
import { parseAction } from '../../src/action.ts';
import { readCommand } from '../../src/slack/commands.ts';
import { conversationIdOf, placeOf, userIdOf } from '../../src/slack/conversation-id.ts';
import { createEncryption } from '../../src/slack/encrypt.ts';
import { createSlackLogger, redactTokens } from '../../src/slack/library-log.ts';
import { cut, limits } from '../../src/slack/limits.ts';
import { escapeEntities, escapeMarkup, mentionedUserIds, readMarkup } from '../../src/slack/messages/markup.ts';
import { readButton } from '../../src/slack/messages/read-button.ts';
import { readDrawingRequest, readMessage } from '../../src/slack/receive.ts';
import { renderPictures, renderProgress, renderQuestion, renderScene } from '../../src/slack/render.ts';
import { checkBlocks } from '../doubles/slack/rules/blocks.ts';

const nobody = () => undefined;

describe('what people write', () => {
  it.each([
    ['<@UBOT> draw a fox', 'draw a fox'],
    ['Tom &amp; Jerry &lt;3', 'Tom & Jerry ❤'],
    ['**a** ~b~ _c_ &gt; d', 'a c d'],
    ['see <https://example.com/a?b=1&amp;c|this page>', 'see this page'],
    ['see <https://example.com/a>', 'see'],
    ['mail <mailto:a@example.com|a@example.com>', 'mail a@example.com'],
    ['hello <!channel> and <!here|here>', 'hello and here'],
    ['in <#C123|general>', 'in general'],
    ['<https://example.com/a>', '<https://example.com/a>'],
    ['&gt; a whale\na *red* fox', 'a red fox'],
    ['draw <@U7> as a pirate', 'draw someone as a pirate'],
    ['<!subteam^S1|@artists> rock', 'artists rock'],
    ['I feel :sob::skin-tone-2: :party-blob:', 'I feel 😭 party blob'],
  ])('%j is read as %j', (marked, said) => {
    expect(readMarkup(marked, 'UBOT', nobody)).toBe(said);
  });

  it('names people by their names', () => {
    expect(readMarkup('<@U7> and <@UBOT>', 'UBOT', (id) => (id === 'U7' ? 'Bob' : undefined))).toBe('Bob and');
    expect(mentionedUserIds('<@U7> <@U8|x> <@U7>')).toEqual(['U7', 'U8']);
  });

  it('is written so that nothing in it pings, formats or unfurls', () => {
    expect(escapeEntities('<!channel> & <@U1>')).toBe('&lt;!channel&gt; &amp; &lt;@U1&gt;');
    const shown = escapeMarkup('*b* _i_ ~s~ `c` @channel https://evil.example <@U1>');
    expect(shown).not.toMatch(/<|[^\u2060][*_~`]|@\w|:\/\//);
  });

  const said = (event: object) =>
    readMessage({ type: 'message', channel: 'C1', user: 'U1', ts: '1.1', text: 'a fox', ...event }, 'UBOT');
  it('is heard only when a person said it', () => {
    expect(said({})).toMatchObject({ text: 'a fox', threadTs: undefined, isDirect: false, mentionsBot: false });
    expect(said({ subtype: 'file_share' })).toBeDefined();
    for (const event of [
      { bot_id: 'B1' },
      { user: 'UBOT' },
      { user: 'USLACKBOT' },
      { user: undefined },
      { subtype: 'message_changed' },
      { subtype: 'message_deleted' },
      { subtype: 'channel_join' },
      { subtype: 'bot_message' },
      { type: 'reaction_added' },
    ])
      expect(said(event)).toBeUndefined();
    expect(said({ thread_ts: '1.1' })?.threadTs).toBeUndefined();
    expect(said({ text: '<@U2> look' })?.mentionsOthersFirst).toBe(true);
  });

  it('asks with options, and keeps what is none', () => {
    expect(readDrawingRequest('a fox style:"oil painting" seed:7 count:3 mode:art')).toEqual({
      text: 'a fox',
      style: 'oil painting',
      seed: 7,
      count: 3,
      mode: 'art',
    });
    expect(readDrawingRequest('ratio 3:4, mode:turbo at 10:30')).toEqual({ text: 'ratio 3:4, mode:turbo at 10:30' });
    expect(readDrawingRequest('count:9 seed:99999999999 foxes')).toEqual({ text: 'foxes' });
  });

  it.each([
    ['', { type: 'form' }],
    ['transform', { type: 'form' }],
    ['HELP', { type: 'help' }],
    ['forget me', { type: 'forget' }],
    ['poster that says hi', { type: 'draw', drawing: { mode: 'poster', text: 'that says hi' } }],
    ['create a fox', { type: 'draw', drawing: { text: 'a fox' } }],
    ['posters on a wall', { type: 'draw', drawing: { text: 'posters on a wall' } }],
    ['help me draw a hen', { type: 'draw', drawing: { text: 'help me draw a hen' } }],
    ['constructor', { type: 'draw', drawing: { text: 'constructor' } }],
  ])('/vizzy %s', (text, command) => {
    expect(readCommand(text)).toEqual(command);
  });
});

describe('ids', () => {
  it('go there and back', () => {
    const place = { teamId: 'T1', channelId: 'C2', threadTs: '1700000000.000100' };
    expect(placeOf(conversationIdOf(place))).toEqual(place);
    expect(placeOf('discord:1:2')).toBeUndefined();
    expect(userIdOf('T1', 'U1')).not.toBe(userIdOf('T2', 'U1'));
  });

  it('of buttons that are not ours do nothing', () => {
    const body = (action_id: string) => ({
      user: { id: 'U1' },
      trigger_id: 't',
      container: { type: 'message', message_ts: '1.1' },
      channel: { id: 'C1' },
      actions: [{ action_id }],
    });
    expect(readButton(body('v1:again:abc'))?.action).toEqual({ verb: 'again', subject: 'abc' });
    expect(readButton(body('v0:again:abc'))).toBeUndefined();
    expect(readButton(body('something'))).toBeUndefined();
    expect(readButton({})).toBeUndefined();
    expect(parseAction('v1:again:abc:9:9')).toBeUndefined();
  });
});

describe('what is shown', () => {
  const long = 'x <&> '.repeat(5000);
  const image = {
    bytes: new Uint8Array(),
    format: 'png',
    width: 1,
    height: 1,
    tier: 'local',
    model: 'vizzy',
    alt: long,
  } as const;
  const details = {
    creationId: 'A'.repeat(22),
    mode: 'art',
    style: long,
    mood: long,
    seed: 1,
    generationTime: 1,
    attempts: 1,
    promptUsed: long,
    reasoning: long,
    note: long,
    mayAskAgain: false,
    suggestions: [],
  } as const;
  const renderContext = { locale: undefined, askerId: 'U1', isDirect: false, request: long };
  const images = [image, image, image, image];
  const kept = images.map((_, index) => ({ fileId: `F${index}`, alt: long }));
  const file = { mimetype: 'image/png', isDeleted: false };
  const fits = ({ text, blocks }: { readonly text: string; readonly blocks: readonly unknown[] }) => {
    expect(text.length).toBeLessThanOrEqual(limits.text);
    return checkBlocks(JSON.parse(JSON.stringify(blocks)), 50, () => file as never);
  };

  it('fits Slack’s limits, however long the words are', () => {
    fits(renderPictures({ type: 'poster', images, slogan: long, details }, kept, long, renderContext));
    fits(renderScene({ type: 'story', title: long, scenes: [long], images, details }, 0, kept, renderContext));
    fits(renderQuestion({ type: 'question', text: long, suggestions: [long, long, long, long] }, true, renderContext));
    const view = { turnId: 'A'.repeat(22), stage: 'drawing', done: 1, total: 4, pictures: [] } as const;
    fits(renderProgress(view, kept, renderContext));
  });

  it('is the same for the same reply', () => {
    const render = () => renderPictures({ type: 'image', images, details }, kept, 'a fox', renderContext);
    expect(render()).toEqual(render());
  });

  it('is cut on a word, and never inside a character', () => {
    expect(cut('one two three', 9)).toBe('one two…');
    expect(cut('🦊🦊🦊', 4)).toBe('🦊…');
    expect(cut('short', 9)).toBe('short');
  });
});

describe('log lines of the library', () => {
  it('are errors only when somebody should look', () => {
    const lines: string[] = [];
    const keep = (level: string) => (_: object, line: string) => void lines.push(`${level}: ${line}`);
    const log = createSlackLogger({ debug() {}, info: keep('info'), warn: keep('warn'), error: keep('error') });
    log.error('Failed to send a message as the client has no active connection');
    log.error('An unhandled error occurred while Bolt processed (error: SMSendWhileNotReadyError: not ready)');
    log.error('something else with xoxb-1-2-abc');
    expect(lines.map((line) => line.split(':')[0])).toEqual(['info', 'info', 'error']);
    expect(lines[2]).toBe('error: something else with [redacted]');
  });
});

describe('secrets', () => {
  it('stay out of log lines', () => {
    expect(redactTokens('Bearer xoxb-1-2-abc and xapp-1-A-b, xoxe.xoxp-1-x')).toBe(
      'Bearer [redacted] and [redacted], [redacted]',
    );
  });

  it('are sealed with a key, for a purpose', () => {
    const { encrypt, decrypt: open } = createEncryption('a long enough secret');
    const encrypted = encrypt('xoxb-token', 'team T1');
    expect(encrypted).not.toContain('xoxb');
    expect(encrypt('xoxb-token', 'team T1')).not.toBe(encrypted);
    expect(open(encrypted, 'team T1')).toBe('xoxb-token');
    expect(() => open(encrypted, 'team T2')).toThrow('SLACK_ENCRYPTION_KEY');
    expect(() => createEncryption('another secret word').decrypt(encrypted, 'team T1')).toThrow('SLACK_ENCRYPTION_KEY');
    expect(() => open(`${encrypted.slice(0, -2)}AA`, 'team T1')).toThrow('SLACK_ENCRYPTION_KEY');
    expect(() => open('v0.AAAA', 'team T1')).toThrow('SLACK_ENCRYPTION_KEY');
  });
});
