/** Requests that are sent again because their answer was lost: they get the same turn, and nothing is drawn twice. */
import { createHash, randomBytes } from 'node:crypto';
import { type Clock, type IncomingMessage, type ProgressListener, type SurfaceStore, VizzyError } from '@vizzy/core';
import { withFallback } from './with-fallback.ts';

/** The turn of a request. */
export type RequestTurn = {
  readonly turnId?: string;
  readonly keepsPictures?: boolean;
  readonly isResumed?: boolean;
  /** Records the turn once there is something to draw. */
  readonly onProgress: ProgressListener;
  /** Says that another process will finish the turn; the client was told to try again. */
  markHandedOver(): void;
  /**
   * Deletes the record, unless the client may send the request again. `isAnswered` is false when the client
   * disconnected.
   */
  finish(isAnswered: boolean): Promise<void>;
};

/** Finds the turns of requests. */
export interface Idempotency {
  /**
   * The turn of a request. With an `Idempotency-Key` it has the same id in every process; without one it is the turn that
   * another process was taking when the very same request broke off, if there is one.
   */
  turnOf(message: IncomingMessage, key: string | undefined): Promise<RequestTurn>;
}

/** For a process that shares no store with others: only a key says that two requests are one. */
export const localIdempotency: Idempotency = {
  turnOf: async ({ userId }, key) =>
    key === undefined ? noRecord : { ...noRecord, turnId: idOfKey(userId, key), keepsPictures: true },
};

const noRecord = { onProgress: () => {}, markHandedOver: () => {}, finish: async () => {} };

/** Milliseconds in which a request that broke off may be sent again: as long as its pictures are kept. */
const recordLifetime = 10 * 60_000;

/** Turns handed over by this process that it remembers. */
const mostHandedOver = 1000;

/** Servers decide what a key may be (draft-ietf-httpapi-idempotency-key-header-07, 2.2). */
const validKey = /^[\x21-\x7e]{1,255}$/;

const digest = (...parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32);

/** The id that a key gives a request of this user. Throws `VizzyError('invalid-input')` for a malformed key. */
export function idOfKey(userId: string, key: string): string {
  if (!validKey.test(key))
    throw new VizzyError('invalid-input', 'Idempotency-Key must be 1 to 255 visible characters without spaces.');
  return digest('key', userId, key);
}

/** Equal for a request and the same request sent again. */
const fingerprint = ({ image, ...words }: IncomingMessage) =>
  digest('request', JSON.stringify(words), image ? createHash('sha256').update(image).digest('base64url') : '');

type TurnRecord = { readonly turnId: string; readonly process: string };

const isTurnRecord = (value: unknown): value is TurnRecord =>
  typeof value === 'object' && value !== null && 'turnId' in value && 'process' in value;

/** Idempotency over a store that all processes share. `onLost` is called with each error of the store. */
export function createIdempotency(
  store: SurfaceStore,
  clock: Pick<Clock, 'now'>,
  onLost: (error: unknown) => void,
): Idempotency {
  const processId = randomBytes(9).toString('base64url');
  const handedOver = new Set<string>();
  /** A record only helps: while the store is lost, the turn itself reports it. */
  const ignoringLoss = (work: Promise<void>) => work.catch(onLost);

  /**
   * Writes a record under a key of the store when the turn has something to draw; deletes it when it is of no more use.
   */
  function recordUnder(storeKey: string, turnId: string, isKeyed: boolean): Omit<RequestTurn, 'turnId'> {
    let saved: Promise<void> | undefined;
    let isHandedOver = false;
    const text = JSON.stringify({ turnId, process: processId, at: clock.now() });
    return {
      onProgress(progress) {
        if (saved || progress.type !== 'stage' || progress.stage === 'understanding') return;
        saved = ignoringLoss(store.save(storeKey, text, recordLifetime));
      },
      markHandedOver() {
        isHandedOver = true;
        handedOver.add(turnId);
        for (const oldest of handedOver) if (handedOver.size > mostHandedOver) handedOver.delete(oldest);
      },
      async finish(isAnswered) {
        await saved;
        // With a key the client may ask again after an answer; a client that disconnected has cancelled the turn.
        const mayBeSentAgain = isHandedOver || (isKeyed && isAnswered);
        if (saved && !mayBeSentAgain) await ignoringLoss(store.forget(storeKey));
      },
    };
  }

  async function findRecord(storeKey: string): Promise<TurnRecord | undefined> {
    const text = await withFallback(store.load(storeKey), undefined);
    const record: unknown = text === undefined ? undefined : JSON.parse(text);
    return isTurnRecord(record) ? record : undefined;
  }

  return {
    async turnOf(message, key) {
      if (key !== undefined) {
        const turnId = idOfKey(message.userId, key);
        const storeKey = `http key ${turnId}`;
        // A turn with a record was already counted against the limit per minute.
        const isResumed = (await findRecord(storeKey)) !== undefined;
        return { ...recordUnder(storeKey, turnId, true), turnId, keepsPictures: true, isResumed };
      }
      const storeKey = `http request ${fingerprint(message)}`;
      const record = await findRecord(storeKey);
      if (record && (record.process !== processId || handedOver.has(record.turnId))) {
        const { turnId } = record;
        return { ...recordUnder(storeKey, turnId, false), turnId, keepsPictures: true, isResumed: true };
      }
      const turnId = randomBytes(16).toString('base64url');
      return { ...recordUnder(storeKey, turnId, false), turnId };
    },
  };
}
