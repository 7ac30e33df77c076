import { expect, it } from 'vitest';
import { chaos } from '../../bench/chaos.ts';
import { atDepth, createQuickIllustrator, isDeep } from '../../src/testing/index.ts';

// `npm run chaos` does this for a minute; a deep run draws for real.
it('every request has one answer, whatever the picture service does', async () => {
  const illustrator = isDeep ? {} : { illustrator: createQuickIllustrator() };
  const account = await chaos({ lasts: { turns: atDepth(40, 200) }, people: 6, seed: 7, ...illustrator });
  expect(account.surprises).toEqual([]);
  expect(account.pictures + account.questions + account.cancelled).toBe(account.asked);
  expect(account.pictures).toBeGreaterThan(5);
  expect(account.tiers['local'] ?? 0).toBeGreaterThan(0);
  expect(account.tiers['emergency'] ?? 0).toBe(0);
});
