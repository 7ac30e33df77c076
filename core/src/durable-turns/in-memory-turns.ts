/** Jobs of a process without Redis: a crash loses them; a clean stop finishes or refuses them. */
import type { ActiveTurns } from '../active-turns.ts';
import { VizzyError } from '../errors.ts';
import type { TurnJobs } from '../turn-job.ts';

/** Jobs of this process alone. `deduplicate` tells whether an event is new. */
export function createInMemoryTurns(
  activeTurns: ActiveTurns,
  deduplicate: (key: string) => Promise<boolean>,
): TurnJobs {
  return {
    async run(job, work) {
      if (!job.isDeduplicated && !(await deduplicate(`turn ${job.id}`))) return false;
      const handle = { update: async () => {}, assertOwned: () => {}, isDurable: false };
      await activeTurns.run({ id: job.id, userId: job.owner }, {}, ({ signal }) => work({ ...handle, signal }));
      return true;
    },
    schedule: async () => false,
    registerRecovery: async () => {},
    cancel: async (id, _surface, owner) =>
      activeTurns.cancel({ id, userId: owner }, new VizzyError('cancelled', 'the person cancelled')),
    close: async () => {},
  };
}
