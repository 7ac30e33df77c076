import sharp, { type Sharp } from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { transformPicture } from '../../../src/illustration/filters/index.ts';
import { adjustColour, roomForChroma } from '../../../src/illustration/filters/oklab.ts';
import { isDeep } from '../../../src/testing/index.ts';
import { difference, type Measures, measure, pixelsOf, takePhoto } from './photo.ts';

const box = { seed: 7, width: 240, height: 240 };

const styles = [
  'oil painting',
  'watercolor',
  'sketch',
  'cyberpunk',
  'impressionist',
  'minimalist',
  'vintage',
  'comic',
  'expressionist',
  'abstract',
  'surreal',
  'cinematic',
  "children's book",
  'pixel art',
  'film noir',
  'whatever',
] as const;

let photo: Uint8Array;
let source: Uint8Array;
let measuredSource: Measures;
const results = new Map<string, Uint8Array>();
const measures = new Map<string, Measures>();

function measured(style: (typeof styles)[number]): Measures {
  const found = measures.get(style);
  if (!found) throw new Error(`no such style: ${style}`);
  return found;
}

beforeAll(async () => {
  photo = await takePhoto();
  source = await pixelsOf(photo);
  measuredSource = measure(source, 240);
  for (const style of styles) {
    const { data, width } = await transformPicture(photo, style, box);
    results.set(style, data);
    measures.set(style, measure(data, width));
  }
});

describe('each filter', () => {
  it.each(styles)('%s changes the photo, and keeps what is in it', async (style) => {
    const result = results.get(style) ?? new Uint8Array();
    expect(difference(result, source)).toBeGreaterThan(8);
    // Seen from far away the ball, the fence and the sky are where they were; neon lights up the dark, so there the
    // outlines are compared instead of the tones.
    const look = style === 'cyberpunk' ? outlines : (data: Uint8Array) => data;
    const far = (data: Uint8Array) =>
      sharp(look(data), { raw: { width: 240, height: 160, channels: 3 } })
        .greyscale()
        .resize(24, 16)
        .raw()
        .toBuffer();
    expect(correlation(await far(result), await far(source))).toBeGreaterThan(0.55);
  });

  it('looks like no other', () => {
    for (const one of styles) {
      for (const other of styles) {
        if (one >= other) continue;
        const gap = difference(results.get(one) ?? source, results.get(other) ?? source);
        expect(gap, `${one} and ${other}`).toBeGreaterThan(7);
      }
    }
  });

  it.each(styles)('%s is the same for the same seed, with other strokes for another', async (style) => {
    const small = { width: 96, height: 64 };
    const [once, again, other] = await Promise.all(
      [7, 7, 8].map(async (seed) => (await transformPicture(photo, style, { ...small, seed })).data),
    );
    expect(difference(again ?? source, once ?? source)).toBe(0);
    expect(difference(other ?? source, once ?? source)).toBeGreaterThan(0.3);
  });
});

describe('a medium is what it says', () => {
  it('a pencil has no colour, and covers less than half the paper', () => {
    expect(measured('sketch').chroma).toBeLessThan(14);
    expect(measured('sketch').lightness).toBeGreaterThan(128);
  });

  it('a screen print has a handful of colours and clean areas', () => {
    expect(measured('minimalist').colours).toBeLessThanOrEqual(8);
    expect(measured('minimalist').edges).toBeLessThan(measuredSource.edges);
  });

  it('a comic has harder edges and fewer colours than the photo', () => {
    expect(measured('comic').edges).toBeGreaterThan(measuredSource.edges);
    expect(measured('comic').colours).toBeLessThan(measuredSource.colours);
  });

  it('watercolour is lighter than the photo, on paper that shows at the margin', () => {
    expect(measured('watercolor').lightness).toBeGreaterThan(measuredSource.lightness);
    expect([...(results.get('watercolor') ?? source).subarray(0, 3)].every((level) => level > 225)).toBe(true);
  });

  it('brushes leave edges where the photo has none', () => {
    // The sky: the upper fifth of the picture.
    const sky = (data: Uint8Array) => measure(data.subarray(0, 240 * 32 * 3), 240).edges;
    for (const style of ['oil painting', 'impressionist', 'expressionist'] as const) {
      expect(sky(results.get(style) ?? source), style).toBeGreaterThan(sky(source) * 1.5);
    }
  });

  it('neon is dark and full of colour, an old print is faded', () => {
    expect(measured('cyberpunk').lightness).toBeLessThan(measuredSource.lightness);
    expect(measured('cyberpunk').chroma).toBeGreaterThan(measuredSource.chroma);
    expect(measured('vintage').chroma).toBeLessThan(measuredSource.chroma);
  });

  it('paint made more colourful stays near the colour that is seen, or strokes would never end', () => {
    for (const seen of [
      [208, 24, 24],
      [24, 64, 208],
      [240, 180, 20],
      [120, 110, 100],
    ] as const) {
      const paint = adjustColour(seen, { chroma: 1 + 0.4 * roomForChroma(seen) });
      // A stroke is laid over where the painting is 26 levels from what is seen.
      expect(Math.hypot(...paint.map((level, channel) => level - (seen[channel] ?? 0)))).toBeLessThan(26);
    }
    expect(roomForChroma([128, 128, 128])).toBe(1);
  });

  it('a film still has its bars', () => {
    const still = results.get('cinematic') ?? source;
    expect(Math.max(...still.subarray(0, 240 * 3 * 5))).toBeLessThan(8);
  });

  it('is found under other names', async () => {
    for (const [name, same] of [
      ['in the style of Monet', 'impressionist'],
      ['Pencil drawing', 'sketch'],
      ['WATERCOLOUR', 'watercolor'],
      ['pop art', 'comic'],
      ['x'.repeat(10_000), 'whatever'],
    ] as const) {
      const { data } = await transformPicture(photo, name, box);
      expect(difference(data, results.get(same) ?? source), name).toBe(0);
    }
  });
});

