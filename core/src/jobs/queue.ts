/** Where turns wait for their place. */

/** One turn's work. */
export type Job<Result> = {
  /** Who waits: places are shared out fairly between owners. */
  readonly owner: string;
  /** Cancels the waiting; the work itself must heed it too. */
  readonly signal: AbortSignal;
  /** Hears the place in the queue, from 1, whenever it changes while waiting. */
  readonly onPosition: (position: number) => void;
  /** The work, started when its turn has come. */
  readonly work: () => Promise<Result>;
};

/** Runs work a bounded number at a time. */
export interface JobQueue {
  /** Resolves or rejects as the work does; rejects with the signal's reason when it aborts while waiting. */
  run<Result>(job: Job<Result>): Promise<Result>;
  /** How much is running and waiting. */
  load(): { readonly running: number; readonly waiting: number };
  /** Resolves when nothing runs or waits. */
  idle(): Promise<void>;
}
