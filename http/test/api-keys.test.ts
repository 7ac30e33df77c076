import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Service, serve } from './serve.ts';

const key = 'a-key-of-some-length-1';
const message = { user_id: 'u', message: 'a fox' };

let service: Service;
beforeAll(async () => {
  service = await serve({ RATE_LIMIT: 'off', API_KEYS: `${key}, another-key-of-length-2` });
});
afterAll(() => service.close());

describe('with API_KEYS set', () => {
  it.each([
    ['a bearer token', { authorization: `Bearer ${key}` }],
    ['a header of its own', { 'x-api-key': 'another-key-of-length-2' }],
  ])('%s opens /chat and /reset', async (_, headers) => {
    expect((await service.post('/chat', message, headers)).status).toBe(200);
    expect((await service.post('/reset', { user_id: 'u' }, headers)).status).toBe(200);
  });

  it.each([
    ['no key', {}],
    ['a wrong one', { authorization: 'Bearer a-key-of-some-length-2' }],
    ['half of one', { 'x-api-key': key.slice(0, -1) }],
    ['one in the wrong place', { authorization: key }],
  ])('%s is answered with 401 and what to do, and nothing is drawn', async (_, headers) => {
    const before = service.vizzy.heard.length;
    const response = await service.post('/chat', message, headers as Record<string, string>);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ type: 'error', text: expect.stringContaining('API key') });
    expect((await service.post('/reset', { user_id: 'u' }, headers as Record<string, string>)).status).toBe(401);
    expect(service.vizzy.heard).toHaveLength(before);
  });

  it('leaves health, facts and preflights open, and writes no key into the log', async () => {
    expect((await service.get('/health')).status).toBe(200);
    expect((await service.get('/', { accept: 'application/json' })).status).toBe(200);
    const preflight = await fetch(`${service.address}/chat`, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:5173', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(service.log()).not.toContain(key);
  });
});

it('short keys are refused at the start, without being repeated', async () => {
  await expect(serve({ API_KEYS: 'guessme' })).rejects.toThrow(/^API_KEYS must be keys of 16 to 256 characters/);
});
