/** BullMQ's own connections: it waits on them, so they are not the connection that everybody asks. */
import { createNodeRedisClient } from 'bullmq';
import type { Logger } from '../logger.ts';
import { createRedisClient } from './redis-client.ts';
import type { RedisConnection } from './redis-connection.ts';

/** What BullMQ takes as its connection. */
export type BullmqConnection = ReturnType<typeof createNodeRedisClient>;

/** Before all of BullMQ's keys; the braces keep those of one script in one slot of a Redis Cluster. */
export const bullmqPrefix = '{vizzy}';

/** A connection for queues, without which the connection is not up; each worker makes another one of it to wait on. */
export async function openBullmqConnection(
  url: string,
  redis: RedisConnection,
  logger: Logger,
): Promise<{ readonly connection: BullmqConnection; close(): Promise<void> }> {
  const client = createRedisClient(url);
  // The connection says in the log that Redis is away; here it would be said once for each connection and try.
  client.on('error', (error: unknown) => logger.debug({ err: error }, 'a connection of the job queue failed'));
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
