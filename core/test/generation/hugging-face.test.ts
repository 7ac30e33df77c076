import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createGenerator,
  createRouterTier,
  defaultPatience,
  emergencyTier,
  type RouterTierSettings,
  withPatience,
} from '../../src/generation/index.ts';
import type { DrawingProgress, Shot } from '../../src/image.ts';
import type { Logger } from '../../src/logger.ts';
import { silentLogger } from '../../src/logger.ts';
import {
  createFakeClock,
  describeImageModel,
  type FakeClock,
  type HuggingFaceDouble,
  huggingFaceToken,
  openHuggingFaceDouble,
  openPictureHostDouble,
  type PictureHostDouble,
  samplePicture,
} from '../../src/testing/index.ts';
import { aTurn, quickLocal } from './a-generator.ts';
import { aShot } from './a-shot.ts';

let hub: HuggingFaceDouble;
let pictures: PictureHostDouble;
let clock: FakeClock;

beforeEach(async () => {
  [hub, pictures] = await Promise.all([openHuggingFaceDouble(), openPictureHostDouble()]);
  clock = createFakeClock();
});
afterEach(() => Promise.all([hub.close(), pictures.close()]));

const schnell = 'black-forest-labs/FLUX.1-schnell';
const dev = 'black-forest-labs/FLUX.1-dev';
const klein = 'black-forest-labs/FLUX.2-klein-9B';

/** Serves models as the router does today. */
function serveToday() {
  hub.serve(schnell, [
    { provider: 'nscale', providerId: schnell, task: 'text-to-image' },
    { provider: 'fal-ai', providerId: 'fal-ai/flux/schnell', task: 'text-to-image' },
    { provider: 'replicate', providerId: 'black-forest-labs/flux-schnell', task: 'text-to-image' },
  ]);
  hub.serve(dev, [
    { provider: 'zai-org', providerId: 'z', task: 'text-to-image' },
    { provider: 'fal-ai', providerId: 'fal-ai/flux/dev', task: 'text-to-image' },
    { provider: 'replicate', providerId: 'black-forest-labs/flux-dev', task: 'text-to-image' },
    { provider: 'wavespeed', providerId: 'wavespeed-ai/flux-dev', task: 'text-to-image' },
  ]);
  hub.serve(klein, [
    { provider: 'fal-ai', providerId: 'fal-ai/flux-2/klein/9b/edit', task: 'image-to-image' },
    { provider: 'replicate', providerId: 'black-forest-labs/flux-2-klein-9b', task: 'image-to-image' },
  ]);
  hub.serve('black-forest-labs/FLUX.2-dev', [
    { provider: 'wavespeed', providerId: 'wavespeed-ai/flux-2-dev/edit', task: 'image-to-image' },
  ]);
  hub.serve('stabilityai/stable-diffusion-3-medium-diffusers', [
    {
      provider: 'hf-inference',
      providerId: 'stabilityai/stable-diffusion-3-medium-diffusers',
      task: 'text-to-image',
    },
  ]);
}

type Differently = Partial<Omit<RouterTierSettings, 'clock'>>;

function aTier(differently: Differently = {}) {
  return createRouterTier({
    token: huggingFaceToken,
    models: [schnell],
    editModels: [klein],
    routerUrl: hub.url,
    hubUrl: hub.url,
    clock,
    logger: silentLogger,
    fetchAddress: pictures.fetch,
    ...differently,
  });
}

const { signal } = new AbortController();
const draw = (shot: Shot, differently: Differently = {}) => aTier(differently).generate(shot, { signal });
const aPhotoShot = async () => aShot({ source: await samplePicture('png', 256), width: 512, height: 384 });

const runner = { describe, it, expect, beforeAll, afterAll };

describeImageModel(
  'Hugging Face’s router',
  async () => {
    const own = await openHuggingFaceDouble();
    own.serve(schnell, [{ provider: 'nscale', providerId: schnell, task: 'text-to-image' }]);
    own.serve(klein, [{ provider: 'wavespeed', providerId: 'w/edit', task: 'image-to-image' }]);
    const model = createRouterTier({
      token: huggingFaceToken,
      models: [schnell],
      editModels: [klein],
      routerUrl: own.url,
      hubUrl: own.url,
      clock: createFakeClock(),
      logger: silentLogger,
    });
    return { model, close: () => own.close() };
  },
  runner,
);

