import { expect, test } from 'vitest';
import { blobOfBase64 } from '../src/image/base64.ts';
import { layOutLettering } from '../src/image/lettering.ts';
import { chunksOf, textChunk, withTexts } from '../src/image/png-text.ts';
import { fileName } from '../src/image/save-file.ts';
import { choosePlacement, gridSide } from '../src/image/slogan-placement.ts';
import { onePixel } from './examples.ts';

const png = Uint8Array.from(Buffer.from(onePixel, 'base64'));

test('base64 becomes the very bytes', async () => {
  expect(Buffer.from(await blobOfBase64(onePixel).arrayBuffer()).toString('base64')).toBe(onePixel);
  expect(() => blobOfBase64('%%%')).toThrow();
});

test('text chunks go from one PNG to another, in any script, with their checksums', async () => {
  const from = new Uint8Array(await withTexts(png, png, [textChunk('parameters', 'ein Fuchs 🦊')]).arrayBuffer());
  const to = new Uint8Array(await withTexts(png, from, [textChunk('Title', 'Groß träumen')]).arrayBuffer());
  const texts = chunksOf(to).filter(({ type }) => type === 'iTXt');
  const read = texts.map(({ bytes }) => Buffer.from(bytes.subarray(8, -4)).toString('utf8'));
  expect(read).toEqual(['parameters\0\0\0\0\0ein Fuchs 🦊', 'Title\0\0\0\0\0Groß träumen']);
  expect(chunksOf(to).at(-1)?.type).toBe('IEND');
  const { default: sharp } = await import('sharp');
  expect(await sharp(Buffer.from(to)).metadata()).toMatchObject({ width: 1, height: 1, format: 'png' });
});

test('what is no PNG is left alone', async () => {
  const text = new TextEncoder().encode('<html>');
  expect(chunksOf(text)).toEqual([]);
  expect(await withTexts(text, png).text()).toBe('<html>');
});

/** As if every character were half an em wide. */
const measure = (text: string) => text.length / 2;
const setting = { isUppercase: false, leading: 1.1, measure, band: 'top' as const, height: 1000 };

test('a slogan is broken into balanced lines, none wider than the picture', () => {
  const { lines, size } = layOutLettering({ ...setting, slogan: 'The best things in life are drawn by hand' });
  expect(lines.length).toBeGreaterThan(2);
  for (const { text } of lines) expect(measure(text) * size).toBeLessThanOrEqual(1000 - 160 + 2);
  const widths = lines.map(({ text }) => text.length);
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(8);
  expect(lines.map(({ text }) => text).join(' ')).toBe('The best things in life are drawn by hand');
});

test('short words stay large and on one line; a line break is kept', () => {
  expect(layOutLettering({ ...setting, slogan: 'Go!' }).lines).toHaveLength(1);
  const { lines } = layOutLettering({ ...setting, slogan: 'Slow\nis fine' });
  expect(lines.map(({ text }) => text)).toEqual(['Slow', 'is fine']);
});

test.each(['top', 'middle', 'bottom'] as const)('words in the %s stay inside of the picture', (band) => {
  const slogan = 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen';
  const { lines, size, top, height } = layOutLettering({ ...setting, band, slogan });
  expect(top).toBeGreaterThan(40);
  expect(top + height).toBeLessThan(960);
  expect(lines.at(-1)?.y).toBeLessThan(960);
  expect(size).toBeGreaterThan(30);
});

test('a script without spaces is broken between its words', () => {
  const { lines } = layOutLettering({ ...setting, measure: (text) => text.length, slogan: '大きな夢を見て空を飛ぼう' });
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map(({ text }) => text).join('')).toBe('大きな夢を見て空を飛ぼう');
});

const grid = (luminance: (row: number, column: number) => number) =>
  Array.from({ length: gridSide ** 2 }, (_, index) => luminance(Math.floor(index / gridSide), index % gridSide));

test('words go where the picture is calm, in the ink that shows', () => {
  const noisyTop = grid((row, column) => (row < gridSide / 2 ? (column % 2 ? 0.9 : 0.1) : 0.02));
  expect(choosePlacement(noisyTop)).toMatchObject({ band: 'bottom', ink: 'light' });
  const paleSky = grid((row, column) => (row < gridSide / 2 ? 0.8 : column % 2 ? 0.9 : 0));
  expect(choosePlacement(paleSky)).toMatchObject({ band: 'top', ink: 'dark' });
  expect(choosePlacement(grid(() => 0.9)).busyness).toBeLessThan(0.2);
  expect(choosePlacement(grid((row) => (row % 2 ? 1 : 0))).busyness).toBeGreaterThan(0.8);
});

test('a file is named for what is in it', () => {
  expect(fileName('A poster that says “Dream big”!', 2)).toBe('vizzy-a-poster-that-says-dream-big-2.png');
  expect(fileName('Größe: ☂', null)).toBe('vizzy-größe.png');
  expect(fileName('../../etc', null)).toBe('vizzy-etc.png');
  expect(fileName('☂☂☂', null)).toBe('vizzy-picture.png');
});
