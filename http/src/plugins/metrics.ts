/** Measures requests, for `GET /metrics`. */
import fastifyPlugin from 'fastify-plugin';
import type { Dependencies } from '../dependencies.ts';

/** Counts each response under the pattern of its route, never under its address. */
export const metrics = fastifyPlugin<Dependencies>(async (app, { metrics: { observe } }) => {
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    const seconds = reply.elapsedTime / 1000;
    observe({ type: 'request', method: request.method, route, status: reply.statusCode, seconds });
    done();
  });
});
