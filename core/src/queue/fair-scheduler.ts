/**
 * Fair waiting: work is served in rounds. In each round everybody gets one place, and a server or workspace at most eight, so
 * neither one person nor one large server makes all others wait behind everything it asked for. It is start-time fair
 * queueing with a weight of one for a person and of eight for a community (Goyal, Vin, Cheng: SIGCOMM 1996).
 */

/** Who waits. */
export type QueueEntry = {
  readonly owner: string;
  /** The server or workspace that it was asked in. */
  readonly community?: string | undefined;
};

/** Gives out rounds. */
export interface FairScheduler {
  /** The round in which this work is served; lower is sooner. */
  next(waiter: QueueEntry): number;
  /** Says that work of this round is being served: nobody is given an earlier one from now on. */
  begin(round: number): void;
}

/** Places of one community in a round. */
export const placesPerRound = 8;

/** After so many entries what belongs to rounds long past is thrown out. */
const tidyAbove = 10_000;

/** Rounds of one process. */
export function createFairScheduler(): FairScheduler {
  const owners = new Map<string, number>();
  const communities = new Map<string, number>();
  let current = 0;
  const tidy = (last: Map<string, number>) => {
    if (last.size <= tidyAbove) return;
    for (const [key, round] of last) if (round <= current) last.delete(key);
  };
  return {
    next({ owner, community }) {
      const before = owners.get(owner) ?? 0;
      let round = Math.max(current, before) + 1;
      if (community !== undefined) {
        const taken = Math.max(current, communities.get(community) ?? 0);
        round = Math.max(round, Math.floor(taken) + 1);
        // Only a person's first work that waits takes a place of the community: what one piles up is nobody else's burden.
        if (before <= current) communities.set(community, taken + 1 / placesPerRound);
      }
      owners.set(owner, round);
      tidy(owners);
      tidy(communities);
      return round;
    },
    begin(round) {
      current = Math.max(current, round);
    },
  };
}
