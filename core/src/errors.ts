/** The one family of errors. What a person sees is a reply; these are for the code between. */
import type { FailureReason, ServiceNames } from './service-failure.ts';

/** What went wrong, as a word that programs can compare. */
export type ErrorCode =
  /** The caller cancelled. */
  | 'cancelled'
  /** Took longer than allowed. */
  | 'timeout'
  /** The other side could not be reached or broke off. */
  | 'network'
  /** The other side asks to wait. */
  | 'rate-limited'
  /** The other side is there but not ready. */
  | 'unavailable'
  /** The other side will not, whatever we wait: 4xx. */
  | 'refused'
  /** The other side will not draw this for its own rules about content. */
  | 'declined'
  /** An answer that is not what was promised. */
  | 'bad-answer'
  /** What the person sent cannot be used; the message says what to do. */
  | 'invalid-input'
  /** Configuration is wrong; the message names the variable. */
  | 'configuration'
  /** Too many others wait already; nothing was accepted. */
  | 'busy'
  /** The state store cannot be reached. */
  | 'store-lost'
  /** Shutting down. */
  | 'closing'
  /** The operator does not want this person's turns. */
  | 'blocked'
  /** No such creation, or it has expired. */
  | 'not-found';

/** Details of a `VizzyError` beyond its code and message. */
export type ErrorDetails = {
  readonly cause?: unknown;
  /** Whether the same call may succeed later. */
  readonly isRetryable?: boolean;
  /** Milliseconds that the other side asks to wait. */
  readonly retryAfter?: number;
  /** HTTP status that the other side answered. */
  readonly status?: number;
  /** Why a picture service or language model failed. */
  readonly reason?: FailureReason;
  /** The parameter that the service refused, for the reason `parameter-refused`. */
  readonly parameter?: string;
  /** Who was asked. */
  readonly service?: ServiceNames;
};

/** An error with a code; its message is fit for a log and holds no secret. */
export class VizzyError extends Error {
  override readonly name = 'VizzyError';
  readonly code: ErrorCode;
  /** Whether the same call may succeed later. */
  readonly isRetryable: boolean;
  /** Milliseconds to wait, when known. */
  readonly retryAfter: number | undefined;
  /** HTTP status of the other side, when there was one. */
  readonly status: number | undefined;
  /** Why a picture service or language model failed, when one did. */
  readonly reason: FailureReason | undefined;
  /** The parameter that the service refused, when it said which. */
  readonly parameter: string | undefined;
  /** Who was asked, when a service was. */
  readonly service: ServiceNames | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.isRetryable = details.isRetryable ?? false;
    this.retryAfter = details.retryAfter;
    this.status = details.status;
    this.reason = details.reason;
    this.parameter = details.parameter;
    this.service = details.service;
  }
}

/** Whether this is ours, and, when a code is given, has that code. */
export function isVizzyError(error: unknown, code?: ErrorCode): error is VizzyError {
  return error instanceof VizzyError && (code === undefined || error.code === code);
}
