/** The HTTP surface, ready to listen or to be injected into. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import fastify, { type FastifyInstance, type FastifyPluginAsync, LogController } from 'fastify';
import type { Parts } from './dependencies.ts';
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
import { probe } from './routes/probe.ts';
import { reset } from './routes/reset.ts';
import { service } from './routes/service.ts';
import { story } from './routes/story.ts';

/** Names requests: the client's own id when it is a harmless word, so that logs of both sides can be joined; else a count. */
function createRequestIds(): (request: IncomingMessage) => string {
  // Tells the counts of several processes, and of one before and after a restart, apart.
  const process = randomUUID().slice(0, 8);
  let count = 0;
  return ({ headers }) => {
    const given = headers['x-request-id'];
    if (typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given)) return given;
    count += 1;
    return `${process}-${count.toString(36)}`;
  };
}

/** What a browser shows. A dozen headers on each answer would halve the speed of the API, which shows nothing. */
const pages: FastifyPluginAsync<Parts> = async (app, parts) => {
  await app.register(security);
  await app.register(webPage);
  await app.register(documentation);
  await app.register(service, parts);
  await app.register(creations, parts);
  await app.register(story, parts);
};

/** Milliseconds in which a request must have arrived whole; a picture of 10 MB takes a slow line 20 s. */
const arrivalTimeout = 60_000;

/** Puts plugins and routes together. The caller listens, and closes `parts.vizzy` before the app. */
export async function createApp(parts: Parts, arrival: number = arrivalTimeout): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: parts.logger,
    // One line for each request would cost more than the request; metrics count them, and errors are logged.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: createRequestIds(),
    // A child logger for each request is dear, and nearly none of them logs; those that do name the request themselves.
    childLoggerFactory: (logger) => logger,
    bodyLimit,
    trustProxy: parts.config.TRUST_PROXY,
    forceCloseConnections: 'idle',
    // Whoever sends headers or body drop by drop is cut off with 408. Node swaps the two times when headers have the longer one.
    requestTimeout: arrival,
    http: { headersTimeout: Math.ceil(arrival / 3), connectionsCheckingInterval: Math.min(5000, arrival / 4) },
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
    done();
  });
  await app.register(metrics, parts);
  await app.register(cors, parts);
  await app.register(rateLimit, parts);
  await app.register(apiKeys, parts);
  await app.register(errors, parts);
  await app.register(jsonBody);
  await app.register(openApi);
  for (const routes of [chat, reset, improve, health, probe]) await app.register(routes, parts);
  await app.register(pages, parts);
  await app.ready();
  return app;
}
