/** Styles that became gouache when a photo was turned into them. */
import { beforeAll, expect, it } from 'vitest';
import { transformPicture } from '../../../src/illustration/filters/index.ts';
import { difference, measure, takePhoto } from './photo.ts';

const box = { seed: 7, width: 240, height: 240 };
const results = new Map<string, Uint8Array>();
const turned = (style: string) => results.get(style) ?? new Uint8Array();

beforeAll(async () => {
  const photo = await takePhoto();
  for (const style of ['ink', 'photorealistic', '3D render', 'stained glass', 'illustrated', 'abstract', 'sketch'])
    results.set(style, (await transformPicture(photo, style, box)).data);
});

it.each(['ink', 'photorealistic', '3D render', 'stained glass'])('%s looks like no other', (style) => {
  for (const other of results.keys())
    if (other !== style) expect(difference(turned(style), turned(other)), other).toBeGreaterThan(7);
});

it('ink has no colour, glass has much, divided by dark lead', () => {
  expect(measure(turned('ink'), 240).chroma).toBeLessThan(14);
  expect(measure(turned('stained glass'), 240).chroma).toBeGreaterThan(measure(turned('photorealistic'), 240).chroma);
  expect(measure(turned('stained glass'), 240).edges).toBeGreaterThan(measure(turned('3D render'), 240).edges);
});
