/** Deduplication of events that all processes share. */
import { createHash } from 'node:crypto';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import { type Deduplicate, deduplicationWindow } from './deduplicate.ts';

/** Deduplicates for all processes together: Redis says who was first. */
export function createRedisDeduplicate(redis: RedisConnection, prefix: string): Deduplicate {
  return async (key) => {
    const place = prefix + createHash('sha256').update(key).digest('base64url');
    const options = { expiration: { type: 'PX', value: deduplicationWindow }, condition: 'NX' } as const;
    return (await redis.run((client) => client.set(place, '1', options))) === 'OK';
  };
}
