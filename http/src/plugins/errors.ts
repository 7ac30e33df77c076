/** Answers every error in one shape. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import type { Dependencies } from '../dependencies.ts';
import { errorResponseOf, httpError } from '../error-response.ts';
import { renderError } from '../render.ts';

/** The conversation of a request, if its body could be read. */
function conversationOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('conversation_id' in body)) return null;
  return typeof body.conversation_id === 'string' ? body.conversation_id.slice(0, 256) : null;
}

/** Logs our own faults as errors, and mistakes of clients at debug level. */
export function logError(request: FastifyRequest, error: unknown, status: number): void {
  const fields = { err: error, requestId: request.id, status, route: request.routeOptions.url };
  if (status === 500) request.log.error(fields, 'a request failed and was answered with 500');
  else request.log.debug(fields, 'a request was refused');
}

/** The methods that this address has routes for. */
function otherMethods({ server, url }: FastifyRequest): string[] {
  const path = url.split('?', 1)[0] ?? '/';
  // The router takes these for patterns.
  if (/[*:]/.test(path)) return [];
  return ['GET', 'POST'].filter((method) => server.hasRoute({ method, url: path }));
}

/** Sets the handlers for errors and for addresses that do not exist. */
export const errors = fastifyPlugin<Dependencies>(async (app, { clock, config }) => {
  const answer = async (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const response = errorResponseOf(error);
    logError(request, error, response.status);
    if (response.retryAfter !== undefined) reply.header('retry-after', response.retryAfter);
    if (response.status === 429)
      reply.headers({ 'ratelimit-remaining': 0, 'ratelimit-reset': response.retryAfter ?? 60 });
    return reply
      .code(response.status)
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(renderError(response, conversationOf(request.body), clock.now())));
  };
  app.setErrorHandler(answer);
  const notFound = async (request: FastifyRequest, reply: FastifyReply) => {
    const methods = otherMethods(request);
    if (methods.length === 0) return answer(httpError(404), request, reply);
    return answer(httpError(405), request, reply.header('allow', methods.join(', ')));
  };
  app.setNotFoundHandler(config.RATE_LIMIT === null ? {} : { preHandler: app.rateLimit() }, notFound);
});
