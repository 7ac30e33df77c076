/** How the double goes wrong when it is told to. */

/** One way to go wrong. */
export type Fault =
  /** Refuses with this status and code, and does nothing. */
  | { readonly type: 'status'; readonly status: number; readonly code?: number }
  | { readonly type: 'limited'; readonly retryAfter: number; readonly isGlobal?: boolean }
  /** Does what was asked, and breaks off before saying so. */
  | { readonly type: 'lost' }
  /** Breaks off without doing anything. */
  | { readonly type: 'dropped' }
  /** Answers after that many milliseconds. */
  | { readonly type: 'slow'; readonly after: number }
  /** Does nothing until then. */
  | { readonly type: 'held'; readonly until: Promise<unknown> };

/** Where and how often. */
export type FaultPlan = {
  /** Of `METHOD /path`. */
  readonly on: RegExp;
  readonly fault: Fault;
  /** Default: once. */
  readonly times?: number;
  /** How many requests go well before. Default: none. */
  readonly after?: number;
};

/** Faults that are still to come. */
export interface Faults {
  plan(plan: FaultPlan): void;
  /** The fault for this request, used up by it. */
  next(method: string, path: string): Fault | undefined;
}

/** A list of faults. */
export function createFaults(): Faults {
  let plans: { on: RegExp; fault: Fault; left: number; spared: number }[] = [];
  return {
    plan({ on, fault, times = 1, after = 0 }) {
      plans.push({ on, fault, left: times, spared: after });
    },
    next(method, path) {
      const found = plans.find(({ on }) => on.test(`${method} ${path}`));
      if (!found) return undefined;
      if (found.spared > 0) {
        found.spared -= 1;
        return undefined;
      }
      found.left -= 1;
      plans = plans.filter(({ left }) => left > 0);
      return found.fault;
    },
  };
}
