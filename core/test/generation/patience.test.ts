import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { GeneratedImage, ImageModel } from '../../src/image.ts';
import { openRouterDouble, type RouterDouble, readTint, tintOf } from '../../src/testing/index.ts';
import { aGenerator, aTurn, quickLocal } from './a-generator.ts';
import { aShot } from './a-shot.ts';

let router: RouterDouble;
beforeEach(async () => {
  router = await openRouterDouble();
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await router.close();
});

/** Hears what a person sees, in order. */
function aWatcher() {
  const seen: string[] = [];
  return {
    seen,
    onImage: (index: number, { tier }: GeneratedImage) => void seen.push(`image ${index} ${tier}`),
    onPreview: (index: number, { tier }: GeneratedImage) => void seen.push(`preview ${index} ${tier}`),
  };
}

it('people who give up do not close the service to others', async () => {
  router.always({ type: 'hang' });
  const { clock, generator } = aGenerator(router, { patience: { breakAfter: 2 } });
  for (let time = 1; time <= 3; time += 1) {
    const giveUp = new AbortController();
    const drawing = generator.generate([aShot()], aTurn(clock, giveUp.signal));
    await router.arrived(time);
    giveUp.abort();
    await expect(drawing).rejects.toMatchObject({ code: 'cancelled' });
  }
  expect(generator.status().huggingface?.line).toBe('ok');
});

it('giving up between two attempts ends the waiting', async () => {
  router.always({ type: 'status', status: 500 });
  const { clock, generator } = aGenerator(router);
  const giveUp = new AbortController();
  vi.spyOn(clock, 'sleep').mockImplementation(async (_milliseconds, signal) => {
    giveUp.abort();
    signal?.throwIfAborted();
  });
  await expect(generator.generate([aShot()], aTurn(clock, giveUp.signal))).rejects.toMatchObject({ code: 'cancelled' });
  expect(router.requests).toHaveLength(1);
});

it('a turn that has little time left says nothing about the service', async () => {
  router.always({ type: 'hang' });
  const { clock, generator } = aGenerator(router, { patience: { breakAfter: 1 } });
  const [result] = await generator.generate([aShot()], { ...aTurn(clock), deadlineAt: clock.now() + 40 });
  expect(result).toMatchObject({ attempts: 2, image: { tier: 'local' } });
  expect(generator.status().huggingface?.line).toBe('ok');
});

it('a service that hangs for all of its time is broken', async () => {
  router.always({ type: 'hang' });
  const { clock, generator } = aGenerator(router, { patience: { attemptTimeout: 30, breakAfter: 3 } });
  await generator.generate([aShot()], aTurn(clock));
  expect(generator.status().huggingface?.line).toContain('paused after repeated failures');
});

it('while one shot tries a broken service again, it has a preview, and others go elsewhere at once', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { clock, generator } = aGenerator(router, { patience: { breakAfter: 1 }, hasPreviews: true });
  router.answer({ type: 'status', status: 500 }, { type: 'hang' });
  await generator.generate([aShot()], aTurn(clock));
  vi.setSystemTime(Date.now() + 31_000);
  const giveUp = new AbortController();
  const watcher = aWatcher();
  const trying = generator.generate([aShot()], { ...aTurn(clock, giveUp.signal), ...watcher });
  await router.arrived(2);
  expect(generator.status().huggingface?.line).toContain('tried again');
  const [other] = await generator.generate([aShot()], aTurn(clock));
  expect(other).toMatchObject({ attempts: 1, image: { tier: 'local' } });
  expect(watcher.seen).toEqual(['preview 0 local']);
  giveUp.abort();
  await expect(trying).rejects.toMatchObject({ code: 'cancelled' });
});

it('each picture is that of its shot, whichever comes first', async () => {
  router.answer({ type: 'picture', after: 80 }, { type: 'picture' }, { type: 'picture', after: 40 });
  const { clock, generator } = aGenerator(router);
  const texts = ['a fox', 'a whale in the sky', 'two boats'];
  const results = await generator.generate(
    texts.map((text) => aShot({ text })),
    aTurn(clock),
  );
  const tints = await Promise.all(results.map(({ image }) => readTint(image.bytes)));
  expect(new Set(tints).size).toBe(3);
  expect(tints).toEqual(texts.map(tintOf));
});

it('asks the Space when Hugging Face will not, and draws here when neither will', async () => {
  router.answer({ type: 'status', status: 402 });
  const { clock, generator } = aGenerator(router, { hasSpace: true });
  const [first] = await generator.generate([aShot()], aTurn(clock));
  expect(first).toMatchObject({ attempts: 2, image: { tier: 'space' } });
  router.always({ type: 'status', status: 403 });
  const [second] = await generator.generate([aShot()], aTurn(clock));
  expect(second).toMatchObject({ attempts: 3, image: { tier: 'local' } });
});

it('something is drawn even when nothing can draw', async () => {
  router.always({ type: 'status', status: 403 });
  const broken: ImageModel = {
    name: 'local',
    abilities: quickLocal.abilities,
    generate: () => Promise.reject(new Error('the native module is gone')),
  };
  const lines: string[] = [];
  const warn = (fields: object) => void lines.push(JSON.stringify(fields));
  const logger = { debug: warn, info: warn, warn, error: warn };
  const { clock, generator } = aGenerator(router, { local: broken, logger, hasPreviews: true });
  const [result] = await generator.generate([aShot()], aTurn(clock));
  expect(result).toMatchObject({ attempts: 3, image: { tier: 'emergency' } });
  expect(lines.join()).toContain('"tier":"local"');
});

it('a preview becomes the picture when services fail: it is drawn once', async () => {
  let drawn = 0;
  const local: ImageModel = {
    name: 'local',
    abilities: quickLocal.abilities,
    generate: (shot, options) => {
      drawn += 1;
      return quickLocal.generate(shot, options);
    },
  };
  router.always({ type: 'status', status: 500 });
  const { clock, generator } = aGenerator(router, { local, hasPreviews: true });
  const watcher = aWatcher();
  await generator.generate([aShot()], { ...aTurn(clock), ...watcher });
  expect(watcher.seen).toEqual(['preview 0 local', 'image 0 local']);
  expect(drawn).toBe(1);
});

it('a finished picture does not wait for its preview, which is dropped', async () => {
  let finishPreview = () => {};
  const local: ImageModel = {
    name: 'local',
    abilities: quickLocal.abilities,
    generate: async (shot, options) => {
      await new Promise<void>((resolve) => {
        finishPreview = resolve;
      });
      return quickLocal.generate(shot, options);
    },
  };
  const { clock, generator } = aGenerator(router, { local, hasPreviews: true });
  const watcher = aWatcher();
  await generator.generate([aShot()], { ...aTurn(clock), ...watcher });
  finishPreview();
  await new Promise((resolve) => setImmediate(resolve));
  expect(watcher.seen).toEqual(['image 0 huggingface']);
});
