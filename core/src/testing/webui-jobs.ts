/** The queue of a double of AUTOMATIC1111's web UI, which draws one picture after the other. */

/** One picture in the queue. */
export type WebuiJob = {
  /** The id that it was asked for with. */
  readonly task: string;
  isInterrupted: boolean;
  /** Resolves when it is interrupted, or let go. */
  readonly ended: Promise<void>;
  end(): void;
};

/** The queue; its first picture is being drawn. */
export type WebuiJobs = {
  all(): readonly WebuiJob[];
  add(task: string): WebuiJob;
  remove(job: WebuiJob): void;
};

/** An empty queue; `tell` is called at each change. */
export function createWebuiJobs(tell: () => void): WebuiJobs {
  let jobs: readonly WebuiJob[] = [];
  return {
    all: () => jobs,
    add(task) {
      let end = () => {};
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      const job: WebuiJob = { task, isInterrupted: false, end, ended };
      jobs = [...jobs, job];
      tell();
      return job;
    },
    remove(job) {
      jobs = jobs.filter((one) => one !== job);
      tell();
    },
  };
}
