import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setSlogan } from '../../src/composition/index.ts';
import { openIllustrator } from '../../src/illustration/index.ts';
import { letterPicture } from '../../src/illustration/lettering/index.ts';
import type { GeneratedImage, Illustrator, Letterer, Shot } from '../../src/image.ts';
import { drawBackground, encodePicture } from './lettering/backgrounds.ts';

const shot: Shot = {
  text: 'a fox',
  subject: 'a fox',
  negative: '',
  mode: 'transform',
  style: 'sketch',
  mood: 'calm',
  seed: 1,
  family: 1,
  width: 128,
  height: 128,
  composition: 0,
};

describe('lettering and filters in the illustrator’s threads', () => {
  let illustrator: Illustrator & Letterer;
  const signal = new AbortController().signal;

  beforeAll(() => {
    illustrator = openIllustrator({ threads: 1 });
  });

  afterAll(() => illustrator.close());

  it('sets the same poster as here', async () => {
    const bytes = await encodePicture(drawBackground('dusk', 160, 160));
    const image: GeneratedImage = { bytes, format: 'png', width: 160, height: 160, tier: 'local', model: 'vizzy' };
    const poster = await setSlogan(image, { slogan: 'Hello', style: 'modern', seed: 2 }, illustrator);
    expect(Buffer.compare(poster.bytes, await letterPicture(bytes, 'Hello', 'modern', 2))).toBe(0);
  });

  it('redraws a given picture', async () => {
    const source = await encodePicture(drawBackground('dusk', 200, 100));
    expect(await illustrator.draw({ ...shot, source }, { signal })).toMatchObject({ width: 128, height: 64 });
  });

  it('says which picture cannot be used, across the threads', async () => {
    const source = Buffer.from('not a picture');
    await expect(illustrator.draw({ ...shot, source }, { signal })).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(illustrator.letter(source, 'Hello', 'modern', 2)).rejects.toMatchObject({ code: 'bad-answer' });
  });
});
