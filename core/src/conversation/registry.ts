/** The turns that are under way, so that a reset or a shutdown can reach them. */
import { VizzyError } from '../errors.ts';
import type { Scope } from '../message.ts';

type Running = { readonly who: Scope; readonly controller: AbortController; readonly done: Promise<unknown> };

/** Knows every running turn. */
export interface Registry {
  /** Runs a turn under a signal that the caller's, a reset and a shutdown abort. Throws `closing` once closed. */
  enter<Result>(
    who: Scope,
    signal: AbortSignal | undefined,
    turn: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result>;
  /** Cancels the turns of a conversation, or of a user. */
  cancel(who: Scope, reason: VizzyError): void;
  /** Lets no turn in any more; resolves when all have ended, which the signal hastens by cancelling them. */
  close(signal: AbortSignal | undefined): Promise<void>;
}

const belongs = (who: Scope, to: Scope) =>
  who.userId === to.userId && (to.conversationId === undefined || who.conversationId === to.conversationId);

/** Errors that come of our own signal say why it was aborted; everything else passes unchanged. */
function asCancelled(error: unknown, signal: AbortSignal): unknown {
  if (!signal.aborted) return error;
  return signal.reason instanceof VizzyError ? signal.reason : new VizzyError('cancelled', 'the turn was cancelled');
}

/** An empty registry. */
export function createRegistry(): Registry {
  const running = new Set<Running>();
  let isClosed = false;
  return {
    async enter(who, outer, turn) {
      if (isClosed)
        throw new VizzyError('closing', 'Vizzy is shutting down; please try again in a moment.', { isRetryable: true });
      const controller = new AbortController();
      const { signal } = controller;
      // By hand, because AbortSignal.any costs as much as all the rest of a short turn.
      const follow = () => controller.abort(outer?.reason);
      if (outer?.aborted) follow();
      else outer?.addEventListener('abort', follow, { once: true });
      const done = turn(signal).catch((error) => {
        throw asCancelled(error, signal);
      });
      const entry = { who, controller, done };
      running.add(entry);
      try {
        return await done;
      } finally {
        running.delete(entry);
        outer?.removeEventListener('abort', follow);
      }
    },
    cancel(who, reason) {
      for (const turn of running) if (belongs(turn.who, who)) turn.controller.abort(reason);
    },
    async close(signal) {
      isClosed = true;
      const reason = new VizzyError('closing', 'Vizzy is shutting down; please try again in a moment.', {
        isRetryable: true,
      });
      const cancelAll = () => {
        for (const turn of running) turn.controller.abort(reason);
      };
      if (signal?.aborted) cancelAll();
      else signal?.addEventListener('abort', cancelAll, { once: true });
      await Promise.allSettled([...running].map((turn) => turn.done));
    },
  };
}
