/** Rounds over all processes: see `Rounds`; the same rule, done by Redis in one step. */
import { createHash } from 'node:crypto';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import { placesPerRound, type QueueEntry } from './fair-scheduler.ts';

/** Milliseconds after which who has not asked again starts with everybody else. */
const lifetime = 60 * 60_000;

/** BullMQ's largest priority; beyond it all are served as they come. */
const largest = 2 ** 21 - 1;

const nextScript = `
local current = tonumber(redis.call('GET', KEYS[1]) or '0')
local before = tonumber(redis.call('GET', KEYS[2]) or '0')
local round = math.max(current, before) + 1
if KEYS[3] then
  local taken = math.max(current, tonumber(redis.call('GET', KEYS[3]) or '0'))
  round = math.max(round, math.floor(taken) + 1)
  if before <= current then redis.call('SET', KEYS[3], tostring(taken + 1 / tonumber(ARGV[2])), 'PX', ARGV[1]) end
end
redis.call('SET', KEYS[2], round, 'PX', ARGV[1])
return round`;

const beginScript = `
if tonumber(redis.call('GET', KEYS[1]) or '0') < tonumber(ARGV[2]) then redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[1]) end
return 1`;

/** Rounds in Redis. All keys carry one hash tag, for Redis Cluster. */
export function createRedisFairScheduler(redis: RedisConnection, tag: string) {
  const name = (kind: string, id: string) =>
    `${tag}:round:${kind}:${createHash('sha256').update(id).digest('base64url')}`;
  const current = `${tag}:round`;
  return {
    async next({ owner, community }: QueueEntry): Promise<number> {
      const keys = [current, name('owner', owner), ...(community === undefined ? [] : [name('community', community)])];
      const answer = await redis.run((client) =>
        client.eval(nextScript, { keys, arguments: [String(lifetime), String(placesPerRound)] }),
      );
      return Math.min(largest, Number(answer));
    },
    async begin(round: number): Promise<void> {
      await redis.run((client) =>
        client.eval(beginScript, { keys: [current], arguments: [String(lifetime), String(round)] }),
      );
    },
  };
}
