/** How long tests wait: the one place that says so. */

/** Milliseconds that the measured loop takes on a quiet core of an ordinary server of 2024. */
const usualLoopTime = 56;

/** Rounds of the measured loop. */
const loopRounds = 12_000_000;

/** The variable in which a run hands what it measured to its workers. */
export const slownessVariable = 'VIZZY_TEST_SLOWNESS';

/** Runs a loop that does nothing but arithmetic, and returns its milliseconds by the clock on the wall. */
function timeLoop(): number {
  const startedAt = performance.now();
  let sum = 0;
  for (let round = 0; round < loopRounds; round += 1) sum = (sum * 31 + round) | 0;
  const elapsed = performance.now() - startedAt;
  // The sum is used, so that no compiler leaves the loop out.
  return sum === 0.5 ? 0 : elapsed;
}

/** How many times slower than usual this machine is at the moment: from 1 to 20. It takes about a third of a second to find out. */
export function measureSlowness(): number {
  // The first one is compiled while it runs, and short ones miss the pauses of a machine that is shared or throttled.
  timeLoop();
  const rounds = 4;
  let elapsed = 0;
  for (let round = 0; round < rounds; round += 1) elapsed += timeLoop();
  return Math.min(20, Math.max(1, Math.round((elapsed / rounds / usualLoopTime) * 10) / 10));
}

/** What the run measured at its start; 1 where nothing did. */
export const slowness: number = Number(process.env[slownessVariable] ?? 1) || 1;

/**
 * A limit that must be real, such as the time after which the process under test counts another one as dead: milliseconds on a quiet
 * machine, as many more on this one as it is slower.
 */
export const stretch = (milliseconds: number): number => Math.ceil(milliseconds * slowness);

/**
 * Milliseconds until something awaited counts as never happening. Nothing is judged by them: they only end a test that would wait for
 * ever, and are many times what anything takes.
 */
export const patience = {
  /** Something a test waits for, such as a message, an element of the page or a process that is ready. */
  event: stretch(60_000),
  /** A whole test or hook, which may wait for several things. */
  test: stretch(240_000),
} as const;
