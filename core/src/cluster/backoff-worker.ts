/** A worker of BullMQ that pauses after a failed fetch. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, Worker } from 'bullmq';

/** Milliseconds between a failed fetch and the next. */
const pause = 500;

/**
 * BullMQ's own loop fetches again at once. Without a connection each fetch fails before the event loop turns: timers and
 * sockets never run again, the client cannot reconnect, and the process hangs with a busy core.
 */
export class BackoffWorker<Data> extends Worker<Data> {
  protected override async moveToActive(token: string, name?: string): Promise<Job<Data>> {
    try {
      return await super.moveToActive(token, name);
    } catch (error) {
      if (!this.closing) await sleep(pause);
      throw error;
    }
  }
}
