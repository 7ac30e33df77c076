/** A queue whose waiting is told for measuring, and whose work belongs to the trace of who asked for it. */
import { AsyncResource } from 'node:async_hooks';
import type { Clock } from '../clock.ts';
import type { Observe } from '../observation.ts';
import type { JobQueue } from './queue.ts';

/** Tells how long each job waited for its place; changes nothing else. */
export function measuredQueue(queue: JobQueue, observe: Observe, clock: Clock): JobQueue {
  return {
    ...queue,
    run: (job) => {
      const startedAt = clock.now();
      return queue.run({
        ...job,
        // Otherwise it would run in the context of whoever happened to finish before.
        work: AsyncResource.bind(() => {
          observe({ type: 'wait', seconds: (clock.now() - startedAt) / 1000 });
          return job.work();
        }),
      });
    },
  };
}
