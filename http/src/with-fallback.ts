/** What is done without the store, where an answer is worth more than all of its details. */
import { isVizzyError } from '@vizzy/core';

/** The result, or `otherwise` while the store is lost. */
export async function unlessLost<Result, Otherwise>(
  work: Promise<Result>,
  otherwise: Otherwise,
): Promise<Result | Otherwise> {
  try {
    return await work;
  } catch (error) {
    if (!isVizzyError(error, 'store-lost')) throw error;
    return otherwise;
  }
}
