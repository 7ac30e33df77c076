/** Every error, whatever raised it, is answered in one shape. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import type { Parts } from '../dependencies.ts';
import { faultOf, refusal } from '../error-response.ts';
import { renderFault } from '../render.ts';

/** The conversation that a request named, as far as its body could be read. */
function conversationOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('conversation_id' in body)) return null;
  return typeof body.conversation_id === 'string' ? body.conversation_id.slice(0, 256) : null;
}

/** Logs what is ours to repair; what a client did wrong is its own business. */
export function logFault(request: FastifyRequest, error: unknown, status: number): void {
  const fields = { err: error, requestId: request.id, status, route: request.routeOptions.url };
  if (status === 500) request.log.error(fields, 'a request failed');
  else request.log.debug(fields, 'a request was refused');
}

/** Methods, besides the one that was tried, for which there is a route at this address. */
function otherMethods({ server, url }: FastifyRequest): string[] {
  const path = url.split('?', 1)[0] ?? '/';
  // These are patterns to the router, not addresses.
  if (/[*:]/.test(path)) return [];
  return ['GET', 'POST'].filter((method) => server.hasRoute({ method, url: path }));
}

/** Sets the handlers for errors and for addresses that do not exist. */
export const errors = fastifyPlugin<Parts>(async (app, { clock, config }) => {
  const answer = async (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const fault = faultOf(error);
    logFault(request, error, fault.status);
    if (fault.retryAfter !== undefined) reply.header('retry-after', fault.retryAfter);
    if (fault.status === 429) reply.headers({ 'ratelimit-remaining': 0, 'ratelimit-reset': fault.retryAfter ?? 60 });
    return reply
      .code(fault.status)
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(renderFault(fault, conversationOf(request.body), clock.now())));
  };
  app.setErrorHandler(answer);
  const notFound = async (request: FastifyRequest, reply: FastifyReply) => {
    const methods = otherMethods(request);
    if (methods.length === 0) return answer(refusal(404), request, reply);
    return answer(refusal(405), request, reply.header('allow', methods.join(', ')));
  };
  app.setNotFoundHandler(config.RATE_LIMIT === null ? {} : { preHandler: app.rateLimit() }, notFound);
});
