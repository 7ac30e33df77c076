/** The queue of one process: p-queue counts what runs, and our fair queue says who is next. */
import PQueue from 'p-queue';
import { createFairQueue } from './fair-queue.ts';
import { createThroughputEstimate, type Job, type JobQueue, type QueueBounds, queueFull } from './queue.ts';

type Run = () => Promise<unknown>;
type Enqueued = {
  readonly id?: string;
  readonly owner?: string;
  readonly community?: string | undefined;
  readonly onPosition?: (position: number) => void;
  readonly priority?: number;
  readonly signal?: AbortSignal | undefined;
};

/** The fair queue in the shape that p-queue expects, which makes one for each of its queues. */
class PQueueAdapter {
  readonly #order = createFairQueue<Run>();
  readonly #runs = new Map<string, Run>();

  get size() {
    return this.#order.size;
  }

  enqueue(run: Run, options: Enqueued = {}) {
    const { id = '', owner = '', community, onPosition = () => {} } = options;
    this.#runs.set(id, run);
    this.#order.add({ owner, community }, run, onPosition);
  }

  dequeue() {
    const run = this.#order.take();
    for (const [id, known] of this.#runs) {
      if (known !== run) continue;
      this.#runs.delete(id);
      break;
    }
    return run;
  }

  remove(id: string) {
    const run = this.#runs.get(id);
    if (run) this.#order.remove(run);
    this.#runs.delete(id);
  }

  filter() {
    return this.#order.items();
  }

  /** The order is decided by fairness alone. */
  setPriority() {}
}

/** A queue in this process's memory; a crash loses what waits. */
export function createInMemoryQueue(bounds: QueueBounds): JobQueue {
  const { concurrency, perMinute, maxWaiting } = bounds;
  const queue = new PQueue<PQueueAdapter, Enqueued>({
    concurrency,
    queueClass: PQueueAdapter,
    ...(perMinute === null ? {} : { interval: 60_000, intervalCap: perMinute, carryoverIntervalCount: true }),
  });
  const throughput = createThroughputEstimate(bounds);
  let lastId = 0;
  return {
    async run<Result>({ owner, community, signal, onPosition, work }: Job<Result>) {
      signal.throwIfAborted();
      if (queue.size >= maxWaiting) throw queueFull(queue.size, throughput);
      lastId += 1;
      // A job that can start at once is not told a position.
      const mustWait = queue.pending >= concurrency;
      const whileWaiting = mustWait ? onPosition : () => {};
      const measuredWork = async () => {
        const startedAt = performance.now();
        const result = await work();
        throughput.record(performance.now() - startedAt);
        return result;
      };
      try {
        return await queue.add(measuredWork, {
          id: String(lastId),
          owner,
          community,
          onPosition: whileWaiting,
          signal,
        });
      } catch (error) {
        throw signal.aborted ? signal.reason : error;
      }
    },
    load: () => ({ running: queue.pending, waiting: queue.size }),
    idle: () => queue.onIdle(),
    close: () => queue.onIdle(),
  };
}
