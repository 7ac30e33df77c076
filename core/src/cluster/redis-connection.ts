/** The one connection to Redis that everything shares which asks it something: it never makes anybody wait long. */
import { createClient, ErrorReply } from '@redis/client';
import { isVizzyError, VizzyError } from '../errors.ts';
import type { Logger } from '../logger.ts';

/** The client, as `createClient` makes it. */
export type RedisClient = ReturnType<typeof openClient>;

/** A connection to Redis that knows whether it is up. */
export interface RedisConnection {
  /** For libraries that take a client; guard what they do with `ask`. */
  readonly client: RedisClient;
  /**
   * Does what is asked, within a second. Throws `VizzyError('store-lost')`, at once while Redis is known to be away; whether
   * something was done that was asked and not answered is not known then.
   */
  run<Result>(work: (client: RedisClient) => Promise<Result>): Promise<Result>;
  readonly isReady: () => boolean;
  /** Counts as up only while this connection is there, too: what is asked over it fails until then. */
  dependOn(connection: { readonly isReady: boolean }): void;
  /** Calls back whenever Redis has come back: it may have forgotten everything. */
  onReconnect(hear: () => void): void;
  /** Calls back, until it is called itself, when Redis is lost; soon if it is away already. */
  onLoss(hear: (lost: VizzyError) => void): () => void;
  /** Resolves when Redis answers; rejects with the signal's reason when it aborts first. */
  whenReady(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** How a connection is opened. */
export type RedisConnectionSettings = {
  /** `redis://` or `rediss://`, with user, password and database as Redis's own tools read them. */
  readonly url: string;
  readonly logger: Logger;
  /** Milliseconds that Redis may take to appear at the start; default 10,000. */
  readonly patience?: number;
  /**
   * Milliseconds that one answer may take; default 1300: only the first is waited for so long, and a person is promised two
   * seconds.
   */
  readonly slowest?: number;
  /** Milliseconds of silence after which the connection is given up and made anew; default 6000. */
  readonly silence?: number;
};

/** Milliseconds between two looks whether Redis is back. */
const lookEvery = 200;

/** Options of every connection to Redis: nothing is queued while it is away, and it comes back within a second. */
export function openClient(url: string) {
  return createClient({
    url,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: 2000,
      reconnectStrategy: (attempts) => Math.min(25 * 2 ** attempts, 1000),
    },
  });
}

/** Where Redis is, without the password. */
export function addressOf(url: string): string {
  const { hostname, port } = new URL(url);
  return `${hostname}:${port || 6379}`;
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds by which a timer that is late tells that this process was too busy to read answers. */
const late = 100;

/** Milliseconds that are added then. */
const extra = 300;

/** The result, or a rejection when it takes too long. An answer that came while this process was too busy to read it counts. */
async function within<Result>(work: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const dueAt = performance.now() + milliseconds;
    const give = () => reject(new Error(`no answer within ${milliseconds} ms`));
    const look = () => {
      if (performance.now() - dueAt > late) timer = setTimeout(() => setImmediate(give), extra);
      else setImmediate(give);
    };
    timer = setTimeout(look, milliseconds);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

const lost = (cause: unknown) => new VizzyError('store-lost', 'Redis cannot be reached', { cause, isRetryable: true });

/** Knows whether Redis answers, and says in the log when that changes. */
function createAvailability(client: RedisClient, where: string, logger: Logger, silence: number) {
  const waiting = new Set<() => void>();
  const returns = new Set<() => void>();
  const losses = new Set<(lost: VizzyError) => void>();
  const others: { readonly isReady: boolean }[] = [];
  let isUp = true;
  let isClosed = false;

  const setUp = () => {
    if (isUp) return;
    isUp = true;
    logger.info({ redis: where }, 'Redis is back');
    for (const resolve of waiting) resolve();
    waiting.clear();
    for (const hear of returns) hear();
  };
  /** One question at a time: those that a paused Redis has not answered yet must not pile up. */
  const answers = async () => {
    if (!client.isReady) return false;
    try {
      await within(client.ping(), silence);
      return others.every(({ isReady }) => isReady);
    } catch (error) {
      if (error instanceof ErrorReply) return false;
      logger.debug({ err: error }, 'Redis does not answer yet');
      // A cable that was cut says nothing: the connection is given up and made anew.
      if (client.isReady) client.destroy();
      if (!client.isOpen) await client.connect();
      return client.isReady;
    }
  };
  const look = async () => {
    while (!isUp && !isClosed) {
      await wait(lookEvery);
      if (!isClosed && (await answers().catch(() => false))) setUp();
    }
  };
  const setDown = (error: unknown) => {
    if (!isUp || isClosed) return;
    isUp = false;
    logger.error({ redis: where, err: error }, 'Redis is lost; waiting for it to come back');
    void look();
    for (const hear of [...losses]) hear(lost(error));
  };
  return {
    isUp: () => isUp,
    rely: (connection: { readonly isReady: boolean }) => void others.push(connection),
    setDown,
    onLoss(hear: (lost: VizzyError) => void) {
      losses.add(hear);
      if (!isUp) queueMicrotask(() => losses.has(hear) && hear(lost(undefined)));
      return () => void losses.delete(hear);
    },
    onReturn: (hear: () => void) => void returns.add(hear),
    add: (resolve: () => void) => waiting.add(resolve),
    remove: (resolve: () => void) => waiting.delete(resolve),
    close: () => {
      isClosed = true;
    },
  };
}

/** Answers of a Redis that cannot work yet, or not any more: it loads its file, its memory is full, its master is gone. */
const isPassing = (answer: ErrorReply) =>
  /^(LOADING|OOM|MASTERDOWN|READONLY|CLUSTERDOWN|TRYAGAIN|BUSY|MISCONF)/.test(answer.message);

/** Whether Redis is away; any other answer of its, or of its client, is a mistake of ours. */
function isAbsence(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof ErrorReply) return isPassing(error);
  // BullMQ numbers what its scripts answer, such as that a job was given to another; the system names what fails with words.
  if ('code' in error && typeof error.code === 'number') return false;
  return !(
    isVizzyError(error) ||
    error instanceof TypeError ||
    error instanceof RangeError ||
    error instanceof SyntaxError
  );
}

/** Words for whoever started a process whose Redis is not there. */
const notThere = (url: string, patience: number, cause: unknown) =>
  new VizzyError(
    'configuration',
    `REDIS_URL is set, but no Redis answered at ${addressOf(url)} within ${patience / 1000} s${
      cause instanceof Error && cause.message ? ` (${cause.message})` : ''
    }. Start it, correct the address, or leave REDIS_URL empty to run without.`,
    { cause },
  );

/** Connects. Throws `VizzyError('configuration')`, with a line for people, when Redis does not appear in time. */
export async function openRedisConnection({
  url,
  logger,
  patience = 10_000,
  slowest = 1300,
  silence = 6000,
}: RedisConnectionSettings): Promise<RedisConnection> {
  const client = openClient(url);
  const where = addressOf(url);
  const watch = createAvailability(client, where, logger, silence);
  let lastError: unknown;
  let hasStarted = false;
  client.on('error', (error: unknown) => {
    lastError = error;
    if (hasStarted) watch.setDown(error);
  });
  try {
    await within(
      client.connect().then(() => client.ping()),
      patience,
    );
  } catch (error) {
    client.destroy();
    throw notThere(url, patience, lastError ?? error);
  }
  hasStarted = true;

  return {
    client,
    isReady: watch.isUp,
    dependOn: watch.rely,
    onReconnect: watch.onReturn,
    onLoss: watch.onLoss,
    async run(work) {
      if (!watch.isUp()) throw lost(lastError);
      try {
        return await within(work(client), slowest);
      } catch (error) {
        if (!isAbsence(error)) throw error;
        watch.setDown(error);
        throw lost(error);
      }
    },
    whenReady: (signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        if (watch.isUp()) return resolve();
        const onUp = () => {
          signal.removeEventListener('abort', onAbort);
          resolve();
        };
        const onAbort = () => {
          watch.remove(onUp);
          reject(signal.reason);
        };
        signal.addEventListener('abort', onAbort, { once: true });
        watch.add(onUp);
      }),
    async close() {
      watch.close();
      if (client.isOpen) client.destroy();
    },
  };
}
