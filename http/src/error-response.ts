/** What went wrong, as a status and as words for the person. The only place that turns errors into either. */
import { type ErrorCode, isVizzyError, type VizzyError } from '@vizzy/core';
import { z } from 'zod';
import type { Issue } from './contract.ts';

/** An error on its way to the client. */
export type Fault = {
  readonly status: number;
  /** What went wrong and what to do; nothing from inside. */
  readonly text: string;
  readonly issues: readonly Issue[];
  /** Whole seconds, 1 or more. */
  readonly retryAfter?: number;
};

const leaving = { status: 503, text: 'Vizzy is shutting down. Please try again in a moment.', retryAfter: 5 };
const unexpected = { status: 500, text: 'Something went wrong inside Vizzy. Please try again.' };

type Answer = { readonly status: number; readonly text: string; readonly retryAfter?: number };

/** Errors of the core that have an answer of their own; the others are ours to repair, so they are 500. */
const answers: Partial<Record<ErrorCode, Answer>> = {
  'store-lost': { status: 503, text: 'Vizzy’s memory cannot be reached. Please try again in a moment.', retryAfter: 5 },
  closing: leaving,
  // A person who hung up hears nothing; whoever still listens was cut off by the end of a shutdown.
  cancelled: leaving,
  blocked: { status: 403, text: 'You cannot use Vizzy here. Its operator can tell you why.' },
  'not-found': { status: 404, text: 'There is nothing here with that id, or it has expired.' },
};

/** What Fastify and the body parser refuse, by status. */
const refusals: Readonly<Record<number, string>> = {
  400: 'The body is not valid JSON. Check its brackets, quotes and commas.',
  401: 'This needs an API key: send it as Authorization: Bearer … or X-API-Key.',
  404: 'There is no such address. See /docs for the ones there are.',
  405: 'This address does not take that method. See /docs.',
  408: 'The request took too long to arrive. Please try again.',
  413: 'The request is too large: at most 10 MB for a picture and 1 MB for all the rest.',
  414: 'The address is too long.',
  415: 'Send the body as JSON, uncompressed, with the header Content-Type: application/json.',
  429: 'Too many requests. Please wait a little.',
  503: leaving.text,
};

/** A refusal by this surface itself, for the error handler to answer. */
export function refusal(status: number): Error {
  return Object.assign(new Error(refusals[status] ?? unexpected.text), { statusCode: status });
}

/** The issues as one text of whole sentences. */
function textOf(issues: readonly Issue[]): string {
  return [...new Set(issues.map(({ message }) => (message.endsWith('.') ? message : `${message}.`)))].join(' ');
}

/** The core checks pictures deeper than the contract can; what else it may refuse is in the words. */
function invalid(error: VizzyError): Fault {
  const { cause } = error;
  const issues: Issue[] =
    cause instanceof z.ZodError
      ? cause.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
      : [{ path: /image|picture/i.test(error.message) ? 'image' : 'message', message: error.message }];
  return { status: 422, text: textOf(issues), issues };
}

function limited(error: VizzyError): Fault {
  const retryAfter = Math.max(1, Math.ceil((error.retryAfter ?? 60_000) / 1000));
  const wait = retryAfter === 1 ? '1 second' : `${retryAfter} seconds`;
  return { status: 429, text: `That was a lot in a short time. Please try again in ${wait}.`, issues: [], retryAfter };
}

/** Too many wait: the service as a whole is full, whoever asks. */
function busy(error: VizzyError): Fault {
  const retryAfter = Math.max(1, Math.ceil((error.retryAfter ?? 60_000) / 1000));
  const text = `So many people are waiting for a picture that no more are taken just now. Please try again in ${retryAfter} s.`;
  return { status: 503, text, issues: [], retryAfter };
}

/** The fault of any error that a request can end with. */
export function faultOf(error: unknown): Fault {
  if (isVizzyError(error)) {
    if (error.code === 'invalid-input') return invalid(error);
    if (error.code === 'rate-limited') return limited(error);
    if (error.code === 'busy') return busy(error);
    return { ...(answers[error.code] ?? unexpected), issues: [] };
  }
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  if (typeof status !== 'number' || status < 400 || status === 500) return { ...unexpected, issues: [] };
  const retry = status === 503 ? { retryAfter: leaving.retryAfter } : {};
  return { status, text: refusals[status] ?? 'This request cannot be answered.', issues: [], ...retry };
}
