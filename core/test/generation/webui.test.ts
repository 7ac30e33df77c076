import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createWebuiTier, defaultPatience, withPatience } from '../../src/generation/index.ts';
import type { DrawingProgress, Shot } from '../../src/image.ts';
import type { Logger } from '../../src/logger.ts';
import {
  createFakeClock,
  describeImageModel,
  openWebuiDouble,
  samplePicture,
  stretch,
  type WebuiAnswer,
  type WebuiDouble,
  type WebuiManner,
} from '../../src/testing/index.ts';
import { aShot } from './a-shot.ts';

type Differently = {
  readonly auth?: string;
  readonly checkpoint?: string;
  readonly isShared?: boolean;
  readonly url?: string;
};

const runner = { describe, it, expect, beforeAll, afterAll };
const opened: WebuiDouble[] = [];
const never = new Promise<never>(() => {});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

async function aServer(manner: WebuiManner = {}): Promise<WebuiDouble> {
  const server = await openWebuiDouble(manner);
  opened.push(server);
  return server;
}

function aTier(server: WebuiDouble, differently: Differently = {}) {
  const lines: string[] = [];
  const log = (fields: object, sentence: string) => {
    const { err } = fields as { err?: Error };
    lines.push(JSON.stringify({ ...fields, err: err && `${err.message} ${err.stack} ${String(err.cause)}`, sentence }));
    server.tell();
  };
  const logger: Logger = { debug: log, info: log, warn: log, error: log };
  const clock = createFakeClock();
  const settings = { url: server.url, steps: 30, guidance: 7.5, isShared: true, clock, logger, ...differently };
  return { tier: createWebuiTier(settings), clock, lines };
}

const idle = () => new AbortController().signal;
const jsonOf = (server: WebuiDouble, path: string) => server.to(path)[0]?.json as Record<string, unknown>;
const aPhoto = async (): Promise<Shot> => aShot({ source: await samplePicture('png', 256), width: 1024, height: 576 });

describeImageModel(
  'a server of AUTOMATIC1111',
  async () => {
    const server = await openWebuiDouble();
    return { model: aTier(server).tier, close: () => server.close() };
  },
  runner,
);

describe('what is asked', () => {
  it('asks for a picture with everything that the server takes', async () => {
    const server = await aServer();
    const image = await aTier(server).tier.generate(aShot(), { signal: idle() });
    expect(image).toMatchObject({ tier: 'webui', model: 'v1-5-pruned-emaonly', width: 768, height: 768 });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({ method: 'POST', path: '/sdapi/v1/txt2img' });
    expect(server.requests[0]?.json).toEqual({
      prompt: 'a red fox in the snow, calm mood',
      negative_prompt: 'blurry',
      width: 768,
      height: 768,
      steps: 30,
      cfg_scale: 7.5,
      seed: 7,
      batch_size: 1,
      force_task_id: expect.stringMatching(/^task\(vizzy-[0-9a-f-]{36}\)$/),
    });
  });

  it('sends a photo to be redrawn in its own shape', async () => {
    const server = await aServer();
    const photo = await aPhoto();
    await aTier(server).tier.generate(photo, { signal: idle() });
    const body = jsonOf(server, '/sdapi/v1/img2img');
    expect(body).toMatchObject({ width: 1024, height: 576, denoising_strength: 0.6 });
    expect(body['init_images']).toEqual([Buffer.from(photo.source ?? []).toString('base64')]);
    expect(server.to('/sdapi/v1/txt2img')).toHaveLength(0);
  });

  it.each([
    [1000, 563, 1000, 560],
    [1021, 67, 1024, 64],
    [64, 2048, 64, 2048],
  ])('asks for sides that are multiples of eight: %i × %i', async (width, height, across, down) => {
    const server = await aServer();
    await aTier(server).tier.generate(aShot({ width, height }), { signal: idle() });
    expect(jsonOf(server, '/sdapi')).toMatchObject({ width: across, height: down });
  });

  it.each([0, 2 ** 32 - 1])('the seed %i is one that the server takes', async (seed) => {
    const server = await aServer();
    await aTier(server).tier.generate(aShot({ seed }), { signal: idle() });
    expect(jsonOf(server, '/sdapi')).toMatchObject({ seed });
  });

  it('draws one picture at a time, and sends the next when the one before is there', async () => {
    const server = await aServer();
    let most = 0;
    let done = 0;
    const { tier } = aTier(server);
    const watch = server.until(() => {
      most = Math.max(most, server.requests.length - done);
      return done === 3;
    });
    const draw = async () => {
      await tier.generate(aShot(), { signal: idle() });
      done += 1;
      server.tell();
    };
    await Promise.all([draw(), draw(), draw(), watch]);
    expect(most).toBe(1);
  });

  it('a prompt that begins with an address is drawn, although the server repeats it', async () => {
    const server = await aServer();
    const image = await aTier(server).tier.generate(aShot({ text: 'https://example.com as a poster' }), {
      signal: idle(),
    });
    expect(image.tier).toBe('webui');
  });
});

