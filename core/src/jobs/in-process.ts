/** Work in this process: p-queue counts what runs, our order says who is next. */
import PQueue from 'p-queue';
import { createFairOrder } from './fair-order.ts';
import type { Job, JobQueue } from './queue.ts';

type Run = () => Promise<unknown>;
type Enqueued = {
  readonly id?: string;
  readonly owner?: string;
  readonly onPosition?: (position: number) => void;
  readonly priority?: number;
  readonly signal?: AbortSignal | undefined;
};

/** The queue class that p-queue asks for, in our order. It has one of these per queue and makes it itself. */
class FairQueue {
  readonly #order = createFairOrder<Run>();
  readonly #runs = new Map<string, Run>();

  get size() {
    return this.#order.size;
  }

  enqueue(run: Run, options: Enqueued = {}) {
    const { id = '', owner = '', onPosition = () => {} } = options;
    this.#runs.set(id, run);
    this.#order.add(owner, run, onPosition);
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

  /** Places are given by fairness alone. */
  setPriority() {}
}

/** A queue that runs at most `concurrency` jobs at once in this process; a crash forgets what waits. */
export function createInProcessQueue(concurrency: number): JobQueue {
  const queue = new PQueue<FairQueue, Enqueued>({ concurrency, queueClass: FairQueue });
  let lastId = 0;
  return {
    async run<Result>({ owner, signal, onPosition, work }: Job<Result>) {
      signal.throwIfAborted();
      lastId += 1;
      // A job that can start at once is never told a place.
      const mustWait = queue.pending >= concurrency;
      const tell = mustWait ? onPosition : () => {};
      try {
        return await queue.add(work, { id: String(lastId), owner, onPosition: tell, signal });
      } catch (error) {
        throw signal.aborted ? signal.reason : error;
      }
    },
    load: () => ({ running: queue.pending, waiting: queue.size }),
    idle: () => queue.onIdle(),
  };
}
