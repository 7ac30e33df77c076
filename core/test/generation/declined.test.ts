import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpaceTier } from '../../src/generation/index.ts';
import { isDecline, isWithheld, saysDeclined } from '../../src/generation/safety.ts';
import {
  declineManners,
  openRouterDouble,
  type RouterAnswer,
  type RouterDouble,
  samplePicture,
} from '../../src/testing/index.ts';
import { aGenerator, aTurn } from './a-generator.ts';
import { aShot } from './a-shot.ts';

let router: RouterDouble;
beforeEach(async () => {
  router = await openRouterDouble();
});
afterEach(async () => {
  vi.useRealTimers();
  await router.close();
});

describe.each(declineManners)('a service that declines in the manner %s', (manner) => {
  const no: RouterAnswer = { type: 'declined', manner };

  it('is asked once, nobody else is asked the same, and Vizzy draws', async () => {
    router.always(no);
    const { clock, generator } = aGenerator(router, { hasSpace: true });
    const [result] = await generator.generate([aShot()], aTurn(clock));
    expect(result).toMatchObject({ attempts: 2, isDeclined: true, image: { tier: 'local' } });
    expect(router.requests).toHaveLength(1);
    expect(clock.sleeps).toEqual([]);
  });

  it('is not taken for broken', async () => {
    router.answer(no, no, no);
    const { clock, generator } = aGenerator(router, { patience: { breakAfter: 2 } });
    for (let time = 0; time < 3; time += 1) await generator.generate([aShot()], aTurn(clock));
    const [next] = await generator.generate([aShot()], aTurn(clock));
    expect(next).toMatchObject({ isDeclined: false, image: { tier: 'huggingface' } });
    expect(generator.status().huggingface?.line).toBe('ok');
  });
});

it('only the shot that is declined is drawn here', async () => {
  router.answer({ type: 'declined', manner: 'sentence' });
  const { clock, generator } = aGenerator(router);
  const results = await generator.generate([aShot(), aShot()], aTurn(clock));
  expect(results.filter(({ isDeclined }) => isDeclined)).toHaveLength(1);
  for (const { isDeclined, image } of results) expect(image.tier).toBe(isDeclined ? 'local' : 'huggingface');
});

it('a service that declines while it is being tried again is back', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { clock, generator } = aGenerator(router, { patience: { breakAfter: 1 } });
  router.answer({ type: 'status', status: 403 }, { type: 'declined', manner: 'stability' });
  await generator.generate([aShot()], aTurn(clock));
  expect(generator.status().huggingface?.line).toContain('paused after repeated failures');
  vi.setSystemTime(Date.now() + 31_000);
  await generator.generate([aShot()], aTurn(clock));
  expect(generator.status().huggingface?.line).toBe('ok');
});

it('it is logged without a word of what was asked or answered, and not as a warning', async () => {
  const lines: string[] = [];
  const write = (level: string) => (fields: object, sentence: string) =>
    void lines.push(`${level} ${JSON.stringify(fields)} ${sentence}`);
  const logger = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
  const { clock, generator } = aGenerator(router, { logger });
  router.always({ type: 'declined', manner: 'fal' });
  await generator.generate([aShot()], aTurn(clock));
  expect(lines).toEqual([
    'info {"tier":"huggingface","attempts":1} a service declined a shot under its own safety rules; Vizzy draws it',
  ]);
});

it.each(declineManners.filter((manner) => manner !== 'state' && manner !== 'flag'))(
  'a Space declines in the manner %s, too',
  async (manner) => {
    router.answer({ type: 'declined', manner });
    const { signal } = new AbortController();
    await expect(createSpaceTier(router.url).generate(aShot(), { signal })).rejects.toMatchObject({
      code: 'declined',
      isRetryable: false,
    });
  },
);

describe('what is no decline', () => {
  it.each<[string, number, unknown]>([
    ['an invalid request that repeats a risky prompt', 422, [{ msg: 'too long', input: 'NSFW content was detected' }]],
    ['the prompt by name', 400, { error: 'seed must be a number', prompt: 'unsafe content, blocked' }],
    ['a moderation that is down', 503, { error: 'content moderation was blocked' }],
    ['a limit', 429, { error: 'blocked: too many unsafe requests' }],
    ['a missing token', 401, { error: 'request rejected by our safety system' }],
    ['a case-sensitive name', 400, { error: 'names are case-sensitive; capitals are not allowed' }],
    ['an argument of a checker', 422, { detail: [{ msg: 'enable_nsfw_checker is not allowed' }] }],
    ['a checker that found nothing', 200, { images: [], has_nsfw_concepts: [false] }],
  ])('%s', (_what, status, body) => {
    expect(isDecline(status, JSON.stringify(body))).toBe(false);
  });

  it('a page of a gateway', () => {
    expect(isDecline(403, '<html><h1>Request blocked: unsafe</h1></html>')).toBe(false);
  });

  it('nonsense that is nested a thousand times', () => {
    expect(isDecline(400, `${'['.repeat(1000)}"NSFW detected"${']'.repeat(1000)}`)).toBe(false);
  });

  it('the flag of another picture than the one that is used', () => {
    expect(saysDeclined({ has_nsfw_concepts: [false, true] })).toBe(false);
    expect(saysDeclined({ data: { has_nsfw_contents: [true] } })).toBe(true);
  });

  it('a picture that is small, or dark, or flat, but not black', async () => {
    const size = { width: 768, height: 768 };
    const flat = (background: string) =>
      sharp({ create: { ...size, channels: 4, background } })
        .png()
        .toBuffer();
    expect(await isWithheld(await flat('#000'), size)).toBe(true);
    expect(await isWithheld(await flat('#0a0a0f'), size)).toBe(false);
    expect(await isWithheld(await flat('#fff'), size)).toBe(false);
    const star = { input: Buffer.from([90, 90, 90]), raw: { width: 1, height: 1, channels: 3 as const } };
    const night = sharp({ create: { ...size, channels: 3, background: '#000' } }).composite([
      { ...star, top: 5, left: 9 },
    ]);
    expect(await isWithheld(await night.png().toBuffer(), size)).toBe(false);
    expect(await isWithheld(await samplePicture('jpeg', 768), size)).toBe(false);
  });
});
