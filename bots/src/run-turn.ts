/** One turn of the core, from acknowledgement to reply, shown while it goes on. */
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

/** What turns are taken with. */
export type TurnParts = {
  readonly vizzy: Pick<Vizzy, 'respond' | 'improve' | 'jobs' | 'deduplicate' | 'creations' | 'exports'>;
  readonly surface: string;
  readonly observe: Observe;
  readonly trace: Trace;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly etaEstimator: EtaEstimator;
  /** Aborts when better pictures are given up. */
  readonly closed: AbortSignal;
};

/** What is taken. */
export type RunningTurn = {
  readonly job: Pick<TurnJob, 'id' | 'surface' | 'owner'>;
  readonly message: IncomingMessage;
  readonly target: ReplyTarget;
  readonly deadline?: number | undefined;
  readonly pace: number;
  /** Whether another process began it: then it was counted already. */
  readonly isResumed: boolean;
  /** Milliseconds since the epoch at which it was heard of. */
  readonly heardAt: number;
  /** See `Asked.whenCalm`. */
  readonly waitForAcknowledgements?: (() => Promise<void>) | undefined;
};

/** The job in hand, and what is done after something is shown. */
type OwnedJob = Pick<JobHandle, 'assertOwned' | 'isDurable'> & { readonly note: () => Promise<void> };

async function draw(
  running: RunningTurn,
  signal: AbortSignal,
  { assertOwned, isDurable, note }: OwnedJob,
  parts: TurnParts,
): Promise<Reply> {
  const { job, message, target, deadline, pace, isResumed } = running;
  const { vizzy, surface, clock, logger, etaEstimator } = parts;
  const startedAt = clock.now();
  const show = async (view: TurnView) => {
    // A process that was asleep must not paint over what another has finished meanwhile.
    assertOwned();
    await target.progress(view);
    await note();
  };
  const reporter = createProgressReporter({ show, pace, clock, logger });
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
        // The acknowledgement shows as much; a view of it would only hold up the first one that shows something.
        if (view.stage === 'understanding') return;
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

/** Says what went wrong; when even that cannot be shown, the log is all that is left. */
export async function refuse(
  error: unknown,
  { target, message }: Pick<RunningTurn, 'target' | 'message'>,
  logger: Logger,
): Promise<void> {
  const code = isVizzyError(error) ? error.code : 'unexpected';
  const fields = code === 'unexpected' ? { code, err: error } : { code };
  logger[code === 'unexpected' ? 'error' : 'info'](fields, 'a turn ended without a reply');
  try {
    await target.refuse(refusalText(error, message.locale));
  } catch (failure) {
    logger.warn({ err: failure, code }, 'a refusal could not be shown');
  }
}

/** Keeps the address where it has changed: whoever has to go on finds the very message that the person is looking at. */
function createAddressSaver({ message, target, deadline, pace }: RunningTurn, handle: JobHandle): () => Promise<void> {
  let known = JSON.stringify(target.address());
  return async () => {
    const address = target.address();
    const now = JSON.stringify(address);
    if (!handle.isDurable || now === known) return;
    known = now;
    await handle.update(packTurn({ message, address, deadline, pace }));
  };
}

/**
 * Takes a turn with its job in hand. What goes wrong is said to the person and to the log; only when the job outlives it, as
 * it does a lost store or the end of this process, is the error thrown, and the turn is taken again.
 */
export async function runTurn(
  running: RunningTurn,
  handle: JobHandle,
  stop: AbortSignal,
  parts: TurnParts,
): Promise<void> {
  const { job, target, heardAt } = running;
  const { vizzy, surface, observe, trace, clock, logger, closed } = parts;
  const note = createAddressSaver(running, handle);
  try {
    await target.acknowledge();
    observe({ type: 'acknowledged', surface, seconds: (clock.now() - heardAt) / 1000 });
    await note();
    await running.waitForAcknowledgements?.();
    const ownedJob = { assertOwned: handle.assertOwned, isDurable: handle.isDurable, note };
    const reply = await draw(running, AbortSignal.any([stop, handle.signal]), ownedJob, parts);
    handle.assertOwned();
    const checkpoint = async () => {
      handle.assertOwned();
      await note();
    };
    await trace('deliver', { surface }, () => target.deliver(reply, checkpoint));
    improveLater(reply, target, job, { vizzy, clock, logger, signal: closed });
  } catch (error) {
    if (handle.isDurable && isHandedOver(error)) throw error;
    await refuse(error, running, logger);
  }
}
