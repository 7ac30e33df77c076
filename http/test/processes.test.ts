import { openRedisServer, openRouterDouble, type RedisServer, type RouterDouble } from '@vizzy/core/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type EndedProcess, runVizzy, startVizzy, type VizzyProcess } from './vizzy-process.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

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
    LOG_LEVEL: 'warn',
  };
  lonely = runVizzy({ ...env, REDIS_URL: 'redis://ann:s3cret@127.0.0.1:1' });
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

  it.each([
    ['with a key', { 'idempotency-key': 'a-key' }],
    ['without a key', {}],
  ])('a request whose process was killed is answered by the other %s, as the one turn it is', async (_, headers) => {
    router.answer({ type: 'hang' }, { type: 'hang' });
    const before = router.requests.length;
    const broken = expect(ask(one, 'a fox in the snow', {}, headers)).rejects.toThrow();
    await router.arrived(before + 2);
    await one.kill();
    await broken;
    const drawn = await answer(await ask(other, 'a fox in the snow', {}, headers));
    expect(drawn.content.metadata.tiers).toEqual(['huggingface', 'huggingface']);
    const again = await answer(await ask(other, 'again'));
    expect(again.content.images).toHaveLength(2);
    one = await startVizzy(env);
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

  it('is lost, people hear so within two seconds, health turns, and all recovers without a restart', async () => {
    const status = async () => (await fetch(`${one.url}/health`)).status;
    expect(await status()).toBe(200);
    await redis.stop();
    const start = performance.now();
    const refused = await ask(one, 'a fox');
    expect(performance.now() - start).toBeLessThan(2000);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(await refused.text()).toContain('Please try again in a moment.');
    expect(await status()).toBe(503);
    await redis.start('from-file');
    const back = performance.now();
    while ((await status()) !== 200) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(performance.now() - back).toBeLessThan(5000);
    expect((await answer(await ask(one, 'a fox'))).content.images).toHaveLength(2);
  });
});
