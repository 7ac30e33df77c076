/** Measures requests, for `GET /metrics`. */
import fastifyPlugin from 'fastify-plugin';
import type { Parts } from '../dependencies.ts';

/** Tells of each response under its route's pattern, never under its address. */
export const metrics = fastifyPlugin<Parts>(async (app, { metrics: { observe } }) => {
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const seconds = reply.elapsedTime / 1000;
    observe({ type: 'request', method: request.method, route, status: reply.statusCode, seconds });
    done();
  });
});
