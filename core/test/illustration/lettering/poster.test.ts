import { createCanvas, ImageData } from '@napi-rs/canvas';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Rgb } from '../../../src/illustration/filters/picture.ts';
import { colourContrast } from '../../../src/illustration/lettering/contrast.ts';
import { drawLetters, drawVeil } from '../../../src/illustration/lettering/draw-slogan.ts';
import { letterPicture, planLettering } from '../../../src/illustration/lettering/index.ts';
import { atDepth, isDeep, sample } from '../../../src/testing/index.ts';
import { backgroundNames, drawBackground, encodePicture } from './backgrounds.ts';
import { posterStyles, slogansByScript } from './slogans.ts';

/** Pixels a side: what is promised of a poster holds at any size. */
const side = atDepth(192, 384);

/** The least contrast between the letters' colour and any pixel of the veiled background they cover. */
function leastContrastUnder(name: (typeof backgroundNames)[number], slogan: string, style: string, seed = 1): number {
  const picture = drawBackground(name, side, side);
  const plan = planLettering(picture, slogan, style, seed);
  if (!plan) throw new Error('nothing was set');
  const { width, height } = picture;
  const behind = createCanvas(width, height).getContext('2d');
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let from = 0, to = 0; to < rgba.length; from += 3, to += 4) {
    rgba[to] = picture.data[from] ?? 0;
    rgba[to + 1] = picture.data[from + 1] ?? 0;
    rgba[to + 2] = picture.data[from + 2] ?? 0;
  }
  behind.putImageData(new ImageData(rgba, width, height), 0, 0);
  drawVeil(behind, plan);
  const veiled = behind.getImageData(0, 0, width, height).data;
  const letters = createCanvas(width, height).getContext('2d');
  drawLetters(letters, plan.layout, '#000');
  const mask = letters.getImageData(0, 0, width, height).data;
  let least = 21;
  for (let at = 0; at < mask.length; at += 4) {
    if ((mask[at + 3] ?? 0) < 100) continue;
    const under: Rgb = [veiled[at] ?? 0, veiled[at + 1] ?? 0, veiled[at + 2] ?? 0];
    least = Math.min(least, colourContrast(plan.inks.text, under), colourContrast(plan.inks.top, under));
  }
  return least;
}

