/** How many pictures from services elsewhere were had today. */
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import type { Clock } from '../clock.ts';
import type { RedisLink } from './redis-link.ts';

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

function counterOver(
  counts: RateLimiterAbstract,
  clock: Clock,
  ask: <Result>(work: () => Promise<Result>) => Promise<Result>,
): DailyCounter {
  const today = () => Math.floor(clock.now() / day);
  const dated = (key: string) => `${today()} ${key}`;
  return {
    used: (key) => ask(async () => (await counts.get(dated(key)))?.consumedPoints ?? 0),
    add: (key, pictures) =>
      ask(async () => {
        const counted = pictures < 0 ? counts.reward(dated(key), -pictures) : counts.penalty(dated(key), pictures);
        return (await counted).consumedPoints;
      }),
    resetsAt: () => (today() + 1) * day,
  };
}

/** A counter in this process; a restart forgets what was counted. */
export function createDailyCounter(clock: Clock): DailyCounter {
  return counterOver(new RateLimiterMemory({ points: 1, duration: day / 1000 }), clock, (work) => work());
}

/** A counter that all processes share. Throws `VizzyError('store-lost')` while Redis is away. */
export function createSharedDailyCounter(clock: Clock, link: RedisLink, prefix: string): DailyCounter {
  const counts = new RateLimiterRedis({
    storeClient: link.client,
    useRedisPackage: true,
    keyPrefix: `${prefix}pictures`,
    points: 1,
    duration: day / 1000,
  });
  return counterOver(counts, clock, (work) => link.ask(work));
}
