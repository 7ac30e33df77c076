import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createComfyuiTier, defaultPatience, withPatience } from '../../src/generation/index.ts';
import type { Workflows } from '../../src/generation/tiers/comfyui/open-workflows.ts';
import { parseWorkflow } from '../../src/generation/tiers/comfyui/workflow.ts';
import type { DrawingProgress, Shot } from '../../src/image.ts';
import type { Logger } from '../../src/logger.ts';
import {
  type ComfyuiAnswer,
  type ComfyuiDouble,
  type ComfyuiManner,
  createFakeClock,
  describeImageModel,
  drawWorkflow,
  editWorkflow,
  openComfyuiDouble,
  type ServiceFault,
  samplePicture,
  stretch,
} from '../../src/testing/index.ts';
import { aShot } from './a-shot.ts';

const runner = { describe, it, expect, beforeAll, afterAll };
const opened: ComfyuiDouble[] = [];
const never = new Promise<never>(() => {});
const idle = () => new AbortController().signal;

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

async function aServer(manner: ComfyuiManner = {}): Promise<ComfyuiDouble> {
  const server = await openComfyuiDouble(manner);
  opened.push(server);
  return server;
}

const workflowOf = (nodes: object) => parseWorkflow(JSON.stringify(nodes), 'COMFYUI_WORKFLOW');
const both: Workflows = { draw: workflowOf(drawWorkflow), edit: workflowOf(editWorkflow) };

type Differently = { readonly workflows?: Workflows; readonly url?: string };

function aTier(server: ComfyuiDouble, { workflows = both, url = server.url }: Differently = {}) {
  const lines: string[] = [];
  const log = (fields: object, sentence: string) => {
    const { err } = fields as { err?: Error };
    lines.push(JSON.stringify({ ...fields, err: err && `${err.message} ${err.stack} ${String(err.cause)}`, sentence }));
    server.tell();
  };
  const logger: Logger = { debug: log, info: log, warn: log, error: log };
  const clock = createFakeClock();
  return { tier: createComfyuiTier({ ...workflows, url, clock, logger }), clock, lines };
}

const aPhoto = async (): Promise<Shot> => aShot({ source: await samplePicture('png', 256), width: 1024, height: 577 });

type Submitted = {
  readonly prompt: Readonly<Record<string, { readonly inputs: Readonly<Record<string, unknown>> }>>;
  readonly prompt_id: string;
  readonly client_id: string;
};
const submittedTo = (server: ComfyuiDouble) => server.to('/prompt')[0]?.json as Submitted;

describeImageModel(
  'a ComfyUI',
  async () => {
    const server = await openComfyuiDouble();
    return { model: aTier(server).tier, close: () => server.close() };
  },
  runner,
);

describe('what is asked', () => {
  it('runs the workflow with words, seed and size filled in', async () => {
    const server = await aServer();
    const image = await aTier(server).tier.generate(aShot(), { signal: idle() });
    expect(image).toMatchObject({ tier: 'comfyui', model: 'v1-5-pruned-emaonly', width: 512, format: 'png' });
    const { prompt, prompt_id, client_id } = submittedTo(server);
    expect(Object.keys(server.to('/prompt')[0]?.json as object).sort()).toEqual(['client_id', 'prompt', 'prompt_id']);
    expect([prompt_id, client_id]).toEqual(Array(2).fill(expect.stringMatching(/^[0-9a-f-]{36}$/)));
    expect(prompt['3']?.inputs).toMatchObject({ seed: 7, steps: 20, model: ['4', 0] });
    expect(prompt['5']?.inputs).toEqual({ width: 768, height: 768, batch_size: 1 });
    expect(prompt['6']?.inputs['text']).toBe('a red fox in the snow, calm mood, sharp');
    expect(prompt['7']?.inputs['text']).toBe('blurry');
  });

  it('fetches the picture that is saved, not the one that is only shown, and says how long it took', async () => {
    const server = await aServer();
    const image = await aTier(server).tier.generate(aShot(), { signal: idle() });
    const { prompt_id } = submittedTo(server);
    expect(server.to('/view').map(({ path }) => path)).toEqual([
      `/view?filename=${prompt_id}.png&subfolder=vizzy&type=output`,
    ]);
    expect(image.cost).toEqual({ computeSeconds: 4.5 });
  });

  it('puts a photo where ComfyUI empties it, and its name into the workflow', async () => {
    const server = await aServer();
    const photo = await aPhoto();
    await aTier(server).tier.generate(photo, { signal: idle() });
    const [[name = '', stored] = []] = [...server.uploads];
    expect(name).toMatch(/^vizzy-[0-9a-f-]{36}\.png$/);
    expect(stored).toEqual({ bytes: Buffer.from(photo.source ?? []), type: 'temp' });
    expect(submittedTo(server).prompt['10']?.inputs).toEqual({ image: `${name} [temp]` });
  });

  it('without a workflow for photos it does not redraw any, and the other way round', () => {
    const { draw, edit } = both;
    const abilitiesOf = (workflows: Workflows) =>
      createComfyuiTier({ ...workflows, url: 'http://127.0.0.1:9', clock: createFakeClock(), logger: console })
        .abilities;
    expect(abilitiesOf(draw ? { draw } : {})).toMatchObject({ draws: true, transforms: false });
    expect(abilitiesOf(edit ? { edit } : {})).toMatchObject({ draws: false, transforms: true });
  });

  it('an older server that gives its own ids is asked by those', async () => {
    const server = await aServer({ isOld: true });
    await expect(aTier(server).tier.generate(aShot(), { signal: idle() })).resolves.toMatchObject({ tier: 'comfyui' });
    expect(server.to('/history')[0]?.path).not.toContain(submittedTo(server).prompt_id);
  });
});

