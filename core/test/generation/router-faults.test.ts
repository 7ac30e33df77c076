import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createEndpointTier,
  createGenerator,
  createSpaceTier,
  defaultPatience,
  emergencyTier,
  type Patience,
  withPatience,
} from '../../src/generation/index.ts';
import type { GeneratedImage, Shot } from '../../src/image.ts';
import { silentLogger } from '../../src/logger.ts';
import {
  createFakeClock,
  openRouterDouble,
  type RouterAnswer,
  type RouterDouble,
  samplePicture,
  stretch,
} from '../../src/testing/index.ts';
import { aGenerator, aTurn, quickLocal } from './a-generator.ts';
import { aShot } from './a-shot.ts';

let router: RouterDouble;
beforeEach(async () => {
  router = await openRouterDouble();
});
afterEach(async () => {
  vi.useRealTimers();
  await router.close();
});

async function drawOne(answers: readonly RouterAnswer[], patience: Partial<Patience> = {}, shot: Shot = aShot()) {
  router.answer(...answers);
  const { clock, generator } = aGenerator(router, { patience });
  const [result] = await generator.generate([shot], aTurn(clock));
  if (!result) throw new Error('no picture');
  return { ...result, tier: result.image.tier, sleeps: clock.sleeps, asked: router.requests.length };
}

const ok: RouterAnswer = { type: 'picture' };

describe('what a person gets, how many attempts were made, and when', () => {
  it.each<[string, readonly RouterAnswer[], string, number, readonly number[]]>([
    ['a picture at once', [ok], 'huggingface', 1, []],
    ['a JPEG', [{ type: 'picture', format: 'jpeg' }], 'huggingface', 1, []],
    ['a WebP', [{ type: 'picture', format: 'webp' }], 'huggingface', 1, []],
    [
      'a model that loads: waits as long as it says',
      [{ type: 'loading', estimatedTime: 12.5 }, ok],
      'huggingface',
      2,
      [12_500],
    ],
    ['a limit: waits as long as it says', [{ type: 'limited', retryAfter: 9 }, ok], 'huggingface', 2, [9000]],
    ['500 then fine: five seconds later', [{ type: 'status', status: 500 }, ok], 'huggingface', 2, [5000]],
    ['408 then fine', [{ type: 'status', status: 408 }, ok], 'huggingface', 2, [5000]],
    ['425 then fine', [{ type: 'status', status: 425 }, ok], 'huggingface', 2, [5000]],
    ['502 for ever: three attempts', Array(5).fill({ type: 'status', status: 502 }), 'local', 4, [5000, 5000]],
    ['400: no second try', [{ type: 'status', status: 400 }], 'local', 2, []],
    ['401: no second try', [{ type: 'status', status: 401 }], 'local', 2, []],
    ['402: no second try', [{ type: 'status', status: 402 }], 'local', 2, []],
    ['403: no second try', [{ type: 'status', status: 403 }], 'local', 2, []],
    ['404: no second try', [{ type: 'status', status: 404 }], 'local', 2, []],
    ['422: no second try', [{ type: 'status', status: 422 }], 'local', 2, []],
    ['a dropped connection', [{ type: 'drop', when: 'before' }, ok], 'huggingface', 2, [5000]],
    ['a connection dropped in the middle', [{ type: 'drop', when: 'middle' }, ok], 'huggingface', 2, [5000]],
    ['a connection dropped after the headers', [{ type: 'drop', when: 'after-headers' }, ok], 'huggingface', 2, [5000]],
    ['HTML taken for a picture', [{ type: 'html' }, ok], 'huggingface', 2, [5000]],
    ['nothing', [{ type: 'empty' }, ok], 'huggingface', 2, [5000]],
    ['half a PNG: it was paid for once', [{ type: 'half' }], 'local', 2, []],
    ['a decompression bomb: likewise', [{ type: 'bomb' }], 'local', 2, []],
    ['410: no second try', [{ type: 'status', status: 410 }], 'local', 2, []],
    ['a wait longer than the turn: no waiting at all', [{ type: 'limited', retryAfter: 3600 }], 'local', 2, []],
  ])('%s', async (_what, answers, tier, attempts, sleeps) => {
    const result = await drawOne(answers);
    expect(result).toMatchObject({ tier, attempts, sleeps });
  });

  it('a call that hangs is given up after its time', async () => {
    const result = await drawOne([{ type: 'hang' }, ok], { attemptTimeout: stretch(600) });
    expect(result).toMatchObject({ tier: 'huggingface', attempts: 2, sleeps: [5000] });
    await router.abandoned();
    expect(router.requests[0]?.isAbandoned).toBe(true);
  });

  it.each([
    ['in a list', (url: string) => `{"output":["${url}"]}`],
    ['in a list in a list', (url: string) => `{"output":[["${url}"]]}`],
    ['spelled with escapes', (url: string) => `{"\\u006futput":["${url.replaceAll('/', '\\/')}"]}`],
    ['as other providers do', (url: string) => `{"images":[{"url":"${url}"}]}`],
  ])('never follows an address that an answer names %s', async (_where, answer) => {
    router.always({ type: 'json', text: answer(`${router.url}/elsewhere`) });
    const result = await drawOne([]);
    expect(result).toMatchObject({ tier: 'local', attempts: 2 });
    expect(router.requests.every(({ path }) => path === '/image')).toBe(true);
  });

  it('a picture inside JSON is a picture', async () => {
    const picture = Buffer.from(await samplePicture('png', 64)).toString('base64');
    const result = await drawOne([{ type: 'json', text: JSON.stringify({ data: [{ b64_json: picture }] }) }]);
    expect(result).toMatchObject({ tier: 'huggingface', attempts: 1, image: { width: 64 } });
  });

  it('a limit until a date: waits that long by the clock of the service', async () => {
    const soon = new Date(Date.now() + 150_000).toUTCString();
    const { tier, sleeps } = await drawOne([{ type: 'limited', retryAfter: soon }, ok]);
    expect(tier).toBe('huggingface');
    // As much less as the request took to arrive.
    expect(sleeps[0]).toBeGreaterThan(20_000);
    expect(sleeps[0]).toBeLessThanOrEqual(151_000);
  });

  it('an endpoint that is not there', async () => {
    const clock = createFakeClock();
    const tier = createEndpointTier({ token: 'hf_x', model: 'm', url: 'http://127.0.0.1:9/image' });
    const remote = [withPatience(tier, defaultPatience, clock)];
    const parts = {
      tiers: { remote, local: quickLocal, emergency: emergencyTier },
      hasPreviews: false,
      clock,
      logger: silentLogger,
    };
    const [result] = await createGenerator(parts).generate([aShot()], aTurn(clock));
    expect(result?.image.tier).toBe('local');
    expect(clock.sleeps).toEqual([5000, 5000]);
  });
});

