/** The turns of every chat platform: accept each event once, run it here or recover it from another process, cancel, close. */
import { createHash, randomBytes } from 'node:crypto';
import {
  type Clock,
  createActiveTurns,
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
import { createEtaEstimator } from './eta-estimator.ts';
import { resumeImproving } from './improve-later.ts';
import { isWatchdogJob, reportLostRequest, startWatchdog, type WatchedRequest } from './lost-request-watchdog.ts';
import type { OpenTarget, ReplyTarget } from './reply-target.ts';
import { explainFailure, runTurn, type TurnParts } from './run-turn.ts';
import { packTurn, unpackTurn } from './stored-turn.ts';

/** What the service needs. */
export type TurnServiceParts = {
  readonly vizzy: TurnParts['vizzy'];
  /** The platform's name, for logs and metrics; default: `other`. */
  readonly surface?: string;
  /** Receives measurements; default: none are taken. */
  readonly observe?: Observe;
  /** Traces work; default: nothing is traced. */
  readonly trace?: Trace;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** A platform event, read as a message, and where to answer it. */
export type TurnRequest = {
  readonly message: IncomingMessage;
  readonly target: ReplyTarget;
  /** Identifies an event that the platform may deliver more than once: it is answered once. */
  readonly eventKey?: string;
  /** Milliseconds that the platform allows; default: what the core allows. */
  readonly deadline?: number;
  /** Milliseconds between two views of the progress. */
  readonly millisecondsBetweenViews: number;
  /** Milliseconds that the acknowledgement took, if it was sent before the message was complete. */
  readonly acknowledgedIn?: number;
  /** Awaited before drawing starts, so that other people get their acknowledgement first. */
  readonly waitForAcknowledgements?: () => Promise<void>;
};

/** Runs turns. */
export interface TurnService {
  /** Runs one turn from event to reply. Never rejects: it reports errors to the person and to the log. */
  serve(request: TurnRequest): Promise<void>;
  /**
   * Watches a request that was acknowledged before its turn can start: if this process dies in between, another one tells
   * the person that the request was lost. Call the result right before `serve`, or once the request is refused.
   */
  watchForLoss(request: WatchedRequest): () => void;
  /** Starts to finish turns that other processes of the platform left unfinished. */
  recoverTurns(open: OpenTarget): Promise<void>;
  /** Cancels a turn in any process; false if there is no such turn, or it is another person's. */
  cancel(turnId: string, userId: string): Promise<boolean>;
  /** Lets running turns finish until the signal aborts, then cancels them; stops improving pictures at once. */
  close(signal?: AbortSignal): Promise<void>;
}

/** Milliseconds in which a turn must be accepted, or it is refused: platforms wait three seconds for an acknowledgement. */
const acceptTimeout = 1500;

/** Characters of a turn's id; see `TurnView.turnId`. */
const idLength = 22;

/** The same event has the same id in every process, and no one can guess another event's. */
const turnIdOf = (surface: string, eventKey: string | undefined) =>
  eventKey === undefined
    ? randomBytes(16).toString('base64url')
    : createHash('sha256').update(`${surface}\u0000${eventKey}`).digest('base64url').slice(0, idLength);

/** Accepts a turn and runs it. Refuses one that is not accepted in time, and does not run it if it is accepted later. */
async function accept(request: TurnRequest, id: string, stop: AbortSignal, parts: TurnParts): Promise<void> {
  const { message, target, deadline, millisecondsBetweenViews, acknowledgedIn = 0, waitForAcknowledgements } = request;
  const { vizzy, surface, clock, logger } = parts;
  const receivedAt = clock.now() - acknowledgedIn;
  const data = packTurn({ message, address: target.address(), deadline, millisecondsBetweenViews });
  const job = { id, surface, owner: message.userId, data, isDeduplicated: request.eventKey === undefined };
  let state: 'new' | 'running' | 'refused' | 'answered' = 'new';
  const work = async (handle: JobHandle) => {
    // Refused in the meantime; or answered before Redis was lost, and only the job must be completed.
    if (state === 'refused' || state === 'answered') return;
    state = 'running';
    clearTimeout(timer);
    const turn = {
      job,
      message,
      target,
      deadline,
      millisecondsBetweenViews,
      receivedAt,
      isResumed: false,
      waitForAcknowledgements,
    };
    await runTurn(turn, handle, stop, parts);
    state = 'answered';
  };
  const refuseTurn = async (error: unknown) => {
    clearTimeout(timer);
    if (state === 'new') {
      // A platform takes an answer only after the acknowledgement.
      await target.acknowledge().catch((failure: unknown) => {
        logger.warn({ err: failure, turn: id }, 'could not acknowledge a request; its refusal may not be shown');
      });
    }
    state = 'refused';
    await explainFailure(error, { job, target, message }, logger);
  };
  let onLate = () => {};
  const late = new Promise<void>((resolve) => {
    onLate = resolve;
  });
  const timer = setTimeout(() => {
    refuseTurn(new VizzyError('store-lost', 'the turn could not be accepted in time')).then(onLate);
  }, acceptTimeout);
  const run = vizzy.jobs.run(job, work).then(
    () => clearTimeout(timer),
    (error: unknown) => {
      if (state === 'refused') return undefined;
      if (state === 'answered')
        return logger.warn(
          { turn: id, err: error },
          'answered a turn but could not complete its job; it may run again',
        );
      if (state === 'running' && isVizzyError(error, 'closing'))
        return logger.info({ turn: id }, 'closing: another process will finish this turn');
      return refuseTurn(error);
    },
  );
  await Promise.race([run, late]);
}

/** Finishes a turn that another process left unfinished. */
async function recover(job: TurnJob, handle: JobHandle, open: OpenTarget, stop: AbortSignal, parts: TurnParts) {
  const { message, address, deadline, millisecondsBetweenViews } = unpackTurn(job.data);
  if (address === undefined || address === null)
    throw new VizzyError('not-found', 'only the process that accepted this turn could answer it');
  const target = await open(address);
  const receivedAt = parts.clock.now();
  await runTurn(
    { job, message, target, deadline, millisecondsBetweenViews, receivedAt, isResumed: true },
    handle,
    stop,
    parts,
  );
}

/** Creates the service of one platform. */
export function createTurnService({
  vizzy,
  surface = 'other',
  observe = unobserved,
  trace = untraced,
  clock,
  logger,
}: TurnServiceParts): TurnService {
  // From event to delivered reply: the core's own registry ends with the reply, and knows no turn that waits for Redis.
  const running = createActiveTurns();
  const runTurn = (id: string, userId: string, work: (stop: AbortSignal) => Promise<void>) =>
    running.run({ id, userId }, {}, ({ signal }) => work(signal));
  const improvingStopped = new AbortController();
  const etaEstimator = createEtaEstimator();
  const parts: TurnParts = {
    vizzy,
    surface,
    observe,
    trace,
    clock,
    logger,
    etaEstimator,
    improvingStopped: improvingStopped.signal,
  };
  return {
    serve: (request) => {
      const id = turnIdOf(surface, request.eventKey);
      return runTurn(id, request.message.userId, (stop) =>
        trace('event', { surface }, () => accept(request, id, stop, parts)),
      );
    },
    watchForLoss: (request) => startWatchdog(request, surface, { vizzy, logger }),
    recoverTurns: (open) =>
      vizzy.jobs.registerRecovery(surface, {
        recover: (job, handle) => runTurn(job.id, job.owner, (stop) => recover(job, handle, open, stop, parts)),
        runDelayed: (job) =>
          isWatchdogJob(job)
            ? reportLostRequest(job, open, { vizzy, logger })
            : resumeImproving(job, open, { vizzy, clock, logger, signal: improvingStopped.signal }),
      }),
    async cancel(turnId, userId) {
      if (running.cancel({ id: turnId, userId }, new VizzyError('cancelled', 'the person cancelled'))) return true;
      try {
        return await vizzy.jobs.cancel(turnId, surface, userId);
      } catch (error) {
        if (!isVizzyError(error, 'store-lost')) throw error;
        return false;
      }
    },
    async close(signal) {
      improvingStopped.abort();
      await running.close(signal);
    },
  };
}
