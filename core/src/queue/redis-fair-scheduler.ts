/** The fair scheduler of all processes: the rule of `createFairScheduler`, applied by Redis in one step. */
import { createHash } from 'node:crypto';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import { type QueueEntry, slotsPerRound } from './fair-scheduler.ts';

/** Milliseconds after which an owner who has not asked again starts with everyone else. */
const lifetime = 60 * 60_000;

/** The largest priority of BullMQ; rounds beyond it are served in the order of arrival. */
const largestRound = 2 ** 21 - 1;

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

/** See `FairScheduler`. Both throw `VizzyError('store-lost')` while Redis is away. */
export interface RedisFairScheduler {
  next(entry: QueueEntry): Promise<number>;
  begin(round: number): Promise<void>;
}

/** A scheduler in Redis. All its keys carry one hash tag, for Redis Cluster. */
export function createRedisFairScheduler(redis: RedisConnection, tag: string): RedisFairScheduler {
  const name = (kind: string, id: string) =>
    `${tag}:round:${kind}:${createHash('sha256').update(id).digest('base64url')}`;
  const current = `${tag}:round`;
  return {
    async next({ owner, community }) {
      const keys = [current, name('owner', owner), ...(community === undefined ? [] : [name('community', community)])];
      const answer = await redis.run((client) =>
        client.eval(nextScript, { keys, arguments: [String(lifetime), String(slotsPerRound)] }),
      );
      return Math.min(largestRound, Number(answer));
    },
    async begin(round) {
      await redis.run((client) =>
        client.eval(beginScript, { keys: [current], arguments: [String(lifetime), String(round)] }),
      );
    },
  };
}