it('asks for what the specification says, with our seed and the token', async () => {
  await drawOne([ok]);
  const [request] = router.requests;
  expect(request?.hasToken).toBe(true);
  expect(JSON.parse(request?.body ?? '')).toMatchObject({
    inputs: 'a red fox in the snow, calm mood',
    parameters: {
      seed: 7,
      width: 768,
      height: 768,
      num_inference_steps: 30,
      guidance_scale: 7.5,
      negative_prompt: 'blurry',
    },
  });
});

it('does not send a given picture to a service that only draws from words, and says so', async () => {
  const result = await drawOne([ok], {}, aShot({ source: await samplePicture('png', 64) }));
  expect(result).toMatchObject({ tier: 'local', attempts: 1, drawnHereFor: 'only-words' });
  expect(router.requests).toHaveLength(0);
});

it('draws all shots of a turn side by side, and drops only the failing one', async () => {
  let send = () => {};
  const when = new Promise<void>((resolve) => {
    send = resolve;
  });
  router.answer({ type: 'picture', when }, { type: 'status', status: 400 }, { type: 'picture', when });
  const { clock, generator } = aGenerator(router);
  const order: number[] = [];
  const shots = [0, 1, 2].map((composition) => aShot({ composition }));
  const onImage = (index: number) => {
    order.push(index);
    // The two others come only when the one that failed is there.
    send();
  };
  const results = await generator.generate(shots, { ...aTurn(clock), onImage });
  expect(router.requests).toHaveLength(3);
  expect(results.map(({ image }) => image.tier).sort()).toEqual(['huggingface', 'huggingface', 'local']);
  expect(results[order[0] ?? 0]?.image.tier).toBe('local');
});

it('leaves a broken service alone, and comes back to it', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { clock, generator } = aGenerator(router, { patience: { breakAfter: 3 } });
  router.always({ type: 'status', status: 500 });
  await generator.generate([aShot()], aTurn(clock));
  expect(router.requests).toHaveLength(3);
  const [second] = await generator.generate([aShot()], aTurn(clock));
  expect(second).toMatchObject({ attempts: 1, image: { tier: 'local' } });
  expect(router.requests).toHaveLength(3);
  expect(generator.status().huggingface?.line).not.toBe('ok');
  router.always(ok);
  vi.setSystemTime(Date.now() + 31_000);
  const [third] = await generator.generate([aShot()], aTurn(clock));
  expect(third?.image.tier).toBe('huggingface');
  expect(generator.status().huggingface?.line).toBe('ok');
});

