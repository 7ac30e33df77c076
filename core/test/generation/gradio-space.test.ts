import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { coreEnvironment } from '../../src/config.ts';
import { createGradioSpaceTier, type Patience } from '../../src/generation/index.ts';
import type { GradioSpaceSettings } from '../../src/generation/tiers/gradio/gradio-space.ts';
import type { DrawingProgress } from '../../src/image.ts';
import { silentLogger } from '../../src/logger.ts';
import { checkPictureServices } from '../../src/picture-service-config.ts';
import { openPictureServices } from '../../src/picture-services.ts';
import {
  createFakeClock,
  describeImageModel,
  drawingApp,
  editingApp,
  type GradioApp,
  type GradioDouble,
  galleryApp,
  openGradioDouble,
  readTint,
  samplePicture,
  stretch,
  tintOf,
} from '../../src/testing/index.ts';
import { aGradioSpace, drawPatiently } from './a-gradio-space.ts';
import { aShot } from './a-shot.ts';

const runner = { describe, it, expect, beforeAll, afterAll };
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

const joined = (at = 0) => JSON.parse(double.asked('POST /gradio_api/queue/join')[at]?.body.toString() ?? '{}');

for (const [what, app] of Object.entries({ draws: drawingApp, 'draws and redraws': galleryApp }))
  describeImageModel(
    `a Space that ${what}`,
    async () => {
      const space = await openGradioDouble(app);
      const settings = { space: space.url, hubUrl: space.url, logger: silentLogger };
      const model = createGradioSpaceTier(settings);
      await model.prepare?.({ signal });
      return { model, close: () => space.close() };
    },
    runner,
  );

describe('what a Space is asked', () => {
  it('words, seed and size by their names; all else keeps its default, and a state stays empty', async () => {
    const image = await aSpace().generate(aShot({ width: 1024, height: 768 }), { signal });
    expect(image).toMatchObject({ tier: 'space', model: 'a-space', format: 'webp', width: 1024, height: 768 });
    expect(await readTint(image.bytes)).toBe(tintOf('a red fox in the snow, calm mood'));
    expect(joined()).toMatchObject({
      data: ['a red fox in the snow, calm mood', null, 7, false, 1024, 768, 4],
      fn_index: 0,
    });
    expect(double.requests.map(({ method, path }) => `${method} ${path.replace(/session_hash=.*/, '')}`)).toEqual([
      'GET /api/spaces/someone/a-space/host',
      'GET /config',
      'GET /gradio_api/info',
      'POST /gradio_api/queue/join',
      'GET /gradio_api/queue/data?',
      expect.stringMatching(/^GET \/gradio_api\/file=\/tmp\/gradio\/\w+\/image.webp$/),
    ]);
  });

  it('once for all shots what it can do', async () => {
    const model = aSpace();
    await Promise.all([0, 1].map((composition) => model.generate(aShot({ composition }), { signal })));
    expect(double.asked('GET /config')).toHaveLength(1);
    expect(double.asked('POST /gradio_api/queue/join')).toHaveLength(2);
  });

  it('sizes and seeds within what its sliders take', async () => {
    await aSpace().generate(aShot({ width: 2048, height: 1152, seed: 2 ** 32 - 1 }), { signal });
    expect(joined().data).toEqual([expect.any(String), null, 2 ** 31 - 1, false, 1024, 576, 4]);
    await aSpace().generate(aShot({ width: 128, height: 128 }), { signal });
    expect(joined(1).data.slice(4, 6)).toEqual([256, 256]);
  });

  it('steps and guidance, where the operator sets them', async () => {
    await aSpace({ steps: 90, guidance: 3 }).generate(aShot(), { signal });
    expect(joined().data.at(-1)).toBe(50);
  });

  it('parameters without names, by their labels, and a gallery', async () => {
    await aDoubleOf(galleryApp);
    const image = await aSpace().generate(aShot(), { signal });
    expect(image).toMatchObject({ tier: 'space', width: 512 });
    expect(joined().data).toEqual(['a red fox in the snow, calm mood', 'blurry', null, 7, '(No style)']);
  });

  it('a photo, uploaded to the Space itself', async () => {
    await aDoubleOf(editingApp);
    const source = await samplePicture('png', 256);
    const image = await aSpace().generate(aShot({ source }), { signal });
    expect(image).toMatchObject({ tier: 'space', width: 512 });
    const [file] = joined().data;
    expect(file).toMatchObject({ meta: { _type: 'gradio.FileData' } });
    expect(Buffer.from(double.files.get(file.path) ?? []).equals(source)).toBe(true);
  });

  it.each([
    [640, 480, 512, 384],
    [480, 640, 384, 512],
    [512, 512, 512, 512],
    [1024, 430, 512, 215],
  ])('a photo of %i × %i keeps its shape, whatever shape the Space draws', async (width, height, across, down) => {
    await aDoubleOf(editingApp);
    const image = await aSpace().generate(aShot({ source: await samplePicture('png', 256), width, height }), {
      signal,
    });
    expect(image).toMatchObject({ width: across, height: down });
    expect(await sharp(image.bytes).metadata()).toMatchObject({ width: across, height: down, format: image.format });
  });

  it('a photo in a gallery', async () => {
    await aDoubleOf(galleryApp);
    await aSpace().generate(aShot({ source: await samplePicture('png', 256) }), { signal });
    expect(joined().data[2]).toEqual([{ image: expect.objectContaining({ path: expect.any(String) }), caption: null }]);
  });

  it('at the routes of Gradio 4, too', async () => {
    await double.close();
    double = await openGradioDouble(drawingApp, '');
    expect(await aSpace().generate(aShot(), { signal })).toMatchObject({ tier: 'space', width: 768 });
    expect(double.asked('POST /queue/join')).toHaveLength(1);
  });

  it('never anybody else, whatever it says that its root is', async () => {
    double.believeRoot('http://127.0.0.1:9');
    expect(await aSpace().generate(aShot(), { signal })).toMatchObject({ tier: 'space' });
  });
});

