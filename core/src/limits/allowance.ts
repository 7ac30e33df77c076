/** The daily limit of pictures from remote services. Cancelled pictures, and those that Vizzy draws, do not count. */
import { isLockHeld } from '../cluster/held-locks.ts';
import type { Communities } from '../community.ts';
import type { IncomingMessage } from '../message.ts';
import type { DailyCounter } from './daily-counter.ts';

/** Pictures that are reserved for a turn. */
export type Reservation = {
  /** False when the limit is reached: then Vizzy draws the pictures itself. */
  readonly isGranted: boolean;
  /** Says how many a service has drawn; the rest is given back. */
  settle(drawn: number): Promise<void>;
};

/** Reserves pictures. */
export interface Allowance {
  /**
   * Reserves under the id of the turn: a process that continues it has the same reservation, and what is settled counts once.
   */
  reserve(who: Pick<IncomingMessage, 'userId' | 'communityId'>, pictures: number, turn: string): Promise<Reservation>;
  /** What is left of today's pictures; nulls without a limit. */
  left(
    userId: string,
    communityId?: string,
  ): Promise<{ readonly perDay: number | null; readonly left: number | null; readonly resetsAt: number }>;
}

type Account = { readonly key: string; readonly limit: number };

/** Allowances from a user's limit (null: none) and each community's own. */
export function createAllowance(perUser: number | null, communities: Communities, counter: DailyCounter): Allowance {
  async function accountsOf(userId: string, communityId: string | undefined): Promise<readonly Account[]> {
    const shared = communityId === undefined ? null : (await communities.load(communityId)).picturesPerDay;
    return [
      ...(perUser === null ? [] : [{ key: `user ${userId}`, limit: perUser }]),
      ...(shared === null ? [] : [{ key: `community ${communityId}`, limit: shared }]),
    ];
  }
  return {
    async reserve({ userId, communityId }, pictures, turn) {
      const accounts = await accountsOf(userId, communityId);
      const day = counter.today();
      const setAll = (count: number) =>
        Promise.all(
          accounts.map(async ({ key, limit }) => ({ limit, used: await counter.set({ day, key, turn }, count) })),
        );
      const counted = await setAll(pictures);
      const isGranted = counted.every(({ limit, used }) => used <= limit);
      if (!isGranted) await setAll(0);
      return {
        isGranted,
        settle: async (drawn) => {
          // A process that has lost the turn to another one must not count.
          if (isGranted && drawn < pictures && isLockHeld()) await setAll(drawn);
        },
      };
    },
    async left(userId, communityId) {
      const accounts = await accountsOf(userId, communityId);
      const remaining = await Promise.all(
        accounts.map(async ({ key, limit }) => Math.max(0, limit - (await counter.used(key)))),
      );
      return {
        perDay: accounts.length === 0 ? null : Math.min(...accounts.map(({ limit }) => limit)),
        left: remaining.length === 0 ? null : Math.min(...remaining),
        resetsAt: counter.resetsAt(),
      };
    },
  };
}
