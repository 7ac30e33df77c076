/** Runs one turn of the core, from acknowledgement to reply, and shows its progress. */
import {
  type Clock,
  type IncomingMessage,
  isHandedOver,
  isVizzyError,
  type JobHandle,
  type Logger,
  type Observe,
  type Reply,
  type Trace,
  type TurnJob,
  type Vizzy,
} from '@vizzy/core';
import type { EtaEstimator } from './eta-estimator.ts';
import { improveLater } from './improve-later.ts';
import { createProgressReporter } from './progress-reporter.ts';
import { refusalText } from './refusal-text.ts';
import type { ReplyTarget } from './reply-target.ts';
import { packTurn } from './stored-turn.ts';
import { applyProgress, initialView, type TurnView } from './turn-view.ts';
import { createViewPace } from './view-pace.ts';

/** What running a turn needs. */
export type TurnParts = {
  readonly vizzy: Pick<Vizzy, 'respond' | 'improve' | 'jobs' | 'deduplicate' | 'creations' | 'exports'>;
  readonly surface: string;
  readonly observe: Observe;
  readonly trace: Trace;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly etaEstimator: EtaEstimator;
  /** Aborts when pictures are no longer improved. */
  readonly improvingStopped: AbortSignal;
};

/** A turn that runs in this process. */
export type RunningTurn = {
  readonly job: Pick<TurnJob, 'id' | 'surface' | 'owner'>;
  readonly message: IncomingMessage;
  readonly target: ReplyTarget;
  readonly deadline?: number | undefined;
  /** See `TurnRequest.millisecondsBetweenViews`. */
  readonly millisecondsBetweenViews: number;
  /** Whether another process started it: then it has been counted. */
  readonly isResumed: boolean;
  /** When its event was received: milliseconds since the epoch. */
  readonly receivedAt: number;
  /** See `TurnRequest.waitForAcknowledgements`. */
  readonly waitForAcknowledgements?: (() => Promise<void>) | undefined;
};

/** The job that this process owns, and how the address of its reply is saved after each thing shown. */
type OwnedJob = Pick<JobHandle, 'assertOwned' | 'isDurable'> & { readonly saveAddress: () => Promise<void> };

async function respondWithProgress(
  turn: RunningTurn,
  signal: AbortSignal,
  { assertOwned, isDurable, saveAddress }: OwnedJob,
  parts: TurnParts,
): Promise<Reply> {
  const { job, message, target, deadline, millisecondsBetweenViews, isResumed } = turn;
  const { vizzy, surface, clock, logger, etaEstimator } = parts;
  const startedAt = clock.now();
  const show = async (view: TurnView) => {
    // A process that was suspended must not overwrite a reply that another one has finished.
    assertOwned();
    await target.progress(view);
    await saveAddress();
  };
  const reporter = createProgressReporter({ show, millisecondsBetweenViews, clock, logger });
  const pace = createViewPace(clock);
  let view = initialView(job.id);
  try {
    const reply = await vizzy.respond(message, {
      signal,
      setsSlogan: true,
      surface,
      requestId: job.id,
      ...(isDurable ? { turnId: job.id } : {}),
      isResumed,
      ...(deadline === undefined ? {} : { deadline }),
      onProgress: (progress) => {
        view = applyProgress(view, progress);
        // The acknowledgement shows this stage; another view of it would only delay the next one.
        if (view.stage === 'understanding' || !pace.isDue(view)) return;
        const secondsLeft = etaEstimator.secondsLeft(clock.now() - startedAt);
        reporter.report(secondsLeft === undefined ? view : { ...view, secondsLeft });
      },
    });
    etaEstimator.record(clock.now() - startedAt);
    return reply;
  } finally {
    await reporter.stop();
  }
}

/** Tells the person what went wrong. Only logs it if that cannot be shown. */
export async function explainFailure(
  error: unknown,
  { job, target, message }: Pick<RunningTurn, 'job' | 'target' | 'message'>,
  logger: Logger,
): Promise<void> {
  const code = isVizzyError(error) ? error.code : 'unexpected';
  const fields = { turn: job.id, code, ...(code === 'unexpected' ? { err: error } : {}) };
  logger[code === 'unexpected' ? 'error' : 'info'](fields, 'turn ended without a reply; telling the person why');
  try {
    await target.refuse(refusalText(error, message.locale));
  } catch (failure) {
    logger.warn({ err: failure, turn: job.id, code }, 'could not tell the person why there is no reply; giving up');
  }
}

/** Saves the reply's address when it changes, so that another process continues in the message that the person sees. */
function createAddressSaver(
  { message, target, deadline, millisecondsBetweenViews }: RunningTurn,
  handle: JobHandle,
): () => Promise<void> {
  let saved = JSON.stringify(target.address());
  return async () => {
    const address = target.address();
    const current = JSON.stringify(address);
    if (!handle.isDurable || current === saved) return;
    saved = current;
    await handle.update(packTurn({ message, address, deadline, millisecondsBetweenViews }));
  };
}

/**
 * Runs a turn whose job this process owns. Reports errors to the person and to the log. Throws only when the job outlives
 * the error, as it does a lost store or the end of this process: then the turn runs again.
 */
export async function runTurn(
  turn: RunningTurn,
  handle: JobHandle,
  stop: AbortSignal,
  parts: TurnParts,
): Promise<void> {
  const { job, target, receivedAt } = turn;
  const { vizzy, surface, observe, trace, clock, logger, improvingStopped } = parts;
  const saveAddress = createAddressSaver(turn, handle);
  try {
    await target.acknowledge();
    observe({ type: 'acknowledged', surface, seconds: (clock.now() - receivedAt) / 1000 });
    await saveAddress();
    await turn.waitForAcknowledgements?.();
    const ownedJob = { assertOwned: handle.assertOwned, isDurable: handle.isDurable, saveAddress };
    const reply = await respondWithProgress(turn, AbortSignal.any([stop, handle.signal]), ownedJob, parts);
    handle.assertOwned();
    const checkpoint = async () => {
      handle.assertOwned();
      await saveAddress();
    };
    await trace('deliver', { surface }, () => target.deliver(reply, checkpoint));
    improveLater(reply, target, job, { vizzy, clock, logger, signal: improvingStopped });
  } catch (error) {
    if (handle.isDurable && isHandedOver(error)) throw error;
    await explainFailure(error, turn, logger);
  }
}
