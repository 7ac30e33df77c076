/** What a surface can ask of Vizzy. */
import type { Creation } from './creation.ts';
import type { IncomingMessage, Scope } from './message.ts';
import type { ProgressListener } from './progress.ts';
import type { Reply, ReplyImage } from './reply.ts';

/** How a surface wants a turn done. */
export type RespondOptions = {
  /** Cancels the turn; reaches the socket of the image service. */
  readonly signal?: AbortSignal;
  /** Hears stages, previews and finished pictures. */
  readonly onProgress?: ProgressListener;
  /** Milliseconds until the lower tiers must have answered; default 180,000. */
  readonly deadline?: number;
};

/** The creations that are kept. */
export interface CreationShelf {
  /** The recipe, or undefined when there is none with this id (any more). */
  find(creationId: string): Promise<Creation | undefined>;
  /** One of its pictures, kept or drawn again; undefined when there is none. */
  picture(creationId: string, index: number): Promise<ReplyImage | undefined>;
}

/** What `/health` tells. */
export type Health = {
  readonly isHealthy: boolean;
  /** Whether a Hugging Face tier is switched on. */
  readonly isHuggingFaceConfigured: boolean;
  /** A line for each thing checked: `store`, `illustrator`, each tier. */
  readonly checks: Readonly<Record<string, string>>;
};

/** One creative companion. */
export interface Vizzy {
  /** One turn: a question, or pictures. Throws a `VizzyError` only when cancelled, closing or without its store. */
  respond(message: IncomingMessage, options?: RespondOptions): Promise<Reply>;
  /** Forgets a conversation, or everything about a user. */
  reset(who: Scope): Promise<void>;
  readonly creations: CreationShelf;
  health(): Promise<Health>;
  /** Lets running turns finish until the signal aborts, then cancels them; refuses new ones at once. */
  close(signal?: AbortSignal): Promise<void>;
}
