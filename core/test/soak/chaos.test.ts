import { expect, it } from 'vitest';
import { chaos } from '../../bench/chaos.ts';

// `npm run chaos` does this for a minute.
it('every request has one answer, whatever the picture service does', async () => {
  const account = await chaos({ seconds: 4, people: 6, seed: 7 });
  expect(account.surprises).toEqual([]);
  expect(account.pictures + account.questions + account.cancelled).toBe(account.asked);
  expect(account.pictures).toBeGreaterThan(5);
  expect(account.tiers['local'] ?? 0).toBeGreaterThan(0);
  expect(account.tiers['emergency'] ?? 0).toBe(0);
}, 60_000);
