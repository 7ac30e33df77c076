import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Logger, Vizzy } from '../../src/index.ts';
import {
  type HuggingFaceDouble,
  huggingFaceToken,
  openHuggingFaceDouble,
  samplePicture,
} from '../../src/testing/index.ts';
import { aPerson, aVizzy } from './a-vizzy.ts';

// Vizzy as an operator starts it: a token, and doubles of hub and router as they are today.
let hub: HuggingFaceDouble;
let vizzy: Vizzy | undefined;
let lines: { readonly level: string; readonly fields: Record<string, unknown>; readonly sentence: string }[];

beforeEach(async () => {
  hub = await openHuggingFaceDouble();
  hub.serve('black-forest-labs/FLUX.1-schnell', [
    { provider: 'nscale', providerId: 'black-forest-labs/FLUX.1-schnell', task: 'text-to-image' },
  ]);
  hub.serve('black-forest-labs/FLUX.2-dev', [
    { provider: 'wavespeed', providerId: 'wavespeed-ai/flux-2-dev/edit', task: 'image-to-image' },
  ]);
  lines = [];
});
afterEach(async () => {
  await vizzy?.close();
  await hub.close();
});

const write = (level: string) => (fields: object, sentence: string) =>
  void lines.push({ level, fields: { ...fields }, sentence });
const logger: Logger = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };

async function start(more: Record<string, string> = {}) {
  const env = { HF_API_TOKEN: huggingFaceToken, HF_ROUTER_URL: hub.url, HF_HUB_URL: hub.url, PREVIEW: 'off', ...more };
  const opened = await aVizzy(env, 'quick', logger);
  vizzy = opened.vizzy;
  return { ...opened, person: aPerson(opened.vizzy) };
}

const logged = (sentence: RegExp) =>
  expect.poll(() => lines.find((line) => sentence.test(line.sentence))).toBeDefined();

describe('a token alone', () => {
  it('says at the start who draws, and draws from words', async () => {
    const { person } = await start();
    await logged(/^pictures: FLUX\.1-schnell by nscale; photos: FLUX\.2-dev by wavespeed$/);
    const { images, details } = await person.draw('a red fox in the snow', { mode: 'art' });
    expect(images.map(({ tier, model, provider }) => [tier, model, provider])).toEqual([
      ['huggingface', 'FLUX.1-schnell', 'nscale'],
      ['huggingface', 'FLUX.1-schnell', 'nscale'],
    ]);
    expect(details).toMatchObject({ note: null, mayAskAgain: false });
  });

  it.each([
    ['wide', 600, 400, 1024, 683],
    ['tall', 300, 400, 768, 1024],
    ['square', 500, 500, 1024, 1024],
  ])('redraws a %s photo in its own shape', async (_what, width, height, wide, high) => {
    const { person } = await start();
    const image = await sharp(await samplePicture('png', 600))
      .resize(width, height, { fit: 'fill' })
      .jpeg()
      .toBuffer();
    const { images } = await person.draw('turn this photo into a watercolor', { image });
    expect(images).toHaveLength(1);
    const [picture] = images;
    expect(picture).toMatchObject({ tier: 'huggingface', model: 'FLUX.2-dev', provider: 'wavespeed' });
    const size = await sharp(picture?.bytes).metadata();
    expect(Math.abs((size.width / size.height) * (high / wide) - 1)).toBeLessThan(0.01);
    expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(1024);
    const [request] = hub.drawings();
    const blocks = [wide, high].map((side) => Math.round(side / 16) * 16);
    expect(request?.body).toMatchObject({ size: blocks.join('*'), prompt: expect.stringContaining('watercolor') });
    expect(request?.body['image']).toMatch(/^iVBOR/);
  });
});

describe('a photo', () => {
  it('is never sent to a service that only draws from words; the note says who redrew it', async () => {
    const { person } = await start({ HF_EDIT_MODEL: 'nobody/edits' });
    const image = await samplePicture('jpeg', 400);
    const { images, details } = await person.draw('turn this photo into a watercolor', { image });
    expect(images.map(({ tier }) => tier)).toEqual(['local']);
    expect(details.note).toBe(
      'The picture service here cannot redraw pictures that are sent to it, so I drew this myself.',
    );
    expect(details.mayAskAgain).toBe(false);
    expect(hub.drawings()).toEqual([]);
  });
});

describe('why a service did not draw', () => {
  it.each([
    [402, { error: 'You have exceeded your monthly included credits' }, 'out-of-credits', 'credits are used up', false],
    [401, { error: 'Invalid username or password.' }, 'unauthorized', 'did not accept my key', false],
    [403, { error: 'no sufficient permissions' }, 'permission-missing', 'does not allow this', false],
    [410, { error: 'deprecated' }, 'model-gone', 'no longer has the model', false],
    [422, { detail: [{ loc: ['body', 'size'], msg: 'x' }] }, 'parameter-refused: size', 'did not take this', false],
    [429, {}, 'rate-limited', 'asked me to slow down', true],
    [503, { error: 'Model is currently loading', estimated_time: 9 }, 'loading', 'still waking up', true],
    [500, {}, 'service-error', 'Something is broken at the picture service', true],
    [500, { error: 'CUDA out of memory' }, 'out-of-memory', 'ran out of memory', true],
  ])('%i %j: %s in /health, and in kind words to the person', async (status, body, code, words, mayAskAgain) => {
    const { person, vizzy: running } = await start();
    hub.fail(...Array(6).fill({ status, body }));
    const { images, details } = await person.draw('a red fox in the snow', { mode: 'art', count: 1 });
    expect(images.map(({ tier }) => tier)).toEqual(['local']);
    expect(details.note).toContain(words);
    expect(details.mayAskAgain).toBe(mayAskAgain);
    const { checks } = await running.health();
    expect(checks['huggingface']).toContain(code);
    expect(checks['huggingface']).toContain('FLUX.1-schnell by nscale at 127.0.0.1');
    const warning = lines.find(({ sentence }) => /a tier failed/.test(sentence));
    expect(warning?.fields).toMatchObject({ tier: 'huggingface', code: code.split(':')[0], model: 'FLUX.1-schnell' });
    expect(JSON.stringify(lines)).not.toContain('fox');
  });

  it('a tier that has failed six times is never called ok, however it was asked', async () => {
    const { person, vizzy: running } = await start();
    hub.fail(...Array(12).fill({ status: 400, body: {} }));
    for (let turn = 0; turn < 6; turn += 1) await person.draw('a red fox in the snow', { mode: 'art', count: 1 });
    expect((await running.health()).checks['huggingface']).toMatch(/^paused after repeated failures; failed \d times/);
  });

  it('the order of tiers is the operator’s', async () => {
    const { person, vizzy: running } = await start({ HF_SPACE_URL: hub.url, TIERS: 'space,huggingface' });
    expect(Object.keys((await running.health()).checks)).toEqual([
      'store',
      'queue',
      'space',
      'huggingface',
      'local',
      'emergency',
      'stories',
    ]);
    const { images } = await person.draw('a red fox in the snow', { mode: 'art', count: 1 });
    expect(images[0]?.tier).toBe('huggingface');
    expect(hub.drawings().map(({ path }) => path)).toEqual(['/generate', '/nscale/v1/images/generations']);
  });

  it('what comes after local is never asked', async () => {
    const { person } = await start({ TIERS: 'local' });
    const { images, details } = await person.draw('a red fox in the snow', { mode: 'art', count: 1 });
    expect(images[0]?.tier).toBe('local');
    expect(details.note).toBeNull();
    expect(hub.requests).toEqual([]);
  });
});
