/** Shows a turn's progress: the latest view only, never two at once, and no faster than the platform likes. */
import type { Clock, Logger } from '@vizzy/core';
import type { TurnView } from './turn-view.ts';

/** What showing needs. */
export type ProgressReporterParts = {
  readonly show: (view: TurnView) => Promise<void>;
  /** Milliseconds between two views. */
  readonly pace: number;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** Shows views. */
export interface ProgressReporter {
  /** Shows this view as soon as may be; one that waits gives way to a newer one. */
  report(view: TurnView): void;
  /** Shows nothing more; resolves when nothing is being shown. */
  stop(): Promise<void>;
}

/** A teller. That a view could not be shown is said once in the log: the reply is what counts. */
export function createProgressReporter({ show, pace, clock, logger }: ProgressReporterParts): ProgressReporter {
  const ended = new AbortController();
  let waiting: TurnView | undefined;
  let busy: Promise<void> | undefined;
  let hasFailed = false;

  const showOne = async (view: TurnView) => {
    try {
      await show(view);
    } catch (error) {
      if (!hasFailed) logger.warn({ err: error }, 'progress could not be shown');
      hasFailed = true;
    }
  };
  const pump = async () => {
    while (waiting && !ended.signal.aborted) {
      const view = waiting;
      waiting = undefined;
      await showOne(view);
      // Ended while waiting: nothing more to show.
      await clock.sleep(pace, ended.signal).catch(() => undefined);
    }
    busy = undefined;
  };

  return {
    report(view) {
      if (ended.signal.aborted) return;
      waiting = view;
      busy ??= pump();
    },
    async stop() {
      ended.abort();
      await busy;
    },
  };
}
