import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VizzyError } from '../../src/errors.ts';
import type { Patience } from '../../src/generation/index.ts';
import type { GradioSpaceSettings } from '../../src/generation/tiers/gradio/gradio-space.ts';
import {
  authorizationFor,
  explainByStage,
  findSpace,
  isHostOf,
} from '../../src/generation/tiers/gradio/space-address.ts';
import { failureTold } from '../../src/generation/tiers/gradio/space-failure.ts';
import {
  type GradioApp,
  type GradioDouble,
  type GradioFault,
  galleryApp,
  openGradioDouble,
  openLoopbackDouble,
  samplePicture,
} from '../../src/testing/index.ts';
import { aGradioSpace, drawPatiently } from './a-gradio-space.ts';
import { aShot } from './a-shot.ts';

const { signal } = new AbortController();

let double: GradioDouble;
beforeEach(async () => {
  double = await openGradioDouble();
});
afterEach(() => double.close());

/** Another Space in the place of the one that draws. */
async function aDoubleOf(app: GradioApp): Promise<void> {
  await double.close();
  double = await openGradioDouble(app);
}

const aSpace = (differently: Partial<GradioSpaceSettings> = {}) => aGradioSpace(double, differently);

const drawWith = (patience: Partial<Patience> = {}) => drawPatiently(aSpace(), patience);

const file = (url: string) => ({ type: 'outputs', data: [{ path: '/tmp/x', url }, 7] }) as const;

