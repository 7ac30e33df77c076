/** Short messages between processes, over Redis: who is not there misses them. */
import type { Logger } from '../logger.ts';
import type { RedisClient, RedisLink } from './redis-link.ts';

/** Messages to a process, and to all of them. */
export interface Mail {
  /** How many were there to hear it. Throws `VizzyError('store-lost')` while Redis is away. */
  send(channel: string, message: unknown): Promise<number>;
  /** Hears what is sent to a channel from now on, also after Redis was away. */
  listen(channel: string, hear: (message: unknown) => void): Promise<void>;
  close(): Promise<void>;
}

/** Opens a connection of its own to listen on. */
export async function openMail(link: RedisLink, prefix: string, logger: Logger): Promise<Mail> {
  const ears: RedisClient = link.client.duplicate();
  ears.on('error', (error: unknown) => logger.debug({ err: error }, 'the connection that hears messages failed'));
  await ears.connect();
  link.rely(ears);
  return {
    send: (channel, message) =>
      link.ask(async (client) => Number(await client.publish(prefix + channel, JSON.stringify(message)))),
    listen: (channel, hear) => ears.subscribe(prefix + channel, (text) => hear(JSON.parse(text))),
    async close() {
      if (ears.isOpen) ears.destroy();
    },
  };
}
