/** What a failed answer means: wait and try again, or go elsewhere. */
import { type ErrorCode, isVizzyError, VizzyError } from '../errors.ts';
import { declined, isDecline } from './safety.ts';

/** Statuses after which the same request may succeed: it came too slowly, too early or too often, or the service is at fault. */
const mayPass = (status: number) => status === 408 || status === 425 || status === 429 || status >= 500;

/** Milliseconds of a Retry-After header, which counts seconds or names a date. */
function retryAfterOf(header: string | null, date: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d+(\.\d+)?$/.test(header.trim())) return Number(header) * 1000;
  // Counted from the service's own clock, so that ours need not agree.
  const wait = Date.parse(header) - Date.parse(date ?? '');
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/** Milliseconds until a loading model is there, as the service estimates in seconds. */
function estimatedTimeOf(body: string): number | undefined {
  const seconds = Number(/"estimated_time"\s*:\s*(\d+(?:\.\d+)?)/.exec(body)?.[1]);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}

function codeOf(status: number): ErrorCode {
  if (status === 429) return 'rate-limited';
  return mayPass(status) ? 'unavailable' : 'refused';
}

/** The error of an answer with that status. Nothing of the body but a number gets into it: it may repeat secrets. */
export function failureOf(status: number, headers: Headers, body: string): VizzyError {
  if (isDecline(status, body)) return declined(status);
  const retryAfter = retryAfterOf(headers.get('retry-after'), headers.get('date')) ?? estimatedTimeOf(body);
  return new VizzyError(codeOf(status), `the service answered ${status}`, {
    isRetryable: mayPass(status),
    status,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
}

/** The reason of an aborted signal, as a `VizzyError`. */
export function cancellationOf(signal: AbortSignal): VizzyError {
  return isVizzyError(signal.reason) ? signal.reason : new VizzyError('cancelled', 'the turn was cancelled');
}
