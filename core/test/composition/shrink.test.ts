import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { shrinkImage } from '../../src/composition/shrink.ts';

/** Noise, which no format makes small. */
async function aNoisyPicture(side: number) {
  const bytes = await sharp({
    create: {
      width: side,
      height: side,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .png()
    .toBuffer();
  return { bytes, format: 'png', width: side, height: side, tier: 'local', model: 'vizzy', alt: 'noise' } as const;
}

describe('a place that takes only so many bytes', () => {
  it('gets a picture that fits as it is', async () => {
    const picture = await aNoisyPicture(32);
    expect(await shrinkImage(picture, picture.bytes.length)).toBe(picture);
  });

  it.each([200_000, 60_000, 20_000])('gets one of at most %i bytes that can still be seen', async (mostBytes) => {
    const picture = await aNoisyPicture(512);
    const small = await shrinkImage(picture, mostBytes);
    expect(small?.bytes.length).toBeLessThanOrEqual(mostBytes);
    const { format, width } = await sharp(small?.bytes).metadata();
    expect([format, width, small?.alt]).toEqual(['jpeg', small?.width, 'noise']);
  });

  it('gets nothing when nothing fits', async () => {
    expect(await shrinkImage(await aNoisyPicture(512), 300)).toBeUndefined();
  });
});
