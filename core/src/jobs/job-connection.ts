/** BullMQ's own connections: it waits on them, so they are not the link that everybody asks. */
import { createClient } from '@redis/client';
import { createNodeRedisClient } from 'bullmq';
import type { Logger } from '../logger.ts';

/** What BullMQ takes as its connection. */
export type JobConnection = ReturnType<typeof createNodeRedisClient>;

/** Before all of BullMQ's keys; the braces keep those of one script in one slot of a Redis Cluster. */
export const jobPrefix = '{vizzy}';

/** A connection for queues; each worker makes another one of it to wait on. */
export async function openJobConnection(
  url: string,
  logger: Logger,
): Promise<{ readonly connection: JobConnection; close(): Promise<void> }> {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: 2000, reconnectStrategy: (attempts) => Math.min(25 * 2 ** attempts, 1000) },
  });
  // The link says in the log that Redis is away; here it would be said once for each connection and try.
  client.on('error', (error: unknown) => logger.debug({ err: error }, 'a connection of the job queue failed'));
  await client.connect();
  const connection = createNodeRedisClient(client);
  connection.on('error', () => {});
  return {
    connection,
    async close() {
      if (client.isOpen) client.destroy();
    },
  };
}
