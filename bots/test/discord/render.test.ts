import type { ReplyImage } from '@vizzy/core';
import { sample, samplePicture } from '@vizzy/core/testing';
import { describe, expect, it } from 'vitest';
import type { RenderedMessage } from '../../src/discord/messages/components.ts';
import { readCommand, readMessage } from '../../src/discord/receive.ts';
import {
  type RenderContext,
  renderPictures,
  renderProgress,
  renderQuestion,
  renderScene,
  renderStoryboard,
  renderThinking,
} from '../../src/discord/render.ts';
import { matchingStyles } from '../../src/discord/run-command.ts';
import { textsFor } from '../../src/discord/texts.ts';
import { cutText } from '../../src/text-format.ts';
import { draftFrom, readBody } from '../doubles/discord/rules/message.ts';
import { storedFile } from '../doubles/discord/uploads.ts';

const emoji = '👩‍👩‍👧‍👦🦊';
const nasty = {
  nothing: '',
  'one letter': 'x',
  'a very long word': 'x'.repeat(9000),
  'a very long text': 'word '.repeat(2000),
  'nothing but emoji': emoji.repeat(900),
  formatting: '**_~`|>#',
  'empty lines': '\n\n\n',
  mentions: '@everyone <@1>',
  quotes: '”“"',
};

/** What Discord would make of it; throws when it refuses. */
async function sent({ components, files }: RenderedMessage) {
  const uploads = await Promise.all(
    files.map(({ name, bytes, alt }, index) => storedFile(String(index), name, bytes, alt)),
  );
  return draftFrom(readBody({ flags: 1 << 15, components, allowed_mentions: { parse: [] } }), uploads, undefined);
}

const png = await samplePicture('png', 16);
const picture = (alt: string): ReplyImage => ({
  bytes: png,
  format: 'png',
  width: 16,
  height: 16,
  tier: 'local',
  model: 'vizzy',
  alt,
});
const renderContext = (text: string): RenderContext => ({
  locale: undefined,
  askerId: '123456789012345678',
  isPrivate: false,
  request: text,
  origin: { label: cutText(text, 80), url: 'https://discord.com/channels/1/2/3' },
  remark: cutText(text, 300),
});
const details = { creationId: 'A'.repeat(22), mode: 'art', style: 'surreal', mood: 'vibrant', note: null } as const;

describe('whatever the words are, Discord takes', () => {
  it.each(Object.entries(nasty))('a picture, a story, a question and progress about %s', async (_, text) => {
    const images = [1, 2, 3, 4].map(() => picture(text || 'a picture'));
    await sent(renderThinking(renderContext(text)));
    await sent(renderPictures({ type: 'poster', images, details }, text, renderContext(text)));
    await sent(
      renderStoryboard(
        { title: text, scenes: [text, text, text], images: images.slice(1), details },
        images.slice(1),
        renderContext(text),
      ),
    );
    for (const scene of sample([0, 1, 2], 1))
      await sent(renderScene({ title: text, scenes: [text, text, text], images, details }, scene, renderContext(text)));
    const suggestions = [text || 'a', 'b', 'c', 'd'];
    await sent(renderQuestion({ type: 'question', text: text || 'How?', suggestions }, true, renderContext(text)));
    const pictures = images.map((image) => ({ image, isPreview: true }));
    const view = { turnId: 'T'.repeat(22), stage: 'drawing', done: 1, total: 4, secondsLeft: 12, pictures } as const;
    expect((await sent(renderProgress(view, renderContext(text)))).files).toHaveLength(4);
  });
});

describe('long text', () => {
  it('is cut on a word', () => {
    expect(cutText('the quick brown fox', 12)).toBe('the quick…');
    expect(cutText('short', 12)).toBe('short');
    expect(cutText('x'.repeat(50), 12)).toBe(`${'x'.repeat(11)}…`);
    expect(cutText('🦊'.repeat(10), 4)).toBe('🦊…');
  });
});

describe('what is asked', () => {
  const words = textsFor('en-US');
  const options = (given: Record<string, string | number | boolean>) => ({
    getString: (name: string) => (typeof given[name] === 'string' ? String(given[name]) : null),
    getInteger: (name: string) => (typeof given[name] === 'number' ? Number(given[name]) : null),
    getBoolean: (name: string) => (typeof given[name] === 'boolean' ? Boolean(given[name]) : null),
    getAttachment: () => null,
  });

  it('by a command carries its options', () => {
    expect(
      readCommand(
        'create',
        options({ prompt: ' a fox ', mode: 'art', style: 'surreal', seed: 0, count: 3, private: true }),
        words,
      ),
    ).toEqual({
      text: 'a fox',
      mode: 'art',
      style: 'surreal',
      seed: 0,
      count: 3,
      isPrivate: true,
    });
    expect(readCommand('poster', options({ prompt: 'a shop.', slogan: 'We say "hi"' }), words)).toEqual({
      text: 'a shop that says “We say ’hi’”',
      mode: 'poster',
      isPrivate: false,
    });
    expect(readCommand('transform', options({}), words)).toMatchObject({
      text: 'Transform this picture',
      mode: 'transform',
    });
  });

  it('by a message is its words, with names for people and without the bot’s', () => {
    const written = {
      content: '<@1> draw <@!2> and <:fox:123456>  in <#9> <@&8>',
      attachments: [],
      names: new Map([['2', 'Bob']]),
    };
    expect(readMessage(written, '1', words)).toEqual({ text: 'draw Bob and fox', isPrivate: false });
    expect(readMessage({ content: '<@1>', attachments: [], names: new Map() }, '1', words).text).toBe('Hello');
  });

  it('by a command is read like a message', () => {
    const nameOf = (id: string) => ({ '1': '', '2': 'Bob' })[id];
    const asked = options({ prompt: 'draw <@2> with <:fox:123456> in <#9> ~~and a hat~~' });
    expect(readCommand('create', asked, words, nameOf)).toMatchObject({ text: 'draw Bob with fox' });
    const poster = options({ prompt: '**a shop**', slogan: '*50 %* off <t:1700000000:F>' });
    expect(readCommand('poster', poster, words).text).toContain('a shop that says “*50 %* off');
  });

  it('of styles is completed by what is typed', () => {
    expect(matchingStyles('art', 'IMP')).toEqual(['impressionist', 'IMP']);
    expect(matchingStyles(null, '').length).toBeLessThanOrEqual(25);
  });
});