describe('with a token alone', () => {
  it('says at the start which model by which provider, and draws with it', async () => {
    serveToday();
    const tier = aTier();
    await expect(tier.prepare?.({ signal })).resolves.toBe(
      'pictures: FLUX.1-schnell by nscale; photos: FLUX.2-klein-9B by fal-ai',
    );
    expect(tier.abilities).toEqual({ draws: true, transforms: true, sizes: 'any' });
    const image = await tier.generate(aShot(), { signal });
    expect(image).toMatchObject({ tier: 'huggingface', model: 'FLUX.1-schnell', provider: 'nscale', width: 768 });
    expect(hub.drawings()).toHaveLength(1);
  });

  it('asks the hub with the token, once for each model, for all who draw', async () => {
    serveToday();
    const tier = aTier();
    await Promise.all([0, 1, 2].map((composition) => tier.generate(aShot({ composition }), { signal })));
    const asked = hub.requests.filter(({ method }) => method === 'GET');
    expect(asked.map(({ path }) => path).sort()).toEqual([
      `/api/models/${schnell}?expand[]=inferenceProviderMapping`,
      `/api/models/${klein}?expand[]=inferenceProviderMapping`,
    ]);
    expect(asked.every(({ authorization }) => authorization === `Bearer ${huggingFaceToken}`)).toBe(true);
  });

  it('redraws a photo with a model for photos, in the photo’s shape', async () => {
    serveToday();
    const image = await draw(await aPhotoShot());
    expect(image).toMatchObject({ model: 'FLUX.2-klein-9B', provider: 'fal-ai', cost: { computeSeconds: 0.5 } });
    const [request] = hub.drawings();
    expect(request?.path).toBe('/fal-ai/fal-ai/flux-2/klein/9b/edit?_subdomain=queue');
    expect(request?.body).toMatchObject({
      prompt: 'a red fox in the snow, calm mood',
      image_size: { width: 512, height: 384 },
      image_urls: [expect.stringMatching(/^data:image\/png;base64,iVBOR/)],
    });
    expect(request?.body).not.toHaveProperty('num_inference_steps');
  });
});

describe('what each provider is asked', () => {
  it.each([
    [
      'nscale',
      schnell,
      `/nscale/v1/images/generations`,
      {
        model: schnell,
        prompt: 'a red fox in the snow, calm mood',
        size: '768x768',
        n: 1,
        response_format: 'b64_json',
      },
    ],
    [
      'fal-ai',
      schnell,
      '/fal-ai/fal-ai/flux/schnell?_subdomain=queue',
      {
        prompt: 'a red fox in the snow, calm mood',
        image_size: { width: 768, height: 768 },
        num_inference_steps: 4,
        num_images: 1,
        output_format: 'png',
        seed: 7,
      },
    ],
    [
      'replicate',
      dev,
      '/replicate/v1/models/black-forest-labs/flux-dev/predictions',
      {
        input: {
          prompt: 'a red fox in the snow, calm mood',
          aspect_ratio: '1:1',
          num_inference_steps: 28,
          guidance: 3.5,
          output_format: 'png',
          num_outputs: 1,
          seed: 7,
        },
      },
    ],
    [
      'wavespeed',
      dev,
      '/wavespeed/api/v3/wavespeed-ai/flux-dev',
      {
        prompt: 'a red fox in the snow, calm mood',
        size: '768*768',
        num_inference_steps: 28,
        guidance_scale: 3.5,
        enable_base64_output: true,
        output_format: 'png',
        seed: 7,
      },
    ],
    [
      'hf-inference',
      'stabilityai/stable-diffusion-3-medium-diffusers',
      '/hf-inference/models/stabilityai/stable-diffusion-3-medium-diffusers',
      {
        inputs: 'a red fox in the snow, calm mood',
        parameters: {
          width: 768,
          height: 768,
          num_inference_steps: 30,
          guidance_scale: 7.5,
          negative_prompt: 'blurry',
          seed: 7,
        },
      },
    ],
  ])('%s', async (provider, model, path, body) => {
    serveToday();
    const image = await draw(aShot(), { models: [model], provider });
    expect(image.provider).toBe(provider);
    expect(hub.drawings()).toHaveLength(1);
    expect(hub.drawings()[0]).toMatchObject({ path });
    expect(hub.drawings()[0]?.body).toEqual(body);
  });

  it.each([
    ['fal-ai', { steps: 30 }, { num_inference_steps: 12 }],
    ['replicate', { steps: 30 }, { input: { num_inference_steps: 4 } }],
    ['fal-ai', { steps: 6, guidance: 2 }, { num_inference_steps: 6, guidance_scale: 2 }],
  ])('%s is asked for what the operator sets, as far as it takes it', async (provider, overrides, body) => {
    serveToday();
    await draw(aShot(), { provider, ...overrides });
    expect(hub.drawings()[0]?.body).toMatchObject(body);
  });

  it.each([
    ['replicate', { input: { aspect_ratio: '16:9' } }],
    ['fal-ai', { image_size: { width: 1024, height: 576 } }],
    ['nscale', { size: '1024x576' }],
  ])('%s is told the shape in its own words', async (provider, body) => {
    serveToday();
    await draw(aShot({ width: 1024, height: 576 }), { provider });
    expect(hub.drawings()[0]?.body).toMatchObject(body);
  });

  it('the organisation that pays is named', async () => {
    serveToday();
    await draw(aShot(), { billTo: 'our-company' });
    expect(hub.drawings()[0]?.billTo).toBe('our-company');
  });
});

