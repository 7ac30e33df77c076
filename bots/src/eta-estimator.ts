/** Estimates how long a turn will still take, from the turns before it. */

/** Estimates the time left. */
export interface EtaEstimator {
  /** Records how long a turn took, in milliseconds. */
  record(milliseconds: number): void;
  /** Seconds that a turn of this age (milliseconds) will probably still take; undefined if unknown, or if it already takes longer than usual. */
  secondsLeft(age: number): number | undefined;
}

/** How many turns count. */
const sampleSize = 20;

/** Turns faster than this (milliseconds) need no estimate, and say nothing about slow ones. */
const shortest = 2000;

/** Creates an estimator without any samples: the median of the last turns is its estimate. */
export function createEtaEstimator(): EtaEstimator {
  const samples: number[] = [];
  return {
    record(milliseconds) {
      if (milliseconds < shortest) return;
      samples.push(milliseconds);
      if (samples.length > sampleSize) samples.shift();
    },
    secondsLeft(age) {
      const sorted = samples.toSorted((one, other) => one - other);
      const median = sorted[Math.floor(sorted.length / 2)];
      return median === undefined || median <= age ? undefined : Math.ceil((median - age) / 1000);
    },
  };
}
