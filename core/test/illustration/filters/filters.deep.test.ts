/** Filters at the size that people get. How long each takes is a row of `npm run bench`. */
import { beforeAll, expect, it } from 'vitest';
import { transformPicture } from '../../../src/illustration/filters/index.ts';
import { difference, pixelsOf, takePhoto } from './photo.ts';

const box = { seed: 3, width: 1024, height: 1024 };

let photo: Uint8Array;
let source: Uint8Array;

beforeAll(async () => {
  photo = await takePhoto(1024, 1024);
  source = await pixelsOf(photo);
});

it.each(['oil painting', 'watercolor', 'sketch', 'cyberpunk', 'impressionist', 'minimalist', 'vintage', 'comic'])(
  'a photo of 1024 pixels is made a %s, as large as it was',
  async (style) => {
    const { data, width, height } = await transformPicture(photo, style, box);
    expect([width, height, data.length]).toEqual([1024, 1024, 1024 * 1024 * 3]);
    expect(difference(data, source)).toBeGreaterThan(8);
  },
);
