/** A turn that was accepted: with Redis it is finished even if the process that accepted it dies. */
import { isVizzyError } from './errors.ts';

/** What is stored of it until it is finished. */
export type TurnJob = {
  /** The same event has the same id in every process. 1 to 64 characters of base64url. */
  readonly id: string;
  /** Names the surface, whose processes can finish it. */
  readonly surface: string;
  /** The user who asked, and who alone may cancel it. */
  readonly owner: string;
  /** Plain JSON that only the surface reads: the message, and where its answer goes. */
  readonly data: unknown;
  /** True when its event arrives only once: then nothing need be deduplicated. */
  readonly isDeduplicated?: boolean;
};

/** A job that this process works on. */
export interface JobHandle {
  /** Replaces the stored data, for the process that may have to finish the job. */
  update(data: unknown): Promise<void>;
  /** Throws `VizzyError('store-lost')` when another process may have taken the job over: then nothing may be shown. */
  assertOwned(): void;
  /** Aborts when the owner cancels the job, in any process, or this process stops. */
  readonly signal: AbortSignal;
  /** Whether the job outlives this process. */
  readonly isDurable: boolean;
}

/** How a surface handles jobs that other processes accepted. */
export type RecoveryHandler = {
  /** Finishes a job whose process died. */
  recover(job: TurnJob, handle: JobHandle): Promise<void>;
  /** Runs a job that is due; see `TurnJobs.schedule`. */
  runDelayed(job: TurnJob): Promise<void>;
};

/** Jobs of surfaces. */
export interface TurnJobs {
  /**
   * Accepts the job and does the work. Resolves to false when this event was accepted before, by any process. Work that loses
   * Redis begins again when Redis is back within two minutes. Throws `VizzyError('store-lost')` when the job cannot be
   * accepted.
   */
  run(job: TurnJob, work: (handle: JobHandle) => Promise<void>): Promise<boolean>;
  /** Runs the job after so many milliseconds, with `runDelayed` of any process of the surface. False without Redis: then the caller has to wait itself. */
  schedule(job: TurnJob, milliseconds: number): Promise<boolean>;
  /** From now on this process finishes jobs of the surface whose process died. */
  registerRecovery(surface: string, handler: RecoveryHandler): Promise<void>;
  /** Cancels a job of the owner, in any process; false when there is none. */
  cancel(id: string, surface: string, owner: string): Promise<boolean>;
  /** Recovers nothing more. Running jobs must have ended: see `ActiveTurns.close`. */
  close(): Promise<void>;
}

/** Whether a job that failed with this error continues: here once the store is back, or in another process. */
export const isHandedOver = (error: unknown): boolean =>
  isVizzyError(error, 'store-lost') || isVizzyError(error, 'closing');
