import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEndpointTier, createLocalTier, createSpaceTier, emergencyTier } from '../../src/generation/index.ts';
import { openIllustrator } from '../../src/illustration/index.ts';
import { describeImageModel, openRouterDouble } from '../../src/testing/index.ts';
import { aShot } from './a-shot.ts';

const runner = { describe, it, expect, beforeAll, afterAll };

describeImageModel(
  'an endpoint',
  async () => {
    const router = await openRouterDouble();
    const model = createEndpointTier({ model: 'some/model', url: `${router.url}/image` });
    return { model, close: () => router.close() };
  },
  runner,
);

describeImageModel(
  'a Space',
  async () => {
    const router = await openRouterDouble();
    return { model: createSpaceTier(router.url), close: () => router.close() };
  },
  runner,
);

describeImageModel(
  'the illustrator',
  async () => {
    const illustrator = openIllustrator({ threads: 1 });
    return { model: createLocalTier(illustrator), close: () => illustrator.close() };
  },
  runner,
);

describeImageModel('the last resort', async () => ({ model: emergencyTier, close: async () => {} }), runner);

it('an illustrator that hangs is given up', async () => {
  const hanging = {
    draw: (_shot: unknown, { signal }: { signal: AbortSignal }) =>
      new Promise<never>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    close: async () => {},
  };
  const drawing = createLocalTier(hanging, 20).generate(aShot(), { signal: new AbortController().signal });
  await expect(drawing).rejects.toMatchObject({ code: 'timeout' });
});
