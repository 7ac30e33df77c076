/** How many pictures from services elsewhere were had today, and for which turns. */
import type { Clock } from '../clock.ts';

/** What one turn has of a day's pictures of somebody. */
export type Share = {
  /** See `DailyCounter.today`. */
  readonly day: number;
  /** Whose pictures. */
  readonly key: string;
  /** Names the turn: whoever goes on with it in another process has the same share. */
  readonly turn: string;
};

/** Counts by key; a new day (UTC) starts at nothing. */
export interface DailyCounter {
  /** Days since the Unix epoch. */
  today(): number;
  /** Today's count. */
  used(key: string): Promise<number>;
  /** Sets how many pictures a turn has, whatever it had before; resolves to the count of that day. */
  set(share: Share, pictures: number): Promise<number>;
  /** Milliseconds since the Unix epoch at which the next day starts. */
  resetsAt(): number;
}

/** Milliseconds of a day. */
export const dayLength = 86_400_000;

/** The day (UTC) by a clock, and when it ends. */
export const calendarOf = (clock: Clock) => {
  const today = () => Math.floor(clock.now() / dayLength);
  return { today, resetsAt: () => (today() + 1) * dayLength };
};

/** A counter in this process; a restart forgets what was counted. */
export function createDailyCounter(clock: Clock): DailyCounter {
  const { today, resetsAt } = calendarOf(clock);
  let shares = new Map<string, Map<string, number>>();
  let countedOn = today();
  const sharesOf = (key: string) => {
    if (countedOn !== today()) shares = new Map();
    countedOn = today();
    return shares.get(key) ?? new Map<string, number>();
  };
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);
  return {
    today,
    resetsAt,
    used: async (key) => sum(sharesOf(key)),
    async set({ day, key, turn }, pictures) {
      const counts = sharesOf(key);
      // Yesterday's are of no account any more.
      if (day !== today()) return sum(counts);
      if (pictures === 0) counts.delete(turn);
      else counts.set(turn, pictures);
      if (counts.size === 0) shares.delete(key);
      else shares.set(key, counts);
      return sum(counts);
    },
  };
}
