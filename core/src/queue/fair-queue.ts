/** A queue in memory in the order of the fair scheduler: by round, and within a round in the order of arrival. */
import { createFairScheduler, type QueueEntry } from './fair-scheduler.ts';

type Waiting<Item> = {
  readonly item: Item;
  readonly round: number;
  readonly onPosition: (position: number) => void;
};

/** A queue that serves people, and communities, in turn. */
export interface FairQueue<Item> {
  readonly size: number;
  /** Adds an item behind the owner's earlier ones. */
  add(entry: QueueEntry, item: Item, onPosition: (position: number) => void): void;
  /** Takes the next item; the others are told their new positions. */
  take(): Item | undefined;
  /** Removes an item, wherever it is. */
  remove(item: Item): void;
  /** All items, in the order of service. */
  items(): Item[];
}

/** An empty queue. */
export function createFairQueue<Item>(): FairQueue<Item> {
  const scheduler = createFairScheduler();
  let queued: Waiting<Item>[] = [];
  const tellPositions = () => {
    for (const [at, waiting] of queued.entries()) waiting.onPosition(at + 1);
  };
  return {
    get size() {
      return queued.length;
    },
    items: () => queued.map(({ item }) => item),
    add(entry, item, onPosition) {
      const round = scheduler.next(entry);
      const later = queued.findIndex((waiting) => waiting.round > round);
      queued.splice(later === -1 ? queued.length : later, 0, { item, round, onPosition });
      tellPositions();
    },
    take() {
      const next = queued.shift();
      if (next === undefined) return undefined;
      scheduler.begin(next.round);
      tellPositions();
      return next.item;
    },
    remove(item) {
      queued = queued.filter((waiting) => waiting.item !== item);
      tellPositions();
    },
  };
}
