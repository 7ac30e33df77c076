/** Requests that are sent again because their answer was lost: they come to the same, and nothing is drawn twice. */
import { createHash, randomBytes } from 'node:crypto';
import { type Clock, type IncomingMessage, type ProgressListener, type SurfaceStore, VizzyError } from '@vizzy/core';
import { unlessLost } from './with-fallback.ts';

/** A turn of a request. */
export type RequestTurn = {
  readonly turnId?: string;
  readonly keepsPictures?: boolean;
  readonly isResumed?: boolean;
  /** Hears how far the turn is. */
  readonly watch: ProgressListener;
  /** The turn goes on without the client, who was told to try again. */
  leave(): void;
  /** The client has been answered, or has gone. */
  settle(isAnswered: boolean): Promise<void>;
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

const nothing = { watch: () => {}, leave: () => {}, settle: async () => {} };

/** Milliseconds that a request that broke off may be sent again: as long as its pictures are kept. */
const lifetime = 10 * 60_000;

/** Turns that were left here and that are remembered by name. */
const remembered = 1000;

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
export function createRetries(
  notes: SurfaceStore,
  clock: Pick<Clock, 'now'>,
  onLost: (error: unknown) => void,
): Retries {
  const me = randomBytes(9).toString('base64url');
  const leftHere = new Set<string>();
  /** A note is a help, not a promise: while the store is away the turn itself will say so. */
  const quietly = (work: Promise<void>) => work.catch(onLost);

  /** Notes that this process is at it, once there is something to draw; strikes it out when nobody can want it again. */
  function noting(place: string, turnId: string, isKeyed: boolean): Omit<RequestTurn, 'turnId'> {
    let noted: Promise<void> | undefined;
    let isLeft = false;
    const text = JSON.stringify({ turnId, process: me, at: clock.now() });
    return {
      watch(progress) {
        if (noted || progress.type !== 'stage' || progress.stage === 'understanding') return;
        noted = quietly(notes.save(place, text, lifetime));
      },
      leave() {
        isLeft = true;
        leftHere.add(turnId);
        for (const oldest of leftHere) if (leftHere.size > remembered) leftHere.delete(oldest);
      },
      async settle(isAnswered) {
        await noted;
        // A key says that the client may ask again although it was answered; who has gone has cancelled the turn.
        const mayComeAgain = isLeft || (isKeyed && isAnswered);
        if (noted && !mayComeAgain) await quietly(notes.forget(place));
      },
    };
  }

  /** The turn that was noted at this place. */
  async function findNoted(place: string): Promise<Noted | undefined> {
    const found = await unlessLost(notes.load(place), undefined);
    const noted: unknown = found === undefined ? undefined : JSON.parse(found);
    return isNoted(noted) ? noted : undefined;
  }

  return {
    async turnOf(message, key) {
      if (key !== undefined) {
        const turnId = nameOfKey(message.userId, key);
        const place = `http key ${turnId}`;
        // Counted already, in the minute of whoever asks.
        const isResumed = (await findNoted(place)) !== undefined;
        return { ...noting(place, turnId, true), turnId, keepsPictures: true, isResumed };
      }
      const place = `http request ${fingerprint(message)}`;
      const noted = await findNoted(place);
      if (noted && (noted.process !== me || leftHere.has(noted.turnId)))
        return { ...noting(place, noted.turnId, false), turnId: noted.turnId, keepsPictures: true, isResumed: true };
      const turnId = randomBytes(16).toString('base64url');
      return { ...noting(place, turnId, false), turnId };
    },
  };
}

type Noted = { readonly turnId: string; readonly process: string };

const isNoted = (note: unknown): note is Noted =>
  typeof note === 'object' && note !== null && 'turnId' in note && 'process' in note;
