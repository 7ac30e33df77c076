/** Lets an answer go out without details that only the store has. */
import { isVizzyError } from '@vizzy/core';

/** The result, or `fallback` while the store is lost. Rejects with every other error. */
export async function withFallback<Result, Fallback>(
  work: Promise<Result>,
  fallback: Fallback,
): Promise<Result | Fallback> {
  try {
    return await work;
  } catch (error) {
    if (!isVizzyError(error, 'store-lost')) throw error;
    return fallback;
  }
}
