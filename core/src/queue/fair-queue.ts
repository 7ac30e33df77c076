/** Who is next: by round, and within a round in the order of coming. */
import { createFairScheduler, type QueueEntry } from './fair-scheduler.ts';

type Waiting<Item> = {
  readonly item: Item;
  readonly round: number;
  readonly onPosition: (position: number) => void;
};

/** A waiting line that serves people, and communities, in turn. */
export interface FairQueue<Item> {
  readonly size: number;
  /** Joins the line behind the owner's own earlier items. */
  add(waiter: QueueEntry, item: Item, onPosition: (position: number) => void): void;
  /** Takes the next item; the others hear their new places. */
  take(): Item | undefined;
  /** Leaves the line, wherever it stood. */
  remove(item: Item): void;
  /** Everything that waits, in the order of service. */
  items(): Item[];
}

/** An empty line. */
export function createFairQueue<Item>(): FairQueue<Item> {
  const rounds = createFairScheduler();
  let line: Waiting<Item>[] = [];
  const tellPlaces = () => {
    for (const [at, waiting] of line.entries()) waiting.onPosition(at + 1);
  };
  return {
    get size() {
      return line.length;
    },
    items: () => line.map(({ item }) => item),
    add(waiter, item, onPosition) {
      const round = rounds.next(waiter);
      const later = line.findIndex((waiting) => waiting.round > round);
      line.splice(later === -1 ? line.length : later, 0, { item, round, onPosition });
      tellPlaces();
    },
    take() {
      const next = line.shift();
      if (next === undefined) return undefined;
      rounds.begin(next.round);
      tellPlaces();
      return next.item;
    },
    remove(item) {
      line = line.filter((waiting) => waiting.item !== item);
      tellPlaces();
    },
  };
}