describe('the pictures of queues', () => {
  it.each([
    ['fal-ai', 'v3.fal.media'],
    ['replicate', 'replicate.delivery'],
  ])('%s: waits, then fetches from its host, without the token', async (provider, host) => {
    serveToday();
    hub.queueLength(3);
    const seen: DrawingProgress[] = [];
    const image = await aTier({ provider }).generate(aShot(), { signal, onProgress: (told) => seen.push(told) });
    expect(image).toMatchObject({ provider, width: 768, height: 768 });
    expect(pictures.requests).toEqual([{ host, path: '/files/picture.png', hasToken: false }]);
    expect(clock.sleeps).toEqual([500, 500, 1000]);
    if (provider === 'fal-ai') expect(seen[0]).toEqual({ queuePosition: 3 });
  });

  it('wavespeed: waits, and has the picture in its answer', async () => {
    serveToday();
    hub.queueLength(2);
    const image = await draw(aShot(), { models: [dev], provider: 'wavespeed' });
    expect(image).toMatchObject({ provider: 'wavespeed', cost: { computeSeconds: 1.5 } });
    expect(pictures.requests).toEqual([]);
  });

  it.each(['fal-ai', 'replicate'])('%s: a turn that is cancelled cancels the job', async (provider) => {
    serveToday();
    hub.queueLength(Number.POSITIVE_INFINITY);
    const cancelling = new AbortController();
    clock = {
      ...clock,
      async sleep() {
        cancelling.abort(new Error('changed my mind'));
        throw cancelling.signal.reason;
      },
    };
    const drawing = aTier({ provider }).generate(aShot(), { signal: cancelling.signal });
    await expect(drawing).rejects.toThrow('changed my mind');
    expect(hub.cancelled).toHaveLength(1);
  });

  it.each([
    ['fal-ai', schnell],
    ['replicate', schnell],
    ['wavespeed', dev],
  ])('%s: a gateway that fails for a moment is looked at again, and the job is the same', async (provider, model) => {
    serveToday();
    hub.queueLength(2);
    hub.failLooks({ status: 502, body: 'bad gateway' }, 'drop', {
      status: 429,
      body: {},
      headers: { 'retry-after': '3' },
    });
    await expect(draw(aShot(), { models: [model], provider })).resolves.toMatchObject({ provider });
    expect(clock.sleeps).toContain(3000);
    expect(hub.drawings()).toHaveLength(1);
  });

  it.each([
    ['fal-ai', schnell],
    ['replicate', schnell],
    ['wavespeed', dev],
  ])('%s: one that keeps failing after it took the job is final: it may have been paid', async (provider, model) => {
    serveToday();
    hub.queueLength(2);
    hub.failLooks(...Array(9).fill({ status: 502, body: 'bad gateway' }));
    await expect(draw(aShot(), { models: [model], provider })).rejects.toMatchObject({
      reason: 'service-error',
      isRetryable: false,
    });
    expect(hub.drawings()).toHaveLength(1);
  });

  it.each([
    ['another host', () => 'https://evil.example/picture.png'],
    ['a host that only ends alike', () => 'https://notfal.media/picture.png'],
    ['plain HTTP', (host: string) => `http://${host}/picture.png`],
    ['another port', (host: string) => `https://${host}:8443/picture.png`],
    ['a user', (host: string) => `https://user@${host}/picture.png`],
    ['this machine', () => 'http://127.0.0.1:6379/'],
    ['a file', () => 'file:///etc/passwd'],
    ['nothing', () => ''],
  ])('an address on %s is not fetched, and the job not paid for again', async (_what, address) => {
    serveToday();
    hub.nameAddress(address);
    for (const provider of ['fal-ai', 'replicate']) {
      const drawing = draw(aShot(), { provider });
      await expect(drawing).rejects.toMatchObject({
        reason: 'bad-answer',
        isRetryable: false,
        service: { provider, model: 'FLUX.1-schnell' },
      });
    }
    expect(pictures.requests).toEqual([]);
    expect(hub.drawings()).toHaveLength(2);
  });

  it.each(['page', 'half', 'redirect', 'gone', 'huge'] as const)(
    'an address behind which there is %s is a bad answer, and final',
    async (answer) => {
      serveToday();
      pictures.always(answer);
      await expect(draw(aShot(), { provider: 'fal-ai' })).rejects.toMatchObject({
        reason: 'bad-answer',
        isRetryable: false,
      });
      expect(pictures.requests).toHaveLength(1);
      expect(hub.drawings()).toHaveLength(1);
    },
  );

  it.each([
    ['on another host: it is looked for at the router', (path: string) => `https://evil.example${path}`, undefined],
    ['outside of its form', () => 'https://queue.fal.run/../../api/whoami', 'bad-answer'],
    ['of another form', () => 'https://queue.fal.run/api/whoami-v2', 'bad-answer'],
    ['nowhere', () => 'nonsense', 'bad-answer'],
  ])('a job that the answer puts %s', async (_where, address, reason) => {
    serveToday();
    hub.nameJob(address);
    const drawing = draw(aShot(), { provider: 'fal-ai' });
    if (reason === undefined) await expect(drawing).resolves.toMatchObject({ provider: 'fal-ai' });
    else await expect(drawing).rejects.toMatchObject({ reason, isRetryable: false });
  });
});

