import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../src/clock.ts';
import { coreEnvironment } from '../../src/config.ts';
import { createHordeTier, defaultPatience, type Patience, withPatience } from '../../src/generation/index.ts';
import { sizeWithin } from '../../src/generation/tiers/horde/horde-request.ts';
import type { DrawingProgress, Shot } from '../../src/image.ts';
import { silentLogger } from '../../src/logger.ts';
import { openPictureServices } from '../../src/picture-services.ts';
import {
  createFakeClock,
  describeImageModel,
  type HordeDouble,
  type HordeFault,
  hordeKeys,
  openHordeDouble,
  readTint,
  samplePicture,
  stretch,
  tintOf,
} from '../../src/testing/index.ts';
import { aShot } from './a-shot.ts';

let horde: HordeDouble;
beforeEach(async () => {
  horde = await openHordeDouble();
});
afterEach(() => horde.close());

type Differently = { readonly models?: readonly string[]; readonly apiKey?: string; readonly takesPhotos?: boolean };

function aHorde(differently: Differently = {}, clock: Clock = createFakeClock(), logger = silentLogger) {
  const usual = { apiKey: hordeKeys.anonymous, models: [], takesPhotos: false, version: '0.1.0' };
  return createHordeTier({ ...usual, ...differently, url: horde.url, clock, logger });
}

const { signal } = new AbortController();

/** What a person waits for: the shot, tried again as the tier's errors allow. */
async function drawWith(differently: Differently, patience: Partial<Patience> = {}, shot: Shot = aShot()) {
  const clock = createFakeClock();
  const model = withPatience(aHorde(differently, clock), { ...defaultPatience, ...patience }, clock);
  let attempts = 0;
  const options = {
    signal,
    deadlineAt: clock.now() + 180_000,
    onAttempt: () => {
      attempts += 1;
    },
  };
  const outcome = await model.generate(shot, options).catch((error: unknown) => error);
  return { outcome, attempts, sleeps: clock.sleeps };
}

const sent = (at = 0) => JSON.parse(horde.asked('POST /api/v2/generate/async')[at]?.body.toString() ?? '');

describeImageModel(
  'the Horde, with photos',
  async () => {
    const double = await openHordeDouble();
    const settings = { apiKey: hordeKeys.rich, models: [], takesPhotos: true, version: '0.1.0', url: double.url };
    return {
      model: createHordeTier({ ...settings, clock: createFakeClock(), logger: silentLogger }),
      close: () => double.close(),
    };
  },
  { describe, it, expect, beforeAll, afterAll },
);

