/** Who may have how many pictures from services elsewhere today. What was cancelled or is drawn here costs nothing. */

import { isLockHeld } from '../cluster/lock-context.ts';
import type { Communities } from '../community.ts';
import type { IncomingMessage } from '../message.ts';
import type { DailyCounter } from './daily-counter.ts';

/** Pictures that were set aside for a turn. */
export type Reservation = {
  /** False when today's are used up: then only what is drawn here may be had. */
  readonly isGranted: boolean;
  /** Tells how many were really had; the rest is given back. */
  settle(had: number): Promise<void>;
};

/** Sets pictures aside. */
export interface Allowance {
  /**
   * Under the turn's name: whoever goes on with it after its process died has the same pictures set aside, and what is
   * settled is counted once.
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
      const setAll = (had: number) =>
        Promise.all(
          accounts.map(async ({ key, limit }) => ({ limit, used: await counter.set({ day, key, turn }, had) })),
        );
      const counted = await setAll(pictures);
      const isGranted = counted.every(({ limit, used }) => used <= limit);
      if (!isGranted) await setAll(0);
      return {
        isGranted,
        settle: async (had) => {
          // Who lost the turn to another process leaves the counting to it.
          if (isGranted && had < pictures && isLockHeld()) await setAll(had);
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
