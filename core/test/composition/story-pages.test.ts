import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { composeStoryboard, composeStorybook } from '../../src/composition/index.ts';
import { openIllustrator } from '../../src/illustration/index.ts';
import type { StoryPages } from '../../src/image.ts';
import { readPngChunks } from '../../src/png.ts';
import { samplePicture } from '../../src/testing/index.ts';

const setter = openIllustrator({ threads: 1 });
afterAll(() => setter.close());

const words = (count: number) =>
  Array.from({ length: count }, (_, at) => ['snail', 'went', 'uphill,', 'humming'][at % 4]).join(' ');

async function aStory(differently: Partial<StoryPages> = {}): Promise<StoryPages> {
  const picture = await samplePicture('png', 256);
  const scenes = [60, 85, 40].map((count) => ({ text: `The ${words(count)}.`, picture }));
  return {
    title: 'The Snail Who Raced the Rain',
    scenes,
    style: 'illustrated',
    credit: 'Told and drawn by Vizzy',
    ...differently,
  };
}

let page: ReturnType<typeof composeStoryboard> | undefined;

/** The story on one page, set once. */
async function aPage() {
  page ??= composeStoryboard(await aStory(), setter);
  return page;
}

/** Shares of rows, from the top, that are not only paper. */
async function inkOf(
  png: Uint8Array,
): Promise<{ readonly width: number; readonly height: number; readonly rows: readonly boolean[] }> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const paper = data[0] ?? 0;
  const rows = Array.from({ length: info.height }, (_, row) =>
    data.subarray(row * info.width, (row + 1) * info.width).some((value) => Math.abs(value - paper) > 24),
  );
  return { width: info.width, height: info.height, rows };
}

describe('a story on one page', () => {
  it('has title, pictures, captions and credit, with air at its edges', async () => {
    const page = await aPage();
    const { width, height, rows } = await inkOf(page.bytes);
    expect([page.width, page.height]).toEqual([width, height]);
    expect(width).toBe(1800);
    expect(rows.slice(0, 40).some(Boolean)).toBe(false);
    expect(rows.slice(-24).some(Boolean)).toBe(false);
    expect(rows.filter(Boolean).length).toBeGreaterThan(700);
  });

  it('is as tall as its longest caption needs', async () => {
    const short = await aPage();
    const { scenes, ...rest } = await aStory();
    const long = await composeStoryboard(
      { ...rest, scenes: scenes.map((scene) => ({ ...scene, text: words(110) })) },
      setter,
    );
    expect(long.height).toBeGreaterThan(short.height + 60);
  });

  it('says in its file what it is', async () => {
    const { bytes } = await aPage();
    const texts = (readPngChunks(bytes) ?? [])
      .filter(({ type }) => /Xt$/.test(type))
      .map(({ data }) => Buffer.from(data).toString());
    expect(texts.join(' ')).toContain('The Snail Who Raced the Rain');
  });

  it.each([
    ['Arabic', 'الحلزون الشجاع', 'كان حلزون شجاع يعيش في الحديقة ويحلم بالبحر كل ليلة.'],
    ['Japanese', '雨と競争したかたつむり', '庭の奥に、勇敢なかたつむりが住んでいました。毎晩、海の夢を見ていました。'],
    ['emoji and no spaces', '🦊🌊⛵️'.repeat(30), 'x'.repeat(900)],
    ['nothing', '', ''],
    ['what reorders text', 'a\u202ebc', `<b>${'&'.repeat(40)}</b>\u0000`],
  ])('%s in title and text: set, inside the page', async (_, title, text) => {
    const { scenes, ...rest } = await aStory();
    const page = await composeStoryboard(
      { ...rest, title, scenes: scenes.map((scene) => ({ ...scene, text })) },
      setter,
    );
    const { data, info } = await sharp(page.bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
    const paper = data[0] ?? 0;
    const edge = Array.from({ length: info.height }, (_row, row) => data[row * info.width + info.width - 20] ?? 0);
    expect(edge.every((value) => Math.abs(value - paper) <= 24)).toBe(true);
  });

  it('a picture that cannot be read is said so', async () => {
    const { scenes, ...rest } = await aStory();
    const broken = scenes.map((scene) => ({ ...scene, picture: new Uint8Array([1, 2, 3]) }));
    await expect(composeStoryboard({ ...rest, scenes: broken }, setter)).rejects.toMatchObject({ code: 'bad-answer' });
    const book = { ...rest, language: 'en', scenes: broken.map((scene) => ({ ...scene, alt: 'a snail' })) };
    await expect(composeStorybook(book, 'pdf', setter)).rejects.toMatchObject({ code: 'bad-answer' });
  });
});

it('an HTML book escapes what people and models wrote', async () => {
  const { scenes, ...rest } = await aStory({ title: '<script>alert(1)</script>' });
  const evil = scenes.map((scene) => ({ ...scene, text: '"><img src=x onerror=alert(1)>', alt: '" onload="alert(1)' }));
  const html = new TextDecoder().decode(
    await composeStorybook({ ...rest, scenes: evil, language: 'en"><x' }, 'html', setter),
  );
  expect(html).not.toMatch(/<script|<img src=x|" onload="|<x/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});
