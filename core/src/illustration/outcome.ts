/** What a drawing thread answers. An error loses its class and code on the way between threads; plain data does not. */
import { type ErrorCode, isVizzyError, VizzyError } from '../errors.ts';

/** A value, or what a `VizzyError` said. */
export type Outcome<Value> =
  | { readonly type: 'done'; readonly value: Value }
  | { readonly type: 'failed'; readonly code: ErrorCode; readonly message: string; readonly isRetryable: boolean };

/** In the thread: runs the work; errors that are not ours are bugs, and are thrown. */
export async function outcomeOf<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { type: 'done', value: await work() };
  } catch (error) {
    if (!isVizzyError(error)) throw error;
    return { type: 'failed', code: error.code, message: error.message, isRetryable: error.isRetryable };
  }
}

/** In the house: the value, or the `VizzyError` thrown anew. */
export function unwrapOutcome<Value>(outcome: Outcome<Value>): Value {
  if (outcome.type === 'done') return outcome.value;
  throw new VizzyError(outcome.code, outcome.message, { isRetryable: outcome.isRetryable });
}
