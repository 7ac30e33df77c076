/** Which errors mean that Redis is away, and what Vizzy throws then. */
import { ErrorReply } from '@redis/client';
import { isVizzyError, VizzyError } from '../errors.ts';
import { addressOf } from './redis-client.ts';

/** Thrown while Redis is away. */
export const redisLost = (cause: unknown) =>
  new VizzyError('store-lost', 'Redis cannot be reached', { cause, isRetryable: true });

/** Answers of a Redis that cannot work at the moment: it loads its file, its memory is full, its master is gone. */
const isTemporary = (answer: ErrorReply) =>
  /^(LOADING|OOM|MASTERDOWN|READONLY|CLUSTERDOWN|TRYAGAIN|BUSY|MISCONF)/.test(answer.message);

/** Whether the error means that Redis is away. Any other error of Redis or its client is a mistake of ours. */
export function isRedisAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof ErrorReply) return isTemporary(error);
  // BullMQ's scripts answer with numbers, such as that another worker has the job; system errors have words as codes.
  if ('code' in error && typeof error.code === 'number') return false;
  return !(
    isVizzyError(error) ||
    error instanceof TypeError ||
    error instanceof RangeError ||
    error instanceof SyntaxError
  );
}

/** Thrown at the start, with a line for the operator. `timeout` in milliseconds. */
export const noRedisAtStart = (url: string, timeout: number, cause: unknown) =>
  new VizzyError(
    'configuration',
    `REDIS_URL is set, but no Redis answered at ${addressOf(url)} within ${timeout / 1000} s${
      cause instanceof Error && cause.message ? ` (${cause.message})` : ''
    }. Start it, correct the address, or leave REDIS_URL empty to run without.`,
    { cause },
  );
