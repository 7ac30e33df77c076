/** Where the answer to one platform event goes. */
import type { Reply } from '@vizzy/core';
import type { TurnView } from './turn-view.ts';

/** Waited for after each part of a reply that was shown. Rejects when somebody else goes on with it: nothing more is shown then. */
export type Checkpoint = () => Promise<void>;

/**
 * The place one message is answered in. Every verb may be called once the one before has settled, and none at the same time
 * as another. A rejected promise means that the person did not see it.
 */
export interface ReplyTarget {
  /** Tells the platform that the message has arrived; within its deadline. */
  acknowledge(): Promise<void>;
  /** Shows where the turn is, in place of what was shown before; a reply that is there already stays. */
  progress(view: TurnView): Promise<void>;
  /**
   * Shows the reply, in place of the progress. Once the person has seen it, what cannot be done any more is said, and no
   * reason to reject.
   */
  deliver(reply: Reply, checkpoint: Checkpoint): Promise<void>;
  /** Shows the same reply with better pictures, in the very same message. */
  replace(reply: Reply): Promise<void>;
  /** Says why there is no reply, in words for the person; a reply that is there already stays. */
  refuse(text: string): Promise<void>;
  /**
   * Plain JSON from which another process of the platform opens the same place, as it is now: asked for before the
   * acknowledgement and after it. Undefined when it cannot.
   */
  address(): unknown;
}

/** Opens a place by its address. Throws when there is no such place any more. */
export type OpenTarget = (address: unknown) => Promise<ReplyTarget>;
