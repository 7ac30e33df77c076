/** Where the answer to one platform event goes. */
import type { Progress, Reply } from '@vizzy/core';

/** The place one message is answered in. */
export interface ReplyTarget {
  /** Tells the platform that the message has arrived; within its deadline. */
  acknowledge(): Promise<void>;
  /** Shows where the turn is. */
  progress(progress: Progress): Promise<void>;
  /** Shows the reply. */
  deliver(reply: Reply): Promise<void>;
}
