/** How long turns take, learned from the ones before. */

/** Tells the time that is left. */
export interface EtaEstimator {
  /** Counts a turn that took so many milliseconds. */
  record(milliseconds: number): void;
  /** Seconds that a turn of this age (milliseconds) is likely to take still; undefined when nothing is known or it takes longer than usual. */
  secondsLeft(age: number): number | undefined;
}

/** How many turns are remembered. */
const remembered = 20;

/** Quicker turns have nothing to wait for, and say nothing about slow ones. */
const instant = 2000;

/** An expectation that knows nothing yet. */
export function createEtaEstimator(): EtaEstimator {
  const taken: number[] = [];
  return {
    record(milliseconds) {
      if (milliseconds < instant) return;
      taken.push(milliseconds);
      if (taken.length > remembered) taken.shift();
    },
    secondsLeft(age) {
      const sorted = taken.toSorted((one, other) => one - other);
      const usual = sorted[Math.floor(sorted.length / 2)];
      return usual === undefined || usual <= age ? undefined : Math.ceil((usual - age) / 1000);
    },
  };
}
