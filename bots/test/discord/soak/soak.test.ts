import { expect, it } from 'vitest';
import { soak } from './soak.ts';

// `npm run soak` does this with 200 people for a minute.
it('many people at once, on a slow and failing service and a gateway that drops: all are answered in time and once', async () => {
  const figures = await soak({ users: 30, seconds: 8, seed: 7 });
  expect(figures.interactions).toBeGreaterThan(30);
  expect(figures).toMatchObject({ unanswered: 0, unfinished: [], refused: [], resumes: 2, exitCode: 0 });
  expect(figures.acknowledged.longest).toBeLessThan(3000);
  expect(figures.messages.seen).toBe(figures.messages.expected);
  expect(figures.pictures).toBeGreaterThan(0);
}, 240_000);
