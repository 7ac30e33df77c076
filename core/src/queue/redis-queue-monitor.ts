/** Watches the queue: tells waiting turns their positions, counts, and repairs what a lost message or an empty Redis left. */
import type { Queue } from 'bullmq';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import type { Logger } from '../logger.ts';
import type { QueueSlots, SlotData } from './redis-queue-slots.ts';

/** What the monitor needs. */
export type QueueMonitorParts = {
  readonly redis: RedisConnection;
  readonly queue: Queue<SlotData>;
  readonly slots: QueueSlots;
  readonly dispatch: () => Promise<void>;
  readonly logger: Logger;
};

/** The monitor of one process. */
export interface QueueMonitor {
  /** Looks at the queue shortly, once for all turns that have begun to wait meanwhile. */
  checkSoon(): void;
  /** How much of all processes runs and waits, as of the last look. */
  load(): { readonly running: number; readonly waiting: number };
  close(): void;
}

/** Milliseconds between two looks at the queue. */
const checkEvery = 1000;

/** Milliseconds until a turn that begins to wait is told its position. */
const firstCheckAfter = 200;

/** The last position that is told; a turn further back is told this one. */
const lastPosition = 1000;

/** A monitor that looks at the queue every second until it is closed. */
export function createQueueMonitor({ redis, queue, slots, dispatch, logger }: QueueMonitorParts): QueueMonitor {
  let load = { running: 0, waiting: 0 };
  const tellPositions = async () => {
    const ids = await redis.run(() => queue.getRanges(['prioritized'], 0, lastPosition - 1, true));
    const positions = new Map(ids.map((id, at) => [id, at + 1]));
    for (const [id, { onPosition, priority }] of slots.waiting) {
      const position = positions.get(id);
      if (position !== undefined) onPosition(position);
      else if (load.waiting >= lastPosition) onPosition(lastPosition);
      // Not in the queue: Redis came back empty, or the slot is being granted, and then the id is not added again.
      else await slots.add(id, priority);
    }
  };
  const check = async () => {
    if (!redis.isReady()) return;
    try {
      const counts = await redis.run(() => queue.getJobCounts('active', 'prioritized'));
      load = { running: counts['active'] ?? 0, waiting: counts['prioritized'] ?? 0 };
      if (slots.waiting.size === 0) return;
      await tellPositions();
      await dispatch();
    } catch (error) {
      logger.debug({ err: error }, 'could not look at the queue; trying again in a second');
    }
  };
  const timer = setInterval(() => void check(), checkEvery);
  let isPlanned = false;
  return {
    checkSoon() {
      if (isPlanned) return;
      isPlanned = true;
      setTimeout(() => {
        isPlanned = false;
        void check();
      }, firstCheckAfter).unref();
    },
    load: () => load,
    close: () => clearInterval(timer),
  };
}
