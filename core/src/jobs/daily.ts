/** How many pictures from services elsewhere were had today. */
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Clock } from '../clock.ts';

/** Counts by key; a new day (UTC) starts at nothing. */
export interface DailyCounter {
  /** Today's count. */
  used(key: string): Promise<number>;
  /** Counts so many more, or, when negative, gives them back; resolves to today's count. */
  add(key: string, pictures: number): Promise<number>;
  /** Milliseconds since the Unix epoch at which the next day starts. */
  resetsAt(): number;
}

const day = 86_400_000;

/** A counter in this process; a restart forgets what was counted. */
export function createDailyCounter(clock: Clock): DailyCounter {
  const counts = new RateLimiterMemory({ points: 1, duration: day / 1000 });
  const today = () => Math.floor(clock.now() / day);
  const dated = (key: string) => `${today()} ${key}`;
  return {
    used: async (key) => (await counts.get(dated(key)))?.consumedPoints ?? 0,
    add: async (key, pictures) => {
      const counted = pictures < 0 ? counts.reward(dated(key), -pictures) : counts.penalty(dated(key), pictures);
      return (await counted).consumedPoints;
    },
    resetsAt: () => (today() + 1) * day,
  };
}
