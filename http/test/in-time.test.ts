import { setTimeout as delay } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createWatch } from './in-time.ts';

it('tells what is late each time', async () => {
  const watch = createWatch(20);
  expect(await watch.time('slow', () => delay(60, 'done'))).toBe('done');
  expect(await watch.lateEvenAlone()).toEqual([expect.stringMatching(/^\d+ ms: slow$/)]);
  expect(await watch.lateEvenAlone()).toEqual([]);
});

it('forgives what was late once', async () => {
  const watch = createWatch(200);
  let times = 0;
  const once = async () => {
    times += 1;
    if (times === 1) await delay(300);
  };
  await watch.time('late once', once);
  expect(await watch.lateEvenAlone()).toEqual([]);
  expect(times).toBe(3);
});
