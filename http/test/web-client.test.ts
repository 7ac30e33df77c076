/** How the server hands out the web client, and the two answers that were made for it. */
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chatReplySchema, improvementSchema } from '../src/contract.ts';
import { recipe } from './fake-vizzy.ts';
import { type Service, serve } from './serve.ts';

let service: Service;
let html: string;
beforeAll(async () => {
  service = await serve();
  html = await (await service.get('/', { accept: 'text/html' })).text();
});
afterAll(() => service.close());

const pathsIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, path]) => path ?? '');

test('the policy allows no inline script or style, and the page has none', async () => {
  const page = await service.get('/', { accept: 'text/html' });
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|data:[^;]*script/);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/);
});

test('what carries its content in its name is kept for ever, what does not is asked for again', async () => {
  const assets = pathsIn(html, /(?:src|href)="(\/web\/assets\/[^"]+)"/g);
  expect(assets.length).toBeGreaterThanOrEqual(3);
  for (const path of assets) {
    const asset = await service.get(path);
    expect([path, asset.status, asset.headers.get('cache-control')]).toEqual([
      path,
      200,
      'public, max-age=31536000, immutable',
    ]);
  }
  for (const path of ['/web/icon.svg', '/web/page.css']) {
    const file = await service.get(path);
    expect([path, file.status, file.headers.get('cache-control')]).toEqual([path, 200, 'no-cache']);
  }
});

test('the initial JavaScript is less than 120 KB on the wire', async () => {
  const scripts = [
    ...pathsIn(html, /<script[^>]* src="([^"]+)"/g),
    ...pathsIn(html, /rel="modulepreload"[^>]* href="([^"]+)"/g),
  ];
  let sent = 0;
  for (const path of scripts) {
    const zipped = await service.get(`${path}.gz`);
    const bytes = Buffer.from(await zipped.arrayBuffer());
    expect(gunzipSync(bytes).toString()).toBe(await (await service.get(path)).text());
    sent += bytes.length;
  }
  expect(sent).toBeGreaterThan(10_000);
  expect(sent).toBeLessThan(120 * 1024);
});

test('browsers get it compressed', async () => {
  const [path = ''] = pathsIn(html, /<script[^>]* src="([^"]+)"/g);
  const brotli = await service.get(path, { 'accept-encoding': 'br' });
  expect(brotli.headers.get('content-encoding')).toBe('br');
  expect(brotli.headers.get('content-type')).toMatch(/javascript/);
  expect(brotli.headers.get('cache-control')).toContain('immutable');
});

test('an answer names the creation that it changes; a shared page does not', async () => {
  service.vizzy.keep(recipe('creation-of-mine', { parentId: 'creation-before' }));
  const shared = await (await service.get('/creations/creation-of-mine')).text();
  expect(shared).not.toContain('creation-before');
  const reply = chatReplySchema.parse(await (await service.post('/chat', { user_id: 'u', message: 'a fox' })).json());
  expect(reply).toMatchObject({ content: { metadata: { parent_id: null } } });
});

test('improving: only for the user it was made for, and only with better pictures', async () => {
  service.vizzy.keep(recipe('creation-of-ann', { userId: 'http:ann' }));
  service.vizzy.keep(recipe('away-creation-of-ann', { userId: 'http:ann' }));
  const better = await service.post('/creations/creation-of-ann/improve', { user_id: 'ann' });
  expect(better.status).toBe(200);
  const { pictures, note } = improvementSchema.parse(await better.json());
  expect([pictures.map(({ index, tier }) => [index, tier]), note]).toEqual([[[1, 'huggingface']], null]);
  const away = await service.post('/creations/away-creation-of-ann/improve', { user_id: 'ann' });
  expect([away.status, await away.text()]).toEqual([204, '']);
  for (const [id, user] of [
    ['creation-of-ann', 'bob'],
    ['no-such-creation', 'ann'],
  ]) {
    const refused = await service.post(`/creations/${id}/improve`, { user_id: user });
    expect(refused.status).toBe(404);
  }
  expect((await service.post('/creations/creation-of-ann/improve', {})).status).toBe(422);
});