describe('what the Horde is asked', () => {
  it('words, as the documents have it, and the picture in the answer', async () => {
    const image = await aHorde({ models: ['Deliberate'] }).generate(aShot(), { signal });
    expect(image).toMatchObject({ tier: 'horde', model: 'Deliberate', format: 'webp', width: 576, height: 576 });
    expect(await readTint(image.bytes)).toBe(tintOf('a red fox in the snow, calm mood ### blurry'));
    const [request] = horde.asked('POST /api/v2/generate/async');
    expect(request?.headers).toMatchObject({
      apikey: '0000000000',
      'client-agent': 'Vizzy:0.1.0:unknown',
      'content-type': 'application/json',
    });
    expect(sent()).toEqual({
      prompt: 'a red fox in the snow, calm mood ### blurry',
      params: { width: 576, height: 576, steps: 20, cfg_scale: 7, sampler_name: 'k_euler_a', seed: '7', n: 1 },
      nsfw: false,
      censor_nsfw: true,
      r2: false,
      shared: false,
      models: ['Deliberate'],
    });
  });

  it('few steps of models that need few, because more cost kudos in advance', async () => {
    await aHorde({ models: ['Flux.1-Schnell fp8 (Compact)'] }).generate(aShot(), { signal });
    expect(sent().params).toMatchObject({ steps: 6, cfg_scale: 2, sampler_name: 'k_euler' });
  });

  it('words that hold the mark of the negative prompt stay words', async () => {
    await aHorde().generate(aShot({ text: 'a fox ### snow', negative: '' }), { signal });
    expect(sent().prompt).toBe('a fox   snow');
  });

  it('a photo, where volunteers may see it', async () => {
    const model = aHorde({ takesPhotos: true });
    expect(model.abilities.transforms).toBe(true);
    const shot = aShot({ source: await samplePicture('png', 256), width: 1024, height: 768 });
    const image = await model.generate(shot, { signal });
    // The Horde takes multiples of 64 alone; the photo keeps its shape.
    expect(image).toMatchObject({ format: 'png', width: 640, height: 480 });
    const { source_image: photo, source_processing: processing, params } = sent();
    expect(processing).toBe('img2img');
    expect(params).toMatchObject({ denoising_strength: 0.6, width: 640, height: 512 });
    expect(await sharp(Buffer.from(photo, 'base64')).metadata()).toMatchObject({ format: 'webp', width: 256 });
  });

  it('no photo unless the operator allows it', () => {
    expect(aHorde().abilities).toMatchObject({ draws: true, transforms: false });
  });

  it('at most two jobs a second', async () => {
    const clock = createFakeClock();
    const model = aHorde({}, clock);
    horde.queue();
    await Promise.all([0, 1, 2].map((composition) => model.generate(aShot({ composition }), { signal })));
    // The third one's second wait: time passes for all while one of them sleeps.
    expect(clock.sleeps).toEqual([600, 600]);
  });

  it('the full size of an account, or the free one when its kudos do not reach', async () => {
    const shot = aShot({ width: 1024, height: 1024 });
    expect(await aHorde({ apiKey: hordeKeys.rich }).generate(shot, { signal })).toMatchObject({ width: 1024 });
    expect(await aHorde({ apiKey: hordeKeys.poor }).generate(shot, { signal })).toMatchObject({ width: 576 });
    expect([0, 1, 2].map((at) => sent(at).params.width)).toEqual([1024, 1024, 576]);
  });
});

it.each([
  [768, 768, 576 * 576, 576, 576],
  [1024, 768, 576 * 576, 640, 512],
  [1024, 576, 576 * 576, 704, 384],
  [576, 1024, 576 * 576, 384, 704],
  [1024, 1024, 1024 * 1024, 1024, 1024],
  [1024, 683, 1024 * 1024, 960, 640],
  [64, 64, 576 * 576, 64, 64],
  [2048, 64, 576 * 576, 2048, 64],
])('a size of %i × %i within %i pixels becomes %i × %i', (width, height, area, across, down) => {
  expect(sizeWithin({ width, height }, area)).toEqual({ width: across, height: down });
});

