import { request } from 'node:http';
import { patience } from '@vizzy/core/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { chatReplySchema, errorReplySchema, pictureEventSchema, progressEventSchema } from '../src/contract.ts';
import { createEventStream } from '../src/event-stream.ts';
import { type Service, serve } from './serve.ts';

let service: Service;
beforeAll(async () => {
  service = await serve();
});
afterAll(() => service.close());

const stream = { accept: 'text/event-stream' };

/** Name and data of each event, in order. */
function eventsOf(text: string): { name: string; data: unknown }[] {
  return text.split('\n\n').flatMap((frame) => {
    const match = /^event: (\w+)\ndata: (.*)$/.exec(frame);
    return match ? [{ name: match[1] ?? '', data: JSON.parse(match[2] ?? '') as unknown }] : [];
  });
}

test('tells stages, previews and pictures, and last the reply that the plain call gives', async () => {
  const body = { user_id: 'u', message: 'a fox', conversation_id: 'c', mode: 'art', seed: 1 };
  const response = await service.post('/chat', body, { ...stream, origin: 'https://my-preview.vercel.app' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(response.headers.get('x-accel-buffering')).toBe('no');
  expect(response.headers.get('access-control-allow-origin')).toBe('https://my-preview.vercel.app');
  const events = eventsOf(await response.text());
  expect(events.map(({ name }) => name)).toEqual([
    'progress',
    'progress',
    'preview',
    'preview',
    'image',
    'image',
    'reply',
  ]);
  expect(progressEventSchema.parse(events[0]?.data)).toEqual({
    stage: 'queued',
    done: 0,
    total: 2,
    queue_position: 1,
  });
  expect(progressEventSchema.parse(events[1]?.data)).toMatchObject({ stage: 'drawing', queue_position: null });
  expect(events.slice(2, 6).map(({ data }) => pictureEventSchema.parse(data).index)).toEqual([0, 1, 0, 1]);
  const plain = chatReplySchema.parse(await (await service.post('/chat', body)).json());
  const streamed = chatReplySchema.parse(events.at(-1)?.data);
  const alike = { timestamp: 0, content: { metadata: { creation_id: '' } } };
  expect(streamed).toMatchObject({ type: 'image', conversation_id: 'c' });
  expect({ ...streamed, timestamp: 0, content: { ...streamed.content, ...alike.content } }).toEqual({
    ...plain,
    timestamp: 0,
    content: { ...plain.content, ...alike.content },
  });
});

test('tells what the picture service tells, and null for what it does not', async () => {
  const response = await service.post('/chat', { user_id: 'u', message: 'queued fox' }, stream);
  const told = eventsOf(await response.text())
    .filter(({ name }) => name === 'progress')
    .map(({ data }) => progressEventSchema.parse(data).service);
  expect(told.filter((each) => each !== undefined)).toEqual([
    { tier: 'horde', fraction: null, queue_position: 3, wait_seconds: 40.5 },
    { tier: 'horde', fraction: 0.42, queue_position: null, wait_seconds: null },
  ]);
});

test('a question comes as the only event', async () => {
  const response = await service.post('/chat', { user_id: 'u', message: 'Draw my day' }, stream);
  expect(eventsOf(await response.text())).toEqual([
    { name: 'reply', data: expect.objectContaining({ type: 'question' }) },
  ]);
});

test('what is invalid is a plain 422; what fails on the way is the event error', async () => {
  const invalid = await service.post('/chat', { user_id: 'u', message: '' }, stream);
  expect([invalid.status, invalid.headers.get('content-type')]).toEqual([422, 'application/json; charset=utf-8']);
  const limited = await service.post('/chat', { user_id: 'u', message: 'too often', conversation_id: 'c' }, stream);
  const events = eventsOf(await limited.text());
  expect(events.map(({ name }) => name)).toEqual(['error']);
  expect(errorReplySchema.parse(events[0]?.data)).toMatchObject({ conversation_id: 'c', retry_after: 13 });
});

test.each([
  ['plain', {}],
  ['streamed', stream],
])('closing the connection cancels a %s turn', async (_name, headers) => {
  const waiting = await serve();
  const controller = new AbortController();
  const answer = waiting.post('/chat', { user_id: 'u', message: 'wait' }, headers, controller.signal);
  const outcome = answer.then((response) => response.text()).catch((error: Error) => error.name);
  await vi.waitFor(() => expect(waiting.vizzy.heard).toHaveLength(1), { timeout: patience.event, interval: 5 });
  controller.abort();
  expect(await outcome).toBe('AbortError');
  expect(await waiting.vizzy.cancelled).toMatchObject({ code: 'cancelled' });
  expect(waiting.log()).not.toContain('"level":50');
  await waiting.close();
});

test('a reader that pauses delays no other, and gets everything once it reads on', async () => {
  const { port, hostname } = new URL(service.address);
  const body = JSON.stringify({ user_id: 'u', message: 'huge fox', count: 4 });
  const text = await new Promise<string>((resolve, reject) => {
    const call = request({
      port,
      hostname,
      path: '/chat',
      method: 'POST',
      headers: { ...stream, 'content-type': 'application/json' },
    });
    call.on('error', reject);
    call.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.pause();
      // Others are answered meanwhile, in full.
      const others = [1, 2, 3].map(async () =>
        (await service.post('/chat', { user_id: 'v', message: 'a cat' })).text(),
      );
      Promise.all(others).then(() => response.resume(), reject);
      response.on('error', reject);
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString()));
    });
    call.end(body);
  });
  const events = eventsOf(text);
  expect(events.filter(({ name }) => name === 'image')).toHaveLength(4);
  expect(events.at(-1)?.name).toBe('reply');
});

test('while the client does not read, only the latest stage waits, and nothing is encoded', () => {
  const encoded: number[] = [];
  const events = createEventStream<number>({
    *encode(event) {
      encoded.push(event);
      yield 'x'.repeat(100_000);
    },
    isOutdated: () => true,
  });
  for (const event of [1, 2, 3]) events.send(event);
  expect(encoded).toEqual([]);
  events.body.read();
  expect(encoded).toEqual([3]);
});

function* spell(word: string): Generator<string> {
  yield* word;
}

test('an event is encoded piece by piece, as the reader takes them, and nothing comes between its pieces', async () => {
  let made = 0;
  const events = createEventStream<string>({
    *encode(event) {
      for (let at = 0; at < 20; at += 1) {
        made += 1;
        yield event.repeat(10_000);
      }
    },
    isOutdated: () => false,
  });
  events.body.read();
  events.send('a');
  const madeUnread = made;
  expect(madeUnread).toBeLessThan(20);
  events.send('b');
  events.keepAlive();
  events.end();
  const chunks: string[] = [];
  for await (const chunk of events.body) chunks.push(String(chunk));
  expect(made).toBe(40);
  expect(chunks.join('')).toMatch(/^a{200000}b{200000}$/);
});

test('a quiet stream gives signs of life', async () => {
  const events = createEventStream<string>({ encode: spell, isOutdated: () => false });
  const chunks: string[] = [];
  events.body.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  await new Promise((resolve) => setImmediate(resolve));
  events.keepAlive();
  events.send('last');
  events.end();
  await new Promise((resolve) => events.body.on('end', resolve));
  expect(chunks.join('')).toBe(': vizzy\n\n: still here\n\nlast');
});
