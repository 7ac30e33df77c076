/** What every image model must do. */
import sharp from 'sharp';
import type { ImageModel, Shot } from '../image.ts';
import { samplePicture } from './pictures.ts';

/** An image model that is being tested. */
export type OpenedModel = { readonly model: ImageModel; close(): Promise<void> };

/** The parts of the test runner that are needed; passed in, so that this folder runs without it. */
export type TestRunner = Pick<typeof import('vitest'), 'describe' | 'it' | 'expect' | 'beforeAll' | 'afterAll'>;

const shot: Shot = {
  text: 'a lighthouse by the sea, peaceful mood, watercolor',
  negative: 'blurry',
  subject: 'a lighthouse by the sea',
  mode: 'art',
  style: 'watercolor',
  mood: 'peaceful',
  seed: 11,
  family: 11,
  width: 256,
  height: 256,
  composition: 0,
};

/** Runs the contract of `ImageModel` against one implementation. */
export function describeImageModel(name: string, open: () => Promise<OpenedModel>, runner: TestRunner) {
  const { describe, it, expect, beforeAll, afterAll } = runner;
  describe(`${name} is an image model`, () => {
    let opened: OpenedModel;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened.close());
    const draw = (differently: Partial<Shot> = {}, signal = new AbortController().signal) =>
      opened.model.generate({ ...shot, ...differently }, { signal });

    it('gives a whole picture that is what it says it is', async () => {
      const image = await draw();
      const { data, info } = await sharp(image.bytes, { failOn: 'warning' })
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(await sharp(image.bytes).metadata()).toMatchObject({ format: image.format });
      expect([info.width, info.height]).toEqual([image.width, image.height]);
      expect(data.length).toBeGreaterThan(0);
    });

    it('says who drew it', async () => {
      const image = await draw();
      expect(image.tier).toBe(opened.model.name);
      expect(image.model).not.toBe('');
    });

    it.each([
      ['a single letter', 'x'],
      ['nothing but a picture sign', '🦊'],
      ['another script', '海辺の灯台'],
      ['markup', '<svg onload="alert(1)">&amp;</svg>'],
      ['four thousand letters', 'very '.repeat(800)],
    ])('draws whatever is asked: %s', async (_what, words) => {
      const { bytes } = await draw({ text: words, subject: words });
      expect((await sharp(bytes).metadata()).width).toBeGreaterThan(0);
    });

    it('draws from words or from a given picture, or both', () => {
      const { draws, transforms } = opened.model.abilities;
      expect(draws || transforms).toBe(true);
    });

    it('draws from a given picture, if it says so', async () => {
      if (!opened.model.abilities.transforms) return;
      const { bytes, tier } = await draw({ source: await samplePicture('png', 256) });
      expect(tier).toBe(opened.model.name);
      expect((await sharp(bytes).metadata()).width).toBeGreaterThan(0);
    });

    it('draws several at once', async () => {
      const images = await Promise.all([0, 1, 2, 3].map((composition) => draw({ composition, seed: composition })));
      expect(images.map(({ tier }) => tier)).toEqual(Array(4).fill(opened.model.name));
    });

    it('draws nothing for somebody who has already given up, and does not say to try again', async () => {
      const refusal = await draw({}, AbortSignal.abort()).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(Error);
      expect(refusal).not.toMatchObject({ isRetryable: true });
    });
  });
}
