/** Requests that are sent again because their answer was lost: they come to the same, and nothing is drawn twice. */
import { createHash, randomBytes } from 'node:crypto';
import {
  type Clock,
  type IncomingMessage,
  isVizzyError,
  type Notes,
  type ProgressListener,
  VizzyError,
} from '@vizzy/core';

/** A turn of a request. */
export type RequestTurn = {
  readonly turnId?: string;
  readonly keepsPictures?: boolean;
  readonly isResumed?: boolean;
  /** Hears how far the turn is. */
  readonly watch: ProgressListener;
  /** The client has its answer, or has gone. */
  settle(): Promise<void>;
};

/** Finds the turns of requests. */
export interface Retries {
  /**
   * The turn of a request. With an `Idempotency-Key` it has the same name in every process; without one it is the turn
   * that another process was at when the very same request broke off, if there is one.
   */
  turnOf(message: IncomingMessage, key: string | undefined): Promise<RequestTurn>;
}

/** Requests of a process that shares nothing with others: only a key tells that two are one. */
export const keyedRetries: Retries = {
  turnOf: async ({ userId }, key) =>
    key === undefined ? nothing : { ...nothing, turnId: nameOfKey(userId, key), keepsPictures: true },
};

const nothing = { watch: () => {}, settle: async () => {} };

/** Milliseconds that a request that broke off may be sent again. */
const lease = 5 * 60_000;

/** What may be a key: the header's draft leaves it to servers (draft-ietf-httpapi-idempotency-key-header-07, 2.2). */
const wellFormed = /^[\x21-\x7e]{1,255}$/;

const digest = (...parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32);

/** The name that a key gives a request. Throws `VizzyError('invalid-input')` for a key that is none. */
export function nameOfKey(userId: string, key: string): string {
  if (!wellFormed.test(key))
    throw new VizzyError('invalid-input', 'Idempotency-Key must be 1 to 255 visible characters without spaces.');
  return digest('key', userId, key);
}

/** What two requests have in common when one is the other, sent again. */
const fingerprint = ({ image, ...words }: IncomingMessage) =>
  digest('request', JSON.stringify(words), image ? createHash('sha256').update(image).digest('base64url') : '');

/** Retries over notes that all processes share. */
export function createRetries(notes: Notes, clock: Pick<Clock, 'now'>, onLost: (error: unknown) => void): Retries {
  const me = randomBytes(9).toString('base64url');
  /** A note is a help, not a promise: while the store is away the turn itself will say so. */
  const quietly = (work: Promise<void>) => work.catch(onLost);

  /** Notes that this process is at it, once there is something to draw; strikes it out when the answer is sent. */
  function noting(place: string, turnId: string): Pick<RequestTurn, 'watch' | 'settle'> {
    let noted: Promise<void> | undefined;
    const text = JSON.stringify({ turnId, process: me, at: clock.now() });
    return {
      watch(progress) {
        if (noted || progress.type !== 'stage' || progress.stage === 'understanding') return;
        noted = quietly(notes.save(place, text, lease));
      },
      async settle() {
        await noted;
        if (noted) await quietly(notes.forget(place));
      },
    };
  }

  return {
    async turnOf(message, key) {
      if (key !== undefined) return keyedRetries.turnOf(message, key);
      const place = `http request ${fingerprint(message)}`;
      const found = await notes.load(place).catch((error: unknown) => {
        if (!isVizzyError(error, 'store-lost')) throw error;
        return undefined;
      });
      const left: unknown = found === undefined ? undefined : JSON.parse(found);
      if (isLeft(left) && left.process !== me)
        return { ...noting(place, left.turnId), turnId: left.turnId, isResumed: true };
      const turnId = randomBytes(16).toString('base64url');
      return { ...noting(place, turnId), turnId };
    },
  };
}

const isLeft = (note: unknown): note is { readonly turnId: string; readonly process: string } =>
  typeof note === 'object' && note !== null && 'turnId' in note && 'process' in note;
