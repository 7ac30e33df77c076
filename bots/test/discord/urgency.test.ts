import { createFakeClock } from '@vizzy/core/testing';
import { describe, expect, it } from 'vitest';
import { createUrgency } from '../../src/discord/urgency.ts';
import { aDiscord } from './a-discord.ts';

describe('many people at once', () => {
  it('are all answered before their pictures are begun', async () => {
    const { double, general, router } = await aDiscord();
    const asked = router?.requests.length ?? 0;
    const people = Array.from({ length: 40 }, (_, index) => double.person(`person ${index}`));
    const deeds = await Promise.all(
      people.map((person) => person.runs(general, 'vizzy create', { prompt: 'a fox', count: 1 })),
    );
    await double.until(() => (router?.requests.length ?? 0) > asked);
    expect(deeds.filter(({ answeredAt }) => answeredAt === null)).toEqual([]);
    await double.until(() => deeds.every(({ original }) => original?.looks.at(-1)?.files.length === 1));
  });

  it('are not held up by one who cannot be answered', async () => {
    const clock = createFakeClock();
    const urgency = createUrgency(clock);
    urgency.begin(() => false);
    await urgency.settled();
    expect(clock.sleeps.reduce((sum, one) => sum + one, 0)).toBeLessThan(800);
  });
});
