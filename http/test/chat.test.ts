import { afterAll, beforeAll, expect, test } from 'vitest';
import { chatReplySchema, resetReplySchema } from '../src/contract.ts';
import { onePixelPng } from './fake-vizzy.ts';
import { type Service, serve } from './serve.ts';

let service: Service;
beforeAll(async () => {
  service = await serve();
});
afterAll(() => service.close());

async function say(body: Record<string, unknown>) {
  const response = await service.post('/chat', { user_id: 'u-1', ...body });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  return chatReplySchema.parse(await response.json());
}

const lastHeard = () => service.vizzy.heard.at(-1);

test('a vague request gets a question with suggestions, in the conversation it named', async () => {
  const askedAt = Date.now() / 1000;
  const reply = await say({ message: ' Draw my day ', mode: 'art', conversation_id: 'c-1' });
  expect(reply).toMatchObject({ type: 'question', conversation_id: 'c-1', content: { text: 'How did it feel?' } });
  // Seconds since the Unix epoch.
  expect(reply.timestamp).toBeGreaterThanOrEqual(askedAt);
  expect(reply.timestamp).toBeLessThanOrEqual(Date.now() / 1000);
});

test('a request gets pictures, with all that is told about them', async () => {
  const reply = await say({ message: 'a fox', mode: 'art', conversation_id: 'c-1', seed: 0, style: 'sketch' });
  expect(reply).toEqual({
    type: 'image',
    conversation_id: 'c-1',
    timestamp: expect.any(Number),
    content: {
      images: [onePixelPng.toString('base64'), onePixelPng.toString('base64')],
      reasoning: 'because',
      prompt_used: 'a fox',
      mode: 'art',
      style: 'sketch',
      suggestions: ['Make it brighter', 'At night', 'Again'],
      metadata: {
        generation_time: 0.01,
        mode: 'art',
        mood: 'vibrant',
        seed: 0,
        tiers: ['local', 'local'],
        attempts: 2,
        creation_id: expect.any(String),
        parent_id: null,
        note: null,
        may_ask_again: false,
        alt: ['picture 0', 'picture 1'],
      },
    },
  });
});

test('a poster carries its slogan, a story its title and scenes', async () => {
  const poster = await say({ message: 'Go', mode: 'poster' });
  expect(poster).toMatchObject({ type: 'poster', content: { slogan: 'Go!' } });
  const story = await say({ message: 'a fox', mode: 'story', count: 3 });
  expect(story).toMatchObject({
    type: 'story',
    content: { title: 'A story', scenes: ['Scene 0', 'Scene 1', 'Scene 2'] },
  });
  expect(story.content).not.toHaveProperty('prompt_used');
});

test('existing clients send null for what they do not know; a conversation is made for them, each time another', async () => {
  const nothing = {
    conversation_id: null,
    image: null,
    style: null,
    seed: null,
    count: null,
    locale: null,
    mode: null,
  };
  const first = await say({ message: 'Draw my day', ...nothing });
  const second = await say({ message: 'Draw my day' });
  expect(first.conversation_id).toMatch(/^[\w-]{20,128}$/);
  expect(second.conversation_id).not.toBe(first.conversation_id);
  expect(lastHeard()).toEqual({
    userId: 'http:u-1',
    conversationId: second.conversation_id,
    text: 'Draw my day',
  });
});

test('everything optional reaches Vizzy', async () => {
  const image = `data:image/png;base64,${onePixelPng.toString('base64')}`;
  await say({
    message: 'a fox',
    mode: 'transform',
    image,
    style: ' oil painting ',
    seed: 4_294_967_295,
    count: 4,
    locale: 'pt-BR',
  });
  expect(lastHeard()).toMatchObject({
    mode: 'transform',
    style: 'oil painting',
    seed: 4_294_967_295,
    count: 4,
    locale: 'pt-BR',
    image: onePixelPng,
  });
});

test.each([
  ['right-to-left', 'ارسم قطة تحت المطر'],
  ['emoji alone', '🌧️😴👩‍👩‍👧'],
  ['4,000 emoji', '🦊'.repeat(4000)],
  ['several lines', 'a fox\n\tand a crow'],
])('%s text is taken as it is', async (_name, message) => {
  await say({ message });
  expect(lastHeard()?.text).toBe(message);
});

test('control characters are dropped and half characters replaced', async () => {
  await say({ message: 'a\u0000 f\u001bo\u0085x\r\n \ud83e and \udd8a' });
  expect(lastHeard()?.text).toBe('a fox\n \ufffd and \ufffd');
});

test('a user id that looks like a store key, or like a person on Discord, stays an opaque name', async () => {
  for (const id of ['http:u-1', 'discord:42', 'state:u-1:c-1', '../u-1', '*', '__proto__', 'constructor']) {
    await say({ user_id: id, conversation_id: id, message: 'Draw my day' });
    expect(lastHeard()).toMatchObject({ userId: `http:${id}`, conversationId: id });
  }
});

test('__proto__ and unknown fields are ignored', async () => {
  const body =
    '{"user_id":"u-1","message":"Draw my day","__proto__":{"mode":"story","isAdmin":true},"constructor":1,"x":[]}';
  const response = await service.post('/chat', body);
  expect(response.status).toBe(200);
  expect(lastHeard()).toEqual({ userId: 'http:u-1', conversationId: expect.any(String), text: 'Draw my day' });
  expect(Object.prototype).not.toHaveProperty('isAdmin');
});

test('reset forgets a conversation, or the whole user', async () => {
  const one = await service.post('/reset', { user_id: 'u-1', conversation_id: 'c-1' });
  const all = await service.post('/reset', { user_id: 'u-1', conversation_id: null });
  expect(resetReplySchema.parse(await one.json())).toEqual({ status: 'ok' });
  expect(resetReplySchema.parse(await all.json())).toEqual({ status: 'ok' });
  expect(service.vizzy.forgotten).toEqual([{ userId: 'http:u-1', conversationId: 'c-1' }, { userId: 'http:u-1' }]);
});

test('a request keeps its id, and gets one when it has none', async () => {
  const named = await service.post('/chat', { user_id: 'u', message: 'Draw my day' }, { 'x-request-id': 'trace-1' });
  expect(named.headers.get('x-request-id')).toBe('trace-1');
  const unnamed = await service.get('/health');
  expect(unnamed.headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-z]+$/);
});