describe('the picture given', () => {
  it('keeps its aspect ratio within the box', async () => {
    const wide = await transformPicture(await takePhoto(300, 100), 'sketch', { seed: 1, width: 256, height: 256 });
    expect([wide.width, wide.height, wide.channels, wide.data.length]).toEqual([256, 85, 3, 256 * 85 * 3]);
    const tall = await transformPicture(await takePhoto(50, 100), 'vintage', { seed: 1, width: 128, height: 128 });
    expect([tall.width, tall.height]).toEqual([64, 128]);
  });

  it('is turned upright as its EXIF orientation says', async () => {
    const turned = await sharp(photo).withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer();
    const upright = await transformPicture(turned, 'vintage', box);
    expect([upright.width, upright.height]).toEqual([160, 240]);
    const rotated = await transformPicture(await sharp(photo).rotate(90).png().toBuffer(), 'vintage', box);
    expect(difference(upright.data, rotated.data)).toBeLessThan(4);
  });

  it('lies on white where it is transparent', async () => {
    const clear = await sharp({
      create: { width: 64, height: 64, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const { data } = await transformPicture(clear, 'sketch', { seed: 1, width: 64, height: 64 });
    expect(measure(data, 64).lightness).toBeGreaterThan(225);
  });

  it.each([
    ['greyscale', (image: Sharp) => image.greyscale().png()],
    ['CMYK', (image: Sharp) => image.toColourspace('cmyk').jpeg()],
    ['16-bit', (image: Sharp) => image.toColourspace('rgb16').png()],
    ['palette', (image: Sharp) => image.png({ palette: true })],
    ['WebP', (image: Sharp) => image.webp()],
    ['one pixel', (image: Sharp) => image.resize(1, 1).png()],
  ])('may be %s', async (_, make) => {
    const given = await make(sharp(photo)).toBuffer();
    for (const style of isDeep ? (['oil painting', 'abstract', 'comic'] as const) : (['comic'] as const)) {
      const { data, width, height } = await transformPicture(given, style, { seed: 1, width: 96, height: 96 });
      expect(data.length).toBe(width * height * 3);
    }
  });

  it.each([
    ['text', Buffer.from('<html>not a picture</html>')],
    ['nothing', new Uint8Array()],
    ['half a picture', 'half' as const],
  ])('is refused with a reason when it is %s', async (_, bytes) => {
    const given = bytes === 'half' ? photo.subarray(0, photo.length / 2) : bytes;
    await expect(transformPicture(given, 'sketch', box)).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

function correlation(one: Uint8Array, other: Uint8Array): number {
  const mean = (values: Uint8Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanOne, meanOther] = [mean(one), mean(other)];
  let product = 0;
  let squareOne = 0;
  let squareOther = 0;
  for (const [at, value] of one.entries()) {
    const a = value - meanOne;
    const b = (other[at] ?? 0) - meanOther;
    product += a * b;
    squareOne += a * a;
    squareOther += b * b;
  }
  return product / Math.sqrt(squareOne * squareOther);
}

/** Steps between each pixel and the one to its right, as a picture. */
function outlines(data: Uint8Array): Uint8Array {
  return data.map((level, at) => Math.abs(level - (data[at + 3] ?? level)));
}
