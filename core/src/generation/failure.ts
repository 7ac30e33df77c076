/** What a failed answer means: why it failed, and whether to wait and try again or go elsewhere. */
import { type ErrorCode, isVizzyError, VizzyError } from '../errors.ts';
import { type FailureReason, mayPass, type ServiceNames } from '../service-failure.ts';
import { declined, isDecline } from './safety.ts';
import { parametersNamedIn, toldIn } from './told.ts';

/** Statuses after which the same request may succeed: it came too slowly, too early or too often, or the service is at fault. */
const isPassing = (status: number) => status === 408 || status === 425 || status === 429 || status >= 500;

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

/** Milliseconds that the AI Horde shuts an address out: `put into timeout for 120 more seconds`. */
function timeoutOf(body: string): number | undefined {
  const seconds = Number(/put into timeout for (\d{1,7}) more seconds/.exec(body)?.[1]);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}

/**
 * What services write when it means one thing, whatever the status. Hugging Face: `You have exceeded your monthly included
 * credits`, `deprecated and no longer supported by provider`, `Model not supported by provider fal-ai`; OpenAI:
 * `insufficient_quota`, `billing_hard_limit_reached`, `model_not_found`; fal: `Exhausted balance`; AI Horde (horde/exceptions.py):
 * `KudosUpfront`, `SharedKeyInsufficientKudos`, `TimeoutIP`, `UnsupportedModel`, and `MaintenanceMode` with the status 400;
 * PyTorch, in every server that runs models itself: `CUDA out of memory`, `OutOfMemoryError`; Ollama: `model requires more
 * system memory`; LM Studio: `No models loaded`; llama.cpp: `Context size has been exceeded`, with 500;
 * ComfyUI: `ckpt_name: 'sdxl.safetensors' not in [...]`.
 */
const sayings: readonly (readonly [RegExp, FailureReason])[] = [
  [
    /insufficient_quota|billing_hard_limit|kudosupfront|insufficientkudos|exhausted balance|payment required/i,
    'out-of-credits',
  ],
  [
    /exceeded your (?:monthly|current)|(?:out of|insufficient|not enough|no) (?:credit|fund|balance|kudos)/i,
    'out-of-credits',
  ],
  [/out of memory|outofmemory|not enough (?:gpu |video )?memory|requires more (?:\w+ )?memory/i, 'out-of-memory'],
  [/deprecated|no longer (?:supported|available|served)/i, 'model-gone'],
  [/not supported by (?:any )?provider|model_not_supported/i, 'model-gone'],
  [
    /model_not_found|(?:model|checkpoint)\b.{0,60}\b(?:does not exist|not found|unknown)|no such model|no models? loaded/i,
    'no-such-model',
  ],
  [/\b(?:ckpt|unet|model|vae|lora|clip|control_net)_name\d*: '.{0,200}' not in\b/, 'no-such-model'],
  [/sufficient permission|must be verified|missing_scope|permission[_ ]denied/i, 'permission-missing'],
  [/currently loading|is loading|being loaded|loading model/i, 'loading'],
  [/context size has been exceeded|exceeds the available context size/i, 'parameter-refused'],
  [/^unsupportedmodel$/i, 'no-such-model'],
  [/^timeoutip$/i, 'rate-limited'],
  [/^maintenancemode$/i, 'service-error'],
  [/queue is full|overloaded|at capacity|too busy|server busy/i, 'busy'],
];

/** What a status means by itself. */
const meanings: ReadonlyMap<number, FailureReason> = new Map([
  [400, 'parameter-refused'],
  [401, 'unauthorized'],
  [402, 'out-of-credits'],
  [403, 'permission-missing'],
  [404, 'no-such-model'],
  [408, 'timeout'],
  [410, 'model-gone'],
  [413, 'parameter-refused'],
  [422, 'parameter-refused'],
  [425, 'busy'],
  [429, 'rate-limited'],
  [504, 'timeout'],
]);

/** A wrong password is that, whatever the service writes about it; and who is asked to wait is asked to wait. */
const plain: ReadonlySet<number> = new Set([401, 402]);

function reasonOf(status: number, body: string): FailureReason {
  const meaning = meanings.get(status);
  if (meaning && plain.has(status)) return meaning;
  const told = toldIn(body);
  const said = sayings.find(([saying]) => told.some((sentence) => saying.test(sentence)))?.[1];
  if (said) return said;
  if (estimatedTimeOf(body) !== undefined) return 'loading';
  return meaning ?? (status >= 500 ? 'service-error' : 'parameter-refused');
}

/** The code of an error for a reason, which decides what callers do. */
const codes: ReadonlyMap<FailureReason, ErrorCode> = new Map([
  ['rate-limited', 'rate-limited'],
  ['loading', 'unavailable'],
  ['busy', 'unavailable'],
  ['service-error', 'unavailable'],
  ['out-of-memory', 'unavailable'],
  ['unreachable', 'network'],
  ['timeout', 'timeout'],
  ['bad-answer', 'bad-answer'],
  ['declined', 'declined'],
]);

/** The error for a failed answer: its code, and its message in our own words. */
export function failureFor(
  reason: FailureReason,
  message: string,
  details: ConstructorParameters<typeof VizzyError>[2] = {},
): VizzyError {
  return new VizzyError(codes.get(reason) ?? 'refused', message, { ...details, reason });
}

/** The error of an answer with that status. Nothing of the body but a number and a known parameter's name gets into it. */
export function failureOf(status: number, headers: Headers, body: string): VizzyError {
  if (isDecline(status, body)) return declined(status);
  if (status >= 300 && status < 400)
    return failureFor('redirected', `the service answered ${status}, a redirect, which is not followed`, { status });
  const reason = reasonOf(status, body);
  const retryAfter =
    retryAfterOf(headers.get('retry-after'), headers.get('date')) ?? estimatedTimeOf(body) ?? timeoutOf(body);
  const parameter = reason === 'parameter-refused' ? parametersNamedIn(body)[0] : undefined;
  return failureFor(reason, `the service answered ${status}: ${reason}`, {
    // A picture that does not fit into memory does not fit a moment later.
    isRetryable: isPassing(status) && mayPass(reason) && reason !== 'out-of-memory',
    status,
    ...(parameter === undefined ? {} : { parameter }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  });
}

/** Why an error happened, for errors of other code, too. */
export function reasonOfError(error: unknown): FailureReason {
  if (!isVizzyError(error)) return 'service-error';
  if (error.reason) return error.reason;
  if (error.code === 'network') return 'unreachable';
  if (error.code === 'timeout' || error.code === 'declined' || error.code === 'bad-answer') return error.code;
  return error.code === 'rate-limited' ? 'rate-limited' : 'service-error';
}

/** The error, with who was asked; errors of cancelled turns and of other code are passed on as they are. */
export function withService(error: unknown, service: ServiceNames): unknown {
  if (!isVizzyError(error) || error.code === 'cancelled') return error;
  const { code, message, cause, isRetryable, retryAfter, status, parameter } = error;
  return new VizzyError(code, message, {
    cause,
    isRetryable,
    reason: reasonOfError(error),
    service: { ...service, ...error.service },
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(status === undefined ? {} : { status }),
    ...(parameter === undefined ? {} : { parameter }),
  });
}

/** The reason of an aborted signal, as a `VizzyError`. */
export function cancellationOf(signal: AbortSignal): VizzyError {
  return isVizzyError(signal.reason) ? signal.reason : new VizzyError('cancelled', 'the turn was cancelled');
}
