/** Documents the errors of routes. */
import { errorReplySchema } from '../contract.ts';

const descriptions = {
  400: 'Malformed JSON',
  401: 'No API key, where one is needed',
  403: 'Kept out by the operator',
  404: 'Nothing there, or expired',
  413: 'Too large',
  415: 'Not JSON',
  422: 'Invalid input; `issues` names the fields',
  429: 'Too many requests; see Retry-After',
  503: 'Shutting down, or the state store is lost',
} as const;

/** Response schemas for these statuses; all errors have one shape. */
export function errorReplies<Status extends keyof typeof descriptions>(...statuses: readonly Status[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: descriptions[status], content: { 'application/json': { schema: errorReplySchema } } },
    ]),
  );
}
