import { atDepth, createFakeClock } from '@vizzy/core/testing';
import { describe, expect, it } from 'vitest';
import { createAcknowledgeFirst } from '../src/acknowledge-first.ts';
import { acknowledgeFirstTiming } from '../src/discord/listen.ts';
import { shareVizzy } from './discord/test-discord.ts';

const aDiscord = shareVizzy();

describe('many people at once', () => {
  it('are all answered before the first picture is there, and then their pictures are drawn', async () => {
    const { double, general, hold } = await aDiscord();
    const release = hold();
    const people = Array.from({ length: atDepth(12, 40) }, (_, index) => double.person(`person ${index}`));
    const deeds = await Promise.all(
      people.map((person) => person.runs(general, 'vizzy create', { prompt: 'a fox', count: 1 })),
    );
    await double.until(() => deeds.every(({ answer }) => answer !== null), 'an answer to each');
    expect(deeds.every(({ original }) => original?.looks.at(-1)?.files.length === 0)).toBe(true);
    release();
    await double.until(() => deeds.every(({ original }) => original?.looks.at(-1)?.files.length === 1));
  });

  it('come before work: it begins when the last of them has been answered', async () => {
    const clock = createFakeClock();
    const acknowledgeFirst = createAcknowledgeFirst(clock, acknowledgeFirstTiming);
    let isAnswered = false;
    acknowledgeFirst.arrived(() => isAnswered);
    const leave = acknowledgeFirst.arrived(() => false);
    const begun: string[] = [];
    const work = acknowledgeFirst.settled().then(() => begun.push('work'));
    leave();
    begun.push('answer');
    isAnswered = true;
    await work;
    expect(begun).toEqual(['answer', 'work']);
    expect(clock.sleeps.length).toBeLessThan(3);
  });

  it('hold work back for as long as one of them waits', async () => {
    const acknowledgeFirst = createAcknowledgeFirst(createFakeClock(), acknowledgeFirstTiming);
    let looks = 0;
    acknowledgeFirst.arrived(() => {
      looks += 1;
      return looks === 4;
    });
    await acknowledgeFirst.settled();
    expect(looks).toBe(4);
  });

  it('are not held up by one who cannot be answered', async () => {
    const clock = createFakeClock();
    const acknowledgeFirst = createAcknowledgeFirst(clock, acknowledgeFirstTiming);
    acknowledgeFirst.arrived(() => false);
    await acknowledgeFirst.settled();
    expect(clock.sleeps.reduce((sum, one) => sum + one, 0)).toBeLessThan(800);
  });
});