describe('what goes wrong', () => {
  const elsewhere = 'http://127.0.0.1:9/picture.png';
  const submit = (fault: ServiceFault): ComfyuiAnswer => ({
    type: 'submit',
    fault,
  });
  const view = (fault: ServiceFault): ComfyuiAnswer => ({ type: 'view', fault });
  it.each<[string, ComfyuiAnswer, string, boolean]>([
    ['busy, behind a proxy', submit({ type: 'status', status: 503 }), 'service-error', true],
    ['the wrong password of a proxy', submit({ type: 'status', status: 401 }), 'unauthorized', false],
    ['no ComfyUI there', submit({ type: 'status', status: 404 }), 'unreachable', false],
    ['out of memory', { type: 'out-of-memory' }, 'out-of-memory', false],
    [
      'a node that fails',
      { type: 'error', message: 'mat1 and mat2 shapes cannot be multiplied' },
      'service-error',
      false,
    ],
    ['no picture', { type: 'none' }, 'bad-answer', false],
    ['half a picture', { type: 'half' }, 'bad-answer', false],
    ['a picture that is gone', view({ type: 'status', status: 404 }), 'bad-answer', false],
    ['a page', submit({ type: 'html' }), 'bad-answer', true],
    ['a page instead of the picture', view({ type: 'html' }), 'bad-answer', true],
    ['nothing', submit({ type: 'empty' }), 'bad-answer', true],
    ['JSON of another kind', submit({ type: 'json', text: '{"id":1}' }), 'bad-answer', false],
    ['an id that is a path', submit({ type: 'json', text: '{"prompt_id":"../view"}' }), 'bad-answer', false],
    ['an address on this machine', view({ type: 'json', text: `{"image":"${elsewhere}"}` }), 'bad-answer', false],
    ['an address of a file', view({ type: 'json', text: '{"image":"file:///etc/passwd"}' }), 'bad-answer', false],
    ['an address elsewhere', view({ type: 'json', text: '["https://example.com/a.png"]' }), 'bad-answer', false],
    ['a redirect', submit({ type: 'redirect', to: elsewhere }), 'redirected', false],
    ['a redirect of the picture', view({ type: 'redirect', to: elsewhere }), 'redirected', false],
    ['dropped before an answer', submit({ type: 'drop', when: 'before' }), 'unreachable', true],
    ['dropped in the middle', view({ type: 'drop', when: 'middle' }), 'unreachable', true],
    ['restarted', { type: 'restart' }, 'service-error', true],
  ])('%s', async (_what, answer, reason, isRetryable) => {
    const server = await aServer();
    server.answer(answer);
    const failure = await aTier(server)
      .tier.generate(aShot(), { signal: idle() })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ reason, isRetryable, service: { host: new URL(server.url).host } });
    expect(server.to('/prompt')).toHaveLength(1);
  });

  it('a checkpoint that is missing is told as such', async () => {
    const server = await aServer({ checkpoints: ['other.safetensors'] });
    await expect(aTier(server).tier.generate(aShot(), { signal: idle() })).rejects.toMatchObject({
      reason: 'no-such-model',
      isRetryable: false,
      service: { model: 'v1-5-pruned-emaonly' },
    });
  });

  it('a node that is not installed is a refused workflow', async () => {
    const server = await aServer();
    const draw = workflowOf({ ...drawWorkflow, '12': { inputs: {}, class_type: 'FancyUpscaler' } });
    const { tier } = aTier(server, { workflows: { draw } });
    await expect(tier.generate(aShot(), { signal: idle() })).rejects.toMatchObject({ reason: 'parameter-refused' });
  });

  it('an input of the wrong kind is named', async () => {
    const server = await aServer();
    const draw = workflowOf({
      ...drawWorkflow,
      '5': { inputs: { width: '{{prompt}}', height: 8, batch_size: 1 }, class_type: 'EmptyLatentImage' },
    });
    const { tier } = aTier(server, { workflows: { draw } });
    await expect(tier.generate(aShot(), { signal: idle() })).rejects.toMatchObject({
      reason: 'parameter-refused',
      parameter: 'width',
    });
  });

  it('a picture that somebody interrupted on the server is not asked again', async () => {
    const server = await aServer();
    server.answer({ type: 'picture', when: never });
    const drawing = aTier(server).tier.generate(aShot(), { signal: idle() });
    await server.waiting(1);
    await fetch(`${server.url}/interrupt`, { method: 'POST', body: '' });
    await expect(drawing).rejects.toMatchObject({ reason: 'service-error', isRetryable: false });
  });

  it.each<[string, ComfyuiAnswer, number]>([
    ['half a picture: it was drawn once', { type: 'half' }, 1],
    ['too little memory', { type: 'out-of-memory' }, 1],
    ['a restart: nothing was drawn', { type: 'restart' }, 2],
  ])('is asked again or not: %s', async (_what, answer, times) => {
    const server = await aServer();
    server.answer(answer);
    const { tier, clock } = aTier(server);
    const patient = withPatience(tier, defaultPatience, clock);
    const options = { signal: idle(), deadlineAt: clock.now() + 60_000, onAttempt: () => {} };
    const result = await patient.generate(aShot(), options).catch(() => undefined);
    expect(server.to('/prompt')).toHaveLength(times);
    expect(Boolean(result)).toBe(times === 2);
  });

  it('a queue that never ends is left after the time of an attempt, and our place in it given up', async () => {
    const server = await aServer();
    const others = server.occupy();
    const { tier, clock } = aTier(server);
    const patient = withPatience(tier, { ...defaultPatience, attempts: 1, attemptTimeout: stretch(300) }, clock);
    const options = { signal: idle(), deadlineAt: clock.now() + 600_000_000, onAttempt: () => {} };
    await expect(patient.generate(aShot(), options)).rejects.toMatchObject({ reason: 'timeout' });
    await server.until(() => server.dropped() === 1);
    expect(others.wasInterrupted()).toBe(false);
  });

  it('a server that never answers is given up', async () => {
    const server = await aServer();
    server.answer({ type: 'submit', fault: { type: 'hang' } });
    const { tier, clock } = aTier(server);
    const patient = withPatience(tier, { ...defaultPatience, attempts: 1, attemptTimeout: stretch(300) }, clock);
    const options = { signal: idle(), deadlineAt: clock.now() + 60_000, onAttempt: () => {} };
    await expect(patient.generate(aShot(), options)).rejects.toMatchObject({ reason: 'timeout' });
    await server.until(() => server.to('/prompt')[0]?.isAbandoned === true);
  });

  it('a picture of another size is taken as it is', async () => {
    const server = await aServer();
    server.answer({ type: 'picture', side: 640, format: 'webp' });
    const image = await aTier(server).tier.generate(aShot(), { signal: idle() });
    expect(image).toMatchObject({ width: 640, height: 640, format: 'webp' });
  });

  it('nothing of prompt or photo gets into an error or a log line', async () => {
    const server = await aServer({ hasSocket: false });
    const { tier, lines } = aTier(server);
    const photo = await aPhoto();
    server.answer({ type: 'error', message: 'could not draw a red fox in the snow' });
    const failure = await tier.generate(photo, { signal: idle(), onProgress: () => {} }).catch((error: Error) => error);
    const { message, stack, cause } = failure as Error;
    expect(message).toBe('the workflow failed in the node KSampler: service-error');
    const said = [message, stack, String(cause), ...lines].join('\n');
    expect(lines.join()).toContain('does not say how far a picture is');
    for (const secret of ['red fox', [...server.uploads.keys()][0] ?? 'vizzy-']) expect(said).not.toContain(secret);
  });
});

