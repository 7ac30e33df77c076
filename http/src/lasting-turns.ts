/**
 * Turns of requests that outlive their process: from the moment at which there is something to draw they are jobs, which
 * another process finishes when this one dies. The answer waits there for the client to send the request again.
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
import type { AskedVizzy } from './parts.ts';
import type { RequestTurn } from './retries.ts';

/** One request's turn. */
export type LastingTurn = {
  /** Hears how far it is. */
  readonly watch: ProgressListener;
  /** Takes it; when it is lost to another process, which happens to one that was asleep, it is told what that has made of it. */
  take(respond: (isResumed: boolean) => Promise<Reply>): Promise<Reply>;
};

/** Makes turns last. */
export interface LastingTurns {
  of(message: IncomingMessage, turn: RequestTurn): LastingTurn;
  /** From now on this process finishes what others leave behind. */
  adopt(): Promise<void>;
}

/** Turns of a process that shares nothing with others: they end with it. */
export const passingTurns: LastingTurns = {
  of: (_message, { watch }) => ({ watch, take: (respond) => respond(false) }),
  adopt: async () => {},
};

const surface = 'http';

const keptRequest = z.object({ message: z.unknown(), turnId: z.string() });

/** Jobs over those of Vizzy. */
export function createLastingTurns(
  { respond, jobs }: Pick<AskedVizzy, 'respond' | 'jobs'>,
  logger: Pick<FastifyBaseLogger, 'debug' | 'info' | 'error'>,
): LastingTurns {
  /** Takes a turn whose client is not there: its answer is kept. */
  async function finish({ id, data }: TurnJob, { signal }: Pick<JobHandle, 'signal'>): Promise<void> {
    const { message, turnId } = keptRequest.parse(data);
    const options = { turnId, keepsPictures: true, isResumed: true, surface, requestId: id, signal };
    try {
      await respond(unpackMessage(message), options);
    } catch (error) {
      if (isHandedOver(error)) throw error;
      logger[isVizzyError(error) ? 'info' : 'error'](
        { err: error, job: id },
        'a turn of a request ended without a reply',
      );
    }
  }

  /** Keeps the turn as a job until it is answered; `answered` never rejects but when the turn is left. */
  function keep(message: IncomingMessage, turnId: string, answered: Promise<void>): void {
    const data = { message: packMessage(message), turnId };
    // Named by itself: a request that is sent again is the same turn, but another job.
    const id = randomBytes(16).toString('base64url');
    const job = { id, surface, owner: message.userId, data, isDeduplicated: true };
    let isFirst = true;
    const work = async (custody: JobHandle) => {
      // Once the store is back, a turn that was broken off is taken again.
      if (!isFirst) return finish(job, custody);
      isFirst = false;
      await answered;
    };
    jobs.run(job, work).catch((error: unknown) => logger.debug({ err: error, job: id }, 'a turn is left to others'));
  }

  return {
    of: (message, turn) => {
      const { turnId } = turn;
      if (turnId === undefined) return passingTurns.of(message, turn);
      let isKept = false;
      let settle: (end: Promise<unknown>) => void = () => {};
      const ended = new Promise<unknown>((resolve) => {
        settle = resolve;
      });
      // Nobody may be listening when it ends.
      ended.catch(() => undefined);
      const answered = async () => {
        await ended.catch((error: unknown) => {
          if (isHandedOver(error)) throw error;
        });
      };
      return {
        watch(progress) {
          turn.watch(progress);
          if (isKept || progress.type !== 'stage' || progress.stage === 'understanding') return;
          isKept = true;
          keep(message, turnId, answered());
        },
        take(respondTo) {
          const reply = respondTo(false).catch((error: unknown) => {
            if (!isKept || !isVizzyError(error, 'store-lost')) throw error;
            return respondTo(true);
          });
          settle(reply);
          reply.catch((error: unknown) => isHandedOver(error) && turn.leave());
          return reply;
        },
      };
    },
    adopt: () => jobs.registerRecovery(surface, { recover: finish, runDelayed: async () => {} }),
  };
}
