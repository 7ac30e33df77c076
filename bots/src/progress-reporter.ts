/** Shows a turn's progress: only the latest view, never two at the same time, and no faster than the platform allows. */
import type { Clock, Logger } from '@vizzy/core';
import type { TurnView } from './turn-view.ts';

/** What a reporter needs. */
export type ProgressReporterParts = {
  readonly show: (view: TurnView) => Promise<void>;
  /** Milliseconds between two views. */
  readonly millisecondsBetweenViews: number;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** Shows views. */
export interface ProgressReporter {
  /** Shows this view as soon as possible; replaces a view that still waits. */
  report(view: TurnView): void;
  /** Shows no further view; resolves when the current one is done. */
  stop(): Promise<void>;
}

/** Creates a reporter. Logs only the first view that cannot be shown: the reply matters, not the progress. */
export function createProgressReporter({
  show,
  millisecondsBetweenViews,
  clock,
  logger,
}: ProgressReporterParts): ProgressReporter {
  const stopped = new AbortController();
  let next: TurnView | undefined;
  let loop: Promise<void> | undefined;
  let hasFailed = false;

  const showOne = async (view: TurnView) => {
    try {
      await show(view);
    } catch (error) {
      if (!hasFailed) logger.warn({ err: error, turn: view.turnId }, 'could not show progress; the turn goes on');
      hasFailed = true;
    }
  };
  const showAll = async () => {
    while (next && !stopped.signal.aborted) {
      const view = next;
      next = undefined;
      await showOne(view);
      // Rejects when stopped: then there is nothing left to show.
      await clock.sleep(millisecondsBetweenViews, stopped.signal).catch(() => undefined);
    }
    loop = undefined;
  };

  return {
    report(view) {
      if (stopped.signal.aborted) return;
      next = view;
      loop ??= showAll();
    },
    async stop() {
      stopped.abort();
      await loop;
    },
  };
}