describe('what it can do', () => {
  it.each<[string, GradioApp, boolean, boolean, string]>([
    ['words to pictures', drawingApp, true, false, 'pictures: by /infer of someone/a-space; photos: none'],
    ['pictures to pictures', editingApp, false, true, 'pictures: none; photos: by /infer of someone/a-space'],
    ['both', galleryApp, true, true, 'pictures: by /run of someone/a-space; photos: by /run of someone/a-space'],
  ])('%s', async (_what, app, draws, transforms, line) => {
    await aDoubleOf(app);
    const model = aSpace();
    expect(await model.prepare?.({ signal })).toBe(line);
    expect(model.abilities).toMatchObject({ draws, transforms });
    expect(double.asked('POST')).toHaveLength(0);
  });

  it('a photo is not sent to one that takes none, nor words to one that needs a photo', async () => {
    const source = await samplePicture('png', 256);
    await expect(aSpace().generate(aShot({ source }), { signal })).rejects.toMatchObject({ parameter: 'image' });
    await aDoubleOf(editingApp);
    await expect(aSpace().generate(aShot(), { signal })).rejects.toMatchObject({ parameter: 'image' });
    expect(double.asked('POST')).toHaveLength(0);
  });

  const several: GradioApp = { ...drawingApp, '/other': galleryApp['/run'] ?? { parameters: [], returns: [] } };

  it('one that draws at several endpoints wants to be told which', async () => {
    await aDoubleOf(several);
    const failure = await aSpace()
      .prepare?.({ signal })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({
      reason: 'no-such-model',
      message: 'several endpoints of the Space draw; set HF_SPACE_ENDPOINT to one of /infer, /other',
    });
    expect(await aSpace({ endpoint: 'other' }).prepare?.({ signal })).toContain('/other');
    await expect(aSpace({ endpoint: '/none' }).prepare?.({ signal })).rejects.toMatchObject({
      reason: 'no-such-model',
      message: expect.stringContaining('choose one of /infer, /other'),
    });
  });

  it('a function that is listed twice is one', async () => {
    const [endpoint] = Object.values(drawingApp);
    await aDoubleOf({ ...drawingApp, '/infer_1': endpoint ?? { parameters: [], returns: [] } });
    expect(await aSpace().prepare?.({ signal })).toContain('/infer of');
  });

  it('one that draws nothing', async () => {
    await aDoubleOf({ '/chat': { parameters: drawingApp['/infer']?.parameters ?? [], returns: ['textbox'] } });
    await expect(aSpace().prepare?.({ signal })).rejects.toMatchObject({ reason: 'no-such-model' });
  });

  it('a parameter that must be given and that Vizzy does not know is named', async () => {
    const [endpoint] = Object.values(drawingApp);
    const voice = { name: 'voice', label: 'Voice', component: 'dropdown' } as const;
    await aDoubleOf({ '/infer': { parameters: [...(endpoint?.parameters ?? []), voice], returns: ['image'] } });
    expect((await drawWith()).outcome).toMatchObject({
      reason: 'parameter-refused',
      parameter: 'voice',
      message: 'the Space needs a value for "voice", which Vizzy does not know',
    });
  });
});
it('tells the place in the queue, the wait, and how much is drawn', async () => {
  const progress: DrawingProgress[] = [];
  await aSpace().generate(aShot(), { signal, onProgress: (told) => progress.push(told) });
  expect(progress).toEqual([{ queuePosition: 3, waitSeconds: 12.5 }, { waitSeconds: 4 }, { fraction: 0.25 }]);
});

