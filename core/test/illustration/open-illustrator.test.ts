import { setImmediate as nextTurn } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openIllustrator } from '../../src/illustration/index.ts';
import type { Illustrator } from '../../src/image.ts';
import { promptOf } from './prompts.ts';

/** Starts a drawing, and tells when a thread has begun with it: it says so in the memory that it shares with this one. */
function watchBeginning<Drawing>(draw: () => Drawing) {
  const shared: SharedArrayBuffer[] = [];
  vi.stubGlobal(
    'SharedArrayBuffer',
    class extends SharedArrayBuffer {
      constructor(length: number) {
        super(length);
        shared.push(this);
      }
    },
  );
  const drawing = draw();
  vi.unstubAllGlobals();
  const [memory] = shared;
  if (!memory) throw new Error('the drawing shares nothing');
  const begun = async () => {
    while (Atomics.load(new Int32Array(memory), 0) === 0) await nextTurn();
  };
  return { drawing, begun };
}

describe('the illustrator', () => {
  let illustrator: Illustrator;
  const signal = new AbortController().signal;

  beforeAll(() => {
    illustrator = openIllustrator({ threads: 2 });
  });

  afterAll(() => illustrator.close());

  it('draws a PNG of the size that was asked for, and says who drew it', async () => {
    const image = await illustrator.draw(promptOf('a fox by a lake', { width: 320, height: 200 }), { signal });
    expect(image).toMatchObject({ width: 320, height: 200, format: 'png', tier: 'local', model: 'vizzy' });
    expect(await sharp(image.bytes).metadata()).toMatchObject({ format: 'png', width: 320, height: 200, channels: 3 });
  });

  it('draws the same bytes in every thread', async () => {
    const shot = promptOf('a city at night', { style: 'impressionist' });
    const images = await Promise.all(Array.from({ length: 4 }, () => illustrator.draw(shot, { signal })));
    for (const image of images) expect(Buffer.compare(image.bytes, images[0]?.bytes ?? new Uint8Array())).toBe(0);
  });

  it('keeps the process answering while it draws', async () => {
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 1);
    await illustrator.draw(promptOf('mountains', { width: 768, height: 768, style: 'oil painting' }), { signal });
    clearInterval(ticking);
    // Before and after it, the process would tick even if it drew by itself.
    expect(ticks).toBeGreaterThan(5);
  });

  it('stops when it is told to', async () => {
    const abort = new AbortController();
    const drawing = illustrator.draw(promptOf('a forest', { width: 2048, height: 2048 }), { signal: abort.signal });
    abort.abort();
    await expect(drawing).rejects.toMatchObject({ code: 'cancelled' });
    await expect(illustrator.draw(promptOf('a forest'), { signal })).resolves.toMatchObject({ width: 192 });
  });

  it('keeps its threads when a drawing that has begun is cancelled', async () => {
    // All threads are there before any is counted.
    const drawAtOnce = Array.from({ length: 4 }, () => illustrator.draw(promptOf('a forest'), { signal }));
    await Promise.all(drawAtOnce);
    let started = 0;
    const onWorker = () => {
      started += 1;
    };
    process.on('worker', onWorker);
    for (let round = 0; round < 2; round += 1) {
      const abort = new AbortController();
      const shot = promptOf('a forest', { width: 1536, height: 1536 });
      const { drawing, begun } = watchBeginning(() => illustrator.draw(shot, { signal: abort.signal }));
      const refused = expect(drawing).rejects.toMatchObject({ code: 'cancelled' });
      await begun();
      abort.abort();
      await refused;
    }
    await expect(illustrator.draw(promptOf('a forest'), { signal })).resolves.toMatchObject({ width: 192 });
    process.off('worker', onWorker);
    expect(started).toBe(0);
  });

  it.each([
    '<script>alert(1)</script>',
    '../../../etc/passwd',
    'http://127.0.0.1/a.png',
    '🦊'.repeat(900),
    '\u0000\u202e',
    '',
  ])('draws something for %j', async (subject) => {
    const image = await illustrator.draw(promptOf(subject), { signal });
    expect(image.bytes.length).toBeGreaterThan(1000);
  });
});
