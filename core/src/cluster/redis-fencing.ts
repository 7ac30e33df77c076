/**
 * Fencing: a record in Redis has a mark with the largest fencing token under which it was written, and Redis refuses a late
 * write with a smaller one in the same step (Kleppmann: How to do distributed locking, 2016).
 */
import type { RedisClient } from './redis-client.ts';

/** Milliseconds that a mark lives: longer than a turn, and than a write may take to arrive. */
const markLifetime = 10 * 60_000;

/** The time by the clock of Redis in microseconds, or one more than the last token: it rises even when Redis came back empty. */
const nextScript = `
local time = redis.call('TIME')
local last = tonumber(redis.call('GET', KEYS[1]) or '0')
local fence = string.format('%.0f', math.max(time[1] * 1000000 + time[2], last + 1))
redis.call('SET', KEYS[1], fence)
return fence`;

const checkScript = `
if tonumber(redis.call('GET', KEYS[2]) or '0') > tonumber(ARGV[1]) then return 0 end
redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[2])`;

const setScript = `${checkScript}
redis.call('SET', KEYS[1], ARGV[3], 'PX', ARGV[4])
return 1`;

const deleteScript = `${checkScript}
redis.call('DEL', KEYS[1])
return 1`;

/** The next fencing token: larger than all before. */
export async function nextFencingToken(client: RedisClient, prefix: string): Promise<string> {
  return String(await client.eval(nextScript, { keys: [`${prefix}fence`] }));
}

/** The keys of a record and of its mark, in one slot of a Redis Cluster. */
export type FencedKeys = { readonly key: string; readonly mark: string };

/** Sets a record for `lifetime` milliseconds; false when it was written under a later lock. */
export async function setFenced(
  client: RedisClient,
  { key, mark }: FencedKeys,
  { token, value, lifetime }: { readonly token: string; readonly value: string; readonly lifetime: number },
): Promise<boolean> {
  const given = [token, String(markLifetime), value, String(lifetime)];
  return (await client.eval(setScript, { keys: [key, mark], arguments: given })) === 1;
}

/** Deletes a record; false when it was written under a later lock. */
export async function deleteFenced(client: RedisClient, { key, mark }: FencedKeys, token: string): Promise<boolean> {
  return (await client.eval(deleteScript, { keys: [key, mark], arguments: [token, String(markLifetime)] })) === 1;
}
