/** Time limits that hold on a machine which does other things as well. */

/** Watches how long things take. */
export interface Watch {
  /** Does it, and remembers it when it took too long. */
  time<Result>(what: string, run: () => Promise<Result>): Promise<Result>;
  /** What took too long, and takes too long each time when done again, alone. Forgets what it knew. */
  lateEvenAlone(): Promise<readonly string[]>;
}

/**
 * A watch with a limit in milliseconds. It goes by the clock on the wall, because waiting for a lock or a timer is late, too, and
 * costs no processor time. But a single late one may be the fault of whatever else runs here; so it is done twice more, alone, and
 * only what is late all three times is told.
 */
export function createWatch(limit: number): Watch {
  const late = new Map<string, () => Promise<unknown>>();
  const duration = async (run: () => Promise<unknown>) => {
    const startedAt = performance.now();
    await run();
    return performance.now() - startedAt;
  };
  return {
    async time(what, run) {
      const startedAt = performance.now();
      const result = await run();
      if (performance.now() - startedAt > limit) late.set(what, run);
      return result;
    },
    async lateEvenAlone() {
      const suspects = [...late];
      late.clear();
      const guilty: string[] = [];
      for (const [what, run] of suspects) {
        const best = Math.min(await duration(run), await duration(run));
        if (best > limit) guilty.push(`${Math.round(best)} ms: ${what}`);
      }
      return guilty;
    },
  };
}