describe('what goes wrong', () => {
  it.each<[string, HordeFault, string, number]>([
    ['a wrong key', { type: 'wrong-key' }, 'unauthorized', 1],
    ['too many requests of the account', { type: 'busy' }, 'rate-limited', 3],
    ['too many requests of the address', { type: 'limited', retryAfter: 1 }, 'rate-limited', 3],
    ['kudos in advance', { type: 'upfront' }, 'out-of-credits', 1],
    ['an address that is shut out', { type: 'timeout-ip', seconds: 90 }, 'rate-limited', 1],
    ['maintenance', { type: 'maintenance' }, 'service-error', 1],
    ['words that it does not allow', { type: 'corrupt-prompt' }, 'declined', 1],
    ['a model that no worker has', { type: 'no-worker' }, 'no-such-model', 1],
    ['workers that fail', { type: 'faulted' }, 'service-error', 1],
    ['a censored picture, by flag', { type: 'censored', by: 'flag' }, 'declined', 1],
    ['a censored picture, by metadata', { type: 'censored', by: 'metadata' }, 'declined', 1],
    ['half a picture: it was drawn once', { type: 'half' }, 'bad-answer', 1],
    ['a picture that is absurdly small', { type: 'size', side: 8 }, 'bad-answer', 1],
    ['a local address', { type: 'address', url: 'http://127.0.0.1:9/x.webp' }, 'bad-answer', 1],
    ['a file', { type: 'address', url: 'file:///etc/passwd' }, 'bad-answer', 1],
    ['another host', { type: 'address', url: 'https://example.com/x.webp' }, 'bad-answer', 1],
    ['an id that leads elsewhere', { type: 'id', id: '../../find_user' }, 'bad-answer', 1],
    ['a redirect', { type: 'redirect', url: 'http://127.0.0.1:9/' }, 'redirected', 1],
    ['a page', { type: 'page' }, 'bad-answer', 3],
    ['a closed socket', { type: 'drop' }, 'unreachable', 3],
    ['a job that it has forgotten', { type: 'forgotten' }, 'service-error', 1],
    ['pictures that never arrive', { type: 'page', route: 'generate/status' }, 'bad-answer', 1],
  ])('%s', async (_what, fault, reason, attempts) => {
    horde.fail(fault);
    const result = await drawWith({});
    expect(result.outcome).toMatchObject({ reason, service: { host: new URL(horde.url).host } });
    expect(result.attempts).toBe(attempts);
    expect(horde.requests.every(({ path }) => path.startsWith('/api/v2/generate/'))).toBe(true);
  });

  it('waits as long as the limiter says', async () => {
    horde.fail({ type: 'limited', retryAfter: 7 });
    expect((await drawWith({}, { attempts: 2 })).sleeps).toContain(7000);
  });

  it('says until when an address is shut out', async () => {
    horde.fail({ type: 'timeout-ip', seconds: 90 });
    expect((await drawWith({})).outcome).toMatchObject({ retryAfter: 90_000 });
  });

  it('a gateway that is restarted meanwhile costs no second job', async () => {
    horde.fail({ type: 'page', route: 'generate/check', times: 2 });
    expect(await drawWith({})).toMatchObject({ outcome: { tier: 'horde' }, attempts: 1 });
    horde.fail({ type: 'drop', route: 'generate/status', times: 2 });
    expect(await drawWith({})).toMatchObject({ outcome: { tier: 'horde' }, attempts: 1 });
  });

  it('a picture of another size is a picture', async () => {
    horde.fail({ type: 'size', side: 320 });
    expect((await drawWith({})).outcome).toMatchObject({ width: 320, height: 320 });
  });

  it('a job that nobody can draw is taken out of the queue', async () => {
    horde.fail({ type: 'no-worker' });
    await drawWith({});
    expect([...horde.jobs.values()].map(({ isCancelled }) => isCancelled)).toEqual([true]);
  });
});

describe('giving up', () => {
  it('takes the job out of the queue', async () => {
    horde.fail({ type: 'endless' });
    const giveUp = new AbortController();
    const progress: DrawingProgress[] = [];
    const onProgress = (told: DrawingProgress) => {
      progress.push(told);
      if (progress.length === 3) giveUp.abort();
    };
    const drawing = aHorde().generate(aShot(), { signal: giveUp.signal, onProgress });
    await expect(drawing).rejects.toThrow('aborted');
    await horde.arrived('DELETE /api/v2/generate/status/');
    expect([...horde.jobs.values()].every(({ isCancelled }) => isCancelled)).toBe(true);
  });

  it('ends at once while the Horde does not answer, and cancels what it accepts later', async () => {
    let accept = () => {};
    horde.acceptAfter(
      new Promise((resolve) => {
        accept = resolve;
      }),
    );
    const giveUp = new AbortController();
    const drawing = aHorde().generate(aShot(), { signal: giveUp.signal });
    await horde.arrived('POST /api/v2/generate/async');
    giveUp.abort();
    await expect(drawing).rejects.toBe(giveUp.signal.reason);
    accept();
    await horde.arrived('DELETE /api/v2/generate/status/');
    expect([...horde.jobs.values()].map(({ isCancelled }) => isCancelled)).toEqual([true]);
  });

  it('before a job is sent sends nothing', async () => {
    const giveUp = new AbortController();
    giveUp.abort();
    await expect(aHorde().generate(aShot(), { signal: giveUp.signal })).rejects.toBe(giveUp.signal.reason);
    expect(horde.requests).toHaveLength(0);
  });

  it('a queue that never ends is left when the time of the attempt is over', async () => {
    horde.fail({ type: 'hang', route: 'generate/check' });
    const { outcome } = await drawWith({}, { attempts: 1, attemptTimeout: stretch(300) });
    expect(outcome).toMatchObject({ reason: 'timeout' });
    await horde.arrived('DELETE /api/v2/generate/status/');
  });

  it('a job that cannot be cancelled is told without its id', async () => {
    const lines: string[] = [];
    const write = (fields: object, sentence: string) => void lines.push(`${JSON.stringify(fields)} ${sentence}`);
    horde.fail({ type: 'forgotten' });
    await aHorde({}, createFakeClock(), { debug: write, info: write, warn: write, error: write })
      .generate(aShot(), { signal })
      .catch(() => {});
    expect(lines).toEqual([
      '{"tier":"horde","code":"no-such-model"} a job could not be taken out of the queue; it ends by itself',
    ]);
  });
});

