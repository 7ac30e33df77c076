import {
  openRedisServer,
  openRouterDouble,
  patience,
  type RedisServer,
  type RouterDouble,
  stretch,
} from '@vizzy/core/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { inspectRedis, type RedisInspector } from './redis-inspector.ts';
import { type EndedProcess, runVizzy, startVizzy, type VizzyProcess } from './vizzy-process.ts';

let redis: RedisServer;
let router: RouterDouble;
let redisState: RedisInspector;
/** The two processes, and how they are started. */
let one: VizzyProcess;
let other: VizzyProcess;
let env: Record<string, string>;
/** One that finds no Redis; it looks for ten seconds, while others are tested. */
let lonely: Promise<EndedProcess>;

beforeAll(async () => {
  [redis, router] = await Promise.all([openRedisServer(), openRouterDouble()]);
  env = {
    REDIS_URL: redis.url,
    HF_ENDPOINT_URL: router.url,
    HF_API_TOKEN: 'hf_test',
    PREVIEW: 'off',
    DAILY_LIMIT: '50',
    // A slow process must not be taken for dead.
    TAKEOVER_SECONDS: String(Math.min(60, stretch(2))),
    LOG_LEVEL: 'info',
  };
  lonely = runVizzy({ ...env, LOG_LEVEL: 'warn', REDIS_URL: 'redis://ann:s3cret@127.0.0.1:1' });
  redisState = await inspectRedis(redis.url);
  [one, other] = await Promise.all([startVizzy(env), startVizzy(env)]);
});
afterAll(async () => {
  redisState.close();
  await Promise.all([one.kill(), other.kill(), lonely]);
  await Promise.all([redis.close(), router.close()]);
});

let people = 0;
let ann: string;
beforeEach(async () => {
  await redisState.untilTurns(0);
  people += 1;
  ann = `ann ${people}`;
  router.always({ type: 'picture', side: 64 });
});

type Answer = {
  readonly type: string;
  readonly conversation_id: string;
  readonly content: {
    readonly prompt_used: string;
    readonly images: readonly string[];
    readonly metadata: { readonly creation_id: string; readonly tiers: readonly string[] };
  };
};

const ask = (at: VizzyProcess, message: string, more: object = {}, headers: Record<string, string> = {}) =>
  at.post('/chat', { user_id: ann, conversation_id: 'kitchen', message, ...more }, headers);
/** How often a process has drawn. */
const drawn = '"outcome":"pictures"';
const timesDrawn = (by: VizzyProcess) => by.printed().split(drawn).length - 1;
const answer = async (response: Response): Promise<Answer> => {
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
};