describe('what goes wrong', () => {
  it.each<[string, GradioFault, string, number]>([
    ['a Space that the hub does not know', { type: 'unknown' }, 'no-such-model', 1],
    ['a password', { type: 'password' }, 'unauthorized', 1],
    ['a sleeping Space', { type: 'stage', stage: 'SLEEPING' }, 'loading', 3],
    ['a Space that is being built', { type: 'stage', stage: 'BUILDING' }, 'loading', 3],
    ['a paused Space', { type: 'stage', stage: 'PAUSED' }, 'unreachable', 1],
    ['a broken Space', { type: 'stage', stage: 'RUNTIME_ERROR' }, 'unreachable', 1],
    ['a full queue', { type: 'queue-full' }, 'busy', 3],
    ['an error of its author', { type: 'error', message: 'Ha! a red fox?' }, 'service-error', 1],
    ['an error that is hidden', { type: 'error', message: null }, 'service-error', 1],
    [
      'too little memory',
      { type: 'error', message: 'CUDA out of memory. Tried to allocate 20 MiB' },
      'out-of-memory',
      1,
    ],
    ['words that it declines', { type: 'error', message: 'NSFW content detected' }, 'declined', 1],
    ['a server that is stopped', { type: 'stopped' }, 'unreachable', 3],
    ['an event that is none', { type: 'event', text: '{"msg":"process_completed"}' }, 'bad-answer', 1],
    ['an event that is no JSON', { type: 'event', text: '<h1>' }, 'bad-answer', 1],
    ['half a picture: it was drawn once', { type: 'half' }, 'bad-answer', 1],
    ['an absurdly small picture', { type: 'size', side: 8 }, 'bad-answer', 1],
    ['no picture', { type: 'outputs', data: [null, 7] }, 'bad-answer', 1],
    ['a local address', file('http://127.0.0.1:9/gradio_api/file=/tmp/x.webp'), 'bad-answer', 1],
    ['a file on the disk', file('file:///etc/passwd'), 'bad-answer', 1],
    ['another host', file('https://example.com/gradio_api/file=x.webp'), 'bad-answer', 1],
    ['a redirect at the start', { type: 'redirect', route: '/config', url: 'http://127.0.0.1:9/' }, 'redirected', 1],
    [
      'a redirect of the job',
      { type: 'redirect', route: '/gradio_api/queue/join', url: 'http://127.0.0.1:9/' },
      'redirected',
      1,
    ],
    [
      'a redirect of the events',
      { type: 'redirect', route: '/gradio_api/queue/data', url: 'http://127.0.0.1:9/' },
      'redirected',
      1,
    ],
    [
      'a redirect of the file',
      { type: 'redirect', route: '/gradio_api/file=', url: 'http://127.0.0.1:9/' },
      'bad-answer',
      1,
    ],
    ['a page at the start', { type: 'page', route: '/config' }, 'bad-answer', 3],
    ['a page in place of the description', { type: 'page', route: '/gradio_api/info' }, 'bad-answer', 3],
    ['a page in place of the events', { type: 'page', route: '/gradio_api/queue/data' }, 'bad-answer', 3],
    ['a page in place of the file', { type: 'page', route: '/gradio_api/file=' }, 'bad-answer', 1],
    ['a closed socket at the start', { type: 'drop', route: '/config' }, 'unreachable', 3],
    ['a closed socket at the job', { type: 'drop', route: '/gradio_api/queue/join' }, 'unreachable', 3],
    ['a closed socket at the events', { type: 'drop', route: '/gradio_api/queue/data' }, 'unreachable', 3],
    ['a closed socket at the file', { type: 'drop', route: '/gradio_api/file=' }, 'bad-answer', 1],
  ])('%s', async (_what, fault, reason, attempts) => {
    double.fail(fault);
    const result = await drawWith();
    expect(result.outcome).toMatchObject({ reason, service: { model: 'a-space' } });
    expect(result.attempts).toBe(attempts);
  });

  it('a share of ZeroGPU that is used up, until when', async () => {
    const message = 'You have exceeded your GPU quota (60s requested vs. 0s left). Try again in 1:23:45';
    double.fail({ type: 'error', title: 'ZeroGPU quota exceeded', message });
    const { outcome, attempts } = await drawWith();
    expect(outcome).toMatchObject({ reason: 'rate-limited', retryAfter: ((60 + 23) * 60 + 45) * 1000 });
    expect(attempts).toBe(1);
  });

  it('a sleeping Space is asked again when it may be up', async () => {
    double.fail({ type: 'stage', stage: 'SLEEPING' });
    const { outcome, sleeps } = await drawWith();
    expect(sleeps).toEqual([30_000, 30_000]);
    expect(outcome).toMatchObject({ message: expect.stringContaining('SLEEPING') });
    double.fail();
    expect((await drawWith()).outcome).toMatchObject({ tier: 'space' });
  });

  it('a page of its own is no sign that the Space sleeps', async () => {
    double.fail({ type: 'page', route: '/config' });
    await drawWith({ attempts: 1 });
    expect(double.asked('GET /api/spaces/someone/a-space').map(({ path }) => path)).toContain(
      '/api/spaces/someone/a-space',
    );
  });

  it('a picture of another size is a picture', async () => {
    double.fail({ type: 'size', side: 320 });
    expect((await drawWith()).outcome).toMatchObject({ width: 320, height: 320 });
  });

  it('a picture inside the answer is a picture', async () => {
    const picture = Buffer.from(await samplePicture('png', 64)).toString('base64');
    double.fail({ type: 'outputs', data: [{ path: null, url: `data:image/png;base64,${picture}` }, 7] });
    expect((await drawWith()).outcome).toMatchObject({ format: 'png', width: 64 });
  });

  it('a redirect leads nowhere', async () => {
    const elsewhere = await openLoopbackDouble((_request, response) => void response.end());
    for (const route of ['/config', '/gradio_api/queue/join', '/gradio_api/queue/data', '/gradio_api/file=']) {
      double.fail({ type: 'redirect', route, url: elsewhere.url });
      await drawWith();
    }
    expect(elsewhere.requests).toHaveLength(0);
    await elsewhere.close();
  });

  it('a Space that is away at the start', async () => {
    const model = aSpace({ space: double.url });
    await double.close();
    await expect(model.prepare?.({ signal })).rejects.toMatchObject({ reason: 'unreachable' });
  });
});

