/** What a turn is, and what it may use. */
import type { LazySignal } from '../active-turns.ts';
import type { Chance } from '../chance.ts';
import type { Allowance } from '../limits/allowance.ts';
import type { IncomingMessage } from '../message.ts';
import type { Modes } from '../modes/index.ts';
import type { ProgressListener } from '../progress.ts';
import type { JobQueue } from '../queue/queue.ts';
import type { ModelReader } from '../reader/index.ts';
import type { Trace } from '../trace.ts';
import type { Repositories } from './context.ts';
import type { PlanRenderer } from './render-plan.ts';

/** What a turn may use. */
export type Services = {
  readonly repositories: Repositories;
  readonly modes: Modes;
  readonly queue: JobQueue;
  readonly renderer: PlanRenderer;
  readonly allowance: Allowance;
  readonly chance: Chance;
  /** The language model that reads what the rules are unsure of; absent: the rules alone read. */
  readonly reader?: ModelReader;
  readonly trace: Trace;
};

/** One message that is being answered. */
export type Turn = {
  readonly message: IncomingMessage;
  /** The turn's id. A turn with an id can be replayed; absent: it is taken once. */
  readonly id?: string;
  /** Whether the pictures of a turn with an id are cached for ten minutes. */
  readonly keepsPictures?: boolean;
  /** Cancels the turn. */
  readonly cancellation: LazySignal;
  readonly onProgress: ProgressListener;
  /** Milliseconds since the Unix epoch: when the turn began, and when lower tiers must take over. */
  readonly startedAt: number;
  readonly deadlineAt: number;
  /** Whether the surface wants a poster's slogan set into its pictures. */
  readonly setsSlogan: boolean;
};
