/** One job in a Space's queue. */
import { isVizzyError } from '../../../errors.ts';
import type { DrawingProgress, DrawOptions } from '../../../image.ts';
import type { Logger } from '../../../logger.ts';
import { failureFor } from '../../failure.ts';
import { withGrace } from '../../give-up.ts';
import { authorizationFor } from './space-address.ts';
import { createClient, type EventStream, type JobEvent, type OpenedSpace } from './space-client.ts';
import type { DrawingEndpoint } from './space-endpoint.ts';
import { readEvents, type SpaceEvent } from './space-events.ts';
import { failureTold } from './space-failure.ts';

/** What running a job needs. */
export type SpaceJobOptions = DrawOptions & {
  readonly token: string | undefined;
  readonly logger: Logger;
};

/** Events that nothing is done with: unfinished pictures, and messages for people on the Space's own page. */
const unused: ReadonlySet<string> = new Set(['heartbeat', 'process_generating', 'process_streaming', 'log']);

/** Events by which the server says that the job is lost. */
const lost: ReadonlySet<string> = new Set(['unexpected_error', 'server_stopped', 'broken_connection']);

/** Milliseconds that cancelling a job may take. */
const cancelTimeout = 5000;

const brokenOff = () =>
  failureFor('unreachable', 'the Space broke off in the middle of the job', { isRetryable: true });

/** Gives events to the client one by one. What breaks is told to `fail`: the client would write it to the console. */
function streamOf(events: AsyncIterable<SpaceEvent>, fail: (error: unknown) => void): EventStream {
  const stream: EventStream = { onmessage: null, onerror: null, close: () => {} };
  const run = async () => {
    for await (const event of events) {
      if (lost.has(event.msg)) throw brokenOff();
      if (!unused.has(event.msg)) await stream.onmessage?.({ data: JSON.stringify(event) });
    }
    throw brokenOff();
  };
  run().catch(fail);
  return stream;
}

/** The done part of the first bar that the Space shows. */
function fractionOf(bars: readonly unknown[] | null | undefined): number | undefined {
  const [bar] = bars ?? [];
  if (typeof bar !== 'object' || bar === null) return undefined;
  const { progress, index, length } = bar as Readonly<Record<string, unknown>>;
  const done = typeof progress === 'number' ? progress : Number(index) / Number(length);
  return Number.isFinite(done) ? Math.min(1, Math.max(0, done)) : undefined;
}

/** What a status says of how far the job has come. */
function progressOf(event: Extract<JobEvent, { type: 'status' }>): DrawingProgress {
  const { position, eta, progress_data: bars, original_msg: message } = event;
  const fraction = fractionOf(bars);
  // Places are counted from 0; a job that starts has none.
  const isQueued = typeof position === 'number' && message !== 'process_starts';
  return {
    ...(fraction === undefined ? {} : { fraction }),
    ...(isQueued ? { queuePosition: position + 1 } : {}),
    ...(typeof eta === 'number' && eta >= 0 ? { waitSeconds: eta } : {}),
  };
}

/** Tells the Space that nobody waits for a job, in a time of its own, once its name is known. */
async function cancel(
  { fetch: fetchIt, base, apiPrefix, describe }: OpenedSpace,
  endpoint: DrawingEndpoint,
  session_hash: string,
  named: Promise<string | null>,
  logger: Logger,
): Promise<void> {
  try {
    const event_id = await named;
    // It was not accepted.
    if (!event_id) return;
    await fetchIt(`${base.href.replace(/\/$/, '')}${apiPrefix}/cancel`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ session_hash, event_id, fn_index: describe(endpoint).id }),
      signal: AbortSignal.timeout(cancelTimeout),
    });
  } catch (error) {
    const code = isVizzyError(error) ? error.reason : 'unexpected';
    logger.info({ tier: 'space', code }, 'a job of a cancelled turn could not be cancelled');
  }
}

/** Whether a request puts a job into the queue. */
const isJoin = (address: string | URL) => new URL(address).pathname.endsWith('/queue/join');

/** Follows a job to its end. `failure` rejects when anything around it breaks. */
async function follow(
  next: () => Promise<IteratorResult<JobEvent, undefined>>,
  failure: Promise<never>,
  report: (progress: DrawingProgress) => void,
): Promise<readonly unknown[]> {
  let outputs: readonly unknown[] | undefined;
  for (;;) {
    const { value: event } = await Promise.race([next(), failure]);
    if (event?.type === 'data') outputs = event.data;
    else if (event === undefined || event.stage === 'complete') break;
    // When our own request broke, that says more than the client's sentence about it.
    else if (event.stage === 'error')
      throw await Promise.race([failure, Promise.resolve(failureTold(event.title, event.message))]);
    else {
      const progress = progressOf(event);
      if (Object.keys(progress).length > 0) report(progress);
    }
  }
  if (outputs === undefined) throw failureFor('bad-answer', 'the Space ended the job without a result');
  return outputs;
}

/** Runs a job and resolves to what its endpoint gave back. Throws a `VizzyError`, or the reason of the signal. */
export async function runJob(
  space: OpenedSpace,
  endpoint: DrawingEndpoint,
  values: readonly unknown[],
  { signal, onProgress, token, logger }: SpaceJobOptions,
): Promise<readonly unknown[]> {
  const ending = new AbortController();
  const both = AbortSignal.any([signal, ending.signal]);
  const joining = withGrace(signal);
  let fail: (error: unknown) => void = () => {};
  const failure = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // What breaks once the job is over matters to nobody.
  failure.catch(() => {});
  const giveUp = () => fail(signal.reason);
  signal.addEventListener('abort', giveUp, { once: true });
  const client = createClient(space.base, {
    fetch: (input, init = {}) =>
      // A job that was taken must have a name to be cancelled.
      space.fetch(input, { ...init, signal: isJoin(input) ? joining : both }).catch((error: unknown) => {
        fail(error);
        throw error;
      }),
    stream: (url) => streamOf(readEvents(url, { headers: authorizationFor(url, token), signal: both }), fail),
  });
  Object.assign(client, space.known, { config: structuredClone(space.known.config) });
  const job = client.submit(endpoint.name, values);
  try {
    return await follow(job.next, failure, (progress) => onProgress?.(progress));
  } catch (error) {
    if (signal.aborted) void cancel(space, endpoint, client.session_hash, job.wait_for_id(), logger);
    throw error;
  } finally {
    signal.removeEventListener('abort', giveUp);
    ending.abort();
  }
}
