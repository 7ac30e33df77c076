import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { stretch } from '@vizzy/core/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { errorReplySchema } from '../src/contract.ts';
import { onePixelPng } from './fake-vizzy.ts';
import { type Service, serve } from './serve.ts';

let service: Service;
beforeAll(async () => {
  service = await serve();
});
afterAll(() => service.close());

/** The error of a response, held to the contract. */
async function problem(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const body = errorReplySchema.parse(await response.json());
  expect(body.content.text).toBe(body.text);
  return { status: response.status, ...body };
}

const valid = { user_id: 'u-1', message: 'Draw my day', conversation_id: 'c-1' };

test.each([
  ['user_id missing', { message: 'hi' }, 'user_id', /missing/],
  ['user_id a number', { ...valid, user_id: 7 }, 'user_id', /must be a text/],
  ['user_id empty', { ...valid, user_id: '' }, 'user_id', /empty/],
  ['user_id too long', { ...valid, user_id: 'u'.repeat(129) }, 'user_id', /at most 128/],
  ['user_id with a line break', { ...valid, user_id: 'u\n1' }, 'user_id', /control characters/],
  ['conversation_id empty', { ...valid, conversation_id: '' }, 'conversation_id', /empty/],
  ['conversation_id too long', { ...valid, conversation_id: 'c'.repeat(129) }, 'conversation_id', /at most 128/],
  ['message missing', { user_id: 'u' }, 'message', /missing/],
  ['message null', { ...valid, message: null }, 'message', /must be a text/],
  ['message of spaces', { ...valid, message: ' \n\t ' }, 'message', /empty/],
  ['message of control characters', { ...valid, message: '\u0000\u0007\u001b' }, 'message', /empty/],
  ['message of 4,001 characters', { ...valid, message: 'm'.repeat(4001) }, 'message', /at most 4000/],
  ['message of 1 MB', { ...valid, message: 'm'.repeat(1_000_000) }, 'message', /at most 4000/],
  ['mode unknown', { ...valid, mode: 'opera' }, 'mode', /art, poster, story/],
  ['seed negative', { ...valid, seed: -1 }, 'seed', /from 0 to 4294967295/],
  ['seed too large', { ...valid, seed: 4_294_967_296 }, 'seed', /from 0 to 4294967295/],
  ['seed a fraction', { ...valid, seed: 1.5 }, 'seed', /whole number/],
  ['count 0', { ...valid, count: 0 }, 'count', /from 1 to 4/],
  ['count 5', { ...valid, count: 5 }, 'count', /from 1 to 4/],
  ['style too long', { ...valid, style: 's'.repeat(101) }, 'style', /at most 100/],
  ['locale not a tag', { ...valid, locale: 'klingon_q!' }, 'locale', /language tag/],
  ['image not base64', { ...valid, image: '<svg onload=…>' }, 'image', /base64/],
  ['image empty', { ...valid, image: '' }, 'image', /base64/],
  ['image of another kind', { ...valid, image: 'data:image/svg+xml;base64,AAAA' }, 'image', /base64/],
  ['image that is none', { ...valid, image: Buffer.from('<html>').toString('base64') }, 'image', /not a picture/],
  ['image over 10 MB', { ...valid, image: 'A'.repeat(14 * 1024 * 1024) }, 'image', /10 MB/],
  ['a bomb, as the core finds it', { ...valid, message: 'bomb' }, 'image', /too many pixels/],
  ['a list', [], '', /JSON object/],
])('422: %s', async (_name, body, path, words) => {
  const answer = await problem(await service.post('/chat', body));
  expect(answer.status).toBe(422);
  expect(answer.issues).toEqual([{ path, message: expect.stringMatching(words) }]);
  expect(answer.text).toMatch(words);
});

test('422: half a character in an id, written as an escape', async () => {
  const answer = await problem(await service.post('/chat', '{"user_id":"u\\ud83e","message":"hi"}'));
  expect(answer).toMatchObject({ status: 422, issues: [{ path: 'user_id' }] });
});

test('422 names every field that is wrong, and keeps the conversation', async () => {
  const answer = await problem(await service.post('/chat', { ...valid, message: '', count: 9 }));
  expect(answer.issues.map(({ path }) => path)).toEqual(['message', 'count']);
  expect(answer).toMatchObject({ status: 422, conversation_id: 'c-1' });
});

test('reset checks its fields too', async () => {
  const answer = await problem(await service.post('/reset', { conversation_id: 'c-1' }));
  expect(answer).toMatchObject({ status: 422, issues: [{ path: 'user_id' }] });
});

test.each(['{"user_id":', '', 'hello', "{'user_id':'u'}"])('400: malformed JSON %j', async (body) => {
  expect((await problem(await service.post('/chat', body))).status).toBe(400);
});

test('JSON nested 100,000 deep is answered, and so is the next request', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect((await problem(await service.post('/chat', deep))).status).toBe(422);
  const inside = await service.post('/chat', `{"user_id":"u","message":"Draw my day","x":${deep}}`);
  expect(inside.status).toBe(200);
  expect((await problem(await service.post('/chat', '['.repeat(100_000)))).status).toBe(400);
});

