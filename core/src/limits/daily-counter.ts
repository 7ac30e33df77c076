/** How many pictures from services elsewhere were had today, and for which turns. */
import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { RedisConnection } from '../cluster/redis-connection.ts';

/** What one turn has of a day's pictures of somebody. */
export type Share = {
  /** See `DailyCounter.today`. */
  readonly day: number;
  /** Whose pictures. */
  readonly key: string;
  /** Names the turn: whoever goes on with it in another process has the same share. */
  readonly turn: string;
};

/** Counts by key; a new day (UTC) starts at nothing. */
export interface DailyCounter {
  /** Days since the Unix epoch. */
  today(): number;
  /** Today's count. */
  used(key: string): Promise<number>;
  /** Sets how many pictures a turn has, whatever it had before; resolves to the count of that day. */
  set(share: Share, pictures: number): Promise<number>;
  /** Milliseconds since the Unix epoch at which the next day starts. */
  resetsAt(): number;
}

const dayLength = 86_400_000;

const calendarOf = (clock: Clock) => {
  const today = () => Math.floor(clock.now() / dayLength);
  return { today, resetsAt: () => (today() + 1) * dayLength };
};

/** A counter in this process; a restart forgets what was counted. */
export function createDailyCounter(clock: Clock): DailyCounter {
  const { today, resetsAt } = calendarOf(clock);
  let shares = new Map<string, Map<string, number>>();
  let countedOn = today();
  const sharesOf = (key: string) => {
    if (countedOn !== today()) shares = new Map();
    countedOn = today();
    return shares.get(key) ?? new Map<string, number>();
  };
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);
  return {
    today,
    resetsAt,
    used: async (key) => sum(sharesOf(key)),
    async set({ day, key, turn }, pictures) {
      const counts = sharesOf(key);
      // Yesterday's are of no account any more.
      if (day !== today()) return sum(counts);
      if (pictures === 0) counts.delete(turn);
      else counts.set(turn, pictures);
      if (counts.size === 0) shares.delete(key);
      else shares.set(key, counts);
      return sum(counts);
    },
  };
}

/** In one step, so that a process that dies leaves either the whole change or nothing of it. */
const setScript = `
local before = tonumber(redis.call('HGET', KEYS[2], ARGV[1]) or '0')
local used = redis.call('INCRBY', KEYS[1], tonumber(ARGV[2]) - before)
if ARGV[2] == '0' then redis.call('HDEL', KEYS[2], ARGV[1]) else redis.call('HSET', KEYS[2], ARGV[1], ARGV[2]) end
redis.call('PEXPIRE', KEYS[1], ARGV[3])
redis.call('PEXPIRE', KEYS[2], ARGV[3])
return used`;

/** A counter that all processes share. Throws `VizzyError('store-lost')` while Redis is away. */
export function createRedisDailyCounter(clock: Clock, redis: RedisConnection, prefix: string): DailyCounter {
  const { today, resetsAt } = calendarOf(clock);
  /** Both keys of a day in one slot of a Redis Cluster, whatever people are called. */
  const placesOf = (day: number, key: string) => {
    const digest = createHash('sha256').update(`${day} ${key}`).digest('base64url');
    return [`${prefix}pictures:{${digest}}`, `${prefix}pictures:{${digest}}:turns`] as const;
  };
  return {
    today,
    resetsAt,
    used: (key) => redis.run(async (client) => Number((await client.get(placesOf(today(), key)[0])) ?? 0)),
    set({ day, key, turn }, pictures) {
      const given = [turn, String(pictures), String(dayLength)];
      return redis.run(async (client) =>
        Number(await client.eval(setScript, { keys: [...placesOf(day, key)], arguments: given })),
      );
    },
  };
}
