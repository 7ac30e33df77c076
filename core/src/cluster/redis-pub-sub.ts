/** Short messages between processes, over Redis: who is not there misses them. */
import type { Logger } from '../logger.ts';
import type { RedisClient } from './redis-client.ts';
import type { RedisConnection } from './redis-connection.ts';

/** Messages to a process, and to all of them. */
export interface PubSub {
  /** How many were there to hear it. Throws `VizzyError('store-lost')` while Redis is away. */
  publish(channel: string, message: unknown): Promise<number>;
  /** Hears what is sent to a channel from now on, also after Redis was away. */
  subscribe(channel: string, hear: (message: unknown) => void): Promise<void>;
  close(): Promise<void>;
}

/** Opens a connection of its own to listen on. */
export async function openPubSub(redis: RedisConnection, prefix: string, logger: Logger): Promise<PubSub> {
  const subscriber: RedisClient = redis.client.duplicate();
  subscriber.on('error', (error: unknown) => logger.debug({ err: error }, 'the connection that hears messages failed'));
  await subscriber.connect();
  redis.dependOn(subscriber);
  return {
    publish: (channel, message) =>
      redis.run(async (client) => Number(await client.publish(prefix + channel, JSON.stringify(message)))),
    subscribe: (channel, hear) => subscriber.subscribe(prefix + channel, (text) => hear(JSON.parse(text))),
    async close() {
      if (subscriber.isOpen) subscriber.destroy();
    },
  };
}
