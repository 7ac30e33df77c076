/**
 * Fair scheduling: turns are served in rounds. Each owner has one slot in a round, and a server or workspace at most eight, so
 * neither one person nor one large server makes all others wait behind everything it asked for. It is start-time fair
 * queueing with a weight of one for a person and of eight for a community (Goyal, Vin, Cheng: SIGCOMM 1996).
 */

/** Who waits. */
export type QueueEntry = {
  readonly owner: string;
  /** The server or workspace that it was asked in. */
  readonly community?: string | undefined;
};

/** Assigns rounds. */
export interface FairScheduler {
  /** The round in which this entry is served; lower is sooner. */
  next(entry: QueueEntry): number;
  /** Says that this round is being served: later entries get no earlier one. */
  begin(round: number): void;
}

/** Slots of one community in a round. */
export const slotsPerRound = 8;

/** Entries in memory above which those of past rounds are removed. */
const tidyAbove = 10_000;

/** The scheduler of one process. */
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
        // Only an owner's first waiting turn takes a slot of the community: what one person piles up delays only themselves.
        if (before <= current) communities.set(community, taken + 1 / slotsPerRound);
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
