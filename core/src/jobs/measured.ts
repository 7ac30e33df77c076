/** A queue whose waiting is told for measuring. */
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
        work: () => {
          observe({ type: 'wait', seconds: (clock.now() - startedAt) / 1000 });
          return job.work();
        },
      });
    },
  };
}
