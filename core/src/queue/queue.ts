/** The queue in which turns wait for a slot to draw in. */
import { VizzyError } from '../errors.ts';
import type { QueueEntry } from './fair-scheduler.ts';

/** One turn's work. */
export type Job<Result> = QueueEntry & {
  /** Ends the waiting; the work must listen to it, too. */
  readonly signal: AbortSignal;
  /** Is told the position in the queue, from 1, while waiting. */
  readonly onPosition: (position: number) => void;
  /** The work, started once it has a slot. */
  readonly work: () => Promise<Result>;
};

/** Runs a bounded number of jobs at a time, fairly: see `FairScheduler`. */
export interface JobQueue {
  /**
   * Resolves or rejects as the work does. Rejects with the signal's reason when it aborts while waiting, and with
   * `VizzyError('busy')`, which says when to try again, when too many wait already.
   */
  run<Result>(job: Job<Result>): Promise<Result>;
  /** How many jobs run and wait; with Redis, those of all processes, as of a second ago. */
  load(): { readonly running: number; readonly waiting: number };
  /** Resolves when no job of this process runs or waits. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** How a queue is bounded. */
export type QueueBounds = {
  /** Jobs that run at once. */
  readonly concurrency: number;
  /** Jobs started a minute; null: as many as there are. */
  readonly perMinute: number | null;
  /** Jobs that may wait. */
  readonly maxWaiting: number;
};

/** How long jobs take, estimated from the last ones. */
export interface ThroughputEstimate {
  record(milliseconds: number): void;
  /** Milliseconds until so many jobs are done. */
  timeUntilDone(waiting: number): number;
}

/** The weight of the last job in the moving average. */
const weight = 0.1;

/** Milliseconds that a job is assumed to take before the first one has ended. */
const initial = 5000;

/** An estimate without any measurement yet. */
export function createThroughputEstimate({ concurrency, perMinute }: QueueBounds): ThroughputEstimate {
  let mean = initial;
  return {
    record(milliseconds) {
      mean += weight * (milliseconds - mean);
    },
    timeUntilDone(waiting) {
      const each = Math.max(mean / concurrency, perMinute === null ? 0 : 60_000 / perMinute);
      return Math.max(1000, each * waiting);
    },
  };
}

/** Thrown when too many wait, before the job is accepted; it says when there is likely to be room. */
export function queueFull(waiting: number, throughput: ThroughputEstimate): VizzyError {
  const retryAfter = Math.ceil(throughput.timeUntilDone(waiting) / 1000) * 1000;
  return new VizzyError('busy', `${waiting} others are waiting already`, { isRetryable: true, retryAfter });
}
