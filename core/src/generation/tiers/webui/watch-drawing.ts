/** Shows how far a picture has come while it is drawn, and ends the drawing when nobody waits for it any longer. */
import type { Clock } from '../../../clock.ts';
import type { DrawOptions } from '../../../image.ts';
import type { Logger } from '../../../logger.ts';
import { createStateReader, type WatchedPicture } from './drawing-state.ts';

/** Milliseconds between two looks at the server. */
const pause = 1000;

/** Milliseconds that looking once, or ending a picture, may take. */
const lookTimeout = 5000;

/** What watching needs beside the picture. */
export type WatchOptions = DrawOptions & { readonly clock: Clock; readonly logger: Logger };

/** Ends the drawing. A picture of somebody else is never ended: only what is surely ours, or what can be nobody else's. */
async function endDrawing(picture: WatchedPicture, { logger }: WatchOptions) {
  const signal = AbortSignal.timeout(lookTimeout);
  try {
    const { type } = await createStateReader(picture)(signal);
    if (type === 'drawing' || (type === 'unknown' && !picture.isShared)) await picture.server.interrupt(signal);
  } catch (error) {
    logger.info({ tier: 'webui', err: error }, 'a picture that was cancelled could not be ended on the server');
  }
}

/** Looks once a second until the signal aborts. Progress is an extra: when it cannot be had, the picture comes all the same. */
async function reportProgress(
  picture: WatchedPicture,
  { onProgress, clock, logger }: WatchOptions,
  signal: AbortSignal,
) {
  if (!onProgress) return;
  const look = createStateReader(picture);
  try {
    for (;;) {
      await clock.sleep(pause, signal);
      const state = await look(AbortSignal.any([signal, AbortSignal.timeout(lookTimeout)]));
      if (signal.aborted) return;
      if (state.type !== 'unknown' && Object.keys(state.progress).length > 0) onProgress(state.progress);
    }
  } catch (error) {
    if (!signal.aborted) logger.info({ tier: 'webui', err: error }, 'the server does not say how far a picture is');
  }
}

/** Runs a drawing: reports its progress, and ends it on the server when the signal aborts first. */
export async function watchDrawing<Drawn>(
  draw: () => Promise<Drawn>,
  picture: WatchedPicture,
  options: WatchOptions,
): Promise<Drawn> {
  const over = new AbortController();
  const reporting = reportProgress(picture, options, AbortSignal.any([over.signal, options.signal]));
  try {
    return await draw();
  } catch (error) {
    if (options.signal.aborted) await endDrawing(picture, options);
    throw error;
  } finally {
    over.abort();
    await reporting;
  }
}
