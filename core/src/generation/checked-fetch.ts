/** `fetch` for picture services and language models: bounded, never redirected, and with errors that say why and whether to try again. */
import { VizzyError } from '../errors.ts';
import { failureFor, failureOf } from './failure.ts';
import { declined, isFiltered } from './safety.ts';

/** Bytes of an answer beyond which it is not read: four times the largest picture that is asked for, uncompressed. */
const longestAnswer = 32 * 1024 * 1024;

/** Bytes of a failure that are looked at: room for one that repeats the longest request. */
const longestFailure = 64 * 1024;

/** Bytes that are there already; a plain `Blob` copies them when it is made, and again when they are asked for. */
class ReadBlob extends Blob {
  override readonly size: number;
  override readonly arrayBuffer: () => Promise<ArrayBuffer>;
  constructor(bytes: Uint8Array<ArrayBuffer>, type: string) {
    super([], { type });
    this.size = bytes.length;
    this.arrayBuffer = async () => bytes.buffer;
  }
}

/** A picture that has been read whole, so that its megabytes are not copied once more at every step. */
class ReadPicture extends Response {
  override readonly blob: () => Promise<Blob>;
  override readonly arrayBuffer: () => Promise<ArrayBuffer>;
  constructor(bytes: Uint8Array<ArrayBuffer>, { status, headers }: Response) {
    super(null, { status, headers });
    this.blob = async () => new ReadBlob(bytes, headers.get('content-type') ?? '');
    this.arrayBuffer = async () => bytes.buffer;
  }
}

const isPicture = ({ headers }: Response) => headers.get('content-type')?.startsWith('image/') ?? false;

/** Bytes that there is room for at first when the length is not said. */
const usualAnswer = 64 * 1024;

/** What an answer says of its length, as far as that is to be believed. */
function declaredLength({ headers }: Response, longest: number): number {
  const declared = Number(headers.get('content-length') ?? 0);
  return declared > 0 && declared <= longest ? declared : usualAnswer;
}

/** Each part is copied to its place as it comes and is let go: parts that are kept until the end are dear to collect. */
async function readBounded(response: Response, longest: number): Promise<Uint8Array<ArrayBuffer>> {
  let whole = new Uint8Array(declaredLength(response, longest));
  let length = 0;
  for await (const part of response.body ?? []) {
    const end = length + part.length;
    // Leaving the loop cancels the body, which closes the socket.
    if (end > longest) throw failureFor('bad-answer', 'the answer is absurdly long');
    if (end > whole.length) {
      const larger = new Uint8Array(Math.max(end, 2 * whole.length));
      larger.set(whole.subarray(0, length));
      whole = larger;
    }
    whole.set(part, length);
    length = end;
  }
  return length === whole.length ? whole : whole.slice(0, length);
}

/**
 * Fetches, reads the whole answer of at most `longest` bytes, and returns it only when its status is a success. Throws a
 * `VizzyError` otherwise; the reason of an aborted signal passes unchanged.
 */
export async function checkedFetch(
  input: string | URL,
  init: RequestInit = {},
  fetchIt: typeof fetch = fetch,
  longest: number = longestAnswer,
): Promise<Response> {
  let response: Response;
  let body: Uint8Array<ArrayBuffer>;
  try {
    // A redirect is never followed: it would send the prompt, and the photo, to wherever it points.
    response = await fetchIt(input, { ...init, redirect: 'manual' });
    body = await readBounded(response, longest);
  } catch (error) {
    if (init.signal?.aborted) throw init.signal.reason;
    if (error instanceof VizzyError) throw error;
    throw failureFor('unreachable', 'the service could not be reached, or broke off', {
      isRetryable: true,
      cause: error,
    });
  }
  if (!response.ok)
    throw failureOf(response.status, response.headers, new TextDecoder().decode(body.subarray(0, longestFailure)));
  if (isFiltered(response.headers)) throw declined(response.status);
  if (isPicture(response)) return new ReadPicture(body, response);
  return new Response(body, { status: response.status, headers: response.headers });
}