describe('a checkpoint of the operator’s choice', () => {
  const checkpoints = ['v1-5-pruned-emaonly.safetensors', 'sdxl/juggernaut.safetensors'];

  it.each([
    'sdxl/juggernaut.safetensors',
    'juggernaut.safetensors',
    'juggernaut',
    'sdxl_juggernaut',
    'sdxl/juggernaut.safetensors [7364786c2f]',
    '7364786c2f',
  ])('is found as %s, and draws', async (checkpoint) => {
    const server = await aServer({ checkpoints });
    const image = await aTier(server, { checkpoint }).tier.generate(aShot(), { signal: idle() });
    expect(image.model).toBe('sdxl_juggernaut');
    expect(jsonOf(server, '/sdapi/v1/txt2img')).toMatchObject({
      override_settings: { sd_model_checkpoint: 'sdxl/juggernaut.safetensors [7364786c2f]' },
      override_settings_restore_afterwards: true,
    });
  });

  it('stays loaded on a server that nobody else uses', async () => {
    const server = await aServer({ checkpoints });
    await aTier(server, { checkpoint: 'juggernaut', isShared: false }).tier.generate(aShot(), { signal: idle() });
    expect(jsonOf(server, '/sdapi/v1/txt2img')).toMatchObject({ override_settings_restore_afterwards: false });
  });

  it('that is missing: nothing is drawn with another one, as the server would', async () => {
    const server = await aServer({ checkpoints });
    const { tier } = aTier(server, { checkpoint: 'dreamshaper' });
    await expect(tier.generate(aShot(), { signal: idle() })).rejects.toMatchObject({
      reason: 'no-such-model',
      isRetryable: false,
      service: { model: 'dreamshaper' },
    });
    expect(server.to('/sdapi/v1/txt2img')).toHaveLength(0);
  });
});

