/** The one registry of what runs in this process: a turn is cancelled through it, and a process that stops waits for it. */
import { VizzyError } from './errors.ts';
import type { Scope } from './message.ts';

/** Names a running turn. A turn of a conversation is named by its scope, a job by its id and its owner. */
export type TurnName = Scope & { readonly id?: string };

/** A signal that is made when it is first read: a question needs none, and making one costs as much as the question. */
export type LazySignal = { readonly signal: AbortSignal };

/** Cancels one turn from within. */
export type Cancellation = LazySignal & {
  cancel(reason: VizzyError): void;
  /** The reason of the cancellation, in place of an error that it caused; any other error as it is. */
  explain(error: unknown): unknown;
};

/** The caller's signal, or a function that makes it when the turn first reads its own. */
export type OuterSignal = AbortSignal | (() => AbortSignal);

/** Registers running turns. */
export interface ActiveTurns {
  /** Throws `VizzyError('closing')` once `close` has been called. Jobs do not ask: another process finishes them. */
  assertOpen(): void;
  /** Registers a turn while the work runs. The caller's signal, `cancel` and `close` abort the signal of its cancellation. */
  run<Result>(
    turn: TurnName,
    outer: { readonly signal?: OuterSignal | undefined },
    work: (cancellation: Cancellation) => Promise<Result>,
  ): Promise<Result>;
  /** Waits for this work, too, in `close`, without a way to cancel it. */
  track<Result>(work: Promise<Result>): Promise<Result>;
  /**
   * With an id: cancels the owner's job of that name. Without: cancels the turns of a conversation, or, without its id, of
   * all conversations of the user. Returns whether there was one.
   */
  cancel(which: TurnName, reason: VizzyError): boolean;
  /**
   * Refuses new turns and waits for running ones. When the signal aborts, cancels what still runs, and resolves two seconds
   * later at the latest.
   */
  close(signal: AbortSignal | undefined): Promise<void>;
}

/** Milliseconds in which cancelled work can still write to Redis. */
const drainGrace = 2000;

/** A cancellation that may come before its signal is read, or after. */
class TurnCancellation implements Cancellation {
  readonly #outer: OuterSignal | undefined;
  #controller: AbortController | undefined;
  #cancelled: { readonly reason: unknown } | undefined;
  #stopListening: (() => void) | undefined;

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
      this.#stopListening = () => signal.removeEventListener('abort', onAbort);
    }
    return this.#controller.signal;
  }

  /** Removes the listener: Node keeps a signal that is made of others for as long as anything listens to it. */
  release(): void {
    this.#stopListening?.();
  }

  explain(error: unknown): unknown {
    if (!this.#cancelled) return error;
    const { reason } = this.#cancelled;
    return reason instanceof VizzyError ? reason : new VizzyError('cancelled', 'the turn was cancelled');
  }
}

/** Whether this turn is meant. A job has no conversation: only its id reaches it. */
function isMeant(turn: TurnName, { id, userId, conversationId }: TurnName): boolean {
  if (turn.userId !== userId) return false;
  if (id !== undefined) return turn.id === id;
  return conversationId === undefined ? turn.conversationId !== undefined : turn.conversationId === conversationId;
}

const closing = () =>
  new VizzyError('closing', 'Vizzy is shutting down; please try again in a moment.', { isRetryable: true });

/** An empty registry. */
export function createActiveTurns(): ActiveTurns {
  const running = new Set<{ readonly turn: TurnName; readonly cancellation: TurnCancellation }>();
  const tracked = new Set<Promise<unknown>>();
  let isClosed = false;
  const track = async <Result>(work: Promise<Result>): Promise<Result> => {
    tracked.add(work);
    try {
      return await work;
    } finally {
      tracked.delete(work);
    }
  };
  const allSettled = () => Promise.allSettled([...tracked]);
  return {
    assertOpen() {
      if (isClosed) throw closing();
    },
    async run(turn, outer, work) {
      const entry = { turn, cancellation: new TurnCancellation(outer.signal) };
      running.add(entry);
      try {
        return await track(work(entry.cancellation));
      } finally {
        running.delete(entry);
        entry.cancellation.release();
      }
    },
    track,
    cancel(which, reason) {
      const meant = [...running].filter(({ turn }) => isMeant(turn, which));
      for (const { cancellation } of meant) cancellation.cancel(reason);
      return meant.length > 0;
    },
    async close(signal) {
      isClosed = true;
      const cutOff = new Promise<void>((resolve) => {
        const cancelAll = () => {
          const reason = closing();
          for (const { cancellation } of [...running]) cancellation.cancel(reason);
          setTimeout(resolve, drainGrace).unref();
        };
        if (signal?.aborted) cancelAll();
        else signal?.addEventListener('abort', cancelAll, { once: true });
      });
      // Twice: jobs are still accepted while turns end.
      await Promise.race([allSettled().then(allSettled), cutOff]);
    },
  };
}
