/** A turn that was accepted, and is finished whatever happens to the process that accepted it. */
import { isVizzyError } from './errors.ts';

/** What is kept of it until it is finished. */
export type TurnJob = {
  /** Names it: the same event has the same name in every process. 1 to 64 characters of base64url. */
  readonly id: string;
  /** The surface whose processes can finish it. */
  readonly surface: string;
  /** Who asked: the only one who may cancel it. */
  readonly owner: string;
  /** Plain JSON, for the surface alone: what was said, and where the answer goes. */
  readonly data: unknown;
  /** Set when its event is heard only once: then its name need not be claimed. */
  readonly isDeduplicated?: boolean;
};

/** A job in hand. */
export interface JobHandle {
  /** Keeps other data, for whoever may have to finish it. */
  update(data: unknown): Promise<void>;
  /** Throws `VizzyError('store-lost')` when another process may have taken the job over: then nothing is shown any more. */
  assertOwned(): void;
  /** Aborts when the one who asked cancels, in whichever process. */
  readonly signal: AbortSignal;
  /** Whether the job outlives this process. */
  readonly isDurable: boolean;
}

/** What a surface does with jobs that are not in hand here. */
export type RecoveryHandler = {
  /** Finishes a job that its process left behind. */
  recover(job: TurnJob, custody: JobHandle): Promise<void>;
  /** Does what was put off; see `TurnJobs.putOff`. */
  runDelayed(job: TurnJob): Promise<void>;
};

/** Jobs of surfaces. */
export interface TurnJobs {
  /**
   * Accepts the job and does the work. Resolves to false when this event was accepted before, here or elsewhere. Work that
   * fails because Redis is away is done again when it is back, within two minutes. Throws `VizzyError('store-lost')` when
   * the job cannot be accepted.
   */
  run(job: TurnJob, work: (custody: JobHandle) => Promise<void>): Promise<boolean>;
  /** Lets `resume` of some process of the surface have the job after so many milliseconds. False where nothing outlives this process: then it is up to the caller. */
  schedule(job: TurnJob, milliseconds: number): Promise<boolean>;
  /** From now on this process finishes what others of its surface leave behind. */
  registerRecovery(surface: string, finisher: RecoveryHandler): Promise<void>;
  /** Cancels a job of the owner's in whichever process; false when there is none. */
  cancel(id: string, surface: string, owner: string): Promise<boolean>;
  /** Recovers nothing more. Running jobs must have ended: see `ActiveTurns.close`. */
  close(): Promise<void>;
}

/** Whether a job whose work failed like this goes on: here when the store is back, or in another process. */
export const isHandedOver = (error: unknown): boolean =>
  isVizzyError(error, 'store-lost') || isVizzyError(error, 'closing');