describe('two processes are one Vizzy', () => {
  it('a question that one asked is answered to the other', async () => {
    expect((await answer(await ask(one, 'Draw my day'))).type).toBe('question');
    const picture = await answer(await ask(other, 'It was dull and I needed motivation'));
    expect(picture.content.prompt_used).toContain('Draw my day. The mood is dull and unmotivated.');
  });

  it('limits are counted together, and told', async () => {
    const left = async (at: VizzyProcess) => (await ask(at, 'hello')).headers.get('ratelimit-remaining');
    expect([await left(one), await left(other), await left(one)]).toEqual(['29', '28', '27']);
    const { headers } = await ask(other, 'a fox');
    expect(headers.get('x-pictures-left')).toBe('48');
    expect((await ask(one, 'hello')).headers.get('x-pictures-left')).toBe('48');
  });

  it('a request with a key that is sent to both is drawn once', async () => {
    const before = router.requests.length;
    const key = { 'idempotency-key': `key of ${people}`.replaceAll(' ', '-') };
    const both = await Promise.all([ask(one, 'a fox', {}, key), ask(other, 'a fox', {}, key)]);
    const [first, second] = await Promise.all(both.map(answer));
    expect(second?.content.images).toEqual(first?.content.images);
    expect(second?.content.metadata.creation_id).toBe(first?.content.metadata.creation_id);
    expect(router.requests.length - before).toBe(2);
  });

  it('requests whose process is killed are finished by the other one, and a client that asks again gets the answer', async () => {
    const stream = { accept: 'text/event-stream' };
    const key = { 'idempotency-key': `key-${people}` };
    const clients = [key, {}, stream, {}].map((headers, at) => {
      const body = { user_id: `${ann}.${at}`, conversation_id: 'kitchen', message: 'a fox in the snow' };
      return (where: VizzyProcess) => where.post('/chat', body, headers);
    });
    router.answer(...Array.from({ length: 8 }, () => ({ type: 'hang' }) as const));
    const before = {
      requests: router.requests.length,
      records: await redisState.countRecords(),
      drawn: timesDrawn(other),
    };
    const heard = clients.map(async (send) => (await send(one)).text());
    const outcomes = Promise.allSettled(heard);
    await router.arrived(before.requests + 8);
    await Promise.all([redisState.untilTurns(4), redisState.untilRecords(before.records + 4)]);
    await one.kill();
    expect((await outcomes).map(({ status }) => status)).toEqual(clients.map(() => 'rejected'));
    // One does not wait for the other process to notice.
    const impatient = clients.map((send, at) => (at === 3 ? send(other) : undefined));
    await router.arrived(before.requests + 16);
    await other.prints(drawn, before.drawn + 5);
    // What is there already is not drawn again: that would never end.
    router.always({ type: 'hang' });
    const answers = await Promise.all(clients.map((send, at) => impatient[at] ?? send(other)));
    const texts = await Promise.all(answers.map((response) => response.text()));
    for (const text of texts) expect(text).toContain('"tiers":["huggingface","huggingface"]');
    expect(texts[2]?.match(/^event: image$/gm)).toHaveLength(2);
    expect(router.requests.length).toBe(before.requests + 16);
    // What broke off is counted once, of the minute and of the day.
    expect(answers.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(['29', '29', '29', '29']);
    expect(answers.map(({ headers }) => headers.get('x-pictures-left'))).toEqual(['48', '48', '48', '48']);
    one = await startVizzy(env);
  });

  it('one that was asleep while the other took its turn over tells what that has made of it', async () => {
    router.answer({ type: 'hang' }, { type: 'hang' });
    const before = { requests: router.requests.length, drawn: timesDrawn(other) };
    const abandoned = router.requests.filter(({ isAbandoned }) => isAbandoned).length;
    const asked = ask(one, 'a fox in the snow');
    await router.arrived(before.requests + 2);
    await redisState.untilTurns(1);
    one.sleep();
    await other.prints(drawn, before.drawn + 1).finally(one.wake);
    const again = await answer(await ask(other, 'a fox in the snow'));
    const first = await answer(await asked);
    expect(first.content.images).toEqual(again.content.images);
    expect(first.content.metadata.creation_id).toBe(again.content.metadata.creation_id);
    await router.abandoned(abandoned + 2);
    const requests = router.requests.slice(before.requests);
    expect(requests.map(({ isAbandoned }) => isAbandoned)).toEqual([true, true, false, false]);
    expect((await ask(one, 'hello')).headers.get('x-pictures-left')).toBe('48');
  });
});

describe('when Redis', () => {
  it('is not there at the start, it says so in one line and ends', async () => {
    const { code, printed } = await lonely;
    expect(code).toBe(1);
    expect(printed.trim().split('\n')).toHaveLength(1);
    expect(printed).toMatch(/REDIS_URL is set, but no Redis answered at 127\.0\.0\.1:1 within 10 s/);
    expect(printed).not.toContain('s3cret');
  });

  it.each(['stopped', 'paused'])('is %s, every request is told while it is away, and all recovers', async (how) => {
    const { content } = await answer(await ask(one, 'a fox'));
    const id = content.metadata.creation_id;
    const body = { user_id: ann, conversation_id: 'kitchen', message: 'a cat' };
    const requests: (() => Promise<Response>)[] = [
      () => one.post('/chat', body),
      () => one.post('/chat', { ...body, message: 'Draw my day' }),
      () => one.post('/chat', body, { 'idempotency-key': `lost-${people}` }),
      () => one.post('/chat', body, { accept: 'text/event-stream' }),
      () => one.post('/reset', { user_id: ann }),
      () => one.post(`/creations/${id}/improve`, { user_id: ann }),
      () => fetch(`${one.url}/creations/${id}`),
      () => fetch(`${one.url}/creations/${id}/images/1.png`),
      () => fetch(`${one.url}/health`),
      () => fetch(`${one.url}/metrics`),
    ];
    if (how === 'stopped') await redis.stop();
    else redis.pause();
    const told = async (request: () => Promise<Response>) => {
      const response = await request();
      return { status: response.status, text: await response.text() };
    };
    // Those who come first, and those who come when it is known. Redis is away until all have heard.
    for (const round of ['first', 'later']) {
      const answers = await Promise.all(requests.map(told));
      const statuses = answers.map(({ status }) => status);
      expect({ round, statuses }).toEqual({ round, statuses: [503, 503, 503, 200, 503, 503, 503, 503, 503, 200] });
      for (const { text } of answers.slice(0, 5)) expect(text).toContain('Please try again in a moment.');
    }
    if (how === 'stopped') await redis.start('from-file');
    else redis.resume();
    const health = async ({ url }: VizzyProcess) => (await fetch(`${url}/health`)).status;
    const recovered = async () => expect(await Promise.all([one, other].map(health))).toEqual([200, 200]);
    await vi.waitFor(recovered, { timeout: patience.event });
    expect((await answer(await ask(one, 'a fox'))).content.images).toHaveLength(2);
  });
});
