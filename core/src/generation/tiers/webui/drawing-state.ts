/** What a server of AUTOMATIC1111's kind is doing with one of our pictures. */
import { isVizzyError } from '../../../errors.ts';
import type { DrawingProgress } from '../../../image.ts';
import { checkPicture } from '../../picture.ts';
import { bytesOfBase64 } from '../../read-picture.ts';
import type { WebuiServer } from './webui-server.ts';

/** Whether the server draws the picture now, as far as it can tell. */
export type DrawingState =
  /** It draws ours. */
  | { readonly type: 'drawing'; readonly progress: DrawingProgress }
  /** Ours waits for somebody else's. */
  | { readonly type: 'queued'; readonly progress: DrawingProgress }
  /** It cannot tell whose picture it draws. */
  | { readonly type: 'unknown' };

/** What a picture's progress is asked with. */
export type WatchedPicture = {
  readonly server: WebuiServer;
  /** The id that the picture was asked for with, as `force_task_id`. */
  readonly task: string;
  /** Whether others ask this server for pictures, too: then what it draws now may be theirs. */
  readonly isShared: boolean;
};

const queuedState = /in queue: (\d{1,4})\/\d/i;

/** An unfinished picture, when it is a whole file. */
async function previewOf(base64: string | null | undefined): Promise<{ preview?: Uint8Array }> {
  if (!base64) return {};
  const preview = bytesOfBase64(base64);
  try {
    await checkPicture(preview);
    return { preview };
  } catch (error) {
    // Half a preview is none; the picture itself is on its way.
    if (isVizzyError(error, 'bad-answer')) return {};
    throw error;
  }
}

const secondsOf = (seconds: number | null | undefined): { waitSeconds?: number } =>
  seconds && seconds > 0 ? { waitSeconds: Math.ceil(seconds) } : {};

const fractionOf = (fraction: number | null | undefined): { fraction?: number } =>
  typeof fraction === 'number' ? { fraction: Math.min(1, Math.max(0, fraction)) } : {};

/**
 * A function that looks at the picture's state. AUTOMATIC1111 from 1.8 and Forge tell it of a task by its id. SD.Next and
 * servers that run without their page do not; what these draw now is ours only when nobody else asks them.
 */
export function createStateReader({ server, task, isShared }: WatchedPicture) {
  let lastPreview = -1;
  return async (signal: AbortSignal): Promise<DrawingState> => {
    const told = await server.taskProgress(task, lastPreview, signal);
    if (told?.active) {
      lastPreview = told.id_live_preview ?? lastPreview;
      const preview = await previewOf(told.live_preview);
      return { type: 'drawing', progress: { ...fractionOf(told.progress), ...secondsOf(told.eta), ...preview } };
    }
    if (told?.queued) {
      const place = Number(queuedState.exec(told.textinfo ?? '')?.[1]);
      return { type: 'queued', progress: place > 0 ? { queuePosition: place } : {} };
    }
    if (isShared) return { type: 'unknown' };
    const { progress, eta_relative, current_image } = await server.progress(signal);
    // Between two pictures it says 0, and shows the last picture of the one before.
    if (progress <= 0) return { type: 'unknown' };
    const preview = await previewOf(current_image);
    return { type: 'drawing', progress: { ...fractionOf(progress), ...secondsOf(eta_relative), ...preview } };
  };
}
