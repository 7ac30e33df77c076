/**
 * Fences: a record in Redis remembers for a while the latest lock under which it was written, and what comes late from an
 * earlier one is refused by Redis itself, in the same step (Kleppmann: How to do distributed locking, 2016).
 */
import type { RedisClient } from './redis-client.ts';

/** Milliseconds that a record remembers: longer than a turn lasts, and than its writes may be under way. */
const remembered = 10 * 60_000;

/** The time by Redis’s clock in microseconds, or one more than the last: it rises also after Redis has forgotten everything. */
const nextScript = `
local time = redis.call('TIME')
local last = tonumber(redis.call('GET', KEYS[1]) or '0')
local fence = string.format('%.0f', math.max(time[1] * 1000000 + time[2], last + 1))
redis.call('SET', KEYS[1], fence)
return fence`;

const passScript = `
if tonumber(redis.call('GET', KEYS[2]) or '0') > tonumber(ARGV[1]) then return 0 end
redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[2])`;

const setScript = `${passScript}
redis.call('SET', KEYS[1], ARGV[3], 'PX', ARGV[4])
return 1`;

const deleteScript = `${passScript}
redis.call('DEL', KEYS[1])
return 1`;

/** The next fence: larger than all before. */
export async function nextFencingToken(client: RedisClient, prefix: string): Promise<string> {
  return String(await client.eval(nextScript, { keys: [`${prefix}fence`] }));
}

/** Where a record is, and where it remembers: two keys in one slot of a Redis Cluster. */
export type FencedPlace = { readonly key: string; readonly mark: string };

/** Sets a record for `lifetime` milliseconds; false when it was written under a later lock. */
export async function setFenced(
  client: RedisClient,
  { key, mark }: FencedPlace,
  { fence, value, lifetime }: { readonly fence: string; readonly value: string; readonly lifetime: number },
): Promise<boolean> {
  const given = [fence, String(remembered), value, String(lifetime)];
  return (await client.eval(setScript, { keys: [key, mark], arguments: given })) === 1;
}

/** Deletes a record; false when it was written under a later lock. */
export async function deleteFenced(client: RedisClient, { key, mark }: FencedPlace, fence: string): Promise<boolean> {
  return (await client.eval(deleteScript, { keys: [key, mark], arguments: [fence, String(remembered)] })) === 1;
}
