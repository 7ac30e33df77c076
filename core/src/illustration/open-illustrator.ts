/** The illustrator at work: a few threads that draw, so that the process keeps answering. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { Piscina } from 'piscina';
import { VizzyError } from '../errors.ts';
import type { GeneratedImage, Illustrator, ImagePrompt, Letterer, PageSetter, Shot, StoryPages } from '../image.ts';
import { type Logger, silentLogger } from '../logger.ts';
import { type Outcome, unwrapOutcome } from './outcome.ts';
import type { DrawnPicture } from './picture.ts';
import type { DrawTask, LetterTask } from './worker.ts';

/** How the illustrator works. */
export type IllustratorOptions = {
  /** How many threads draw; by default one for each core, at most four. */
  readonly threads?: number;
  /** Hears of threads that cannot start. */
  readonly logger?: Logger;
};

/** Drawn once by every thread when it starts, because the first picture of a thread takes three times as long. */
const rehearsal: ImagePrompt = {
  text: 'a boat on a lake in the rain',
  subject: 'a boat on a lake in the rain',
  negative: '',
  mode: 'art',
  style: '',
  mood: 'calm',
  seed: 1,
  family: 1,
  width: 256,
  height: 256,
  composition: 0,
};

/** More waiting pictures than this are refused: memory stays bounded whatever comes. */
const longestQueue = 512;

/** Source runs through tsx, a build as it is. */
function openPool(threads: number): Piscina {
  const isSource = import.meta.url.endsWith('.ts');
  return new Piscina({
    filename: new URL(isSource ? './worker.ts' : './worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    maxQueue: longestQueue,
    concurrentTasksPerWorker: 1,
    ...(isSource ? { execArgv: ['--import', 'tsx'] } : {}),
  });
}

type Task = DrawTask | LetterTask | StoryPages;

/** Whether a signal aborted because of `AbortSignal.timeout`. */
const isOutOfTime = (reason: unknown) => reason instanceof DOMException && reason.name === 'TimeoutError';

/** What a failed drawing is to the rest of the house. */
function failureOf(error: unknown, signal?: AbortSignal): VizzyError {
  if (error instanceof VizzyError) return error;
  if (signal?.aborted) return new VizzyError('cancelled', 'the drawing was cancelled', { cause: error });
  return new VizzyError('unavailable', 'the illustrator could not draw', { cause: error, isRetryable: true });
}

/** Opens the illustrator; `draw` may be called at once, and waits for a thread that is free. */
export function openIllustrator({
  threads = Math.min(4, availableParallelism()),
  logger = silentLogger,
}: IllustratorOptions = {}): Illustrator & Letterer & PageSetter {
  const pool = openPool(threads);
  const underway = new Set<AbortController>();
  // A task that fails says so itself; this is a thread that cannot start. What waits for it would wait for ever.
  let isBroken = false;
  pool.on('error', (error: unknown) => {
    isBroken = true;
    logger.error({ err: error }, 'a drawing thread could not start');
    for (const task of underway) task.abort(error);
  });
  const run = async (task: Task, { name, stop }: { name?: string; stop?: AbortController } = {}) => {
    const breakdown = stop ?? new AbortController();
    underway.add(breakdown);
    return pool
      .run(task, { ...(name === undefined ? {} : { name }), signal: breakdown.signal })
      .finally(() => underway.delete(breakdown));
  };
  /**
   * Draws one shot. What is cancelled while it waits is taken from the line. What has begun ends by itself, unheard: to stop it
   * would cost its thread, which takes longer to start than a picture to draw. Only when time is over the thread hangs, and goes.
   */
  const drawOne = async (shot: Shot, signal?: AbortSignal): Promise<unknown> => {
    signal?.throwIfAborted();
    const begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const stop = new AbortController();
    const drawn = run({ shot, begun }, { stop });
    if (!signal) return drawn;
    let onAbort = () => {};
    const cancelled = new Promise<never>((_, reject) => {
      onAbort = () => {
        if (isOutOfTime(signal.reason) || Atomics.load(begun, 0) === 0) stop.abort(signal.reason);
        reject(signal.reason);
      };
    });
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      return await Promise.race([drawn, cancelled]);
    } finally {
      signal.removeEventListener('abort', onAbort);
      // Its caller may have stopped waiting.
      drawn.catch(() => undefined);
    }
  };
  const warm = Promise.allSettled(Array.from({ length: threads }, () => drawOne(rehearsal)));
  const ask = async <Value>(name: string, task: LetterTask | StoryPages): Promise<Value> => {
    try {
      return unwrapOutcome((await run(task, { name })) as Outcome<Value>);
    } catch (error) {
      throw failureOf(error);
    }
  };
  return {
    async draw(shot, { signal }): Promise<GeneratedImage> {
      try {
        const drawn = unwrapOutcome((await drawOne(shot, signal)) as Outcome<DrawnPicture>);
        return { ...drawn, format: 'png', tier: 'local', model: 'vizzy' };
      } catch (error) {
        throw failureOf(error, signal);
      }
    },
    letter: (background, slogan, style, seed) => ask('letter', { background, slogan, style, seed }),
    setStoryboard: (story) => ask('storyboard', story),
    setStorybook: (story) => ask('storybook', story),
    async close() {
      await warm;
      // Node aborts the whole process when a thread is ended in the middle of loading; those that cannot start end by themselves.
      if (isBroken)
        await Promise.race([Promise.allSettled(pool.threads.map((thread) => once(thread, 'exit'))), delay(1000)]);
      await pool.destroy();
    },
  };
}
