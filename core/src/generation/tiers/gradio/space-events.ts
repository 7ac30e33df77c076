/** The events of a Space's queue, read from its stream within bounds. */
import { Readable } from 'node:stream';
import { z } from 'zod';
import { VizzyError } from '../../../errors.ts';
import { failureFor, failureOf } from '../../failure.ts';

/** One event. Only those that end a job carry what it gave back. */
const eventSchema = z.looseObject({ msg: z.string(), event_id: z.string().nullish() });

/** A job that ended: with what it gave back, or with why it did not. */
const completedSchema = z
  .looseObject({ success: z.boolean(), output: z.looseObject({ data: z.array(z.unknown()).optional() }) })
  .refine(({ success, output }) => !success || 'error' in output || output.data !== undefined);

/** One event of the queue. */
export type SpaceEvent = z.output<typeof eventSchema>;

/** Letters of one event, and bytes of a whole stream, beyond which it is not read: a picture inside an event fits. */
const longestEvent = 32 * 1024 * 1024;
const longestStream = 4 * longestEvent;

/** Bytes of a failure that are looked at. */
const longestFailure = 64 * 1024;

const tooLong = () => failureFor('bad-answer', 'the events of the Space are absurdly long');

/** The lines of a body. */
async function* linesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > longestStream || rest.length > longestEvent) throw tooLong();
    const lines = (rest + decoder.decode(part, { stream: true })).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

/** Parses one event; throws `bad-answer` for what Gradio does not send. */
function parseEvent(text: string): SpaceEvent {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Without its cause, which repeats what was sent.
    throw failureFor('bad-answer', 'the Space sent an event that is no JSON');
  }
  const event = eventSchema.safeParse(json);
  const isWhole = event.success && (event.data.msg !== 'process_completed' || completedSchema.safeParse(json).success);
  if (!isWhole) throw failureFor('bad-answer', 'the Space sent an event that its kind of server does not send');
  return event.data;
}

async function startOf(body: AsyncIterable<Uint8Array> | null): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    parts.push(part);
    length += part.length;
    if (length > longestFailure) break;
  }
  return Buffer.concat(parts).toString();
}

/** Reads events until the stream ends. Never follows a redirect; throws a `VizzyError`, or the reason of the signal. */
export async function* readEvents(url: URL, init: RequestInit & { readonly signal: AbortSignal }) {
  try {
    const headers = { ...init.headers, accept: 'text/event-stream' };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    if (!response.ok) throw failureOf(response.status, response.headers, await startOf(response.body));
    if (!response.headers.get('content-type')?.startsWith('text/event-stream'))
      throw failureFor('bad-answer', 'the Space answered with a page in place of events', { isRetryable: true });
    for await (const line of linesOf(response.body ?? Readable.from([])))
      if (line.startsWith('data:')) yield parseEvent(line.slice(5).trim());
  } catch (error) {
    if (init.signal.aborted) throw init.signal.reason;
    if (error instanceof VizzyError) throw error;
    throw failureFor('unreachable', 'the Space broke off', { isRetryable: true, cause: error });
  }
}