it.each([400, 401, 402, 403, 404, 410, 422])(
  'a service that keeps answering %i is left alone, and the last reason is told',
  async (status) => {
    const { clock, generator } = aGenerator(router, { patience: { breakAfter: 2 } });
    router.always({ type: 'status', status });
    for (let time = 0; time < 2; time += 1) await generator.generate([aShot()], aTurn(clock));
    const [next] = await generator.generate([aShot()], aTurn(clock));
    expect(next).toMatchObject({ attempts: 1, image: { tier: 'local' } });
    expect(router.requests).toHaveLength(2);
    const { isAsked, line, failure } = generator.status().huggingface ?? {};
    expect(isAsked).toBe(false);
    expect(line).toContain(`failed 2 times in a row: ${failure?.reason}`);
    expect(next?.drawnHereFor).toBe(failure?.reason);
  },
);

it('giving up reaches the socket of the service, and nothing is drawn instead', async () => {
  router.always({ type: 'hang' });
  const { clock, generator } = aGenerator(router);
  const giveUp = new AbortController();
  const images: GeneratedImage[] = [];
  const options = {
    ...aTurn(clock, giveUp.signal),
    onImage: (_index: number, image: GeneratedImage) => void images.push(image),
  };
  const drawing = generator.generate([aShot()], options);
  await router.arrived(1);
  giveUp.abort();
  await expect(drawing).rejects.toMatchObject({ code: 'cancelled' });
  await router.abandoned();
  expect(images).toEqual([]);
});

it('when the deadline has passed, what is drawn here must do', async () => {
  router.always({ type: 'hang' });
  const { clock, generator } = aGenerator(router);
  const [result] = await generator.generate([aShot()], { ...aTurn(clock), deadlineAt: clock.now() + 400 });
  expect(result?.image.tier).toBe('local');
  await router.abandoned();
});

it('shows a local picture while the service works', async () => {
  let send = () => {};
  const when = new Promise<void>((resolve) => {
    send = resolve;
  });
  router.answer({ type: 'picture', when });
  const { clock, generator } = aGenerator(router, { hasPreviews: true });
  const seen: string[] = [];
  const options = {
    ...aTurn(clock),
    onPreview: (index: number, { tier }: GeneratedImage) => {
      seen.push(`preview ${index} ${tier}`);
      send();
    },
    onImage: (index: number, { tier }: GeneratedImage) => seen.push(`image ${index} ${tier}`),
  };
  await generator.generate([aShot()], options);
  expect(seen).toEqual(['preview 0 local', 'image 0 huggingface']);
});

it('no secret gets into what is logged', async () => {
  const lines: string[] = [];
  const log = (fields: object, sentence: string) => void lines.push(JSON.stringify({ ...fields, sentence }));
  const logger = { debug: log, info: log, warn: log, error: log };
  const { clock, generator } = aGenerator(router, { logger });
  router.always({ type: 'status', status: 401 });
  await generator.generate([aShot()], aTurn(clock));
  expect(lines).toHaveLength(1);
  expect(lines.join()).toContain('401');
  expect(lines.join()).not.toContain('hf_secret');
});

describe('a Space', () => {
  const aSpace = () => createSpaceTier(router.url);
  const { signal } = new AbortController();

  it('is asked for one picture', async () => {
    const image = await aSpace().generate(aShot(), { signal });
    expect(image).toMatchObject({ tier: 'space', format: 'png', width: 768, height: 768 });
    expect(router.requests[0]).toMatchObject({ path: '/generate' });
    expect(JSON.parse(router.requests[0]?.body ?? '')).toEqual({
      prompt: 'a red fox in the snow, calm mood',
      num_images: 1,
    });
  });

  it.each<[RouterAnswer, boolean]>([
    [{ type: 'html' }, true],
    [{ type: 'empty' }, true],
    [{ type: 'address', url: 'http://127.0.0.1:1' }, false],
  ])('that answers with $type is a failed attempt', async (answer, isRetryable) => {
    router.answer(answer);
    await expect(aSpace().generate(aShot(), { signal })).rejects.toMatchObject({ code: 'bad-answer', isRetryable });
  });
});
