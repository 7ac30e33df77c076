/** Runs one job on a ComfyUI: submits it, waits for it, and takes it back when nobody waits for it any longer. */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../clock.ts';
import type { DrawOptions } from '../../../image.ts';
import type { Logger } from '../../../logger.ts';
import { failureFor } from '../../failure.ts';
import type { ComfyuiServer } from './comfyui-server.ts';
import type { JobOutcome } from './job-outcome.ts';
import type { WorkflowNodes } from './workflow.ts';

/** What running a job needs beside the workflow. */
export type JobOptions = DrawOptions & { readonly clock: Clock; readonly logger: Logger };

/** Milliseconds between looks: short at first, because small models take less than a second. */
const pauses = [250, 250, 500, 1000];

/** Looks in a row at which a job is neither waiting, running nor over, after which it is lost: once it may be in between. */
const lostAfter = 3;

/** Milliseconds that taking a job back may take. */
const cancelTimeout = 5000;

async function waitForOutcome(server: ComfyuiServer, id: string, { signal, clock, onProgress }: JobOptions) {
  for (let round = 0, missing = 0; ; round += 1) {
    const outcome = await server.outcome(id, signal);
    if (outcome) return outcome;
    const { running, pending } = await server.queue(signal);
    const place = pending.indexOf(id) + 1;
    missing = place > 0 || running.includes(id) ? 0 : missing + 1;
    // It was restarted, or somebody emptied its queue: nothing was drawn.
    if (missing === lostAfter)
      throw failureFor('service-error', 'the server knows nothing of the picture any more', { isRetryable: true });
    if (place > 0) onProgress?.({ queuePosition: place });
    await clock.sleep(pauses[round] ?? pauses.at(-1) ?? 1000, signal);
  }
}

/** Takes a job back. First out of the queue: one that began meanwhile is then seen to run. */
async function cancelJob(server: ComfyuiServer, id: string, logger: Logger) {
  const signal = AbortSignal.timeout(cancelTimeout);
  try {
    await server.remove(id, signal);
    const { running } = await server.queue(signal);
    if (running.includes(id)) await server.interrupt(id, signal);
  } catch (error) {
    logger.info({ tier: 'comfyui', err: error }, 'a picture that was cancelled could not be ended on the server');
  }
}

/** Runs a workflow for the client that listens for its progress. Throws a `VizzyError` when it fails. */
export async function runJob(
  server: ComfyuiServer,
  nodes: WorkflowNodes,
  client: string,
  options: JobOptions,
): Promise<JobOutcome> {
  let id: string = randomUUID();
  try {
    id = await server.submit(nodes, id, client, options.signal);
    const outcome = await waitForOutcome(server, id, options);
    if (outcome.failure) throw outcome.failure;
    return outcome;
  } catch (error) {
    if (options.signal.aborted) await cancelJob(server, id, options.logger);
    throw error;
  }
}
