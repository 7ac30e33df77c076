/** The turn that all chat platforms share: claim, acknowledge, progress, reply or refusal, and better pictures later. */
import { randomBytes } from 'node:crypto';
import {
  type Clock,
  type IncomingMessage,
  isVizzyError,
  type Logger,
  type Observe,
  type Trace,
  unobserved,
  untraced,
  type Vizzy,
  VizzyError,
} from '@vizzy/core';
import { createExpectation, type Expectation } from './expectation.ts';
import { improveLater } from './improve-later.ts';
import { refusalOf } from './refusal.ts';
import type { ReplyTarget } from './reply-target.ts';
import { createTeller } from './teller.ts';
import { newView, viewAfter } from './turn-view.ts';

/** What turns are taken with. */
export type TurnParts = {
  readonly vizzy: Pick<Vizzy, 'respond' | 'improve' | 'claim'>;
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
};

/** Takes turns. */
export interface Turns {
  /** Takes one turn from event to reply. Never rejects: what goes wrong is said to the person and to the log. */
  serve(asked: Asked): Promise<void>;
  /** Cancels a turn that is under way; false when there is none of that name, or it is somebody else's. */
  cancel(turnId: string, userId: string): boolean;
  /** Lets running turns finish until the signal aborts, then cancels them; better pictures are given up at once. */
  close(signal?: AbortSignal): Promise<void>;
}

type Running = { readonly userId: string; readonly stop: AbortController; done: Promise<void> };

type DrawParts = Required<Omit<TurnParts, 'observe' | 'trace'>> & { readonly expectation: Expectation };

/** One turn of the core, shown while it goes on. */
async function draw(
  { message, target, deadline, pace }: Asked,
  turnId: string,
  signal: AbortSignal,
  { vizzy, surface, clock, logger, expectation }: DrawParts,
) {
  const startedAt = clock.now();
  const teller = createTeller({ show: (view) => target.progress(view), pace, clock, logger });
  let view = newView(turnId);
  try {
    const reply = await vizzy.respond(message, {
      signal,
      setsSlogan: true,
      surface,
      requestId: turnId,
      ...(deadline === undefined ? {} : { deadline }),
      onProgress: (progress) => {
        view = viewAfter(view, progress);
        // The acknowledgement shows as much; a view of it would only hold up the first one that shows something.
        if (view.stage === 'understanding') return;
        const secondsLeft = expectation.secondsLeft(clock.now() - startedAt);
        teller.tell(secondsLeft === undefined ? view : { ...view, secondsLeft });
      },
    });
    expectation.learn(clock.now() - startedAt);
    return reply;
  } finally {
    await teller.end();
  }
}

/** Says what went wrong; when even that cannot be shown, the log is all that is left. */
async function refuse(error: unknown, { target, message }: Asked, logger: Logger) {
  const code = isVizzyError(error) ? error.code : 'unexpected';
  const fields = code === 'unexpected' ? { code, err: error } : { code };
  logger[code === 'unexpected' ? 'error' : 'info'](fields, 'a turn ended without a reply');
  try {
    await target.refuse(refusalOf(error, message.locale));
  } catch (failure) {
    logger.warn({ err: failure, code }, 'a refusal could not be shown');
  }
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
  const running = new Map<string, Running>();
  const closed = new AbortController();
  const expectation = createExpectation();

  async function take(asked: Asked, turnId: string, signal: AbortSignal) {
    const { message, target, eventKey } = asked;
    const heardAt = clock.now();
    try {
      if (eventKey !== undefined && !(await vizzy.claim(eventKey))) return;
      await target.acknowledge();
      observe({ type: 'acknowledged', surface, seconds: (clock.now() - heardAt) / 1000 });
      const reply = await draw(asked, turnId, signal, { vizzy, surface, clock, logger, expectation });
      await trace('deliver', { surface }, () => target.deliver(reply));
      improveLater(reply, target, { vizzy, clock, logger, signal: closed.signal, locale: message.locale });
    } catch (error) {
      await refuse(error, asked, logger);
    }
  }

  return {
    async serve(asked) {
      const turnId = randomBytes(16).toString('base64url');
      const stop = new AbortController();
      const done = trace('event', { surface }, () => take(asked, turnId, stop.signal));
      running.set(turnId, { userId: asked.message.userId, stop, done });
      await done;
      running.delete(turnId);
    },
    cancel(turnId, userId) {
      const turn = running.get(turnId);
      if (turn?.userId !== userId) return false;
      turn.stop.abort(new VizzyError('cancelled', 'the person cancelled'));
      return true;
    },
    async close(signal) {
      closed.abort();
      const cancelAll = () => {
        for (const { stop } of running.values()) stop.abort(new VizzyError('closing', 'shutting down'));
      };
      if (signal?.aborted) cancelAll();
      else signal?.addEventListener('abort', cancelAll, { once: true });
      await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
}
