/** Jobs in this process: a crash forgets them; a clean stop finishes or reports them. */
import { VizzyError } from '../errors.ts';
import type { TurnJobs } from '../turn-job.ts';
import { createHands } from './hands.ts';

/** Jobs of this process alone. `claim` tells whether an event is new. */
export function createInProcessTurns(claim: (key: string) => Promise<boolean>): TurnJobs {
  const hands = createHands();
  return {
    async run(job, work) {
      if (!job.isHeardOnce && !(await claim(`turn ${job.id}`))) return false;
      const custody = { update: async () => {}, confirm: () => {}, isDurable: false };
      await hands.hold(job, (signal) => work({ ...custody, signal }));
      return true;
    },
    putOff: async () => false,
    adopt: async () => {},
    cancel: async (id, _surface, owner) => hands.cancel(id, owner, new VizzyError('cancelled', 'the person cancelled')),
    close: async () => {},
  };
}
