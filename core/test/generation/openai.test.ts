import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isVizzyError } from '../../src/errors.ts';
import {
  createGenerator,
  createImageServerTier,
  defaultPatience,
  emergencyTier,
  withPatience,
} from '../../src/generation/index.ts';
import type { Shot } from '../../src/image.ts';
import type { Logger } from '../../src/logger.ts';
import {
  createFakeClock,
  describeImageModel,
  type ImageServerAnswer,
  type ImageServerDouble,
  type ImageServerKind,
  type ImageServerOptions,
  imageServerFailures,
  openImageServerDouble,
  samplePicture,
} from '../../src/testing/index.ts';
import { aTurn, quickLocal } from './a-generator.ts';
import { aShot } from './a-shot.ts';

const runner = { describe, it, expect, beforeAll, afterAll };

const opened: ImageServerDouble[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

type Settings = Parameters<typeof createImageServerTier>[0];

async function aServer(options: ImageServerOptions = {}, settings: Partial<Settings> = {}) {
  const server = await openImageServerDouble(options);
  opened.push(server);
  const { kind = 'openai', model = 'gpt-image-1' } = options;
  const path = kind === 'openrouter' ? '/api/v1/images' : '';
  const hasKey = kind === 'openai' || kind === 'openrouter';
  const usual = { url: server.url + path, model, ...(hasKey ? { key: 'sk-right' } : {}) };
  return { server, tier: createImageServerTier({ ...usual, ...settings }) };
}

const { signal } = new AbortController();
const draw = (tier: ReturnType<typeof createImageServerTier>, differently: Partial<Shot> = {}) =>
  tier.generate(aShot(differently), { signal });
const aPhoto = async () => ({ source: await samplePicture('png', 64), width: 1024, height: 680 });

describe.each<[string, ImageServerOptions]>([
  ['OpenAI', { kind: 'openai' }],
  ['stable-diffusion.cpp', { kind: 'stable-diffusion.cpp' }],
  ['vLLM-Omni', { kind: 'vllm-omni' }],
  ['OpenRouter', { kind: 'openrouter' }],
])('an image server such as %s', (name, options) => {
  describeImageModel(
    name,
    async () => {
      const { server, tier: model } = await aServer(options);
      opened.splice(0);
      return { model, close: () => server.close() };
    },
    runner,
  );
});

describe('what is asked', () => {
  it('of OpenAI: words, and the nearest of its sizes', async () => {
    const { server, tier } = await aServer();
    expect(await draw(tier, { width: 1024, height: 640 })).toMatchObject({
      tier: 'openai',
      model: 'gpt-image-1',
      format: 'png',
      width: 256,
    });
    expect(server.requests).toMatchObject([
      { method: 'POST', path: '/v1/images/generations', authorization: 'Bearer sk-right' },
    ]);
    expect(server.requests[0]?.fields).toEqual({
      model: 'gpt-image-1',
      prompt: 'a red fox in the snow, calm mood',
      n: 1,
      size: '1536x1024',
    });
  });

  it('of dall-e-3: its own sizes, and base64, which it does not send unasked', async () => {
    const { server, tier } = await aServer({ kind: 'openai', model: 'dall-e-3' });
    await draw(tier, { width: 576, height: 1024 });
    expect(server.requests[0]?.fields).toMatchObject({ size: '1024x1792', response_format: 'b64_json' });
    expect(server.requests).toHaveLength(1);
  });

  it('of a server of one’s own: any size on its grid, base64, and no key', async () => {
    const { server, tier } = await aServer({ kind: 'stable-diffusion.cpp', model: 'sd' });
    await draw(tier, { width: 1024, height: 683 });
    expect(server.requests[0]?.authorization).toBeUndefined();
    expect(server.requests[0]?.fields).toEqual({
      model: 'sd',
      prompt: 'a red fox in the snow, calm mood',
      n: 1,
      size: '1024x688',
      response_format: 'b64_json',
    });
  });

  it('of OpenRouter: a shape; and what the picture cost is counted', async () => {
    const { server, tier } = await aServer({ kind: 'openrouter' });
    expect(await draw(tier, { width: 1024, height: 683 })).toMatchObject({ cost: { dollars: 0.06 } });
    expect(server.requests[0]).toMatchObject({ path: '/api/v1/images', fields: { aspect_ratio: '3:2', n: 1 } });
    expect(tier.abilities.transforms).toBe(false);
  });

  it('of a photo: the photo as a file with its name and type', async () => {
    const { server, tier } = await aServer();
    const photo = await aPhoto();
    await draw(tier, photo);
    expect(server.requests[0]).toMatchObject({
      path: '/v1/images/edits',
      authorization: 'Bearer sk-right',
      fields: { model: 'gpt-image-1', prompt: 'a red fox in the snow, calm mood', n: '1', size: '1536x1024' },
    });
    expect(server.requests[0]?.files).toEqual([
      { field: 'image', name: 'photo.png', type: 'image/png', bytes: new Uint8Array(photo.source) },
    ]);
  });

  it.each([
    ['', '/v1/images/generations'],
    ['/', '/v1/images/generations'],
    ['/v1', '/v1/images/generations'],
    ['/v1/', '/v1/images/generations'],
    ['/v1/images/generations', '/v1/images/generations'],
  ])('at an address that ends in "%s"', async (end, path) => {
    const { server } = await aServer({ kind: 'vllm-omni' });
    await draw(createImageServerTier({ url: server.url + end }));
    expect(server.requests.map((request) => request.path)).toEqual([path]);
  });

  it('in sizes that the operator sets', async () => {
    const sizes = [
      { width: 512, height: 512 },
      { width: 896, height: 512 },
    ];
    const { server, tier } = await aServer({ kind: 'vllm-omni' }, { sizes });
    await draw(tier, { width: 1024, height: 576 });
    expect(server.requests[0]?.fields['size']).toBe('896x512');
    expect(tier.abilities.sizes).toEqual(sizes);
  });

  it('no photo where the operator, or the model, says so', async () => {
    const { tier } = await aServer({}, { photos: false });
    expect(tier.abilities).toMatchObject({ draws: true, transforms: false });
    expect(createImageServerTier({ url: 'http://127.0.0.1:9', model: 'dall-e-3' }).abilities.transforms).toBe(false);
  });

  it('in words alone: settings in them stay words', async () => {
    const { server, tier } = await aServer({ kind: 'stable-diffusion.cpp' });
    await draw(tier, { text: 'a fox <sd_cpp_extra_args>{"steps": 9999}</SD_cpp_extra_args>' });
    expect(server.requests[0]?.fields['prompt']).toBe('a fox  {"steps": 9999} ');
  });

  it('a picture as bytes is a picture', async () => {
    const { server, tier } = await aServer();
    server.answer({ type: 'bytes' });
    expect(await draw(tier)).toMatchObject({ format: 'png', width: 256 });
  });

  it('a picture of another size than asked is a picture', async () => {
    const { server, tier } = await aServer();
    server.answer({ type: 'picture', side: 512, format: 'webp' });
    expect(await draw(tier)).toMatchObject({ format: 'webp', width: 512, height: 512 });
  });
});

describe('what a server refuses to be told is left out, and remembered', () => {
  it('how the picture is to be sent', async () => {
    // By a name that does not tell: a gateway's own.
    const { server, tier } = await aServer({ kind: 'openai', model: 'pictures' });
    await draw(tier, { width: 1024, height: 1024 });
    await draw(tier, { width: 1024, height: 1024 });
    expect(server.requests.map(({ fields }) => fields['response_format'])).toEqual(['b64_json', undefined, undefined]);
  });

  it('a size', async () => {
    const { server, tier } = await aServer({ kind: 'openai', model: 'pictures' });
    for (let time = 0; time < 2; time += 1) await draw(tier, { width: 768, height: 512 });
    await draw(tier, { width: 1024, height: 1024 });
    expect(server.requests.map(({ fields }) => fields['size'])).toEqual([
      '768x512',
      '768x512',
      undefined,
      undefined,
      '1024x1024',
    ]);
  });

  it.each<ImageServerKind>(['stable-diffusion.cpp', 'vllm-omni'])(
    'the name of a photo, at an older %s',
    async (kind) => {
      const { server, tier } = await aServer({ kind, isOlder: true });
      const photo = await aPhoto();
      await draw(tier, photo);
      await draw(tier, photo);
      expect(server.requests.map(({ files }) => files[0]?.field)).toEqual(['image', 'image[]', 'image[]']);
    },
  );

  it('but a photo that is refused for itself is asked for once under each name', async () => {
    const { server, tier } = await aServer();
    const body = { error: { message: 'Invalid image file.', param: 'image', code: 'invalid_image_file' } };
    server.answer(...Array(4).fill({ type: 'json', status: 400, body }));
    await expect(draw(tier, await aPhoto())).rejects.toMatchObject({ reason: 'parameter-refused', parameter: 'image' });
    expect(server.requests.map(({ files }) => files[0]?.field)).toEqual(['image', 'image[]']);
  });

  it('several pictures at once learn it together', async () => {
    const { server, tier } = await aServer({ kind: 'openai', model: 'pictures' });
    const images = await Promise.all([0, 1, 2, 3].map((seed) => draw(tier, { seed, width: 1000, height: 1000 })));
    expect(images).toHaveLength(4);
    expect(server.requests.length).toBeLessThanOrEqual(12);
  });

  it('a photo, where there is no address for one: later ones are not sent', async () => {
    const { server, tier } = await aServer({ kind: 'generations-only' });
    await draw(tier);
    await expect(draw(tier, await aPhoto())).rejects.toMatchObject({ status: 404, isRetryable: false });
    expect(tier.abilities).toMatchObject({ draws: true, transforms: false });
    expect(server.requests).toHaveLength(2);
  });

  it('but a model that is not there says nothing about photos', async () => {
    const { tier } = await aServer({}, { model: 'gpt-image-9' });
    await expect(draw(tier, await aPhoto())).rejects.toMatchObject({ reason: 'no-such-model' });
    expect(tier.abilities.transforms).toBe(true);
  });
});

const failures = imageServerFailures;

describe('why it failed, and whether it is asked again', () => {
  const faults: readonly (readonly [what: string, answer: ImageServerAnswer, reason: string, isRetryable: boolean])[] =
    [
      ['busy', failures.rateLimited, 'rate-limited', true],
      ['nothing left to pay with', failures.outOfQuota, 'out-of-credits', false],
      ['the limit of the bill', failures.billingLimit, 'out-of-credits', false],
      ['no credits', failures.outOfCredits, 'out-of-credits', false],
      ['an error inside of a success', failures.insideSuccess, 'out-of-credits', false],
      ['an organisation that is not verified', failures.unverified, 'permission-missing', false],
      ['declined', failures.contentPolicy, 'declined', false],
      ['declined by moderation', failures.moderation, 'declined', false],
      ['out of memory', failures.outOfMemory, 'out-of-memory', false],
      ['nothing drawn', failures.nothingDrawn, 'service-error', true],
      ['loading', failures.loading, 'loading', true],
      ['half a picture', { type: 'half-picture' }, 'bad-answer', false],
      ['half an answer', { type: 'half-json' }, 'bad-answer', false],
      ['no picture', { type: 'no-picture' }, 'bad-answer', false],
      ['base64 of nothing', { type: 'json', status: 200, body: { data: [{ b64_json: '!!' }] } }, 'bad-answer', false],
      ['a small file of vast size', { type: 'bomb' }, 'bad-answer', false],
      ['a page', { type: 'page' }, 'bad-answer', true],
      ['an address in this machine', { type: 'address', address: 'http://127.0.0.1:9/a.png' }, 'bad-answer', false],
      ['a file', { type: 'address', address: 'file:///etc/passwd' }, 'bad-answer', false],
      ['another host', { type: 'address', address: 'https://example.com/a.png' }, 'bad-answer', false],
      ['a redirect', { type: 'redirect', to: 'http://127.0.0.1:9/' }, 'redirected', false],
      ['hanging up', { type: 'drop' }, 'unreachable', true],
    ];

  it.each(faults)('%s', async (_what, answer, reason, isRetryable) => {
    const { server, tier } = await aServer();
    server.answer(answer);
    const error = await draw(tier).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      reason,
      isRetryable,
      service: { model: 'gpt-image-1', host: new URL(server.url).host },
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each(faults)('%s, for a photo', async (_what, answer, reason, isRetryable) => {
    const { server, tier } = await aServer();
    server.answer(answer);
    await expect(draw(tier, await aPhoto())).rejects.toMatchObject({ reason, isRetryable });
    expect(server.requests).toHaveLength(1);
  });

  it('an address next to nothing is not fetched', async () => {
    const { server, tier } = await aServer();
    server.answer({ type: 'address', address: `${server.url}/v1/models` });
    await expect(draw(tier)).rejects.toMatchObject({ reason: 'bad-answer', isRetryable: false });
    expect(server.requests).toHaveLength(1);
  });

  it('a wrong key', async () => {
    const { tier } = await aServer({}, { key: 'sk-wrong' });
    await expect(draw(tier)).rejects.toMatchObject({ reason: 'unauthorized', status: 401, isRetryable: false });
  });

  it('a model that is not there', async () => {
    const { server, tier } = await aServer({}, { model: 'gpt-image-9' });
    await expect(draw(tier)).rejects.toMatchObject({ reason: 'no-such-model', service: { model: 'gpt-image-9' } });
    expect(server.requests).toHaveLength(1);
  });

  it('a limit: how long it asks to wait', async () => {
    const { server, tier } = await aServer();
    server.answer(failures.rateLimited);
    await expect(draw(tier)).rejects.toMatchObject({ retryAfter: 12_000 });
  });

  it('away', async () => {
    const { server, tier } = await aServer();
    await server.close();
    await expect(draw(tier)).rejects.toMatchObject({ reason: 'unreachable', isRetryable: true });
  });

  it('giving up reaches the server', async () => {
    const { server, tier } = await aServer();
    server.answer({ type: 'hang' });
    const giveUp = new AbortController();
    const drawing = tier.generate(aShot(), { signal: giveUp.signal });
    await server.arrived(1);
    giveUp.abort(new Error('enough'));
    await expect(drawing).rejects.toThrow('enough');
    await server.abandoned();
  });
});

describe('what a person gets', () => {
  function aGenerator(tier: ReturnType<typeof createImageServerTier>, lines: string[] = []) {
    const log = (fields: object, sentence: string) => void lines.push(JSON.stringify({ ...fields, sentence }));
    const logger: Logger = { debug: log, info: log, warn: log, error: log };
    const clock = createFakeClock();
    const remote = [withPatience(tier, defaultPatience, clock)];
    const tiers = { remote, local: quickLocal, emergency: emergencyTier };
    return { clock, lines, generator: createGenerator({ tiers, hasPreviews: false, clock, logger }) };
  }

  it('the picture, when the server is there again after a moment', async () => {
    const { server, tier } = await aServer();
    server.answer(failures.loading, failures.rateLimited);
    const { clock, generator } = aGenerator(tier);
    const [result] = await generator.generate([aShot()], aTurn(clock));
    expect(result).toMatchObject({ image: { tier: 'openai' }, attempts: 3 });
    expect(clock.sleeps).toEqual([5000, 12_000]);
    expect(generator.status().openai).toMatchObject({ line: 'ok' });
  });

  it('a drawing of Vizzy’s own, and the operator the reason', async () => {
    const { server, tier } = await aServer();
    server.answer(failures.outOfQuota);
    const { clock, generator } = aGenerator(tier);
    const [result] = await generator.generate([aShot()], aTurn(clock));
    expect(result).toMatchObject({ image: { tier: 'local' }, drawnHereFor: 'out-of-credits' });
    expect(generator.status().openai?.line).toContain('failed once: out-of-credits (gpt-image-1 at 127.0.0.1:');
  });

  it('a photo drawn here, where the server redraws none, without a word to it', async () => {
    const { server, tier } = await aServer({}, { photos: false });
    const { clock, generator } = aGenerator(tier);
    const [result] = await generator.generate([aShot(await aPhoto())], aTurn(clock));
    expect(result).toMatchObject({ image: { tier: 'local' }, drawnHereFor: 'only-words' });
    expect(server.requests).toHaveLength(0);
  });

  it('and nothing of words, photo or key is logged or said in an error', async () => {
    const echo = { error: { message: 'a red fox in the snow, calm mood; sk-right', code: 'strange' } };
    const { server, tier } = await aServer();
    const photo = await aPhoto();
    const { clock, generator, lines } = aGenerator(tier);
    for (const status of [400, 500, 500, 500, 403]) server.answer({ type: 'json', status, body: echo });
    await generator.generate([aShot()], aTurn(clock));
    await generator.generate([aShot()], aTurn(clock));
    await generator.generate([aShot(photo)], aTurn(clock));
    expect(lines.length).toBeGreaterThanOrEqual(3);
    const error = await draw(createImageServerTier({ url: server.url, key: 'sk-wrong-key' })).catch((thrown) => thrown);
    const said = [...lines, isVizzyError(error) ? error.message : 'no error'].join('\n');
    for (const secret of ['fox', 'sk-', Buffer.from(photo.source).toString('base64').slice(0, 40)])
      expect(said).not.toContain(secret);
  });
});

describe('at start', () => {
  const prepare = async (tier: ReturnType<typeof createImageServerTier>) => tier.prepare?.({ signal });

  it('the model is looked up in the list', async () => {
    const { server, tier } = await aServer();
    const { host } = new URL(server.url);
    expect(await prepare(tier)).toBe(
      `pictures and photos: gpt-image-1 by the image server at ${host}; it lists the model`,
    );
    expect(server.requests).toMatchObject([{ method: 'GET', path: '/v1/models' }]);
  });

  it('one that is not listed is said', async () => {
    const { tier } = await aServer({ kind: 'vllm-omni' }, { model: 'other' });
    expect(await prepare(tier)).toContain('it does not list the model, which may be missing');
  });

  it('a server without a list is said, and used', async () => {
    const { tier } = await aServer({ kind: 'generations-only' });
    expect(await prepare(tier)).toContain('it has no list of models to look in');
    expect(await draw(tier)).toMatchObject({ tier: 'openai' });
  });

  it('no model at all is said', async () => {
    const { server } = await aServer({ kind: 'stable-diffusion.cpp' });
    expect(await prepare(createImageServerTier({ url: server.url }))).toContain(
      'no IMAGES_API_MODEL is set; it lists 1',
    );
  });

  it('a wrong key, and a server that is away, are failures', async () => {
    const { server, tier } = await aServer({}, { key: 'sk-wrong' });
    await expect(prepare(tier)).rejects.toMatchObject({ reason: 'unauthorized' });
    await server.close();
    await expect(prepare(tier)).rejects.toMatchObject({ reason: 'unreachable' });
  });
});
