/** Publish and subscribe between processes over Redis. A message that no process receives is lost. */
import type { Logger } from '../logger.ts';
import type { RedisClient } from './redis-client.ts';
import type { RedisConnection } from './redis-connection.ts';

/** Channels that any process can publish to. */
export interface PubSub {
  /** Resolves to the number of subscribers that received it. Throws `VizzyError('store-lost')` while Redis is away. */
  publish(channel: string, message: unknown): Promise<number>;
  /** Calls the listener with each message from now on, also after Redis was away. */
  subscribe(channel: string, listener: (message: unknown) => void): Promise<void>;
  close(): Promise<void>;
}

/** Opens another connection, for the subscriptions. */
export async function openPubSub(redis: RedisConnection, prefix: string, logger: Logger): Promise<PubSub> {
  const subscriber: RedisClient = redis.client.duplicate();
  subscriber.on('error', (error: unknown) =>
    logger.debug({ err: error }, 'the subscriber lost its connection; it reconnects by itself'),
  );
  await subscriber.connect();
  redis.dependOn(subscriber);
  return {
    publish: (channel, message) =>
      redis.run(async (client) => Number(await client.publish(prefix + channel, JSON.stringify(message)))),
    subscribe: (channel, listener) => subscriber.subscribe(prefix + channel, (text) => listener(JSON.parse(text))),
    async close() {
      if (subscriber.isOpen) subscriber.destroy();
    },
  };
}
