/** What ComfyUI tells while it draws, over a WebSocket. */
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { Clock } from '../../../clock.ts';
import { isVizzyError } from '../../../errors.ts';
import type { DrawingProgress } from '../../../image.ts';
import type { Logger } from '../../../logger.ts';
import { checkPicture } from '../../picture.ts';

/** What listening needs. */
export type SocketOptions = {
  /** Of the server, without a slash at its end. */
  readonly url: string;
  /** The name that the job is submitted under; the server tells each client only of its own jobs. */
  readonly client: string;
  readonly onProgress: (progress: DrawingProgress) => void;
  /** Stops waiting for the socket. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** Milliseconds until the socket must be open; the job is not held up for longer. */
const handshakeTimeout = 3000;

/** Bytes of a message: room for an unfinished picture of the largest size. */
const longestMessage = 8 * 1024 * 1024;

/** Milliseconds between two unfinished pictures that are shown; servers send one a step. */
const previewPause = 1000;

/** `BinaryEventTypes.PREVIEW_IMAGE` of ComfyUI; then four bytes for its format, then the picture. */
const previewEvent = 1;
const previewStart = 8;

const progressSchema = z.looseObject({
  type: z.literal('progress'),
  data: z.looseObject({ value: z.number().min(0), max: z.number().positive() }),
});

function fractionIn(text: string): number | undefined {
  try {
    const progress = progressSchema.safeParse(JSON.parse(text)).data?.data;
    return progress && Math.min(1, progress.value / progress.max);
  } catch {
    // Extensions send what they like; only the server's own progress is read.
    return undefined;
  }
}

/** The unfinished picture of a binary message, when it is one. */
async function previewIn(message: Buffer): Promise<Uint8Array | undefined> {
  if (message.length <= previewStart || message.readUInt32BE(0) !== previewEvent) return undefined;
  const preview = new Uint8Array(message.subarray(previewStart));
  try {
    await checkPicture(preview);
    return preview;
  } catch (error) {
    if (isVizzyError(error, 'bad-answer')) return undefined;
    throw error;
  }
}

/** Hears messages until the socket closes. */
function listen(socket: WebSocket, { onProgress, clock, logger }: SocketOptions) {
  let shownAt = Number.NEGATIVE_INFINITY;
  const showPreview = async (message: Buffer) => {
    if (clock.now() - shownAt < previewPause) return;
    shownAt = clock.now();
    const preview = await previewIn(message);
    if (preview && socket.readyState === socket.OPEN) onProgress({ preview });
  };
  socket.on('message', (message: Buffer, isBinary: boolean) => {
    if (isBinary)
      return void showPreview(message).catch((error: unknown) =>
        logger.info({ tier: 'comfyui', err: error }, 'an unfinished picture could not be read'),
      );
    const fraction = fractionIn(message.toString());
    if (fraction !== undefined) onProgress({ fraction });
  });
}

/**
 * Opens a socket for one job; resolves to what closes it, when it is open or cannot be opened. Progress is an extra: without
 * it the picture comes all the same.
 */
export function openProgressSocket(options: SocketOptions): Promise<() => void> {
  const { url, client, signal, logger } = options;
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/ws?clientId=${client}`, {
    handshakeTimeout,
    maxPayload: longestMessage,
    followRedirects: false,
    perMessageDeflate: false,
  });
  let isClosed = false;
  const close = () => {
    isClosed = true;
    socket.terminate();
  };
  listen(socket, options);
  return new Promise((resolve) => {
    socket.once('open', () => resolve(close));
    signal.addEventListener('abort', () => resolve(close), { once: true });
    socket.on('error', (error) => {
      if (!isClosed) logger.info({ tier: 'comfyui', err: error }, 'the server does not say how far a picture is');
      resolve(close);
    });
  });
}
