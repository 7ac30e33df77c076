import { patience } from '@vizzy/core/testing';
import { expect, it } from 'vitest';
import { soak } from './soak.ts';

// `npm run soak` does this with 200 people for a minute, and keeps Discord's three seconds. Here the machine may be busy with
// other tests: what is looked at is that everybody is answered, once.
it('many people at once, on a slow and failing service and a gateway that drops: all are answered, once', async () => {
  const figures = await soak({ users: 15, seconds: 6, seed: 7, timeToAnswer: patience.event });
  expect(figures.interactions).toBeGreaterThan(0);
  expect(figures).toMatchObject({ unanswered: 0, unfinished: [], refused: [], exitCode: 0 });
  expect(figures.resumes).toBeGreaterThan(0);
  expect(figures.messages.seen).toBe(figures.messages.expected);
  expect(figures.pictures).toBeGreaterThan(0);
});
