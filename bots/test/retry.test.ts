import { createFakeClock } from '@vizzy/core/testing';
import { expect, it } from 'vitest';
import { retry } from '../src/retry.ts';

/** A call that fails so often before it succeeds. */
function failing(times: number) {
  let calls = 0;
  return async () => {
    calls += 1;
    if (calls <= times) throw new Error(`failure ${calls}`);
    return calls;
  };
}

const waits = [10, 20];

it('tries again after the waits that the rules name', async () => {
  const clock = createFakeClock();
  expect(await retry(failing(2), { clock, waitAfter: (_error, tried) => waits[tried - 1] })).toBe(3);
  expect(clock.sleeps).toEqual([10, 20]);
});

it('rejects with the last error once the rules give up, and at once when they name no wait', async () => {
  const clock = createFakeClock();
  const byNumber = { clock, waitAfter: (_error: unknown, tried: number) => waits[tried - 1] };
  await expect(retry(failing(5), byNumber)).rejects.toThrow('failure 3');
  await expect(retry(failing(1), { clock, waitAfter: () => undefined })).rejects.toThrow('failure 1');
  expect(clock.sleeps).toEqual([10, 20]);
});