describe('progress', () => {
  it('tells steps and the unfinished picture of our workflow', async () => {
    const server = await aServer();
    let finish = () => {};
    const when = new Promise<void>((resolve) => {
      finish = resolve;
    });
    server.answer({ type: 'picture', when });
    const told: DrawingProgress[] = [];
    const onProgress = (progress: DrawingProgress) => {
      told.push(progress);
      if (progress.preview) finish();
    };
    await aTier(server).tier.generate(aShot(), { signal: idle(), onProgress });
    expect(told).toEqual([{ fraction: 0.4 }, { preview: new Uint8Array(await samplePicture('jpeg', 64)) }]);
  });

  it('tells the place in the queue', async () => {
    const server = await aServer();
    const others = [server.occupy(), server.occupy()];
    const told: DrawingProgress[] = [];
    const onProgress = (progress: DrawingProgress) => {
      told.push(progress);
      others.shift()?.release();
    };
    await aTier(server).tier.generate(aShot(), { signal: idle(), onProgress });
    expect(told.slice(0, 2)).toEqual([{ queuePosition: 2 }, { queuePosition: 1 }]);
  });

  it('is not missed when there is none', async () => {
    const server = await aServer({ hasSocket: false });
    const drawing = aTier(server).tier.generate(aShot(), { signal: idle(), onProgress: () => {} });
    await expect(drawing).resolves.toMatchObject({ tier: 'comfyui' });
  });
});

