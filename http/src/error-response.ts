/** Errors as a status and words for the person. No other file turns errors into either. */
import { type ErrorCode, isVizzyError, type VizzyError } from '@vizzy/core';
import { z } from 'zod';
import type { Issue } from './contract.ts';

/** How an error is answered. */
export type ErrorResponse = {
  readonly status: number;
  /** What went wrong and what to do, without internal details. */
  readonly text: string;
  readonly issues: readonly Issue[];
  /** Whole seconds, 1 or more. */
  readonly retryAfter?: number;
};

const shuttingDown = { status: 503, text: 'Vizzy is shutting down. Please try again in a moment.', retryAfter: 5 };
const unexpected = { status: 500, text: 'Something went wrong inside Vizzy. Please try again.' };

type CodeResponse = { readonly status: number; readonly text: string; readonly retryAfter?: number };

/** Errors of the core that have an answer of their own. The others are our faults, and answered with 500. */
const responses: Partial<Record<ErrorCode, CodeResponse>> = {
  'store-lost': { status: 503, text: 'Vizzy’s memory cannot be reached. Please try again in a moment.', retryAfter: 5 },
  closing: shuttingDown,
  // A client that disconnected reads no answer. One that still reads was cut off at the end of a shutdown.
  cancelled: shuttingDown,
  blocked: { status: 403, text: 'You cannot use Vizzy here. Its operator can tell you why.' },
  'not-found': { status: 404, text: 'There is nothing here with that id, or it has expired.' },
};

/** Texts for errors of Fastify and of the body parser, by status. */
const statusTexts: Readonly<Record<number, string>> = {
  400: 'The body is not valid JSON. Check its brackets, quotes and commas.',
  401: 'This needs an API key: send it as Authorization: Bearer … or X-API-Key.',
  404: 'There is no such address. See /docs for the ones there are.',
  405: 'This address does not take that method. See /docs.',
  408: 'The request took too long to arrive. Please try again.',
  413: 'The request is too large: at most 10 MB for a picture and 1 MB for all the rest.',
  414: 'The address is too long.',
  415: 'Send the body as JSON, uncompressed, with the header Content-Type: application/json.',
  429: 'Too many requests. Please wait a little.',
  503: shuttingDown.text,
};

/** An error that this surface raises, for the error handler to answer. */
export function httpError(status: number): Error {
  return Object.assign(new Error(statusTexts[status] ?? unexpected.text), { statusCode: status });
}

/** The issues as whole sentences in one text. */
function textOf(issues: readonly Issue[]): string {
  return [...new Set(issues.map(({ message }) => (message.endsWith('.') ? message : `${message}.`)))].join(' ');
}

/**
 * For an error of a schema, one issue per field; the core checks pictures and words more thoroughly than the schemas, and
 * names no field.
 */
function invalidInput(error: VizzyError): ErrorResponse {
  const { cause } = error;
  const issues: Issue[] =
    cause instanceof z.ZodError
      ? cause.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
      : [{ path: /image|picture/i.test(error.message) ? 'image' : 'message', message: error.message }];
  return { status: 422, text: textOf(issues), issues };
}

function rateLimited(error: VizzyError): ErrorResponse {
  const retryAfter = Math.max(1, Math.ceil((error.retryAfter ?? 60_000) / 1000));
  const wait = retryAfter === 1 ? '1 second' : `${retryAfter} seconds`;
  return { status: 429, text: `That was a lot in a short time. Please try again in ${wait}.`, issues: [], retryAfter };
}

/** The queue is full, so that the whole service is overloaded. */
function overloaded(error: VizzyError): ErrorResponse {
  const retryAfter = Math.max(1, Math.ceil((error.retryAfter ?? 60_000) / 1000));
  const text = `So many people are waiting for a picture that no more are taken just now. Please try again in ${retryAfter} s.`;
  return { status: 503, text, issues: [], retryAfter };
}

/** The response to any error that a request can end with. */
export function errorResponseOf(error: unknown): ErrorResponse {
  if (isVizzyError(error)) {
    if (error.code === 'invalid-input') return invalidInput(error);
    if (error.code === 'rate-limited') return rateLimited(error);
    if (error.code === 'busy') return overloaded(error);
    return { ...(responses[error.code] ?? unexpected), issues: [] };
  }
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  if (typeof status !== 'number' || status < 400 || status === 500) return { ...unexpected, issues: [] };
  const retry = status === 503 ? { retryAfter: shuttingDown.retryAfter } : {};
  return { status, text: statusTexts[status] ?? 'This request cannot be answered.', issues: [], ...retry };
}
