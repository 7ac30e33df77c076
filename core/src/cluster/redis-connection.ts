/** The connection to Redis that all rooms share. While Redis is away, commands fail at once, so that no one waits long. */
import type { VizzyError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { withAnswerTimeout } from './answer-timeout.ts';
import { addressOf, createRedisClient, type RedisClient } from './redis-client.ts';
import { isRedisAway, noRedisAtStart, redisLost } from './redis-errors.ts';
import { createRedisMonitor } from './redis-monitor.ts';

/** A connection to Redis that knows whether Redis answers. */
export interface RedisConnection {
  /** For libraries that take a client; wrap their calls in `run`. */
  readonly client: RedisClient;
  /**
   * Runs commands with a time limit. Throws `VizzyError('store-lost')` when Redis does not answer, at once while it is known
   * to be away. Commands that were sent and not answered may have been executed.
   */
  run<Result>(work: (client: RedisClient) => Promise<Result>): Promise<Result>;
  readonly isReady: () => boolean;
  /** After a loss, counts as ready only when this connection is ready, too. */
  dependOn(connection: { readonly isReady: boolean }): void;
  /** Calls the listener whenever Redis has come back. It may have come back empty. */
  onReconnect(listener: () => void): void;
  /** Calls the listener when Redis is lost; soon, if it is away already. The result removes the listener. */
  onLoss(listener: (lost: VizzyError) => void): () => void;
  /** Resolves when Redis answers; rejects with the signal's reason when it aborts first. */
  whenReady(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** How a connection is opened. */
export type RedisConnectionSettings = {
  /** `redis://` or `rediss://`, with user, password and database as Redis's own tools read them. */
  readonly url: string;
  readonly logger: Logger;
  /** Milliseconds that Redis may take to answer at the start; default 10,000. */
  readonly startTimeout?: number;
  /** Milliseconds that one answer may take; default 1300, because people are promised two seconds, and only the first waits. */
  readonly answerTimeout?: number;
  /** Milliseconds without an answer to a ping after which the connection is made anew; default 6000. */
  readonly pingTimeout?: number;
};

/** Connects. Throws `VizzyError('configuration')`, with a line for the operator, when Redis does not answer in time. */
export async function openRedisConnection(settings: RedisConnectionSettings): Promise<RedisConnection> {
  const { url, logger, startTimeout = 10_000, answerTimeout = 1300, pingTimeout = 6000 } = settings;
  const client = createRedisClient(url);
  const monitor = createRedisMonitor({ client, address: addressOf(url), logger, pingTimeout });
  let lastError: unknown;
  let hasStarted = false;
  client.on('error', (error: unknown) => {
    lastError = error;
    if (hasStarted) monitor.setLost(error);
  });
  try {
    const answered = client.connect().then(() => client.ping());
    await withAnswerTimeout(answered, startTimeout);
  } catch (error) {
    client.destroy();
    throw noRedisAtStart(url, startTimeout, lastError ?? error);
  }
  hasStarted = true;
  const { isReady, dependOn, onReconnect, onLoss, whenReady } = monitor;
  return {
    client,
    isReady,
    dependOn,
    onReconnect,
    onLoss,
    whenReady,
    async run(work) {
      if (!isReady()) throw redisLost(lastError);
      try {
        return await withAnswerTimeout(work(client), answerTimeout);
      } catch (error) {
        if (!isRedisAway(error)) throw error;
        monitor.setLost(error);
        throw redisLost(error);
      }
    },
    async close() {
      monitor.close();
      if (client.isOpen) client.destroy();
    },
  };
}
