/** How every connection to Redis is configured. */
import { createClient } from '@redis/client';

/** The client of a connection. */
export type RedisClient = ReturnType<typeof createRedisClient>;

/** Makes a client, not connected yet. It queues nothing while Redis is away, and reconnects within a second of its return. */
export function createRedisClient(url: string) {
  return createClient({
    url,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: 2000,
      reconnectStrategy: (attempts) => Math.min(25 * 2 ** attempts, 1000),
    },
  });
}

/** Host and port of a Redis, without the password. */
export function addressOf(url: string): string {
  const { hostname, port } = new URL(url);
  return `${hostname}:${port || 6379}`;
}
