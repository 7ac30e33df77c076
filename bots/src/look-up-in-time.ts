/** Looking something up before a person gets the first answer. */
import { type Clock, VizzyError } from '@vizzy/core';

/** Milliseconds that a lookup may take: a third of what platforms allow for the first answer; the network needs the rest. */
const timeout = 1000;

/** Resolves to what is looked up. Throws `VizzyError('store-lost')` after a second. */
export async function lookUpInTime<Found>(lookUp: Promise<Found>, clock: Pick<Clock, 'sleep'>): Promise<Found> {
  const found = new AbortController();
  const late = clock.sleep(timeout, found.signal).then(
    () => Promise.reject(new VizzyError('store-lost', 'the store did not answer in time', { isRetryable: true })),
    // The sleep was aborted because the lookup is done: never settle the race.
    () => new Promise<never>(() => {}),
  );
  try {
    return await Promise.race([lookUp, late]);
  } finally {
    found.abort();
  }
}
