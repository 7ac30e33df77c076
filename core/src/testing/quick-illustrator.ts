/** An illustrator that takes no time: for tests that are about everything but what is seen. */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { GeneratedImage, Illustrator, Letterer, PageSetter, StoryPages } from '../image.ts';
import { writePng } from '../png.ts';

type Picture = Pick<GeneratedImage, 'bytes' | 'width' | 'height'>;

/** Two colours, one above the other, that follow from what was asked: the same for the same, others for anything else. */
function flatPicture(asked: string | Uint8Array, width: number, height: number): Picture {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // One bit a pixel, which names one of the colours.
  header.set([1, 3, 0, 0, 0], 8);
  const row = 1 + Math.ceil(width / 8);
  const pixels = Buffer.alloc(row * height);
  for (let y = height >> 1; y < height; y += 1) pixels.fill(0xff, y * row + 1, (y + 1) * row);
  const bytes = writePng([
    { type: 'IHDR', data: header },
    { type: 'PLTE', data: createHash('sha256').update(asked).digest().subarray(0, 6) },
    { type: 'IDAT', data: deflateSync(pixels, { level: 1 }) },
    { type: 'IEND', data: new Uint8Array(0) },
  ]);
  return { bytes, width, height };
}

/** Pages of a story have the colours of its words and pictures. */
const wordsOf = ({ title, scenes, style, credit }: StoryPages) =>
  JSON.stringify([
    title,
    style,
    credit,
    scenes.map(({ text, picture }) => [text, Buffer.from(picture).toString('hex')]),
  ]);

/**
 * Draws whole pictures of two colours, the same ones for the same shot and others for any other; sets slogans and pages the same
 * way. A book is no PDF: what pages look like is proved where they are set.
 */
export const createQuickIllustrator = (): Illustrator & Letterer & PageSetter => ({
  async draw({ source, ...prompt }, { signal }) {
    signal.throwIfAborted();
    const asked = JSON.stringify([prompt, source ? Buffer.from(source).toString('hex') : null]);
    return { ...flatPicture(asked, prompt.width, prompt.height), format: 'png', tier: 'local', model: 'vizzy' };
  },
  async letter(background, slogan, style, seed) {
    const view = new DataView(background.buffer, background.byteOffset);
    const asked = JSON.stringify([Buffer.from(background).toString('hex'), slogan, style, seed]);
    return flatPicture(asked, view.getUint32(16), view.getUint32(20)).bytes;
  },
  setStoryboard: async (story) => flatPicture(wordsOf(story), 1024, 768),
  setStorybook: async (story) => flatPicture(wordsOf(story), 768, 768).bytes,
  close: async () => {},
});
