/** The web clients that Vizzy Chat had before: they must not notice that the server is another one. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Service, serve } from './serve.ts';

let service: Service;
beforeAll(async () => {
  service = await serve();
});
afterAll(() => service.close());

const origin = 'http://localhost:5173';

type Answer = {
  readonly type: string;
  readonly conversation_id: string;
  readonly content: {
    readonly text: string;
    readonly suggestions: readonly string[];
    readonly images: readonly string[];
    readonly reasoning: string;
    readonly slogan: string | null;
    readonly title: string;
    readonly scenes: readonly string[];
  };
};

/** As such a client does it: a preflight, the request, and nothing looked at but what it knows. */
async function say(message: string, mode: string, conversationId: string | null): Promise<Answer> {
  const preflight = await fetch(`${service.address}/chat`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });
  expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
  expect(preflight.headers.get('access-control-allow-headers')).toMatch(/content-type/i);
  const body = { user_id: 'user-1', message, conversation_id: conversationId, mode };
  const response = await service.post('/chat', body, { origin, accept: 'application/json, text/plain, */*' });
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-origin')).toBe(origin);
  return (await response.json()) as Answer;
}

/** What the browser makes of `data:image/png;base64,` and the picture. */
async function shown(image: string): Promise<string> {
  const picture = await fetch(`data:image/png;base64,${image}`);
  return Buffer.from(await picture.arrayBuffer())
    .subarray(1, 4)
    .toString();
}

test('no conversation yet: a question, whose conversation_id goes on', async () => {
  const question = await say('Draw my day', 'personal', null);
  expect(question.type).toBe('question');
  expect(question.content.text).not.toBe('');
  expect(question.content.suggestions.length).toBeGreaterThanOrEqual(3);
  const answer = await say('It was calm', 'personal', question.conversation_id);
  expect(answer.conversation_id).toBe(question.conversation_id);
});

test.each([
  ['art', 'image'],
  ['business', 'image'],
  ['transform', 'image'],
  ['poster', 'poster'],
  ['story', 'story'],
])('mode %s answers with %s, whose pictures show once prefixed', async (mode, type) => {
  const { content, ...answer } = await say('a fox in the snow', mode, null);
  expect(answer.type).toBe(type);
  expect(content.reasoning).not.toBe('');
  for (const image of content.images) {
    expect(image).not.toMatch(/^data:/);
    expect(await shown(image)).toBe('PNG');
  }
  if (type === 'poster') expect(content.slogan).toBe('Go!');
  if (type === 'story') expect([content.title, content.scenes.length]).toEqual(['A story', content.images.length]);
});

test('reset with the user alone', async () => {
  const response = await service.post('/reset', { user_id: 'user-1' }, { origin });
  expect(await response.json()).toEqual({ status: 'ok' });
  expect(response.headers.get('access-control-allow-origin')).toBe(origin);
  expect(service.vizzy.forgotten.at(-1)).toEqual({ userId: 'http:user-1' });
});