test('413: more than a picture and its words can be, and much text without a picture', async () => {
  expect((await problem(await service.post('/chat', { ...valid, image: 'A'.repeat(16 * 1024 * 1024) }))).status).toBe(
    413,
  );
  expect((await problem(await service.post('/chat', { ...valid, x: 'x'.repeat(2 * 1024 * 1024) }))).status).toBe(413);
});

test('a picture of just 10 MB is taken', async () => {
  const image = Buffer.concat([onePixelPng, Buffer.alloc(10 * 1024 * 1024 - onePixelPng.length)]).toString('base64');
  expect((await service.post('/chat', { ...valid, image })).status, service.log()).toBe(200);
});

test('415: another content type, none, or a compressed body', async () => {
  const body = JSON.stringify(valid);
  expect((await problem(await service.post('/chat', body, { 'content-type': 'text/plain' }))).status).toBe(415);
  const none = await fetch(`${service.address}/chat`, { method: 'POST', body: new Uint8Array(Buffer.from(body)) });
  expect((await problem(none)).status).toBe(415);
  const gzipped = await fetch(`${service.address}/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: new Uint8Array(gzipSync(body)),
  });
  expect((await problem(gzipped)).status).toBe(415);
});

test('a content type with a charset is JSON all the same', async () => {
  const response = await service.post('/chat', valid, { 'content-type': 'application/json; charset=utf-8' });
  expect(response.status).toBe(200);
});

test('429 says when to come back', async () => {
  const response = await service.post('/chat', { ...valid, message: 'too often' });
  expect(response.headers.get('retry-after')).toBe('13');
  expect(await problem(response)).toMatchObject({
    status: 429,
    retry_after: 13,
    text: expect.stringContaining('13 seconds'),
  });
});

test('404 and 405 for what is not there', async () => {
  expect((await problem(await service.get('/nowhere'))).status).toBe(404);
  expect((await problem(await service.get('/test-deepai'))).status).toBe(404);
  const wrong = await service.get('/chat');
  expect(wrong.headers.get('allow')).toBe('POST');
  expect((await problem(wrong)).status).toBe(405);
});

test('a bug of ours is a 500 that tells nothing from inside, and is logged', async () => {
  const answer = await problem(await service.post('/chat', { ...valid, message: 'bug' }));
  expect(answer.status).toBe(500);
  expect(JSON.stringify(answer)).not.toMatch(/secret|srv|TypeError/);
  expect(service.log()).toContain('a request failed');
});

test('503 while the store is lost, without its address; and health says so', async () => {
  const lost = await serve();
  lost.vizzy.setHealthy(false);
  const answer = await problem(await lost.post('/chat', valid));
  expect(answer.status).toBe(503);
  expect(JSON.stringify(answer)).not.toContain('password');
  const health = await lost.get('/health');
  expect(health.status).toBe(503);
  expect(await health.json()).toMatchObject({ status: 'unhealthy' });
  await lost.close();
});

test('503 while shutting down', async () => {
  const leaving = await serve();
  await leaving.vizzy.close();
  const response = await leaving.post('/chat', valid);
  expect(response.headers.get('retry-after')).toBe('5');
  expect((await problem(response)).status).toBe(503);
  await leaving.close();
});

test('an address that asks too often is told to wait, but may still ask for health', async () => {
  const limited = await serve({ RATE_LIMIT: '1' });
  for (let turn = 0; turn < 10; turn += 1) await limited.post('/reset', { user_id: 'u' });
  const response = await limited.post('/reset', { user_id: 'other' }, { origin: 'http://localhost:3000' });
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
  expect((await problem(response)).status).toBe(429);
  expect((await limited.get('/health')).status).toBe(200);
  await limited.close();
});

test('what is not HTTP is refused and disturbs no other client', async () => {
  const { port, hostname } = new URL(service.address);
  const socket = connect(Number(port), hostname);
  socket.write('nonsense\r\n\r\n');
  const answer = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString())));
  expect(answer).toMatch(/^HTTP\/1\.1 400/);
  socket.destroy();
  expect((await service.post('/chat', valid)).status).toBe(200);
});

test.each([
  ['headers', 'POST /chat HTTP/1.1\r\nHost: x\r\nX-Slow: '],
  ['a body', 'POST /chat HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{'],
])('a client that sends %s drop by drop is cut off, and delays no other client', async (_, beginning) => {
  // A third of it is for the headers, of those who hurry too.
  const slow = await serve({ RATE_LIMIT: 'off' }, stretch(1200));
  const socket = connect(Number(new URL(slow.address).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  const closed = new Promise((resolve) => socket.once('close', resolve));
  socket.write(beginning);
  const drops = setInterval(() => socket.write('x'), 100);
  expect((await slow.post('/chat', { user_id: 'u', message: 'a fox' })).status).toBe(200);
  await closed;
  clearInterval(drops);
  expect(answer).toContain('408');
  expect(slow.vizzy.heard).toHaveLength(1);
  await slow.close();
});

test('a person whom the operator keeps out is told so', async () => {
  const response = await service.post('/chat', { user_id: 'u', message: 'blocked' });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ text: expect.stringContaining('operator') });
});

test.each(['/*', '/*/%00', '/creations/:id', '/:x'])(
  '%s is an address like any other that is not there',
  async (path) => {
    expect((await service.get(path)).status).toBe(404);
  },
);
