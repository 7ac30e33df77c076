/** A worker of BullMQ that waits before it asks a Redis again that could not answer. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, Worker } from 'bullmq';

/** Milliseconds between a fetch that failed and the next. */
const pause = 500;

/**
 * BullMQ's own loop asks again at once: while the connection is away each try fails before the event loop turns, so that
 * no timer, no socket and no reconnecting ever has its turn again, and the process is dead with a busy core.
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
