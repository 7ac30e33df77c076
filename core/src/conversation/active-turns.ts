/** The turns that are under way, so that a reset or a shutdown can reach them. */
import { VizzyError } from '../errors.ts';
import type { Scope } from '../message.ts';

type Running = {
  readonly who: Scope;
  readonly cancellation: TurnCancellation;
  readonly done: Promise<unknown>;
};

/** A signal that is made when somebody first asks for it: a question needs none, and making one costs as much as the question. */
export type LazySignal = { readonly signal: AbortSignal };

/** A cancellation of a turn, from within. */
export type Cancellation = LazySignal & { cancel(reason: VizzyError): void };

/** Knows every running turn. */
export interface ActiveTurns {
  /**
   * Runs a turn under a signal that the caller's, a reset and a shutdown abort. The caller's is not looked at before the
   * turn asks for its own. Throws `closing` once closed.
   */
  run<Result>(
    who: Scope,
    outer: { readonly signal?: OuterSignal | undefined },
    turn: (cancellation: Cancellation) => Promise<Result>,
  ): Promise<Result>;
  /** Cancels the turns of a conversation, or of a user. */
  cancel(who: Scope, reason: VizzyError): void;
  /** Lets no turn in any more; resolves when all have ended, which the signal hastens by cancelling them. */
  close(signal: AbortSignal | undefined): Promise<void>;
}

/** The caller's signal, or how it is made once somebody asks for it. */
export type OuterSignal = AbortSignal | (() => AbortSignal);

/** A cancellation that may come before, or after, its signal is asked for. */
class TurnCancellation implements Cancellation {
  readonly #outer: OuterSignal | undefined;
  #controller: AbortController | undefined;
  #cancelled: { readonly reason: unknown } | undefined;
  #stopHearing: (() => void) | undefined;

  constructor(outer: OuterSignal | undefined) {
    this.#outer = outer;
  }

  cancel(reason: unknown): void {
    this.#cancelled ??= { reason };
    this.#controller?.abort(this.#cancelled.reason);
  }

  get signal(): AbortSignal {
    if (this.#controller) return this.#controller.signal;
    this.#controller = new AbortController();
    const signal = typeof this.#outer === 'function' ? this.#outer() : this.#outer;
    if (this.#cancelled) this.#controller.abort(this.#cancelled.reason);
    else if (signal?.aborted) this.cancel(signal.reason);
    else if (signal) {
      const onAbort = () => this.cancel(signal.reason);
      signal.addEventListener('abort', onAbort, { once: true });
      this.#stopHearing = () => signal.removeEventListener('abort', onAbort);
    }
    return this.#controller.signal;
  }

  /** Listens to the caller no longer: Node keeps a signal that is made of others, and all that listens to it, for ever. */
  release(): void {
    this.#stopHearing?.();
  }

  /** What was thrown because of the cancellation says so. */
  explain(error: unknown): unknown {
    return this.#cancelled ? asCancelled(this.#cancelled.reason) : error;
  }
}

const belongs = (who: Scope, to: Scope) =>
  who.userId === to.userId && (to.conversationId === undefined || who.conversationId === to.conversationId);

const asCancelled = (reason: unknown) =>
  reason instanceof VizzyError ? reason : new VizzyError('cancelled', 'the turn was cancelled');

const closing = () =>
  new VizzyError('closing', 'Vizzy is shutting down; please try again in a moment.', { isRetryable: true });

/** An empty registry. */
export function createActiveTurns(): ActiveTurns {
  const running = new Set<Running>();
  let isClosed = false;
  return {
    async run(who, outer, turn) {
      if (isClosed) throw closing();
      const cancellation = new TurnCancellation(outer.signal);
      const done = turn(cancellation);
      const entry = { who, cancellation, done };
      running.add(entry);
      try {
        return await done;
      } catch (error) {
        throw cancellation.explain(error);
      } finally {
        running.delete(entry);
        cancellation.release();
      }
    },
    cancel(who, reason) {
      for (const turn of [...running]) if (belongs(turn.who, who)) turn.cancellation.cancel(reason);
    },
    async close(signal) {
      isClosed = true;
      const reason = closing();
      const cancelAll = () => {
        for (const { cancellation } of [...running]) cancellation.cancel(reason);
      };
      if (signal?.aborted) cancelAll();
      else signal?.addEventListener('abort', cancelAll, { once: true });
      await Promise.allSettled([...running].map((turn) => turn.done));
    },
  };
}
