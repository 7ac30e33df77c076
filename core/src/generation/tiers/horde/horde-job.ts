/** A job of the AI Horde from its place in the queue to its picture. */
import type { Clock } from '../../../clock.ts';
import { isVizzyError, type VizzyError } from '../../../errors.ts';
import type { DrawOptions, GeneratedImage } from '../../../image.ts';
import type { Logger } from '../../../logger.ts';
import { failureFor, reasonOfError } from '../../failure.ts';
import { readPictureFromJson } from '../../read-picture.ts';
import { declined } from '../../safety.ts';
import type { HordeClient, HordeGeneration, HordeLook } from './horde-client.ts';

/** Milliseconds between looks at a job; the Horde renews its answer every second. */
const betweenLooks = 2000;

/** The names of models that are passed on: workers choose them freely. */
const nameOf = ({ model }: HordeGeneration) => (/^[\w .:()+-]{1,80}$/.test(model) ? model : 'unnamed model');

/** Whether the worker's filter has put something in the place of the picture. */
const isCensored = ({ censored, gen_metadata }: HordeGeneration) =>
  censored === true || (gen_metadata ?? []).some(({ type }) => type === 'censorship');

/** Why a job cannot end well; undefined while it can. */
function failureIn({ faulted, is_possible: isPossible }: HordeLook): VizzyError | undefined {
  if (faulted) return failureFor('service-error', 'the workers that took the job failed at it');
  if (!isPossible) return failureFor('no-such-model', 'no worker has the model, or none draws pictures of this size');
  return undefined;
}

/** Times that one question about a job is asked; the job goes on while a gateway is restarted. */
const timesAsked = 3;

/** The Horde forgets jobs after a while; the model is not to blame. */
const jobIsGone = (error: unknown) =>
  isVizzyError(error) && error.status === 404
    ? failureFor('service-error', 'the Horde no longer knows the job', { status: 404 })
    : error;

/** The failure of a job that was drawn: another one would cost kudos again. */
const final = (error: unknown) =>
  isVizzyError(error) && error.isRetryable ? failureFor(reasonOfError(error), error.message, { cause: error }) : error;

/** What following a job needs. */
export type JobOptions = DrawOptions & {
  readonly client: HordeClient;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** Asks about a job, a few times when the answer is one that may pass. */
async function askPatiently<Answer>(ask: () => Promise<Answer>, { clock, signal }: JobOptions): Promise<Answer> {
  for (let time = 1; ; time += 1) {
    try {
      return await ask();
    } catch (error) {
      if (time === timesAsked || !isVizzyError(error) || !error.isRetryable) throw error;
      await clock.sleep(error.retryAfter ?? betweenLooks, signal);
    }
  }
}

/** Looks at a job until it is done. */
async function waitFor(id: string, options: JobOptions): Promise<void> {
  const { client, clock, signal, onProgress } = options;
  for (;;) {
    const look = await askPatiently(() => client.check(id, signal), options);
    if (look.done) return;
    const failure = failureIn(look);
    if (failure) throw failure;
    const { queue_position: place = 0, wait_time: seconds } = look;
    onProgress?.({
      ...(place > 0 ? { queuePosition: place } : {}),
      ...(seconds === undefined ? {} : { waitSeconds: seconds }),
    });
    await clock.sleep(betweenLooks, signal);
  }
}

async function pictureOf(id: string, options: JobOptions): Promise<GeneratedImage> {
  const [generation] = await askPatiently(() => options.client.result(id, options.signal), options);
  if (!generation) throw failureFor('service-error', 'the job ended without a picture');
  if (isCensored(generation)) throw declined(200);
  const picture = await readPictureFromJson({ img: generation.img });
  return { ...picture, tier: 'horde', model: nameOf(generation) };
}

/** Takes a job out of the queue; it would end by itself, but a volunteer would have drawn it. Never rejects. */
export async function cancelJob(id: string, { client, logger }: Pick<JobOptions, 'client' | 'logger'>): Promise<void> {
  try {
    await client.cancel(id);
  } catch (error) {
    const code = isVizzyError(error) ? error.reason : 'unexpected';
    logger.info({ tier: 'horde', code }, 'a job could not be taken out of the queue; it ends by itself');
  }
}

/**
 * The picture of a job. A job that is cancelled, out of time, or cannot be drawn is taken out of the queue. Throws a
 * `VizzyError`, one that is not to be tried again once the job was drawn.
 */
export async function followJob(id: string, options: JobOptions): Promise<GeneratedImage> {
  let isDone = false;
  try {
    await waitFor(id, options);
    isDone = true;
    return await pictureOf(id, options);
  } catch (error) {
    if (isDone) throw final(jobIsGone(error));
    const cancelling = cancelJob(id, options);
    // Who has given up does not wait for that.
    if (!options.signal.aborted) await cancelling;
    throw jobIsGone(error);
  }
}
