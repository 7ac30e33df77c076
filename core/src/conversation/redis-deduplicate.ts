/** Deduplicates events for all processes together. */
import { createHash } from 'node:crypto';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import { type Deduplicate, deduplicationWindow } from './deduplicate.ts';

/** Redis decides which caller was first. Throws `VizzyError('store-lost')` while it is away. */
export function createRedisDeduplicate(redis: RedisConnection, prefix: string): Deduplicate {
  return async (key) => {
    const redisKey = prefix + createHash('sha256').update(key).digest('base64url');
    const options = { expiration: { type: 'PX', value: deduplicationWindow }, condition: 'NX' } as const;
    return (await redis.run((client) => client.set(redisKey, '1', options))) === 'OK';
  };
}
