// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { chatReplySchema } from '../../src/contract.ts';
import { type ApiOptions, createApi } from '../src/api.ts';
import type { TurnEvent } from '../src/turn.ts';
import { asking, imageReply, onePixel, posterReply, storyReply } from './examples.ts';

type Answer = () => Response | Promise<Response>;

function apiThat(answer: Answer, changes: Partial<ApiOptions> = {}) {
  const asked: { readonly url: string; readonly body: unknown; readonly headers: Headers }[] = [];
  const api = createApi({
    base: 'https://vizzy.example',
    origin: 'https://page.example',
    fetch: async (input, init) => {
      asked.push({
        url: String(input),
        body: JSON.parse(String(init?.body ?? 'null')),
        headers: new Headers(init?.headers),
      });
      return answer();
    },
    isOnline: () => true,
    apiKey: () => null,
    now: () => 1000,
    ...changes,
  });
  return { api, asked };
}

async function say(answer: Answer, changes: Partial<ApiOptions> = {}, controller = new AbortController()) {
  const { api, asked } = apiThat(answer, changes);
  const events: TurnEvent[] = [];
  const request = { userId: 'u', conversationId: 'c', locale: 'en', asking: asking('a fox', { mode: 'art' }) };
  await api.chat(request, controller.signal, (event) => events.push(event));
  return { events, asked };
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json; charset=utf-8' } });
const stream = (text: string) =>
  new Response(text, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
const frame = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
const failure = (event: TurnEvent | undefined) => (event?.type === 'failed' ? event.problem : undefined);

test('the examples of these tests are what the server says', () => {
  for (const reply of [imageReply, posterReply, storyReply])
    expect(chatReplySchema.safeParse(reply).error).toBeUndefined();
});

test('asks for a stream, with everything that was chosen', async () => {
  const { asked } = await say(() => json(imageReply));
  expect(asked[0]?.url).toBe('https://vizzy.example/chat');
  expect(asked[0]?.headers.get('accept')).toBe('text/event-stream');
  expect(asked[0]?.body).toEqual({
    user_id: 'u',
    conversation_id: 'c',
    message: 'a fox',
    mode: 'art',
    seed: 7,
    image: null,
    locale: 'en',
  });
});

test('tells stages, previews, pictures and the reply, whose pictures become blobs', async () => {
  const picture = { index: 0, image: onePixel, alt: 'a fox', tier: 'local' };
  const { events } = await say(() =>
    stream(
      frame('progress', { stage: 'drawing', done: 0, total: 1, queue_position: null }) +
        frame('preview', picture) +
        frame('image', { ...picture, tier: 'huggingface' }) +
        frame('reply', imageReply),
    ),
  );
  expect(events.map(({ type }) => type)).toEqual(['progress', 'picture', 'picture', 'answered']);
  expect(events[1]).toMatchObject({ picture: { isPreview: true } });
  expect(events[2]).toMatchObject({ picture: { isPreview: false, tier: 'huggingface' } });
  const answered = events[3];
  if (answered?.type !== 'answered') return expect.unreachable();
  expect(answered.answer).toMatchObject({ creationId: 'creation-1', parentId: 'creation-0', prompt: 'a fox' });
  expect(answered.pictures[0]?.blob?.size).toBe(Buffer.from(onePixel, 'base64').length);
  expect(JSON.stringify(answered)).not.toContain(onePixel);
});

test('posters have slogans, stories titles and scenes', async () => {
  expect((await say(() => json(posterReply))).events[0]).toMatchObject({ answer: { type: 'poster', slogan: 'Go!' } });
  const story = { type: 'story', title: 'The Snail', scenes: ['It began.', 'It went on.', 'It ended.'] };
  expect((await say(() => json(storyReply))).events[0]).toMatchObject({ answer: story });
});

test.each([
  ['nothing answers', () => Promise.reject(new TypeError('Failed to fetch')), true, 'unreachable'],
  ['there is no network', () => Promise.reject(new TypeError('Failed to fetch')), false, 'offline'],
  [
    'a proxy answers',
    () => new Response('<h1>502</h1>', { headers: { 'content-type': 'text/html' } }),
    true,
    'unreachable',
  ],
  ['the stream breaks off', () => stream(frame('progress', { stage: 'drawing' })), true, 'broken'],
  ['the answer is no JSON', () => stream('event: reply\ndata: {"type":\n\n'), true, 'unreadable'],
  [
    'a picture is no base64',
    () => stream(frame('image', { index: 0, image: '%%%', alt: '', tier: 'local' })),
    true,
    'unreadable',
  ],
])('when %s it says so, once', async (_name, answer, isOnline, kind) => {
  const { events } = await say(answer as Answer, { isOnline: () => isOnline as boolean });
  expect(events.filter(({ type }) => type === 'failed')).toHaveLength(1);
  expect(failure(events.at(-1))).toMatchObject({ kind, text: null });
});

test('a refusal keeps the server’s words, and its time to wait', async () => {
  const error = {
    type: 'error',
    text: 'That was a lot.',
    issues: [],
    content: { text: '' },
    conversation_id: 'c',
    timestamp: 1,
    retry_after: 12,
  };
  const { events } = await say(() => json(error, 429));
  expect(failure(events[0])).toEqual({ kind: 'refused', text: 'That was a lot.', notBefore: 13_000 });
  expect(failure((await say(() => stream(frame('error', error)))).events[0])?.text).toBe('That was a lot.');
});

test('a server that wants a key is told the one that was given, and asked for one when there is none', async () => {
  const { events, asked } = await say(() => json({ type: 'error', text: 'This needs an API key.' }, 401));
  expect(failure(events[0])?.kind).toBe('key');
  expect(asked[0]?.headers.has('x-api-key')).toBe(false);
  const shown = await say(() => json(imageReply), { apiKey: () => 'open-sesame' });
  expect(shown.asked[0]?.headers.get('x-api-key')).toBe('open-sesame');
});

test('cancelled is cancelled, whatever comes afterwards', async () => {
  const controller = new AbortController();
  const { events } = await say(
    () => {
      controller.abort();
      return Promise.reject(new DOMException('aborted', 'AbortError'));
    },
    {},
    controller,
  );
  expect(events).toEqual([{ type: 'cancelled' }]);
});

test('forgets, looks, and knows addresses', async () => {
  const { api, asked } = apiThat(() => json({ status: 'ok' }));
  await api.reset('u');
  expect(asked[0]?.body).toEqual({ user_id: 'u' });
  expect(await api.isReachable()).toBe(true);
  expect(api.creationUrl('a b', 'pdf')).toBe('https://vizzy.example/creations/a%20b/story.pdf');
  expect(api.pictureUrl('x', 1)).toBe('https://vizzy.example/creations/x/images/1.png');
  const here = createApi({
    base: '',
    origin: 'https://page.example',
    fetch,
    isOnline: () => true,
    apiKey: () => null,
    now: () => 0,
  });
  expect(here.creationUrl('x')).toBe('https://page.example/creations/x');
});

test('a server that is away rejects what must not be lost', async () => {
  await expect(apiThat(() => json({}, 503)).api.reset('u')).rejects.toThrow('503');
  expect(await apiThat(() => json({}, 503)).api.isReachable()).toBe(false);
  expect(await apiThat(() => new Response(null, { status: 204 })).api.improve('u', 'x')).toBeNull();
});
