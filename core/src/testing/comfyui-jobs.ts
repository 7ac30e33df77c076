/** The queue and the history of a double of ComfyUI, which runs one workflow after the other. */

/** How a workflow ended, as `/history/{id}` says it. */
export type ComfyuiHistory = {
  readonly outputs: object;
  readonly status: {
    readonly status_str: 'success' | 'error';
    readonly completed: boolean;
    readonly messages: readonly unknown[];
  };
};

/** One workflow that was submitted. */
export type ComfyuiJob = {
  readonly id: string;
  readonly number: number;
  readonly client: string;
  readonly prompt: object;
  isInterrupted: boolean;
  /** Resolves when it is interrupted or let go. */
  readonly ended: Promise<void>;
  end(): void;
};

/** The queue; its first workflow runs. */
export type ComfyuiJobs = {
  all(): readonly ComfyuiJob[];
  add(job: Pick<ComfyuiJob, 'id' | 'client' | 'prompt'>): ComfyuiJob;
  /** Takes one out that does not run; says whether there was one. */
  drop(id: string): boolean;
  finish(job: ComfyuiJob, history: ComfyuiHistory): void;
  /** Forgets everything, as a restart does. */
  clear(): void;
  readonly history: ReadonlyMap<string, ComfyuiHistory>;
};

/** An empty queue; `tell` is called at each change. */
export function createComfyuiJobs(tell: () => void): ComfyuiJobs {
  let jobs: readonly ComfyuiJob[] = [];
  let number = 0;
  const history = new Map<string, ComfyuiHistory>();
  const keep = (isKept: (job: ComfyuiJob) => boolean) => {
    jobs = jobs.filter(isKept);
    tell();
  };
  return {
    history,
    all: () => jobs,
    add(submitted) {
      let end = () => {};
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      const job: ComfyuiJob = { ...submitted, number, isInterrupted: false, ended, end };
      number += 1;
      jobs = [...jobs, job];
      tell();
      return job;
    },
    drop(id) {
      const isThere = jobs.slice(1).some((job) => job.id === id);
      if (isThere) keep((job) => job.id !== id);
      return isThere;
    },
    finish(job, how) {
      if (!jobs.includes(job)) return;
      history.set(job.id, how);
      keep((one) => one !== job);
    },
    clear() {
      history.clear();
      keep(() => false);
    },
  };
}