describe('when something goes wrong', () => {
  it.each([
    [
      402,
      { error: 'You have exceeded your monthly included credits for Inference Providers.' },
      'out-of-credits',
      false,
    ],
    [401, { error: 'Invalid username or password.' }, 'unauthorized', false],
    [
      403,
      { error: 'This authentication method does not have sufficient permissions to call Inference Providers' },
      'permission-missing',
      false,
    ],
    [429, { error: 'Too many requests' }, 'rate-limited', true],
    [503, { error: 'Model is currently loading', estimated_time: 20 }, 'loading', true],
    [500, { error: 'CUDA out of memory. Tried to allocate 2.00 GiB' }, 'out-of-memory', false],
    [500, 'internal', 'service-error', true],
  ])('%i %j is told as %s', async (status, body, reason, isRetryable) => {
    serveToday();
    hub.fail({ status, body });
    await expect(draw(aShot(), { provider: 'nscale' })).rejects.toMatchObject({
      reason,
      isRetryable,
      service: { model: 'FLUX.1-schnell', provider: 'nscale', host: new URL(hub.url).host },
    });
    expect(hub.drawings()).toHaveLength(1);
  });

  it('a redirect is not followed', async () => {
    serveToday();
    hub.fail({ redirect: `${hub.url}/nscale/elsewhere` });
    await expect(draw(aShot())).rejects.toMatchObject({ reason: 'redirected', isRetryable: false });
    expect(hub.drawings()).toHaveLength(1);
  });

  it('a parameter that is refused is named, and the next provider is asked', async () => {
    serveToday();
    hub.fail({
      status: 422,
      body: { detail: [{ loc: ['body', 'size'], msg: 'no such size', input: 'secret words' }] },
    });
    const image = await draw(aShot());
    expect(image.provider).toBe('fal-ai');
    hub.fail({
      status: 422,
      body: { detail: [{ loc: ['body', 'size'], msg: 'no such size', input: 'secret words' }] },
    });
    await expect(draw(aShot(), { provider: 'nscale' })).rejects.toMatchObject({
      reason: 'parameter-refused',
      parameter: 'size',
    });
  });

  it('a model that is gone: the next one draws, the hub is asked again, and the old one no more', async () => {
    serveToday();
    const tier = aTier({ models: [schnell, dev] });
    hub.fail({ status: 410, body: { error: 'deprecated and no longer supported by provider nscale' } });
    expect(await tier.generate(aShot(), { signal })).toMatchObject({ provider: 'fal-ai' });
    const lookups = () => hub.requests.filter(({ method, path }) => method === 'GET' && path.includes(schnell)).length;
    await hub.arrived(() => lookups() === 2);
    expect(await tier.generate(aShot(), { signal })).toMatchObject({ provider: 'fal-ai' });
    expect(hub.drawings().filter(({ path }) => path.startsWith('/nscale'))).toHaveLength(1);
  });

  it('after an hour the hub is asked again, and a model that has left is not drawn with', async () => {
    serveToday();
    const tier = aTier({ models: [schnell, dev], provider: 'fal-ai' });
    await tier.generate(aShot(), { signal });
    hub.serve(schnell, []);
    clock.advance(3_600_001);
    await tier.generate(aShot(), { signal });
    await hub.arrived(() => hub.requests.filter(({ path }) => path.startsWith('/api/models/')).length >= 6);
    await expect.poll(async () => (await tier.generate(aShot(), { signal })).model).toBe('FLUX.1-dev');
  });

  it.each([
    ['a model that nobody serves', [schnell], [], /no provider serves it; set HF_MODEL/],
    ['a model that does not exist', ['nobody/nothing'], [], /no provider serves it; set HF_MODEL/],
    ['a provider whose answers would be fetched', [dev], ['zai-org'], /only zai-org has it, which is not asked/],
  ])('%s is said by name, before anything is paid for', async (_what, models, refused, sentence) => {
    hub.serve(schnell, []);
    hub.serve(
      dev,
      refused.map((provider) => ({ provider, providerId: 'x', task: 'text-to-image' as const })),
    );
    const tier = aTier({ models, editModels: ['nobody/nothing-either'] });
    await expect(tier.prepare?.({ signal })).rejects.toThrow(sentence);
    await expect(tier.generate(aShot(), { signal })).rejects.toMatchObject({ reason: 'no-such-model' });
    expect(tier.abilities).toMatchObject({ draws: false, transforms: false });
    expect(hub.drawings()).toEqual([]);
  });

  it('a model for another task, or one that is being tried out, is not asked', async () => {
    hub.serve(schnell, [
      { provider: 'nscale', providerId: 'a', task: 'conversational' },
      { provider: 'replicate', providerId: 'b', task: 'text-to-image', status: 'staging' },
    ]);
    await expect(draw(aShot())).rejects.toMatchObject({ reason: 'no-such-model' });
  });

  it('a hub that is away at the start: said so, and asked again by the next picture', async () => {
    serveToday();
    hub.hubIsAway(true);
    const tier = aTier();
    await expect(tier.prepare?.({ signal })).rejects.toMatchObject({ isRetryable: true });
    await expect(tier.generate(aShot(), { signal })).rejects.toMatchObject({ isRetryable: true });
    hub.hubIsAway(false);
    expect(await tier.generate(aShot(), { signal })).toMatchObject({ provider: 'nscale' });
  });

  it('a photo when no model takes photos is drawn by Vizzy, without a call', async () => {
    hub.serve(schnell, [{ provider: 'nscale', providerId: schnell, task: 'text-to-image' }]);
    const tier = aTier();
    await tier.prepare?.({ signal });
    const remote = [withPatience(tier, defaultPatience, clock)];
    const tiers = { remote, local: quickLocal, emergency: emergencyTier };
    const generator = createGenerator({ tiers, hasPreviews: false, clock, logger: silentLogger });
    const [result] = await generator.generate([await aPhotoShot()], aTurn(clock));
    expect(result).toMatchObject({ attempts: 1, image: { tier: 'local' }, drawnHereFor: 'only-words' });
    expect(hub.drawings()).toEqual([]);
  });

  it('a job that its provider declines for its safety rules is declined, and not asked for elsewhere', async () => {
    serveToday();
    hub.failJob('The content was flagged as sensitive by the content checker');
    await expect(draw(aShot())).resolves.toMatchObject({ provider: 'nscale' });
    for (const provider of ['fal-ai', 'replicate'])
      await expect(draw(aShot(), { provider })).rejects.toMatchObject({ code: 'declined' });
  });

  it('nothing of words, photo or token gets into a log or an error', async () => {
    serveToday();
    const lines: string[] = [];
    const write = (fields: object, sentence: string) =>
      void lines.push(
        JSON.stringify(fields, (_, value) => (value instanceof Error ? `${value.stack}` : value)) + sentence,
      );
    const logger: Logger = { debug: write, info: write, warn: write, error: write };
    const echo = { error: `deprecated: a red fox in the snow, ${huggingFaceToken}` };
    for (const status of [400, 402, 410, 422, 500]) {
      hub.fail({ status, body: echo }, { status, body: echo }, { status, body: echo });
      const error: unknown = await draw(aShot(), { logger }).catch((failure: unknown) => failure);
      lines.push(error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : JSON.stringify(error));
    }
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.join()).not.toContain('fox');
    expect(lines.join()).not.toContain(huggingFaceToken);
  });
});
