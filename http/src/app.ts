/** The HTTP surface, ready to listen or to be injected into. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import fastify, { type FastifyInstance, type FastifyPluginAsync, LogController } from 'fastify';
import type { Dependencies } from './dependencies.ts';
import { apiKeys } from './plugins/api-keys.ts';
import { cors } from './plugins/cors.ts';
import { documentation, openApi } from './plugins/documentation.ts';
import { errors } from './plugins/errors.ts';
import { bodyLimit, jsonBody } from './plugins/json-body.ts';
import { metrics } from './plugins/metrics.ts';
import { rateLimit } from './plugins/rate-limit.ts';
import { security } from './plugins/security.ts';
import { webPage } from './plugins/web-page.ts';
import { chat } from './routes/chat.ts';
import { creations } from './routes/creations.ts';
import { health } from './routes/health.ts';
import { improve } from './routes/improve.ts';
import { debugProbe } from './routes/probe.ts';
import { reset } from './routes/reset.ts';
import { service } from './routes/service.ts';
import { story } from './routes/story.ts';

/**
 * Makes ids for requests: the client's own `X-Request-Id` when it is harmless, so that the logs of both sides can be
 * joined; else a count.
 */
function createRequestIds(): (request: IncomingMessage) => string {
  // Keeps the counts of several processes apart, and those before and after a restart.
  const idPrefix = randomUUID().slice(0, 8);
  let count = 0;
  return ({ headers }) => {
    const given = headers['x-request-id'];
    if (typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given)) return given;
    count += 1;
    return `${idPrefix}-${count.toString(36)}`;
  };
}

/** Pages for browsers. Their dozen security headers would halve the speed of the API, which serves no pages. */
const pages: FastifyPluginAsync<Dependencies> = async (app, dependencies) => {
  await app.register(security);
  await app.register(webPage);
  await app.register(documentation);
  await app.register(service, dependencies);
  await app.register(creations, dependencies);
  await app.register(story, dependencies);
};

/** Milliseconds in which a whole request must arrive; a picture of 10 MB takes 20 s over a slow line. */
const arrivalTimeout = 60_000;

/**
 * Builds the app from plugins and routes. The caller listens, and closes `dependencies.vizzy` before the app. `timeout`
 * is in milliseconds.
 */
export async function createApp(
  dependencies: Dependencies,
  timeout: number = arrivalTimeout,
): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: dependencies.logger,
    // A line for each request would cost more than the request. Metrics count requests, and errors are logged.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: createRequestIds(),
    // A child logger for each request is expensive, and few requests log; those that do add the request id themselves.
    childLoggerFactory: (logger) => logger,
    bodyLimit,
    trustProxy: dependencies.config.TRUST_PROXY,
    forceCloseConnections: 'idle',
    // A client that sends its request too slowly gets 408. Node swaps the two times if the header timeout is
    // longer.
    requestTimeout: timeout,
    http: { headersTimeout: Math.ceil(timeout / 3), connectionsCheckingInterval: Math.min(5000, timeout / 4) },
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
    done();
  });
  await app.register(metrics, dependencies);
  await app.register(cors, dependencies);
  await app.register(rateLimit, dependencies);
  await app.register(apiKeys, dependencies);
  await app.register(errors, dependencies);
  await app.register(jsonBody);
  await app.register(openApi);
  for (const routes of [chat, reset, improve, health, debugProbe]) await app.register(routes, dependencies);
  await app.register(pages, dependencies);
  await app.ready();
  return app;
}
