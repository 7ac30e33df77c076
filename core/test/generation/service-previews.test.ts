/** What a service tells and sends while it draws. */
import { expect, it } from 'vitest';
import { createGenerator, defaultPatience, emergencyTier, withPatience } from '../../src/generation/index.ts';
import type { DrawingProgress, DrawOptions, GeneratedImage, ImageModel } from '../../src/image.ts';
import { silentLogger } from '../../src/logger.ts';
import { bombPng, createFakeClock, halfOf, samplePicture } from '../../src/testing/index.ts';
import { aTurn, quickLocal } from './a-generator.ts';
import { aShot } from './a-shot.ts';

const picture = async (): Promise<GeneratedImage> => ({
  bytes: await samplePicture('png', 64),
  format: 'png',
  width: 64,
  height: 64,
  tier: 'webui',
  model: 'sd',
});

/** A service that draws as told, and everything that a turn hears of it. */
function aService(
  draw: (options: DrawOptions) => Promise<GeneratedImage>,
  { local }: { readonly local?: ImageModel } = {},
) {
  const clock = createFakeClock();
  const debug: string[] = [];
  const logger = { ...silentLogger, debug: (_fields: object, line: string) => void debug.push(line) };
  const model: ImageModel = {
    name: 'webui',
    abilities: emergencyTier.abilities,
    generate: (_shot, options) => draw(options),
  };
  const tiers = {
    remote: [withPatience(model, { ...defaultPatience, attempts: 1 }, clock)],
    local: local ?? quickLocal,
    emergency: emergencyTier,
  };
  const seen: string[] = [];
  const told: DrawingProgress[] = [];
  let hear: () => void = () => {};
  const heard = () =>
    new Promise<void>((resolve) => {
      hear = resolve;
    });
  const generator = createGenerator({ tiers, hasPreviews: local !== undefined, clock, logger });
  const turn = () =>
    generator.generate([aShot()], {
      ...aTurn(clock),
      onImage: (_index, { tier }) => void seen.push(`image ${tier}`),
      onPreview: (_index, { tier, width }) => {
        seen.push(`preview ${tier} ${width}`);
        hear();
      },
      onProgress: (_index, _tier, progress) => void told.push(progress),
    });
  return { turn, seen, told, debug, heard };
}

it('an unfinished picture is shown as a preview, apart from what is told', async () => {
  const service = aService(async ({ onProgress }) => {
    const shown = service.heard();
    onProgress?.({ fraction: 0.4, preview: await samplePicture('jpeg', 128) });
    await shown;
    return picture();
  });
  await service.turn();
  expect(service.seen).toEqual(['preview webui 128', 'image webui']);
  // An attempt begins by clearing what an earlier one told.
  expect(service.told).toEqual([{}, { fraction: 0.4 }]);
});

it.each([
  ['half a picture', async () => halfOf(await samplePicture('png', 128))],
  ['a page', async () => Buffer.from('<html>busy</html>')],
  ['nothing', async () => new Uint8Array(0)],
  ['a bomb', async () => bombPng()],
])('%s is dropped with a line, and the picture follows', async (_what, broken) => {
  const service = aService(async ({ onProgress }) => {
    onProgress?.({ preview: await broken() });
    // Looked at before the picture is there.
    await expect.poll(() => service.debug).toHaveLength(1);
    return picture();
  });
  await service.turn();
  expect(service.seen).toEqual(['image webui']);
  expect(service.debug).toEqual(['dropped an unfinished picture that cannot be shown; the picture itself follows']);
});

it('one that comes after the picture is dropped', async () => {
  let late: DrawOptions['onProgress'];
  const service = aService(async ({ onProgress }) => {
    late = onProgress;
    return picture();
  });
  await service.turn();
  late?.({ preview: await samplePicture('png', 128) });
  expect(service.seen).toEqual(['image webui']);
  expect(service.debug).toEqual(['dropped an unfinished picture that came after the finished one']);
});

it('of many that come at once, only the first and the latest are shown', async () => {
  const service = aService(async ({ onProgress }) => {
    for (const side of [32, 48, 64, 80]) onProgress?.({ preview: await samplePicture('png', side) });
    for (const side of [32, 48, 64, 80]) onProgress?.({ preview: await samplePicture('png', side) });
    await expect.poll(() => service.seen.at(-1)).toBe('preview webui 80');
    return picture();
  });
  await service.turn();
  expect(service.seen.at(-1)).toBe('image webui');
  expect(service.seen.length).toBeLessThan(9);
});

it('a local preview that comes late does not take the place of the service’s own', async () => {
  let drawHere: () => void = () => {};
  const isTime = new Promise<void>((resolve) => {
    drawHere = resolve;
  });
  const drawnHere = quickLocal.generate(aShot(), { signal: new AbortController().signal });
  const local: ImageModel = { ...quickLocal, generate: () => isTime.then(() => drawnHere) };
  const service = aService(
    async ({ onProgress }) => {
      const shown = service.heard();
      onProgress?.({ preview: await samplePicture('png', 128) });
      await shown;
      drawHere();
      await drawnHere;
      await new Promise((resolve) => setImmediate(resolve));
      return picture();
    },
    { local },
  );
  await service.turn();
  expect(service.seen).toEqual(['preview webui 128', 'image webui']);
});
