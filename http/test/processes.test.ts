import { openRedisServer, openRouterDouble, type RedisServer, type RouterDouble } from '@vizzy/core/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type EndedProcess, runVizzy, startVizzy, type VizzyProcess } from './vizzy-process.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

let redis: RedisServer;
let router: RouterDouble;
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
    TAKEOVER_SECONDS: '2',
    LOG_LEVEL: 'info',
  };
  lonely = runVizzy({ ...env, LOG_LEVEL: 'warn', REDIS_URL: 'redis://ann:s3cret@127.0.0.1:1' });
  [one, other] = await Promise.all([startVizzy(env), startVizzy(env)]);
});
afterAll(async () => {
  await Promise.all([one.kill(), other.kill()]);
  await Promise.all([redis.close(), router.close()]);
});

let people = 0;
let ann: string;
beforeEach(() => {
  people += 1;
  ann = `ann ${people}`;
  router.always({ type: 'picture' });
});

const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

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
const answer = async (response: Response): Promise<Answer> => {
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
};

describe('two processes are one Vizzy', () => {
  it('a question that one asked is answered to the other', async () => {
    expect((await answer(await ask(one, 'Draw my day'))).type).toBe('question');
    const drawn = await answer(await ask(other, 'It was dull and I needed motivation'));
    expect(drawn.content.prompt_used).toContain('Draw my day. The mood is dull and unmotivated.');
  });

  it('limits are counted together, and told', async () => {
    const left = async (at: VizzyProcess) => (await ask(at, 'hello')).headers.get('ratelimit-remaining');
    expect([await left(one), await left(other), await left(one)]).toEqual(['29', '28', '27']);
    const drawn = await ask(other, 'a fox');
    expect(drawn.headers.get('x-pictures-left')).toBe('48');
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

  it('requests whose process is killed are finished by the other unasked, and whoever asks again has the answer', async () => {
    const stream = { accept: 'text/event-stream' };
    const key = { 'idempotency-key': `key-${people}` };
    const clients = [key, {}, stream, {}].map((headers, at) => {
      const body = { user_id: `${ann}.${at}`, conversation_id: 'kitchen', message: 'a fox in the snow' };
      return (where: VizzyProcess) => where.post('/chat', body, headers);
    });
    router.answer(...Array.from({ length: 8 }, () => ({ type: 'hang' }) as const));
    const before = router.requests.length;
    const broken = clients.map((send) => expect(send(one).then((response) => response.text())).rejects.toThrow());
    await router.arrived(before + 8);
    // That they are accepted takes some milliseconds more.
    await moment(500);
    await one.kill();
    await Promise.all(broken);
    // One does not wait for the other process to notice.
    const impatient = clients.map((send, at) => (at === 3 ? send(other) : undefined));
    const drawn = () => other.printed().split('"outcome":"pictures"').length - 1;
    const drawnBefore = drawn();
    await router.arrived(before + 16);
    while (drawn() < drawnBefore + 5) await moment(20);
    const start = performance.now();
    const answers = await Promise.all(clients.map((send, at) => impatient[at] ?? send(other)));
    const texts = await Promise.all(answers.map((response) => response.text()));
    expect(performance.now() - start).toBeLessThan(2000);
    for (const text of texts) expect(text).toContain('"tiers":["huggingface","huggingface"]');
    expect(texts[2]?.match(/^event: image$/gm)).toHaveLength(2);
    expect(router.requests.length).toBe(before + 16);
    // What broke off is counted once, of the minute and of the day.
    expect(answers.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(['29', '29', '29', '29']);
    expect(answers.map(({ headers }) => headers.get('x-pictures-left'))).toEqual(['48', '48', '48', '48']);
    one = await startVizzy(env);
  });

  it('one that was asleep while the other took its turn over tells what that has made of it', async () => {
    router.answer({ type: 'hang' }, { type: 'hang' });
    const before = router.requests.length;
    const asked = ask(one, 'a fox in the snow');
    await router.arrived(before + 2);
    await moment(500);
    one.sleep();
    await router
      .arrived(before + 4)
      .finally(() => moment(500))
      .finally(one.wake);
    const again = await answer(await ask(other, 'a fox in the snow'));
    const drawn = await answer(await asked);
    expect(drawn.content.images).toEqual(again.content.images);
    expect(drawn.content.metadata.creation_id).toBe(again.content.metadata.creation_id);
    const requests = router.requests.slice(before);
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

  it.each(['stopped', 'paused'])('is %s, everybody hears within two seconds, and all recovers', async (how) => {
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
      const start = performance.now();
      const response = await request();
      const text = await response.text();
      return { status: response.status, text, isSoon: performance.now() - start < 2000 };
    };
    // Those who come first, and those who come when it is known.
    for (const round of ['first', 'later']) {
      const answers = await Promise.all(requests.map(told));
      const statuses = answers.map(({ status, isSoon }) => ({ round, status, isSoon }));
      const expected = [503, 503, 503, 200, 503, 503, 503, 503, 503, 200];
      expect(statuses).toEqual(expected.map((status) => ({ round, status, isSoon: true })));
      for (const { text } of answers.slice(0, 5)) expect(text).toContain('Please try again in a moment.');
    }
    if (how === 'stopped') await redis.start('from-file');
    else redis.resume();
    const back = performance.now();
    const isHealthy = async (at: VizzyProcess) => (await fetch(`${at.url}/health`)).status === 200;
    while (!(await isHealthy(one)) || !(await isHealthy(other))) await moment(50);
    expect(performance.now() - back).toBeLessThan(5000);
    expect((await answer(await ask(one, 'a fox'))).content.images).toHaveLength(2);
  });
});
