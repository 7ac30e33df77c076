/** How the double goes wrong when it is told to. */

/** One way to go wrong. */
export type Fault =
  /** Answers 200 with `ok: false` and this error, and does nothing. */
  | { readonly type: 'error'; readonly error: string; readonly details?: Readonly<Record<string, unknown>> }
  /** Answers with this HTTP status and no JSON, and does nothing. */
  | { readonly type: 'status'; readonly status: number }
  /** HTTP 429 with `Retry-After` in seconds. */
  | { readonly type: 'limited'; readonly retryAfter: number }
  /** Does what was asked, and breaks off before saying so. */
  | { readonly type: 'lost' }
  /** Breaks off without doing anything. */
  | { readonly type: 'dropped' }
  /** Does and answers what was asked only once this has happened. */
  | { readonly type: 'slow'; readonly when: Promise<unknown> };

/** Where and how often. */
export type FaultPlan = {
  /** The method, such as `chat.postMessage`; `upload` is the address that files are sent to, `file` the one they are read from. */
  readonly on: string;
  readonly fault: Fault;
  /** Default: once. */
  readonly times?: number;
  /** How many calls go well before. Default: none. */
  readonly after?: number;
};

/** Faults that are still to come. */
export interface Faults {
  plan(plan: FaultPlan): void;
  /** The fault for this call, used up by it. */
  next(method: string): Fault | undefined;
}

/** A list of faults. */
export function createFaults(): Faults {
  const plans: { on: string; fault: Fault; left: number; spared: number }[] = [];
  return {
    plan({ on, fault, times = 1, after = 0 }) {
      plans.push({ on, fault, left: times, spared: after });
    },
    next(method) {
      const found = plans.find(({ on, left }) => on === method && left > 0);
      if (!found) return undefined;
      if (found.spared > 0) {
        found.spared -= 1;
        return undefined;
      }
      found.left -= 1;
      return found.fault;
    },
  };
}
