/** Knows whether Redis answers: once it does not, asks again until it does. */
import { ErrorReply } from '@redis/client';
import type { VizzyError } from '../errors.ts';
import type { Logger } from '../logger.ts';
import { withAnswerTimeout } from './answer-timeout.ts';
import type { RedisClient } from './redis-client.ts';
import { redisLost } from './redis-errors.ts';

/** What is monitored. */
export type RedisMonitorParts = {
  readonly client: RedisClient;
  /** For the log. */
  readonly address: string;
  readonly logger: Logger;
  /** Milliseconds without an answer to a ping after which the connection is made anew. */
  readonly pingTimeout: number;
};

/** The state of the connection to Redis. */
export interface RedisMonitor {
  readonly isReady: () => boolean;
  /** Says that Redis did not answer. Calls the listeners of `onLoss`, and begins to look for its return. */
  setLost(error: unknown): void;
  /** See `RedisConnection.dependOn`. */
  dependOn(connection: { readonly isReady: boolean }): void;
  /** See `RedisConnection.onReconnect`. */
  onReconnect(listener: () => void): void;
  /** See `RedisConnection.onLoss`. */
  onLoss(listener: (lost: VizzyError) => void): () => void;
  /** See `RedisConnection.whenReady`. */
  whenReady(signal: AbortSignal): Promise<void>;
  close(): void;
}

/** Milliseconds between two looks at a Redis that is away. */
const lookEvery = 200;

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Whether Redis answers a ping. One ping at a time, so that they do not pile up in a Redis that is paused. */
async function answersPing({ client, logger, pingTimeout }: RedisMonitorParts): Promise<boolean> {
  if (!client.isReady) return false;
  try {
    await withAnswerTimeout(client.ping(), pingTimeout);
    return true;
  } catch (error) {
    if (error instanceof ErrorReply) return false;
    logger.debug({ err: error }, 'Redis does not answer yet; connecting anew');
    // A cut cable sends nothing: only a new connection shows whether Redis is there.
    if (client.isReady) client.destroy();
    if (!client.isOpen) await client.connect();
    return client.isReady;
  }
}

/** Resolves when the listener is called; rejects with the signal's reason when it aborts first. */
function whenCalled(listeners: Set<() => void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onCall = () => {
      signal.removeEventListener('abort', onAbort);
      listeners.delete(onCall);
      resolve();
    };
    const onAbort = () => {
      listeners.delete(onCall);
      reject(signal.reason);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    listeners.add(onCall);
  });
}

/** A monitor of a Redis that answers. */
export function createRedisMonitor(parts: RedisMonitorParts): RedisMonitor {
  const { address, logger } = parts;
  const waiting = new Set<() => void>();
  const reconnectListeners = new Set<() => void>();
  const lossListeners = new Set<(lost: VizzyError) => void>();
  const dependencies: { readonly isReady: boolean }[] = [];
  let isReady = true;
  let isClosed = false;

  const setReady = () => {
    if (isReady) return;
    isReady = true;
    logger.info({ redis: address }, 'Redis is back');
    for (const resolve of [...waiting]) resolve();
    for (const listener of reconnectListeners) listener();
  };
  const isBack = async () => (await answersPing(parts)) && dependencies.every((connection) => connection.isReady);
  const waitForReturn = async () => {
    while (!isReady && !isClosed) {
      await wait(lookEvery);
      if (!isClosed && (await isBack().catch(() => false))) setReady();
    }
  };
  return {
    isReady: () => isReady,
    setLost(error) {
      if (!isReady || isClosed) return;
      isReady = false;
      logger.error({ redis: address, err: error }, 'Redis is lost; waiting for it to come back');
      void waitForReturn();
      for (const listener of [...lossListeners]) listener(redisLost(error));
    },
    dependOn: (connection) => void dependencies.push(connection),
    onReconnect: (listener) => void reconnectListeners.add(listener),
    onLoss(listener) {
      lossListeners.add(listener);
      if (!isReady) queueMicrotask(() => lossListeners.has(listener) && listener(redisLost(undefined)));
      return () => void lossListeners.delete(listener);
    },
    async whenReady(signal) {
      signal.throwIfAborted();
      if (!isReady) await whenCalled(waiting, signal);
    },
    close() {
      isClosed = true;
    },
  };
}
