/** BullMQ's own connections: its commands block, so they cannot use the shared connection. */
import { createNodeRedisClient } from 'bullmq';
import type { Logger } from '../logger.ts';
import { createRedisClient } from './redis-client.ts';
import type { RedisConnection } from './redis-connection.ts';

/** A connection as BullMQ takes it. */
export type BullmqConnection = ReturnType<typeof createNodeRedisClient>;

/** Goes before all keys of BullMQ; the braces keep those of one script in one slot of a Redis Cluster. */
export const bullmqPrefix = '{vizzy}';

/** Opens a connection for queues; each worker duplicates it. The shared connection is ready only when this one is, too. */
export async function openBullmqConnection(
  url: string,
  redis: RedisConnection,
  logger: Logger,
): Promise<{ readonly connection: BullmqConnection; close(): Promise<void> }> {
  const client = createRedisClient(url);
  // The shared connection logs that Redis is away; here it would be logged for each connection and each try.
  client.on('error', (error: unknown) =>
    logger.debug({ err: error }, 'BullMQ lost its connection; it reconnects by itself'),
  );
  await client.connect();
  redis.dependOn(client);
  const connection = createNodeRedisClient(client);
  connection.on('error', () => {});
  return {
    connection,
    async close() {
      if (client.isOpen) client.destroy();
    },
  };
}
