/** The turns that all chat platforms share: accepted once, taken here or where another process left them, cancelled, ended. */
import { createHash, randomBytes } from 'node:crypto';
import {
  type Clock,
  type IncomingMessage,
  isVizzyError,
  type JobHandle,
  type Logger,
  type Observe,
  type Trace,
  type TurnJob,
  unobserved,
  untraced,
  VizzyError,
} from '@vizzy/core';
import { createExpectation } from './expectation.ts';
import { resumeImproving } from './improve-later.ts';
import { packTurn, unpackTurn } from './kept-turn.ts';
import { isPledge, makePledge, type Pledge, settlePledge } from './pledge.ts';
import type { OpenTarget, ReplyTarget } from './reply-target.ts';
import { refuse, type TakeParts, takeTurn } from './take.ts';

/** What turns are taken with. */
export type TurnParts = {
  readonly vizzy: TakeParts['vizzy'];
  /** The platform's name, for logs and metrics; default: `other`. */
  readonly surface?: string;
  /** Hears of work; default: nobody does. */
  readonly observe?: Observe;
  /** Traces work; default: nobody does. */
  readonly trace?: Trace;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** One event of a platform, understood as a message, and where its answer goes. */
export type Asked = {
  readonly message: IncomingMessage;
  readonly target: ReplyTarget;
  /** Names the event where a platform may tell of it several times: then it is answered once. */
  readonly eventKey?: string;
  /** Milliseconds that the surface gives; default: what the core allows. */
  readonly deadline?: number;
  /** Milliseconds between two views of the progress. */
  readonly pace: number;
  /** Milliseconds that the acknowledgement took, where it had to be given before the message was whole. */
  readonly acknowledgedIn?: number;
  /** Waited for between accepting and drawing, where others are waiting for a first sign of life. */
  readonly whenCalm?: () => Promise<void>;
};

/** Takes turns. */
export interface Turns {
  /** Takes one turn from event to reply. Never rejects: what goes wrong is said to the person and to the log. */
  serve(asked: Asked): Promise<void>;
  /**
   * For whoever must be answered before there is anything to serve: should this process die before that, another says that
   * the request got lost. The result is called right before serving, or when it is refused.
   */
  pledge(pledge: Pledge): () => void;
  /** From now on finishes turns that other processes of the platform left behind. */
  adopt(open: OpenTarget): Promise<void>;
  /** Cancels a turn, in whichever process; false when there is none of that name, or it is somebody else's. */
  cancel(turnId: string, userId: string): Promise<boolean>;
  /** Lets running turns finish until the signal aborts, then cancels them; better pictures are given up at once. */
  close(signal?: AbortSignal): Promise<void>;
}

type Running = {
  readonly id: string;
  readonly userId: string;
  readonly stop: AbortController;
  readonly done: Promise<void>;
};

/** Milliseconds within which a turn is accepted, or refused: platforms wait three seconds for an acknowledgement. */
const acceptance = 1500;

/** Characters of a turn's name; see `TurnView.turnId`. */
const nameLength = 22;

/** The same event has the same name in every process, and nobody can make another's. */
const nameOf = (surface: string, eventKey: string | undefined) =>
  eventKey === undefined
    ? randomBytes(16).toString('base64url')
    : createHash('sha256').update(`${surface}\u0000${eventKey}`).digest('base64url').slice(0, nameLength);

/** The turns that run in this process. */
function createRunning() {
  const running = new Set<Running>();
  return {
    async enter(id: string, userId: string, work: (stop: AbortSignal) => Promise<void>) {
      const stop = new AbortController();
      const entry = { id, userId, stop, done: work(stop.signal) };
      running.add(entry);
      try {
        await entry.done;
      } finally {
        running.delete(entry);
      }
    },
    /** An event that was heard twice may be there twice, for a moment. */
    cancel(id: string, userId: string): boolean {
      const meant = [...running].filter((turn) => turn.id === id && turn.userId === userId);
      for (const { stop } of meant) stop.abort(new VizzyError('cancelled', 'the person cancelled'));
      return meant.length > 0;
    },
    async close(signal: AbortSignal | undefined) {
      const cancelAll = () => {
        for (const { stop } of running) stop.abort(new VizzyError('closing', 'shutting down'));
      };
      if (signal?.aborted) cancelAll();
      else signal?.addEventListener('abort', cancelAll, { once: true });
      await Promise.all([...running].map(({ done }) => done));
    },
  };
}

/** Accepts a turn and takes it. One that is not accepted in time is refused, and not taken when it is accepted after all. */
async function accept(asked: Asked, id: string, stop: AbortSignal, parts: TakeParts): Promise<void> {
  const { message, target, deadline, pace, acknowledgedIn = 0, whenCalm } = asked;
  const { vizzy, surface, clock, logger } = parts;
  const heardAt = clock.now() - acknowledgedIn;
  const data = packTurn({ message, address: target.address(), deadline, pace });
  const job = { id, surface, owner: message.userId, data, isDeduplicated: asked.eventKey === undefined };
  let state: 'new' | 'taken' | 'refused' | 'answered' = 'new';
  const take = async (custody: JobHandle) => {
    // Refused meanwhile, or answered already, and only to be settled.
    if (state === 'refused' || state === 'answered') return;
    state = 'taken';
    clearTimeout(timer);
    const taken = { job, message, target, deadline, pace, heardAt, isResumed: false, whenCalm };
    await takeTurn(taken, custody, stop, parts);
    state = 'answered';
  };
  const refuseIt = async (error: unknown) => {
    clearTimeout(timer);
    if (state === 'new') {
      // Nothing was acknowledged yet, and without that nothing can be said.
      await target.acknowledge().catch((failure: unknown) => {
        logger.warn({ err: failure }, 'a message that cannot be answered could not be acknowledged');
      });
    }
    state = 'refused';
    await refuse(error, { target, message }, logger);
  };
  let tooLate = () => {};
  const late = new Promise<void>((resolve) => {
    tooLate = resolve;
  });
  const timer = setTimeout(() => {
    refuseIt(new VizzyError('store-lost', 'the turn could not be accepted in time')).then(tooLate);
  }, acceptance);
  const run = vizzy.jobs.run(job, take).then(
    () => clearTimeout(timer),
    (error: unknown) => {
      if (state === 'refused') return undefined;
      // It is there; only that it is could not be noted. Whoever takes it up again shows the same.
      if (state === 'answered') return logger.warn({ id, err: error }, 'an answered turn could not be settled');
      if (state === 'taken' && isVizzyError(error, 'closing')) return logger.info({ id }, 'a turn is left to others');
      return refuseIt(error);
    },
  );
  await Promise.race([run, late]);
}

/** Takes a turn that another process left behind. */
async function finish(job: TurnJob, custody: JobHandle, open: OpenTarget, stop: AbortSignal, parts: TakeParts) {
  const { message, address, deadline, pace } = unpackTurn(job.data);
  if (address === undefined || address === null)
    throw new VizzyError('not-found', 'a turn was left behind that only its own process could answer');
  const target = await open(address);
  const heardAt = parts.clock.now();
  await takeTurn({ job, message, target, deadline, pace, heardAt, isResumed: true }, custody, stop, parts);
}

/** Turns over one Vizzy. */
export function createTurns({
  vizzy,
  surface = 'other',
  observe = unobserved,
  trace = untraced,
  clock,
  logger,
}: TurnParts): Turns {
  const running = createRunning();
  const closed = new AbortController();
  const expectation = createExpectation();
  const parts: TakeParts = { vizzy, surface, observe, trace, clock, logger, expectation, closed: closed.signal };
  return {
    serve: (asked) => {
      const id = nameOf(surface, asked.eventKey);
      return running.enter(id, asked.message.userId, (stop) =>
        trace('event', { surface }, () => accept(asked, id, stop, parts)),
      );
    },
    pledge: (pledge) => makePledge(pledge, surface, { vizzy, logger }),
    adopt: (open) =>
      vizzy.jobs.registerRecovery(surface, {
        recover: (job, custody) => running.enter(job.id, job.owner, (stop) => finish(job, custody, open, stop, parts)),
        runDelayed: (job) =>
          isPledge(job)
            ? settlePledge(job, open, { vizzy, logger })
            : resumeImproving(job, open, { vizzy, clock, logger, signal: closed.signal }),
      }),
    async cancel(turnId, userId) {
      if (running.cancel(turnId, userId)) return true;
      try {
        return await vizzy.jobs.cancel(turnId, surface, userId);
      } catch (error) {
        if (!isVizzyError(error, 'store-lost')) throw error;
        return false;
      }
    },
    async close(signal) {
      closed.abort();
      await running.close(signal);
    },
  };
}