describe('what goes wrong', () => {
  const elsewhere = 'http://127.0.0.1:9/picture.png';
  it.each<[string, WebuiAnswer, string, boolean]>([
    ['busy, behind a proxy', { type: 'status', status: 503, retryAfter: 4 }, 'service-error', true],
    ['too many requests', { type: 'status', status: 429 }, 'rate-limited', true],
    ['out of memory', { type: 'out-of-memory' }, 'out-of-memory', false],
    ['half a picture', { type: 'half' }, 'bad-answer', false],
    ['no picture, as SD.Next does', { type: 'none' }, 'bad-answer', false],
    ['a page', { type: 'html' }, 'bad-answer', true],
    ['a page of a proxy', { type: 'html', status: 502 }, 'service-error', true],
    ['nothing', { type: 'empty' }, 'bad-answer', true],
    ['JSON of another kind', { type: 'json', text: '{"images":[{"url":"x"}]}' }, 'bad-answer', false],
    ['an address on this machine', { type: 'instead', text: elsewhere }, 'bad-answer', false],
    ['an address of a file', { type: 'instead', text: 'file:///etc/passwd' }, 'bad-answer', false],
    ['an address elsewhere', { type: 'instead', text: 'https://example.com/a.png' }, 'bad-answer', false],
    ['a redirect', { type: 'redirect', to: elsewhere }, 'redirected', false],
    ['dropped before an answer', { type: 'drop', when: 'before' }, 'unreachable', true],
    ['dropped in the middle', { type: 'drop', when: 'middle' }, 'unreachable', true],
    [
      'a refused field',
      { type: 'json', status: 422, text: '{"detail":[{"loc":["body","steps"],"msg":"x"}]}' },
      'parameter-refused',
      false,
    ],
  ])('%s', async (_what, answer, reason, isRetryable) => {
    const server = await aServer();
    server.answer(answer);
    const failure = await aTier(server)
      .tier.generate(aShot(), { signal: idle() })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ reason, isRetryable, service: { host: new URL(server.url).host } });
    // Whatever it is, the next picture is drawn.
    expect(server.to('/sdapi/v1/txt2img')).toHaveLength(1);
  });

  it.each<[string, WebuiAnswer, number]>([
    ['half a picture: it was drawn once', { type: 'half' }, 1],
    ['a dropped connection', { type: 'drop', when: 'before' }, 2],
    ['too little memory', { type: 'out-of-memory' }, 1],
  ])('is asked again or not: %s', async (_what, answer, times) => {
    const server = await aServer();
    server.answer(answer);
    const { tier, clock } = aTier(server);
    const patient = withPatience(tier, defaultPatience, clock);
    const options = { signal: idle(), deadlineAt: clock.now() + 60_000, onAttempt: () => {} };
    const result = await patient.generate(aShot(), options).catch(() => undefined);
    expect(server.to('/sdapi/v1/txt2img')).toHaveLength(times);
    expect(Boolean(result)).toBe(times === 2);
  });

  it.each<[string, WebuiAnswer | undefined]>([
    ['never answers', { type: 'hang' }],
    ['never comes to ours in its queue', undefined],
  ])('a server that %s is given up after the time of an attempt', async (_what, answer) => {
    const server = await aServer();
    if (answer) server.answer(answer);
    const others = answer ? undefined : server.occupy();
    const { tier, clock } = aTier(server);
    const patient = withPatience(tier, { ...defaultPatience, attempts: 1, attemptTimeout: stretch(300) }, clock);
    const options = { signal: idle(), deadlineAt: clock.now() + 60_000, onAttempt: () => {} };
    await expect(patient.generate(aShot(), options)).rejects.toMatchObject({ reason: 'timeout' });
    await server.until(() => server.to('/sdapi/v1/txt2img')[0]?.isAbandoned === true);
    expect(others?.wasInterrupted()).not.toBe(true);
  });

  it('a picture of another size is taken as it is', async () => {
    const server = await aServer();
    server.answer({ type: 'picture', side: 512, format: 'jpeg' });
    const image = await aTier(server).tier.generate(aShot(), { signal: idle() });
    expect(image).toMatchObject({ width: 512, height: 512, format: 'jpeg' });
  });

  it('says which parameter was refused', async () => {
    const server = await aServer();
    server.answer({ type: 'json', status: 422, text: '{"detail":[{"loc":["body","cfg_scale"],"msg":"x"}]}' });
    const drawing = aTier(server).tier.generate(aShot(), { signal: idle() });
    await expect(drawing).rejects.toMatchObject({ parameter: 'cfg_scale' });
  });

  it('Forge says nothing of its errors: out of memory is an error of the server', async () => {
    const server = await aServer({ kind: 'forge' });
    server.answer({ type: 'out-of-memory' });
    const drawing = aTier(server).tier.generate(aShot(), { signal: idle() });
    await expect(drawing).rejects.toMatchObject({ reason: 'service-error' });
  });

  it('one picture that fails does not hold up the next', async () => {
    const server = await aServer();
    server.answer({ type: 'half' });
    const { tier } = aTier(server);
    const [first, second] = await Promise.allSettled([0, 1].map(() => tier.generate(aShot(), { signal: idle() })));
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
  });

  it('nothing of prompt, photo or password gets into an error or a log line', async () => {
    const server = await aServer({ auth: 'anna:secret-word' });
    const { tier, lines } = aTier(server, { auth: 'anna:wrong-word' });
    const photo = await aPhoto();
    const failure = await tier.generate(photo, { signal: idle(), onProgress: () => {} }).catch((error: Error) => error);
    const { message, stack, cause } = failure as Error;
    const said = [message, stack, String(cause), ...lines].join('\n');
    for (const secret of [
      'red fox',
      'wrong-word',
      'YW5uYTp',
      Buffer.from(photo.source ?? [])
        .toString('base64')
        .slice(40, 80),
    ])
      expect(said).not.toContain(secret);
  });
});

