/**
 * Turns of requests that outlive their process. As soon as there is something to draw, a turn is a job, which another
 * process finishes when this one dies. Its answer is kept until the client sends the request again.
 */
import { randomBytes } from 'node:crypto';
import {
  type IncomingMessage,
  isHandedOver,
  isVizzyError,
  type JobHandle,
  type ProgressListener,
  packMessage,
  type Reply,
  type TurnJob,
  unpackMessage,
} from '@vizzy/core';
import type { FastifyBaseLogger } from 'fastify';
import { z } from 'zod';
import type { VizzyPort } from './dependencies.ts';
import type { RequestTurn } from './idempotency.ts';

/** The turn of one request. */
export type ResumableTurn = {
  /** Makes the turn a job once there is something to draw. */
  readonly onProgress: ProgressListener;
  /**
   * Runs the turn. When another process took it over meanwhile, because this one was suspended, `respond` is called again
   * with `isResumed` and answers with what the other process made.
   */
  run(respond: (isResumed: boolean) => Promise<Reply>): Promise<Reply>;
};

/** Makes turns resumable. */
export interface ResumableTurns {
  forRequest(message: IncomingMessage, turn: RequestTurn): ResumableTurn;
  /** From now on this process finishes the turns of processes that died. */
  registerRecovery(): Promise<void>;
}

/** For a process that shares no store with others: turns end with it. */
export const localTurns: ResumableTurns = {
  forRequest: (_message, { onProgress }) => ({ onProgress, run: (respond) => respond(false) }),
  registerRecovery: async () => {},
};

const surface = 'http';

const jobData = z.object({ message: z.unknown(), turnId: z.string() });

type Logger = Pick<FastifyBaseLogger, 'debug' | 'info' | 'error'>;

/** Takes a turn whose client is gone, so that its answer is kept. */
async function recover(
  respond: VizzyPort['respond'],
  logger: Logger,
  { id, data }: TurnJob,
  { signal }: Pick<JobHandle, 'signal'>,
): Promise<void> {
  const { message, turnId } = jobData.parse(data);
  const options = { turnId, keepsPictures: true, isResumed: true, surface, requestId: id, signal };
  try {
    await respond(unpackMessage(message), options);
  } catch (error) {
    if (isHandedOver(error)) throw error;
    const level = isVizzyError(error) ? 'info' : 'error';
    logger[level]({ err: error, job: id }, 'a resumed turn of a request failed; it is not tried again');
  }
}

/** A promise, and the function that lets it follow another one. It may be rejected while nothing awaits it. */
function deferred() {
  let follow: (other: Promise<unknown>) => void = () => {};
  const promise = new Promise<unknown>((resolve) => {
    follow = resolve;
  });
  promise.catch(() => undefined);
  return { promise, follow };
}

/** Resumable turns as jobs of Vizzy. */
export function createResumableTurns(
  { respond, jobs }: Pick<VizzyPort, 'respond' | 'jobs'>,
  logger: Logger,
): ResumableTurns {
  /** Keeps the turn as a job until it is answered; `answered` rejects only when the turn is handed over. */
  function startJob(message: IncomingMessage, turnId: string, answered: Promise<void>): void {
    const data = { message: packMessage(message), turnId };
    // An id of its own: a request that is sent again is the same turn, but another job.
    const id = randomBytes(16).toString('base64url');
    const job = { id, surface, owner: message.userId, data, isDeduplicated: true };
    let isFirst = true;
    const work = async (handle: JobHandle) => {
      // Once the store is back, a turn that broke off is taken again.
      if (!isFirst) return recover(respond, logger, job, handle);
      isFirst = false;
      await answered;
    };
    jobs
      .run(job, work)
      .catch((error: unknown) =>
        logger.debug({ err: error, job: id }, 'this process gives up a turn; another process will finish it'),
      );
  }

  return {
    forRequest: (message, turn) => {
      const { turnId } = turn;
      if (turnId === undefined) return localTurns.forRequest(message, turn);
      let isJob = false;
      const ended = deferred();
      const answered = () =>
        ended.promise.then(
          () => undefined,
          (error: unknown) => {
            if (isHandedOver(error)) throw error;
          },
        );
      return {
        onProgress(progress) {
          turn.onProgress(progress);
          if (isJob || progress.type !== 'stage' || progress.stage === 'understanding') return;
          isJob = true;
          startJob(message, turnId, answered());
        },
        run(respondTo) {
          const reply = respondTo(false).catch((error: unknown) => {
            if (!isJob || !isVizzyError(error, 'store-lost')) throw error;
            return respondTo(true);
          });
          ended.follow(reply);
          reply.catch((error: unknown) => isHandedOver(error) && turn.markHandedOver());
          return reply;
        },
      };
    },
    registerRecovery: () =>
      jobs.registerRecovery(surface, {
        recover: (job, handle) => recover(respond, logger, job, handle),
        runDelayed: async () => {},
      }),
  };
}
