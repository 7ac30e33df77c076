/** Counts today's pictures from remote services, by turn. */
import type { Clock } from '../clock.ts';

/** The pictures that one turn has of the day's count. */
export type Share = {
  /** See `DailyCounter.today`. */
  readonly day: number;
  /** Names the user or community. */
  readonly key: string;
  /** The id of the turn: a process that continues it has the same share. */
  readonly turn: string;
};

/** Counts by key; a new day (UTC) starts at zero. */
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

/** A counter in this process's memory, which a restart resets. */
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
      // Shares of yesterday are not stored.
      if (day !== today()) return sum(counts);
      if (pictures === 0) counts.delete(turn);
      else counts.set(turn, pictures);
      if (counts.size === 0) shares.delete(key);
      else shares.set(key, counts);
      return sum(counts);
    },
  };
}