describe('the password', () => {
  it('is sent to every route that is protected', async () => {
    const server = await aServer({ auth: 'anna:secret-word' });
    const { tier } = aTier(server, { auth: 'anna:secret-word', checkpoint: 'v1-5-pruned-emaonly' });
    await tier.generate(aShot(), { signal: idle() });
    expect(server.requests.map(({ headers }) => headers['authorization'])).toEqual(
      Array(2).fill('Basic YW5uYTpzZWNyZXQtd29yZA=='),
    );
  });

  it.each([undefined, 'anna:wrong-word'])('that is %s: the server must be told the right one', async (auth) => {
    const server = await aServer({ auth: 'anna:secret-word' });
    const drawing = aTier(server, auth ? { auth } : {}).tier.generate(aShot(), { signal: idle() });
    await expect(drawing).rejects.toMatchObject({ reason: 'unauthorized', isRetryable: false });
  });
});

/** The unfinished picture of the double. */
const bytesOf = async (format: 'png' | 'jpeg') => new Uint8Array(await samplePicture(format, 64));

/** Draws, and lets the picture be finished when so much progress has been told. */
async function drawWatched(server: WebuiDouble, differently: Differently = {}, shot: Shot = aShot()) {
  let finish = () => {};
  const when = new Promise<void>((resolve) => {
    finish = resolve;
  });
  server.answer({ type: 'picture', when });
  const told: DrawingProgress[] = [];
  const { tier, clock, lines } = aTier(server, differently);
  const onProgress = (progress: DrawingProgress) => {
    told.push(progress);
    if (told.length === 2) finish();
  };
  await tier.generate(shot, { signal: idle(), onProgress });
  return { told, clock, lines };
}

describe('progress', () => {
  it.each(['automatic1111', 'forge'] as const)('%s tells it of our task, with the unfinished picture', async (kind) => {
    const server = await aServer({ kind });
    const { told, clock } = await drawWatched(server);
    expect(told[0]).toEqual({ fraction: 0.4, waitSeconds: 8, preview: await bytesOf('jpeg') });
    // Which was seen already, so it is not sent again.
    expect(told[1]).toEqual({ fraction: 0.4, waitSeconds: 8 });
    expect(new Set(clock.sleeps)).toEqual(new Set([1000]));
    expect(jsonOf(server, '/internal/progress')).toMatchObject({
      id_task: jsonOf(server, '/sdapi/v1/txt2img')['force_task_id'],
    });
    expect(server.to('/sdapi/v1/progress')).toHaveLength(0);
  });

  it.each(['sdnext', 'nowebui'] as const)(
    '%s tells it of whatever it draws: ours, when it is ours alone',
    async (kind) => {
      const server = await aServer({ kind });
      const { told } = await drawWatched(server, { isShared: false });
      expect(told[0]).toEqual({ fraction: 0.41, waitSeconds: 8, preview: await bytesOf('png') });
    },
  );

  it.each(['sdnext', 'nowebui'] as const)('%s that others use, too: nothing of theirs is shown', async (kind) => {
    const server = await aServer({ kind });
    const others = server.occupy();
    const told: DrawingProgress[] = [];
    const onProgress = (progress: DrawingProgress) => void told.push(progress);
    const drawing = aTier(server).tier.generate(aShot(), { signal: idle(), onProgress });
    await server.until(() => server.to('/internal/progress').length > 3);
    others.release();
    await drawing;
    expect(told).toEqual([]);
    expect(server.to('/sdapi/v1/progress')).toHaveLength(0);
  });

  it('Forge says which place it has behind those of others', async () => {
    const server = await aServer({ kind: 'forge' });
    const others = [server.occupy(), server.occupy()];
    const told: DrawingProgress[] = [];
    const onProgress = (progress: DrawingProgress) => {
      told.push(progress);
      others.shift()?.release();
    };
    await aTier(server).tier.generate(aShot(), { signal: idle(), onProgress });
    expect(told.slice(0, 2)).toEqual([{ queuePosition: 2 }, { queuePosition: 1 }]);
  });

  it('that cannot be had is not missed', async () => {
    const server = await aServer({ hasProgress: false });
    const others = server.occupy();
    const { tier, lines } = aTier(server);
    const drawing = tier.generate(aShot(), { signal: idle(), onProgress: () => {} });
    await server.until(() => lines.length > 0);
    others.release();
    await expect(drawing).resolves.toMatchObject({ tier: 'webui' });
    expect(lines.join()).toContain('does not say how far a picture is');
  });
});

