import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Vizzy } from '../../src/index.ts';
import { samplePicture } from '../../src/testing/index.ts';
import { aPerson, aVizzy, bytesOf } from './a-vizzy.ts';

// The other tests of conversations draw at once; here the illustrator draws, in its thread.
let vizzy: Vizzy;
beforeAll(async () => {
  ({ vizzy } = await aVizzy({}, 'real'));
});
afterAll(() => vizzy.close());

let people = 0;
const somebody = () => aPerson(vizzy, `somebody ${people++}`);

const shrunk = (bytes: Uint8Array | undefined, side: number) =>
  sharp(bytes).resize(side, side).removeAlpha().raw().toBuffer();
/** How far two pictures are apart on the whole: 0 … 255. */
async function distanceOf(one: Uint8Array | undefined, other: Uint8Array | undefined, side: number): Promise<number> {
  const [before, after] = await Promise.all([shrunk(one, side), shrunk(other, side)]);
  return before.reduce((sum, value, at) => sum + Math.abs(value - (after[at] ?? 0)), 0) / before.length;
}

describe('what the illustrator draws', () => {
  it('is found again byte for byte from its recipe, changed, and drawn larger', async () => {
    const ann = somebody();
    const lake = await ann.draw('a lake in the mountains', { mode: 'art', style: 'surreal', seed: 9 });
    expect(lake.images).toHaveLength(2);
    for (const { bytes, tier } of lake.images) {
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 768, height: 768 });
      expect(tier).toBe('local');
    }
    expect(bytesOf(lake)[0]).not.toBe(bytesOf(lake)[1]);
    const again = await vizzy.creations.picture(lake.details.creationId, 1);
    expect(Buffer.from(again?.bytes ?? []).toString('base64')).toBe(bytesOf(lake)[1]);
    const large = await vizzy.exports.enlargement(lake.details.creationId, 0);
    expect(large).toMatchObject({ width: 2048, height: 2048, tier: 'local' });
    expect(await distanceOf(lake.images[0]?.bytes, large?.bytes, 48)).toBeLessThan(12);
    const oil = await ann.draw('turn this picture into an oil painting');
    expect(oil.details).toMatchObject({ mode: 'transform', style: 'oil painting' });
    expect(await distanceOf(lake.images[0]?.bytes, oil.images[0]?.bytes, 6)).toBeLessThan(50);
  });

  it('is the photo that was sent, painted', async () => {
    const image = await samplePicture('jpeg', 600);
    const reply = await somebody().draw('turn this photo into a watercolor', { image });
    expect(reply.details).toMatchObject({ mode: 'transform', style: 'watercolor' });
    expect(reply.images).toHaveLength(1);
    const distance = await distanceOf(image, reply.images[0]?.bytes, 8);
    expect(distance).toBeLessThan(60);
    expect(distance).toBeGreaterThan(1);
  });

  it('is the background of a poster, whose slogan is set where the surface cannot lay text over it', async () => {
    const who = { userId: 'ann sets', conversationId: 'c' };
    const asked = { ...who, text: 'poster that says “Hello”', seed: 5, style: 'modern', count: 1 };
    const set = await vizzy.respond(asked, { setsSlogan: true });
    if (set.type !== 'poster') throw new Error('not a poster');
    const kept = await vizzy.creations.picture(set.details.creationId, 0);
    const print = await vizzy.exports.poster(set.details.creationId, 0);
    expect(await distanceOf(print?.bytes, set.images[0]?.bytes, 768)).toBe(0);
    expect(await distanceOf(kept?.bytes, set.images[0]?.bytes, 768)).toBeGreaterThan(0);
  });
});
