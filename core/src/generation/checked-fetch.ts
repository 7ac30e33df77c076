/** `fetch` for image services: bounded, and with errors that say whether to try again. */
import { VizzyError } from '../errors.ts';
import { failureOf } from './failure.ts';

/** Bytes of an answer beyond which it is not read: four times the largest picture that is asked for, uncompressed. */
const longestAnswer = 32 * 1024 * 1024;

async function readBounded(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    // Leaving the loop cancels the body, which closes the socket.
    if (length > longestAnswer)
      throw new VizzyError('bad-answer', 'the answer is absurdly long', { isRetryable: true });
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Fetches, reads the whole answer within bounds, and returns it only when its status is a success. Throws a `VizzyError`
 * otherwise; the reason of an aborted signal passes unchanged.
 */
export const checkedFetch: typeof fetch = async (input, init) => {
  let response: Response;
  let body: Uint8Array<ArrayBuffer>;
  try {
    response = await fetch(input, init);
    body = await readBounded(response);
  } catch (error) {
    if (init?.signal?.aborted) throw init.signal.reason;
    if (error instanceof VizzyError) throw error;
    throw new VizzyError('network', 'the service could not be reached, or broke off', {
      isRetryable: true,
      cause: error,
    });
  }
  if (!response.ok)
    throw failureOf(response.status, response.headers, new TextDecoder().decode(body.subarray(0, 4096)));
  return new Response(body, { status: response.status, headers: response.headers });
};