describe('cancelling', () => {
  it('while it is drawn ends the drawing on the server', async () => {
    const server = await aServer();
    server.answer({ type: 'picture', when: never });
    const cancel = new AbortController();
    const drawing = aTier(server).tier.generate(aShot(), { signal: cancel.signal });
    await server.waiting(1);
    cancel.abort(new Error('cancelled'));
    await expect(drawing).rejects.toThrow('cancelled');
    expect(server.interrupted()).toBe(1);
    expect(server.to('/sdapi/v1/txt2img')[0]?.isAbandoned).toBe(true);
  });

  it('while another of ours is drawn: it is never sent', async () => {
    const server = await aServer();
    let finish = () => {};
    const when = new Promise<void>((resolve) => {
      finish = resolve;
    });
    server.answer({ type: 'picture', when });
    const { tier } = aTier(server);
    const cancel = new AbortController();
    const first = tier.generate(aShot(), { signal: idle() });
    const second = tier.generate(aShot(), { signal: cancel.signal });
    await server.waiting(1);
    cancel.abort(new Error('cancelled'));
    await expect(second).rejects.toThrow('cancelled');
    finish();
    await expect(first).resolves.toMatchObject({ tier: 'webui' });
    expect(server.to('/sdapi/v1/txt2img')).toHaveLength(1);
    expect(server.interrupted()).toBe(0);
  });

  it('while the picture of somebody else is drawn never ends theirs', async () => {
    const server = await aServer();
    const others = server.occupy();
    const cancel = new AbortController();
    const drawing = aTier(server).tier.generate(aShot(), { signal: cancel.signal });
    await server.waiting(2);
    cancel.abort(new Error('cancelled'));
    await expect(drawing).rejects.toThrow('cancelled');
    await server.until(() => server.to('/sdapi/v1/txt2img')[0]?.isAbandoned === true);
    expect(others.wasInterrupted()).toBe(false);
    expect(server.to('/sdapi/v1/interrupt')).toHaveLength(0);
  });

  it.each([
    [true, 0],
    [false, 1],
  ])('on SD.Next, shared: %s', async (isShared, times) => {
    const server = await aServer({ kind: 'sdnext' });
    server.answer({ type: 'picture', when: never });
    const cancel = new AbortController();
    const drawing = aTier(server, { isShared }).tier.generate(aShot(), { signal: cancel.signal });
    await server.waiting(1);
    cancel.abort(new Error('cancelled'));
    await expect(drawing).rejects.toThrow('cancelled');
    expect(server.to('/sdapi/v1/interrupt')).toHaveLength(times);
  });
});

describe('looking at the server at start', () => {
  const prepare = (server: WebuiDouble, differently: Differently = {}) =>
    aTier(server, differently).tier.prepare?.({ signal: idle() });

  it('says what draws', async () => {
    const server = await aServer({ checkpoints: ['a.safetensors', 'b.ckpt'] });
    const { host } = new URL(server.url);
    expect(await prepare(server)).toBe(`pictures and photos: the loaded one of 2 checkpoints by the server at ${host}`);
    expect(await prepare(server, { checkpoint: 'b.ckpt' })).toBe(`pictures and photos: b by the server at ${host}`);
    expect(server.to('/sdapi/v1/txt2img')).toHaveLength(0);
  });

  it('a server without --api says how to start it', async () => {
    const server = await aServer({ hasApi: false });
    await expect(prepare(server)).rejects.toMatchObject({
      reason: 'unreachable',
      message: expect.stringContaining('--api'),
    });
  });

  it.each<[string, WebuiManner, Differently, string]>([
    ['the wrong password', { auth: 'anna:secret-word' }, {}, 'unauthorized'],
    ['no such checkpoint', {}, { checkpoint: 'dreamshaper' }, 'no-such-model'],
    ['no checkpoint at all', { checkpoints: [] }, {}, 'no-such-model'],
    ['away', {}, { url: 'http://127.0.0.1:9' }, 'unreachable'],
  ])('%s', async (_what, manner, differently, reason) => {
    const server = await aServer(manner);
    await expect(prepare(server, differently)).rejects.toMatchObject({ reason });
  });
});