it('tells the place in the queue and the seconds that are left', async () => {
  const progress: DrawingProgress[] = [];
  horde.queue(3, 1, 0);
  await aHorde().generate(aShot(), { signal, onProgress: (told) => progress.push(told) });
  expect(progress).toEqual([
    { queuePosition: 3, waitSeconds: 22 },
    { queuePosition: 1, waitSeconds: 10 },
    { waitSeconds: 4 },
  ]);
});

describe('looking at it at the start', () => {
  it.each<[string, Differently, string]>([
    ['anonymously', {}, 'pictures: any model by volunteers of HOST, anonymously; photos: stay here'],
    [
      'with an account',
      { apiKey: hordeKeys.rich, models: ['Deliberate', 'AlbedoBase XL (SDXL)'], takesPhotos: true },
      'pictures: Deliberate, AlbedoBase XL (SDXL) by volunteers of HOST, with 12346 kudos; photos: go to volunteers',
    ],
  ])('%s', async (_how, differently, line) => {
    const { host } = new URL(horde.url);
    expect(await aHorde(differently).prepare?.({ signal })).toBe(line.replace('HOST', host));
    expect(horde.asked('POST')).toHaveLength(0);
  });

  it('a key that the Horde does not know', async () => {
    const failure = await aHorde({ apiKey: 'secret-key-nobody-knows' })
      .prepare?.({ signal })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ reason: 'unauthorized' });
    expect(String(failure)).not.toContain('secret-key');
  });

  it('when it is away', async () => {
    const model = aHorde();
    await horde.close();
    await expect(model.prepare?.({ signal })).rejects.toMatchObject({ reason: 'unreachable' });
  });
});

it.each<HordeFault>([
  { type: 'corrupt-prompt' },
  { type: 'wrong-key' },
  { type: 'upfront' },
  { type: 'address', url: 'https://example.com/red-fox' },
])('nothing of words, photo or key gets into the error of $type', async (fault) => {
  horde.fail(fault);
  const source = await samplePicture('png', 256);
  const failure = await aHorde({ apiKey: hordeKeys.poor, takesPhotos: true })
    .generate(aShot({ source }), { signal })
    .catch((error: unknown) => error);
  const told = JSON.stringify(failure, Object.getOwnPropertyNames(failure));
  for (const secret of ['red fox', 'red-fox', hordeKeys.poor, Buffer.from(source.subarray(0, 12)).toString('base64')])
    expect(told).not.toContain(secret);
});

describe('the variables', () => {
  const open = (environment: Record<string, string>) =>
    openPictureServices(coreEnvironment.parse(environment), { clock: createFakeClock(), logger: silentLogger });

  it('a key switches it on', () => {
    expect(open({}).map(({ name }) => name)).toEqual([]);
    expect(open({ HORDE_API_KEY: '0000000000' }).map(({ name, abilities }) => [name, abilities.transforms])).toEqual([
      ['horde', false],
    ]);
    expect(open({ HORDE_API_KEY: '0000000000', HORDE_PHOTOS: 'on' })[0]?.abilities.transforms).toBe(true);
  });

  it('a wrong value is named without being repeated', () => {
    const { error } = coreEnvironment.safeParse({ HORDE_API_KEY: 'my secret key', HORDE_PHOTOS: 'maybe' });
    expect(error?.issues.map(({ path }) => path[0])).toEqual(['HORDE_API_KEY', 'HORDE_PHOTOS']);
    expect(error?.message).not.toContain('my secret');
  });
});