describe.each([false, true])('cancelling, on an older server: %s', (isOld) => {
  async function aCancelledShot(server: ComfyuiDouble, count: number) {
    const cancel = new AbortController();
    const drawing = aTier(server).tier.generate(aShot(), { signal: cancel.signal });
    await server.waiting(count);
    await server.until(() => server.to('/queue').length > 0);
    cancel.abort(new Error('cancelled'));
    await expect(drawing).rejects.toThrow('cancelled');
  }

  it('while it runs ends it on the server', async () => {
    const server = await aServer({ isOld });
    server.answer({ type: 'picture', when: never });
    await aCancelledShot(server, 1);
    expect([server.interrupted(), server.dropped()]).toEqual([1, 0]);
  });

  it('while it waits takes it out of the queue, and leaves what runs alone', async () => {
    const server = await aServer({ isOld });
    const others = server.occupy();
    await aCancelledShot(server, 2);
    expect([server.interrupted(), server.dropped()]).toEqual([0, 1]);
    expect(others.wasInterrupted()).toBe(false);
    expect(server.to('/interrupt')).toHaveLength(0);
  });
});

describe('looking at the server at start', () => {
  const prepare = (server: ComfyuiDouble, differently: Differently = {}) =>
    aTier(server, differently).tier.prepare?.({ signal: idle() });

  it('says what draws', async () => {
    const server = await aServer();
    const { host } = new URL(server.url);
    expect(await prepare(server)).toBe(
      `pictures: v1-5-pruned-emaonly; photos: v1-5-pruned-emaonly, by ComfyUI at ${host}`,
    );
    expect(server.to('/prompt')).toHaveLength(0);
  });

  it('says when every picture of the same words would be the same', async () => {
    const server = await aServer();
    const sampler = { ...drawWorkflow['3'], inputs: { ...drawWorkflow['3'].inputs, seed: 1 } };
    const draw = workflowOf({ ...drawWorkflow, '3': sampler });
    expect(await prepare(server, { workflows: { draw } })).toContain('has no {{seed}}');
  });

  it.each<[string, ComfyuiManner, Differently, string, RegExp]>([
    [
      'no such checkpoint',
      { checkpoints: [] },
      {},
      'no-such-model',
      /^the ckpt_name of the node CheckpointLoaderSimple/,
    ],
    ['another server', { isThere: false }, {}, 'unreachable', /^there is no ComfyUI at this address$/],
    ['away', {}, { url: 'http://127.0.0.1:9' }, 'unreachable', /could not be reached/],
    [
      'a node that is not installed',
      {},
      { workflows: { draw: workflowOf({ ...drawWorkflow, '12': { inputs: {}, class_type: 'FancyUpscaler' } }) } },
      'parameter-refused',
      /^the node FancyUpscaler of the workflow is not installed/,
    ],
  ])('%s', async (_what, manner, differently, reason, message) => {
    const server = await aServer(manner);
    await expect(prepare(server, differently)).rejects.toMatchObject({
      reason,
      message: expect.stringMatching(message),
    });
  });
});
