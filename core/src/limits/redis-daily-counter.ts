/** The daily counter that all processes share. */
import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import { calendarOf, type DailyCounter, dayLength } from './daily-counter.ts';

/** Changes count and shares in one step: a process that dies leaves both or neither changed. */
const setScript = `
local before = tonumber(redis.call('HGET', KEYS[2], ARGV[1]) or '0')
local used = redis.call('INCRBY', KEYS[1], tonumber(ARGV[2]) - before)
if ARGV[2] == '0' then redis.call('HDEL', KEYS[2], ARGV[1]) else redis.call('HSET', KEYS[2], ARGV[1], ARGV[2]) end
redis.call('PEXPIRE', KEYS[1], ARGV[3])
redis.call('PEXPIRE', KEYS[2], ARGV[3])
return used`;

/** A counter in Redis. Throws `VizzyError('store-lost')` while Redis is away. */
export function createRedisDailyCounter(clock: Clock, redis: RedisConnection, prefix: string): DailyCounter {
  const { today, resetsAt } = calendarOf(clock);
  /** Both keys of a day in one slot of a Redis Cluster, whatever the ids of people contain. */
  const keysOf = (day: number, key: string) => {
    const digest = createHash('sha256').update(`${day} ${key}`).digest('base64url');
    return [`${prefix}pictures:{${digest}}`, `${prefix}pictures:{${digest}}:turns`] as const;
  };
  return {
    today,
    resetsAt,
    used: (key) => redis.run(async (client) => Number((await client.get(keysOf(today(), key)[0])) ?? 0)),
    set({ day, key, turn }, pictures) {
      const given = [turn, String(pictures), String(dayLength)];
      return redis.run(async (client) =>
        Number(await client.eval(setScript, { keys: [...keysOf(day, key)], arguments: given })),
      );
    },
  };
}
