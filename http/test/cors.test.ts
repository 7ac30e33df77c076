import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Service, serve } from './serve.ts';

let service: Service;
let own: Service;
beforeAll(async () => {
  service = await serve();
  own = await serve({ RATE_LIMIT: 'off', CORS_ORIGINS: 'https://example.org, https://*.example.org' });
});
afterAll(() => Promise.all([service.close(), own.close()]));

async function allowed(where: Service, origin: string): Promise<boolean> {
  const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
  const preflight = await fetch(`${where.address}/chat`, { method: 'OPTIONS', headers });
  const answer = await where.post('/chat', { user_id: 'u', message: 'Draw my day' }, { origin });
  const granted = [preflight, answer].map((response) => response.headers.get('access-control-allow-origin'));
  expect(granted[0]).toBe(granted[1]);
  expect(answer.headers.get('vary')).toMatch(/origin/i);
  return granted[0] === origin;
}

test.each([
  ['http://localhost:5173', true],
  ['http://localhost:5174', true],
  ['http://localhost:3000', true],
  ['https://vizzy-chat.vercel.app', true],
  ['https://vizzy-git-main-someone.vercel.app', true],
  ['https://evil.vercel.app.attacker.com', false],
  ['https://a.b.vercel.app', false],
  ['https://evilvercel.app', false],
  ['https://vercel.app', false],
  ['https://.vercel.app', false],
  ['http://vizzy.vercel.app', false],
  ['https://vizzy.vercel.app:8443', false],
  ['https://*.vercel.app', false],
  ['http://localhost:5175', false],
  ['null', false],
])('by default, %s: %s', async (origin, expected) => {
  expect(await allowed(service, origin)).toBe(expected);
});

test.each([
  ['https://example.org', true],
  ['https://app.example.org', true],
  ['http://localhost:5173', false],
  ['https://vizzy-chat.vercel.app', false],
])('CORS_ORIGINS replaces the list: %s: %s', async (origin, expected) => {
  expect(await allowed(own, origin)).toBe(expected);
});

test('pages may read when to come back', async () => {
  const limited = await serve({ RATE_LIMIT: '30', DAILY_LIMIT: '20' });
  const origin = { origin: 'http://localhost:5173' };
  const response = await limited.post('/chat', { user_id: 'u', message: 'Draw my day' }, origin);
  await limited.close();
  const exposed = response.headers.get('access-control-expose-headers') ?? '';
  expect(exposed).toMatch(/Retry-After.*X-Request-Id/);
  // Each header of a limit that an answer has can be read by the page.
  const limits = [...response.headers.keys()].filter((name) => /^(?:ratelimit|x-pictures)-/.test(name));
  expect(limits).not.toEqual([]);
  for (const name of limits) expect(exposed.toLowerCase().split(', ')).toContain(name);
});
