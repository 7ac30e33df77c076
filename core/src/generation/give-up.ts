/** Giving up on a request that has perhaps started something at the service. */

/** Rejects with the signal's reason when it aborts first; the work goes on. */
export function orGiveUp<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

/**
 * Milliseconds that a request which starts a job may go on after its turn was given up: time to learn the name of the job, without
 * which it cannot be cancelled.
 */
const graceTime = 5000;

/** A signal that aborts a while after another one. */
export function withGrace(signal: AbortSignal, grace = graceTime): AbortSignal {
  const later = new AbortController();
  const end = () => later.abort(signal.reason);
  const wait = () => AbortSignal.timeout(grace).addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  else signal.addEventListener('abort', wait, { once: true });
  return later.signal;
}