describe('the contrast of a poster’s text', () => {
  const posters = posterStyles.flatMap((style) =>
    ['Read more, live more lives', 'أنقذوا كوكب الأرض'].map((slogan) => [style, slogan] as const),
  );

  it.each(backgroundNames.map((background, index) => [background, index] as const))(
    'is at least 4.5 at every pixel on a %s background',
    (background, index) => {
      // Other styles on each background; every style on every background in a deep run.
      for (const [style, slogan] of sample(posters, 4, index))
        expect(leastContrastUnder(background, slogan, style), `${slogan}, ${style}`).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('takes dark letters for paper and light ones for a night', () => {
    expect(planLettering(drawBackground('pale', side, side), 'Go', '', 1)?.inks.isLight).toBe(false);
    expect(planLettering(drawBackground('dark', side, side), 'Go', '', 1)?.inks.isLight).toBe(true);
  });

  it('goes where the picture is calm', () => {
    const picture = drawBackground('confetti');
    // The lower half is made clear.
    picture.data.fill(30, picture.data.length / 2);
    const plan = planLettering(picture, 'Quiet please', 'elegant', 1);
    expect(plan?.layout.block.y).toBeGreaterThan(picture.height / 2);
    expect(plan?.inks.veil).toBe(0);
  });
});

describe('the layout of a poster', () => {
  const waysOf = (style: string, slogan: string) => {
    const seeds = Array.from({ length: atDepth(10, 24) }, (_, index) => index + 1);
    const background = drawBackground('dusk', side, side);
    const plans = seeds.flatMap((seed) => planLettering(background, slogan, style, seed) ?? []);
    return new Set(plans.map(({ layout: { look } }) => JSON.stringify({ ...look, places: look.places.length })));
  };

  it.each(['minimalist', 'bold typography', 'elegant', 'modern'])(
    'of a %s poster is one of three, by the seed',
    (style) => {
      expect(waysOf(style, 'Save the Planet').size).toBe(3);
    },
  );

  it.each(['minimalist', 'bold typography', 'elegant', 'modern'])('has contrast in every one of them: %s', (style) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      // Turn by turn on each of them; on both in a deep run.
      for (const background of isDeep
        ? (['dusk', 'confetti'] as const)
        : ([seed % 2 === 0 ? 'dusk' : 'confetti'] as const))
        expect(leastContrastUnder(background, 'Read more', style, seed), `${seed}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('is the same for another slogan of the same seed, so that a new text is the same poster', () => {
    const looks = ['Save the Planet', 'Save the Seas'].map(
      (slogan) => planLettering(drawBackground('dusk', side, side), slogan, 'modern', 11)?.layout.look,
    );
    expect(looks[0]).toEqual(looks[1]);
  });

  it('steps aside for what the picture shows', () => {
    const picture = drawBackground('dark');
    const { width, height } = picture;
    // A bright tower in the left half, from top to bottom.
    for (let y = 0; y < height; y++) {
      for (let x = Math.round(width * 0.14); x < width * 0.3; x++) {
        picture.data.fill(y % 40 < 20 ? 230 : 120, (y * width + x) * 3, (y * width + x) * 3 + 3);
      }
    }
    for (const style of ['modern', 'minimalist']) {
      const plan = planLettering(picture, 'Come and see the light', style, 0);
      expect(plan?.layout.block.x, style).toBeGreaterThan(width * 0.3);
    }
  });
});

/** Nothing but night, in the frame given. */
const darkPicture = (width: number, height: number) => ({
  width,
  height,
  data: new Uint8ClampedArray(width * height * 3).fill(20),
});

/** Draws the letters on a canvas with a wide margin around the frame and tells whether any ink lies in the margin. */
function inkOutsideFrame(slogan: string, style: string, width: number, height: number, seed = 1): number {
  const plan = planLettering(darkPicture(width, height), slogan, style, seed);
  if (!plan) return 0;
  const margin = 60;
  const context = createCanvas(width + 2 * margin, height + 2 * margin).getContext('2d');
  context.translate(margin, margin);
  drawLetters(context, plan.layout, '#000');
  context.clearRect(0, 0, width, height);
  const { data } = context.getImageData(0, 0, width + 2 * margin, height + 2 * margin);
  let outside = 0;
  for (let at = 3; at < data.length; at += 4) outside += (data[at] ?? 0) > 8 ? 1 : 0;
  return outside;
}

describe('no letter is clipped', () => {
  it.each(Object.entries(slogansByScript).map(([script, slogan], index) => [script, slogan, index] as const))(
    '%s',
    (_, slogan, index) => {
      // Other styles in each script; every style in every script in a deep run.
      for (const style of sample(posterStyles, 2, index))
        expect(inkOutsideFrame(slogan, style, 240, 300), style).toBe(0);
    },
  );

  it('from 1 to 120 characters, of any kind, in portrait, square and landscape', () => {
    const letters = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
    const words = fc
      .array(
        fc.constantFrom('a', 'world', 'Übermut', 'Wjgq', 'мир', 'שלום', 'السلام', 'दुनिया', '世界', '🎉', '—', '!'),
        {
          minLength: 1,
          maxLength: 20,
        },
      )
      .map((list) => list.join(' ').slice(0, 120));
    const frames = fc.constantFrom([240, 320] as const, [256, 256] as const, [384, 216] as const);
    fc.assert(
      fc.property(
        fc.oneof(letters, words),
        fc.constantFrom(...posterStyles),
        frames,
        fc.integer({ min: 0, max: 40 }),
        (slogan, style, [width, height], seed) => {
          expect(inkOutsideFrame(slogan, style, width, height, seed)).toBe(0);
        },
      ),
      { numRuns: atDepth(20, 150), seed: 7 },
    );
  });
});

describe('a lettered picture', () => {
  it('is a PNG of the same size, the same for the same slogan, style and seed', async () => {
    const background = await encodePicture(drawBackground('dusk', 192, 192));
    const once = await letterPicture(background, 'Save the Planet', 'modern', 4);
    const again = await letterPicture(background, 'Save the Planet', 'modern', 4);
    expect(await sharp(once).metadata()).toMatchObject({ format: 'png', width: 192, height: 192, channels: 3 });
    expect(Buffer.compare(once, again)).toBe(0);
  });

  it('looks different in each style', async () => {
    const background = await encodePicture(drawBackground('dusk', 192, 192));
    const posters = await Promise.all(posterStyles.map((style) => letterPicture(background, 'Hello there', style, 1)));
    expect(new Set(posters.map((poster) => Buffer.from(poster).toString('base64'))).size).toBe(posterStyles.length);
  });

  it('has no text when nothing of the slogan can be drawn', async () => {
    const picture = drawBackground('dusk', 192, 192);
    const bytes = await letterPicture(await encodePicture(picture), '\u0000\u202e \ue000', 'modern', 4);
    expect(Buffer.compare(await sharp(bytes).raw().toBuffer(), Buffer.from(picture.data))).toBe(0);
  });

  it('refuses a background that is no picture', async () => {
    await expect(letterPicture(Buffer.from('<html>'), 'Hi', '', 1)).rejects.toMatchObject({ code: 'bad-answer' });
  });

  it.each([
    ['4,000 characters', 'poster '.repeat(572)],
    ['4,000 characters without a space', 'W'.repeat(4000)],
    ['markup and paths', '<image href="file:///etc/passwd"/> ../../x &amp;'],
    ['lone surrogates and controls', 'a\ud800b\udc00c\u0007\u001b[31m'],
    ['overrides', '\u202eevil\u202d \u2066x\u2069'],
    ['stacked marks', `z${'\u0337\u0321\u0351'.repeat(300)}algo`],
    ['families of emoji', '👨‍👩‍👧‍👦'.repeat(90)],
    ['a very long word of Han', '漢'.repeat(400)],
  ])('is set whatever the text: %s', async (_, slogan) => {
    const background = await encodePicture(drawBackground('dusk', 192, 192));
    for (const style of sample(posterStyles, 2, slogan.length))
      expect((await letterPicture(background, slogan, style, 1)).length).toBeGreaterThan(0);
  });
});
