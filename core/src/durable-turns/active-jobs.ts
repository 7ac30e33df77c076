/** Jobs that are in hand in this process, by name. */
import type { TurnJob } from '../turn-job.ts';

/** Knows them, so that they can be cancelled. */
export interface ActiveJobs {
  /** Does the work; its signal aborts when the job is cancelled. */
  run(job: TurnJob, work: (signal: AbortSignal) => Promise<void>): Promise<void>;
  /** Cancels a job of this owner; false when none of that name is in hand here. */
  cancel(id: string, owner: string, reason: unknown): boolean;
}

/** Empty hands. */
export function createActiveJobs(): ActiveJobs {
  const inHand = new Map<string, { readonly owner: string; readonly stop: AbortController }>();
  return {
    async run({ id, owner }, work) {
      const hand = { owner, stop: new AbortController() };
      inHand.set(id, hand);
      try {
        await work(hand.stop.signal);
      } finally {
        if (inHand.get(id) === hand) inHand.delete(id);
      }
    },
    cancel(id, owner, reason) {
      const hand = inHand.get(id);
      if (hand?.owner !== owner) return false;
      hand.stop.abort(reason);
      return true;
    },
  };
}
