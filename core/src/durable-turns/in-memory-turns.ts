/** Jobs in this process: a crash forgets them; a clean stop finishes or reports them. */
import { VizzyError } from '../errors.ts';
import type { TurnJobs } from '../turn-job.ts';
import { createActiveJobs } from './active-jobs.ts';

/** Jobs of this process alone. `claim` tells whether an event is new. */
export function createInMemoryTurns(claim: (key: string) => Promise<boolean>): TurnJobs {
  const hands = createActiveJobs();
  return {
    async run(job, work) {
      if (!job.isDeduplicated && !(await claim(`turn ${job.id}`))) return false;
      const handle = { update: async () => {}, assertOwned: () => {}, isDurable: false };
      await hands.run(job, (signal) => work({ ...handle, signal }));
      return true;
    },
    schedule: async () => false,
    registerRecovery: async () => {},
    cancel: async (id, _surface, owner) => hands.cancel(id, owner, new VizzyError('cancelled', 'the person cancelled')),
    close: async () => {},
  };
}