describe('who gets the token', () => {
  it('the hub, and hosts of hf.space', async () => {
    await aSpace({ token: 'hf_secret' }).generate(aShot(), { signal });
    const shown = double.requests.filter(({ headers }) => JSON.stringify(headers).includes('hf_secret'));
    expect(shown.map(({ path }) => path)).toEqual(['/api/spaces/someone/a-space/host']);
    expect(authorizationFor(new URL('https://someone-a-space.hf.space/config'), 'hf_secret')).toEqual({
      authorization: 'Bearer hf_secret',
    });
  });

  it.each([
    'http://someone-a-space.hf.space/',
    'https://someone-a-space.hf.space:8443/',
    'https://hf.space.example.com/',
    'https://example.com/.hf.space',
    'https://user@someone-a-space.hf.space/',
    'http://127.0.0.1:7860/',
  ])('not %s', (address) => {
    expect(authorizationFor(new URL(address), 'hf_secret')).toEqual({});
  });

  it('a host that the hub names is one of hf.space, or is not asked', async () => {
    double.fail({ type: 'host', host: 'ftp://example.com' });
    await expect(findSpace({ space: 'someone/a-space', hubUrl: double.url }, signal)).rejects.toMatchObject({
      reason: 'bad-answer',
    });
    const isAsked = (host: string) => isHostOf('https://huggingface.co', new URL(host));
    expect(isAsked('https://someone-a-space.hf.space')).toBe(true);
    for (const host of ['http://someone-a-space.hf.space', 'https://127.0.0.1', 'https://hf.space.example.com'])
      expect(isAsked(host)).toBe(false);
  });
});

it('the hub tells about a Space that is known by its address, too', async () => {
  double.fail({ type: 'stage', stage: 'PAUSED' });
  const reference = { space: 'https://someone-a-space.hf.space', hubUrl: double.url };
  const failure = new VizzyError('network', 'away', { reason: 'unreachable' });
  expect(await explainByStage(failure, reference, signal)).toMatchObject({
    message: 'the Space is not running (PAUSED)',
  });
  expect(double.requests[0]?.path).toBe('/api/spaces/by-subdomain/someone-a-space');
});

it.each<GradioFault>([
  { type: 'error', message: 'a red fox in the snow is what you wanted, hf_secret' },
  { type: 'event', text: '{"msg":"a red fox","output":1' },
  { type: 'page', route: '/gradio_api/info' },
  file('https://example.com/red-fox'),
])('nothing of words, photo or token gets into the error of $type', async (fault) => {
  await aDoubleOf(galleryApp);
  double.fail(fault);
  const source = await samplePicture('png', 256);
  const failure = await aSpace({ token: 'hf_secret' })
    .generate(aShot({ source }), { signal })
    .catch((error: unknown) => error);
  const told = JSON.stringify(failure, Object.getOwnPropertyNames(failure));
  for (const secret of ['red fox', 'red-fox', 'hf_secret', Buffer.from(source.subarray(0, 12)).toString('base64')])
    expect(told).not.toContain(secret);
});

it.each([
  ['You have exceeded your free GPU quota (60s requested vs. 55s left). Try again in 0:00:10', 'rate-limited', 10_000],
  [
    'You have exceeded your GPU quota (46s left vs. 60s requested). Sign-up on … or retry in 0:09:48.',
    'rate-limited',
    588_000,
  ],
  ['You have exceeded your Pro GPU quota (1s requested). Try again in 1 day, 1:00:00', 'rate-limited', 90_000_000],
  ['Unlogged user is runnning out of daily ZeroGPU quotas.', 'rate-limited', undefined],
  ['No GPU is currently available for you after 60s', 'busy', undefined],
  ['ZeroGPU illegal duration: The requested GPU duration (300s) is larger', 'parameter-refused', undefined],
  ['Expired ZeroGPU proxy token', 'unauthorized', undefined],
  ['GPU task aborted', 'service-error', undefined],
])('%s', (sentence, reason, retryAfter) => {
  expect(failureTold('Error', sentence)).toMatchObject({ reason, retryAfter });
});
