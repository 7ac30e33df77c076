/** Server-sent events over `fetch`, because `EventSource` cannot send a POST. */

/** One event. */
export type StreamedEvent = { readonly name: string; readonly data: string };

/** The error of a stream that was silent for too long. */
export class StreamTimeoutError extends Error {
  override readonly name = 'StreamTimeoutError';
}

function parseFrame(frame: string): StreamedEvent | null {
  let name = 'message';
  const data: string[] = [];
  for (const line of frame.split('\n')) {
    if (line.startsWith('event:')) name = line.slice(6).trim();
    else if (line.startsWith('data:')) data.push(line.slice(line[5] === ' ' ? 6 : 5));
  }
  return data.length === 0 ? null : { name, data: data.join('\n') };
}

/** Reads the next chunk. Rejects with `StreamTimeoutError` when none comes for so many milliseconds. */
async function readWithin<T>(reader: ReadableStreamDefaultReader<T>, milliseconds: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StreamTimeoutError(`nothing came for ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([reader.read(), silence]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The events of a body, in order. `timeout` is how many milliseconds may pass without a byte: the server sends a comment
 * every 15 seconds. Chunks are joined only when a frame is complete, so that a picture in many chunks is copied once.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>, timeout = 50_000): AsyncGenerator<StreamedEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  try {
    for (;;) {
      const { done, value } = await readWithin(reader, timeout);
      if (done) return;
      const text = decoder.decode(value, { stream: true }).replaceAll('\r\n', '\n');
      const endsFrame = text.includes('\n\n') || (text.startsWith('\n') && pieces.at(-1)?.endsWith('\n'));
      pieces.push(text);
      if (!endsFrame) continue;
      const frames = pieces.join('').split('\n\n');
      pieces = [frames.pop() ?? ''];
      for (const frame of frames) {
        const event = parseFrame(frame);
        if (event) yield event;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