describe('giving up', () => {
  it('while the job waits is told to the Space', async () => {
    double.fail({ type: 'endless' });
    const giveUp = new AbortController();
    const drawing = aSpace().generate(aShot(), {
      signal: giveUp.signal,
      onProgress: ({ queuePosition }) => {
        if (queuePosition === 3) giveUp.abort();
      },
    });
    await expect(drawing).rejects.toThrow('aborted');
    await double.arrived('POST /gradio_api/cancel');
    expect([...double.jobs.values()].map(({ isCancelled }) => isCancelled)).toEqual([true]);
    await double.abandoned('GET /gradio_api/queue/data');
  });

  it.each(['/config', '/gradio_api/queue/join', '/gradio_api/queue/data', '/gradio_api/file='])(
    'while %s hangs ends at once',
    async (route) => {
      double.fail({ type: 'hang', route });
      const giveUp = new AbortController();
      const drawing = aSpace().generate(aShot(), { signal: giveUp.signal });
      const method = route.endsWith('join') ? 'POST' : 'GET';
      await double.arrived(`${method} ${route}`);
      giveUp.abort();
      await expect(drawing).rejects.toThrow('aborted');
    },
  );

  it('before the Space has accepted the job cancels it as soon as it has', async () => {
    let accept = () => {};
    double.acceptAfter(
      new Promise((resolve) => {
        accept = resolve;
      }),
    );
    const giveUp = new AbortController();
    const drawing = aSpace().generate(aShot(), { signal: giveUp.signal });
    await double.arrived('POST /gradio_api/queue/join');
    giveUp.abort();
    await expect(drawing).rejects.toThrow('aborted');
    accept();
    await double.arrived('POST /gradio_api/cancel');
    expect([...double.jobs.values()].map(({ isCancelled }) => isCancelled)).toEqual([true]);
  });

  it('a queue that never ends is left when the time of the attempt is over', async () => {
    double.fail({ type: 'endless' });
    const { outcome } = await drawWith({ attempts: 1, attemptTimeout: stretch(400) });
    expect(outcome).toMatchObject({ reason: 'timeout' });
    await double.arrived('POST /gradio_api/cancel');
  });
});

it('leaves nothing open behind', async () => {
  const model = aSpace();
  const before = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  await model.generate(aShot(), { signal });
  expect(process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length).toBeLessThanOrEqual(before + 1);
  expect(double.asked('GET /gradio_api/heartbeat')).toHaveLength(0);
  expect(await sharp((await model.generate(aShot(), { signal })).bytes).metadata()).toMatchObject({ format: 'webp' });
});

describe('the variables', () => {
  const read = (environment: Record<string, string>) => coreEnvironment.parse(environment);

  it.each([
    ['someone/a-space', 'someone/a-space'],
    ['https://someone-a-space.hf.space/', 'https://someone-a-space.hf.space'],
    ['http://127.0.0.1:7860', 'http://127.0.0.1:7860'],
  ])('HF_SPACE=%s opens it', (value, space) => {
    const config = read({ HF_SPACE: value });
    expect(config.HF_SPACE).toBe(space);
    expect(
      openPictureServices(config, { clock: createFakeClock(), logger: silentLogger }).map(({ name }) => name),
    ).toEqual(['space']);
  });

  it.each(['a-space', 'ftp://example.com', 'a/b/c'])('HF_SPACE=%s is refused', (value) => {
    expect(coreEnvironment.safeParse({ HF_SPACE: value }).success).toBe(false);
  });

  it('two Spaces at once are refused', () => {
    const config = read({ HF_SPACE: 'someone/a-space', HF_SPACE_URL: 'https://example.hf.space' });
    expect(checkPictureServices(config)).toEqual([
      'HF_SPACE cannot be set together with HF_SPACE_URL: choose one of them',
    ]);
  });
});
