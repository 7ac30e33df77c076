/** A queue that observes how long jobs wait, and keeps their work in the trace of the caller. */
import { AsyncResource } from 'node:async_hooks';
import type { Clock } from '../clock.ts';
import type { Observe } from '../observation.ts';
import type { JobQueue } from './queue.ts';

/** Observes how long each job waits for its slot; changes nothing else. */
export function measuredQueue(queue: JobQueue, observe: Observe, clock: Clock): JobQueue {
  return {
    ...queue,
    run: (job) => {
      const startedAt = clock.now();
      return queue.run({
        ...job,
        // Without this it would run in the context of the job that ended before it.
        work: AsyncResource.bind(() => {
          observe({ type: 'wait', seconds: (clock.now() - startedAt) / 1000 });
          return job.work();
        }),
      });
    },
  };
}
