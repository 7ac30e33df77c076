/** Where the reply to one platform event goes. */
import type { Reply } from '@vizzy/core';
import type { TurnView } from './turn-view.ts';

/** Awaited after each part of a reply. Rejects when another process has taken the turn over: then show nothing more. */
export type Checkpoint = () => Promise<void>;

/**
 * Where one message is answered. Call one method at a time, and the next only after it has settled. A rejection means that
 * the person did not see it.
 */
export interface ReplyTarget {
  /** Tells the platform that the message arrived, within its deadline. */
  acknowledge(): Promise<void>;
  /** Shows the turn's progress in place of the previous view; never replaces a reply. */
  progress(view: TurnView): Promise<void>;
  /**
   * Shows the reply in place of the progress. Once the person has seen it, later failures are shown or logged and do not
   * reject.
   */
  deliver(reply: Reply, checkpoint: Checkpoint): Promise<void>;
  /** Shows the same reply with better pictures, in the same message. */
  replace(reply: Reply): Promise<void>;
  /** Tells the person why there is no reply; never replaces a reply. */
  refuse(text: string): Promise<void>;
  /**
   * Plain JSON from which another process of the platform can continue here; called before and after the acknowledgement.
   * Undefined if no other process can.
   */
  address(): unknown;
}

/** Opens a target by its address. Throws if it no longer exists. */
export type OpenTarget = (address: unknown) => Promise<ReplyTarget>;
