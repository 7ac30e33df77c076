import { expect, it } from 'vitest';
import { createLock } from '../../src/cluster/lock.ts';

it('lets work on one key happen in the order of asking, and other keys go by', async () => {
  const lock = createLock();
  const order: string[] = [];
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = lock.run('a', async () => {
    await gate;
    order.push('a1');
  });
  const second = lock.run('a', async () => void order.push('a2'));
  await lock.run('b', async () => void order.push('b1'));
  release();
  await Promise.all([first, second]);
  expect(order).toEqual(['b1', 'a1', 'a2']);
});

it('is free again after work that failed', async () => {
  const lock = createLock();
  await expect(
    lock.run('a', async () => {
      throw new Error('spilled');
    }),
  ).rejects.toThrow('spilled');
  expect(await lock.run('a', async () => 'fine')).toBe('fine');
});
