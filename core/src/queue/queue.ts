/** Where turns wait for their place. */
import { VizzyError } from '../errors.ts';
import type { QueueEntry } from './fair-scheduler.ts';

/** One turn's work. */
export type Job<Result> = QueueEntry & {
  /** Cancels the waiting; the work itself must heed it too. */
  readonly signal: AbortSignal;
  /** Hears the place in the queue, from 1, whenever it changes while waiting. */
  readonly onPosition: (position: number) => void;
  /** The work, started when its turn has come. */
  readonly work: () => Promise<Result>;
};

/** Runs work a bounded number at a time, fairly: see `Rounds`. */
export interface JobQueue {
  /**
   * Resolves or rejects as the work does; rejects with the signal's reason when it aborts while waiting, and with
   * `VizzyError('busy')`, which says when to come again, when too many wait already.
   */
  run<Result>(job: Job<Result>): Promise<Result>;
  /** How much is running and waiting; with Redis, of all processes, as of a second ago. */
  load(): { readonly running: number; readonly waiting: number };
  /** Resolves when nothing of this process runs or waits. */
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

/** How long jobs take, learned from the last ones. */
export interface ThroughputEstimate {
  record(milliseconds: number): void;
  /** Milliseconds until so many have been worked off. */
  timeUntilDone(waiting: number): number;
}

/** Of the last job, how much counts. */
const weight = 0.1;

/** Milliseconds that a job is taken to last before any was seen. */
const usual = 5000;

/** A pace that has seen nothing yet. */
export function createThroughputEstimate({ concurrency, perMinute }: QueueBounds): ThroughputEstimate {
  let mean = usual;
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

/** Too many wait: said before anything is accepted, with the time after which there is likely to be room. */
export function queueFull(waiting: number, pace: ThroughputEstimate): VizzyError {
  const retryAfter = Math.ceil(pace.timeUntilDone(waiting) / 1000) * 1000;
  return new VizzyError('busy', `${waiting} others are waiting already`, { isRetryable: true, retryAfter });
}
